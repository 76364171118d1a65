import { foldText } from "@/lib/domain/folding";
import { stateOfAdjective, stateOfCapital } from "../names/states";

const CIVIL_WAR = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) Civil War$/u;

/** What a place or a war is called in both languages, as one key; null for what has no such shape. */
export function shapeOf(canonical: string): { key: string; why: string } | null {
  const city = stateOfCapital(canonical);
  if (city) return { key: `city ${city.capitals[0]}`, why: "is the capital" };
  const airport =
    /^(.+?) (?:International )?Airport$/.exec(canonical)?.[1] ??
    /^(?:Bandar Udara|Bandara)(?: Internasional)? (.+)$/.exec(canonical)?.[1];
  if (airport) {
    const state = stateOfCapital(airport);
    return { key: `airport ${foldText(state?.capitals[0] ?? airport)}`, why: "is the airport" };
  }
  const war = CIVIL_WAR.exec(canonical)?.[1];
  const state = war ? stateOfAdjective(war) : null;
  return state ? { key: `civil war =${state.name}`, why: "is the civil war" } : null;
}
