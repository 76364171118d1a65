import { foldText } from "@/lib/domain/folding";
import type { Name } from "../names/names-of";
import { stateNamed, stateOfAdjective } from "../names/states";

const DEPARTMENTS: Record<string, string> = {
  defense: "defence",
  defence: "defence",
  pertahanan: "defence",
  state: "state",
  justice: "justice",
  treasury: "treasury",
  interior: "interior",
  education: "education",
  pendidikan: "education",
  health: "health",
  kesehatan: "health",
  energy: "energy",
  commerce: "commerce",
  foreign: "foreign",
  "foreign affairs": "foreign",
  "luar negeri": "foreign",
  finance: "finance",
  keuangan: "finance",
  transport: "transport",
  agriculture: "agriculture",
  labor: "labour",
  labour: "labour",
};

/**
 * "U.S. Department of State", "U.S. State Department": the same for both, with the state, or with
 * "" where the name has none. Null for what is no department.
 */
export function departmentOf({ canonical, first }: Name): { topic: string; state: string } | null {
  if (!/Dep|Minist|Kement/.test(canonical)) return null;
  const english =
    /^(.*?)\s*(?:Department|Ministry) of (?:the )?(.+)$/.exec(canonical) ??
    /^(.*?)\s*(?:^|\s)(\p{Lu}\p{L}+) (?:Department|Ministry)$/u.exec(canonical);
  const indonesian = /^(?:Departemen|Kementerian) (.+?)(?: ((?:\p{Lu}\p{L}+ ?)+))?$/u.exec(
    canonical,
  );
  const [owner, topic] = english
    ? [english[1], english[2]]
    : indonesian
      ? [indonesian[2], indonesian[1]]
      : [];
  const known = DEPARTMENTS[foldText(topic ?? "")];
  if (!known) return null;
  const word = (owner ?? "")
    .trim()
    .replace(/^the /i, "")
    .replace(/['’]s$/, "");
  if (word === "") return { topic: known, state: "" };
  const state = stateNamed(word, first.block.lang) ?? stateOfAdjective(word);
  return state ? { topic: known, state: state.name } : null;
}
