import { dateAt } from "../roles/role-time";
import type { Scene } from "../scene";

/** The date that opens a sentence and so dates its main verb: "On 24 June 2011, the Journal said". */
export function openingTime(scene: Scene): string | null {
  const { tokens } = scene;
  if (!/^(?:On|In|Pada)$/.test(tokens[0]?.text ?? "")) return null;
  return dateAt(tokens, 1)?.value ?? null;
}
