import { foldText } from "@/lib/domain/folding";
import type { ResolvedPerson } from "../coreference/resolve-person";
import type { TokenSpan } from "../roles/person-name";
import { COURTESY } from "../roles/titles";
import { ADVERBS_EN } from "../roles/verbs-en";
import { type Scene, wordsOf } from "../scene";
import { GROUP_NOUNS } from "./bodies";
import { nameWordsOf } from "./name-words";
import { AS_NAMING_EN, CALLING_EN, RESPONSE_VERBS_EN } from "./response-verbs-en";
import { SPEECH_VERBS_EN } from "./speech-verbs-en";

/** A surname that speaks, that the document never gives in full, and that nobody else in it bears. */
export function loneName(scene: Scene, span: TokenSpan): ResolvedPerson | null {
  const written = wordsOf(scene, span.from, span.to);
  const surname = foldText(written);
  if (surname.includes(" ") || GROUP_NOUNS.has(surname) || /(?:ed|ing|ly)$/.test(surname))
    return null;
  // "MPs urged", "Markets fell": plurals, which only their place in the sentence may capitalise
  if (/^\p{Lu}{2,}s$/u.test(written) || NOBODY.test(written)) return null;
  const courteous = isCourteous(scene, span.from);
  const placed = span.from === 0 && !nameWordsOf(scene.names).inside.has(written);
  if (!courteous && placed && written.endsWith("s")) return null;
  if (/^(?:I|We|You|He|She|It|They)['’]/.test(written)) return null;
  const kind = scene.names.resolve(written)?.name.kind;
  if (kind !== undefined && kind !== "unknown" && kind !== "person") return null;
  if (kind === undefined && !courteous && scene.names.isCommon(written)) return null;
  if (!courteous && !speaks(scene.tokens[span.to]?.text ?? "")) return null;
  const borne = nameWordsOf(scene.names).inNames.has(surname);
  return borne ? null : { name: `${peerageBefore(scene, span.from)}${written}`, evidence: [] };
}

/** Words that open a sentence before "suggests" or "says" and are nobody. */
const NOBODY =
  /^(?:Research|Evidence|Data|History|Science|Tradition|Legend|Rumour|Rumor|Analysis|Polling|Police|Media|Speculation|Recent|Reports|Officials|Experts|Nobody|Everybody|Others)$/;

/** "Lord " of "Lord Krantz": of a peer the title is part of the name. */
function peerageBefore({ tokens }: Scene, from: number): string {
  const before = tokens[from - 1]?.text ?? "";
  return /^(?:Lord|Lady|Baroness|Viscount)$/.test(before) ? `${before} ` : "";
}

/** "Mr. Band", "Ms Callamard" */
function isCourteous({ tokens }: Scene, from: number): boolean {
  const before = tokens[from - 1]?.text === "." ? from - 2 : from - 1;
  return COURTESY.has(tokens[before]?.text ?? "");
}

/** A verb of saying or answering, or a mark, right behind the name. */
function speaks(next: string): boolean {
  const verbs = [SPEECH_VERBS_EN, RESPONSE_VERBS_EN, AS_NAMING_EN, CALLING_EN, ADVERBS_EN];
  return /^[,.]?$/.test(next) || verbs.some((set) => set.has(next));
}
