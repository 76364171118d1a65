import { type Scene, wordsOf } from "../scene";

/** "According to X, Y reported that …": X, who passes on what Y said or did; null where nobody does. */
export function relayOf(scene: Scene): string | null {
  const { tokens } = scene;
  if (tokens[0]?.text !== "According" || tokens[1]?.text !== "to") return null;
  const comma = tokens.findIndex(({ text }) => text === ",");
  return comma < 0 ? null : wordsOf(scene, tokens[2]?.text === "the" ? 3 : 2, comma);
}
