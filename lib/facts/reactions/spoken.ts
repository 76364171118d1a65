import { type Scene, wordsOf } from "../scene";
import type { Speaker } from "./found-reaction";

export type SpeakerAt = { speaker: Speaker; to: number };

export function spoken(
  scene: Scene,
  from: number,
  start: number,
  to: number,
  kind: Speaker["kind"],
  nameTo = to,
): SpeakerAt | null {
  const written = wordsOf(scene, start, nameTo).replace(/ \([^)]*\)$/, "");
  const article =
    /^the$/i.test(scene.tokens[from]?.text ?? "") &&
    start > from &&
    /^(?:New|Los|Washington|Wall|Times|Guardian|Economist)\b/.test(written);
  // "FBI" may be given in full; what else a longer name holds, this one does not say
  const acronym = /^\p{Lu}{2,}$/u.test(written);
  const resolved = kind === "body" && acronym ? scene.names.resolve(written) : null;
  // "UKIP" is not the "UKIP member Emil Krantz" who was read as one name
  const longer = resolved && !resolved.canonical.split(" ").includes(written);
  const name = longer && resolved.canonical.length >= written.length ? resolved.canonical : written;
  return { speaker: { name: article ? `The ${name}` : name, evidence: [], kind }, to };
}
