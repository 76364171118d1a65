import type { Evidence } from "@/lib/domain/fact";
import { isCapitalised } from "../names/name-word";
import { namesEvidence } from "../names/names-of";
import { nameAt } from "../names/scan";
import { lower } from "./clause";
import type { DateScene } from "./date-scene";
import { isNamed, resolveSubject } from "./subject";

/** Tokens before the comma that ends "According to X,". */
const LONGEST = 14;

/** Whose word the whole sentence is: "According to the Times, …", "Menurut Reuters, …"; by name only. */
export function sourceOf(scene: DateScene): { name: string; evidence: Evidence[] } | null {
  const { names, sentence, lang } = scene;
  const { tokens } = sentence;
  const opens =
    lang === "en"
      ? lower(tokens, 0) === "according" && lower(tokens, 1) === "to"
      : lower(tokens, 0) === "menurut";
  if (!opens || /\b(?:reportedly|allegedly|diduga|konon)\b/i.test(sentence.text)) return null;
  const from = lang === "en" ? 2 : 1;
  let comma = from;
  while (comma < Math.min(tokens.length, from + LONGEST) && tokens[comma]?.text !== ",") comma++;
  if (tokens[comma]?.text !== ",") return null;
  const subject = resolveSubject(names, tokens, { from, to: comma });
  if (isNamed(subject)) return { name: subject.text, evidence: subject.evidence };
  // "the government-funded Radio Free Europe": the name at the end
  for (let at = from; at < comma; at++) {
    const name = nameAt(tokens, at);
    if (name?.to !== comma || name.to - name.from < 2) continue;
    // "the Food and Agriculture Organization", "the Office for Human Rights", "the US Census Bureau": half a name
    if (
      isCapitalised(tokens[at - 1]) ||
      /^(?:and|of|for|the|['’]s?|in|on)$/.test(lower(tokens, at - 1))
    )
      return null;
    const form = name.text;
    return {
      name: names.resolve(form)?.canonical ?? form,
      evidence: namesEvidence(names, form),
    };
  }
  return null;
}
