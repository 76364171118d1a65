import { foldText } from "@/lib/domain/folding";
import type { Name } from "./names-of";
import type { NameSpan } from "./scan";
import { wordSet } from "./word-set";

/** The titles before the short names of a document: they tell of whom a surname is not. */
export class ShortTitles {
  /** Whom the titles before a short name tell of: men, women, or both. */
  private readonly genders = new Map<string, Set<Gender>>();

  note({ title, text }: NameSpan) {
    const gender = title && genderOf(`${title.text} ${text}`);
    const key = foldText(text);
    if (gender) this.genders.set(key, (this.genders.get(key) ?? new Set()).add(gender));
  }

  /** Whether a short name with its title may stand for a full one: not Mrs Lee for Sir Alan Lee. */
  suit(name: Name, { title, text }: NameSpan): boolean {
    if (!title || text.includes(" ")) return true;
    const titled = `${title.text} ${text}`;
    if (isRoyal(titled) && name.canonical.includes(" ") && !name.forms.some(isRoyal)) return false;
    const gender = genderOf(titled);
    if (gender === null) return true;
    const own = name.forms.map(genderOf).find((known) => known !== null);
    return own ? own === gender : (this.genders.get(foldText(text))?.size ?? 0) < 2;
  }
}

type Gender = "man" | "woman";

const MEN = wordSet(`
  mr sir lord king prince emperor sultan emir duke count baron father brother bapak pak tuan raja
  pangeran
`);
const WOMEN = wordSet(`
  mrs ms miss dame lady madam queen princess empress duchess countess baroness sister ibu bu nyonya
  ratu putri
`);
const ROYAL = wordSet(`
  king queen prince princess emperor empress sultan emir duke duchess count countess baron baroness
  raja ratu pangeran putri
`);

/** Whether the titles of a name are a man's or a woman's; null where they do not say. */
function genderOf(titled: string): Gender | null {
  const words = titlesOf(titled);
  if (words.some((word) => WOMEN.has(word))) return "woman";
  return words.some((word) => MEN.has(word)) ? "man" : null;
}

/** Whether a name has a title of those before given names and lands, not surnames: Prince Charles. */
function isRoyal(titled: string): boolean {
  return titlesOf(titled).some((word) => ROYAL.has(word));
}

/** All its words but the last: Billie Jean King is no king. */
function titlesOf(titled: string): string[] {
  return titled.toLowerCase().replace(/\./g, "").split(" ").slice(0, -1);
}
