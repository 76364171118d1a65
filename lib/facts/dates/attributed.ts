import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import type { Link } from "./link";
import { SAYING } from "./verbs";

/** What somebody else says is not the document's: "X said that Y …", "According to X, …", "Y …, X writes". */
export function isAttributed({ sentence }: DateScene, { clause }: Link): boolean {
  if (clause.kind === "complement" || BY_ITS_OPENING.test(sentence.text)) return true;
  if (INSIDE.test(sentence.text)) return true;
  // a clause that itself tells what was said has its own speaker
  const says = SAYING.test(lower(sentence.tokens, clause.verb.to - 1));
  return !says && AT_ITS_END.test(sentence.text);
}

const BY_ITS_OPENING =
  /^(?:according to|menurut|as (?:reported|stated|claimed)|reportedly|allegedly)\b/i;
const INSIDE =
  /\b(?:reportedly|allegedly|according to|menurut)\b|,\s(?:kata|ujar|tutur|ucap|jelas|ungkap)\s/i;
const AT_ITS_END =
  /,["”]?\s(?:(?:he|she|they|\p{Lu}\S*)(?:\s\p{Lu}\S*){0,3}\s)?(?:said|says|writes|claims|claimed|argues|argued|explained|recalls|recalled|insists|insisted)\b/u;
