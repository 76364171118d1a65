import { foldText } from "@/lib/domain/folding";
import { remembered } from "@/lib/domain/remembered";
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
    if (text.includes(" ")) return true;
    const genders = this.genders.get(foldText(text));
    const own = genderOfName(name);
    // "Mr Lee" and "Lee" are her husband, if the document names her alone in full
    if (own === "woman" && genders?.has("man"))
      return title !== null && genderOf(`${title.text} ${text}`) === "woman";
    if (!title) return true;
    const titled = `${title.text} ${text}`;
    const full = name.canonical.includes(" ");
    if (isRoyal(titled) && full && !name.forms.some(isRoyal)) return false;
    if (full && !mayPrecede(title.text, text, name)) return false;
    const gender = genderOf(titled);
    if (gender === null) return true;
    return own ? own === gender : (genders?.size ?? 0) < 2;
  }
}

/** Given names of women; of the others the name alone does not say. */
const WOMENS_NAMES = wordSet(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
  sandra emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura
  cynthia kathleen amy angela anna brenda pamela emma nicole helen samantha katherine christine rachel
  carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria christina joan
  evelyn judith megan cheryl hannah jacqueline martha gloria teresa theresa ann anne sara frances
  kathryn janice alice julia judy sophia sofia grace denise doris marilyn danielle beverly diana
  natalie charlotte marie hillary melania ivanka chelsea cherie camilla eleanor jane joanna lucy nadia
  nina elena olga irina svetlana natalia ingrid greta selma freya siti dewi megawati ratna wulan
  kartini fatimah aisyah
`);

/** Titles that stand before a given name. */
const BEFORE_GIVEN = wordSet(`
  sir dame king queen prince princess emperor empress sultan emir duke duchess count countess baron
  baroness pope saint brother sister father mother sheikh imam rabbi bapak pak ibu bu haji hj kiai
  kyai ustaz raja ratu pangeran putri paus
`);
/** Words that begin the title of an office and do not end one: "Foreign Affairs" is nobody. */
const UNFINISHED = wordSet(`
  foreign defence defense interior finance health education trade vice deputy acting former crown
  prime chief field rear supreme juru wakil mantan
`);
/** Family names of peoples who write them first. */
const FAMILY_FIRST = wordSet(`
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo lou xi wen jiang
  deng mao hua peng cai bo ye fu kim lee park choi jung jeong chung kang cho yoon jang lim han shin
  roh moon ban nguyen tran le pham hoang vo
`);

/** "Mr Fox" is no Fox Lee, "Mr Xi" may be Xi Jinping; "Sir Alex" is the given name. */
function mayPrecede(title: string, text: string, { canonical }: Name): boolean {
  const last = title.toLowerCase().replace(/\./g, "").split(" ").at(-1) ?? "";
  if (UNFINISHED.has(last)) return false;
  const word = foldText(text);
  const given = foldText(canonical).startsWith(`${word} `);
  return !given || BEFORE_GIVEN.has(last) || FAMILY_FIRST.has(word);
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

function genderOfName({ canonical, forms }: Name): Gender | null {
  const titled = forms.map(genderOf).find((known) => known !== null);
  if (titled) return titled;
  return canonical.includes(" ") && WOMENS_NAMES.has(foldText(canonical).split(" ")[0] ?? "")
    ? "woman"
    : null;
}

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
const titlesOf = remembered(
  (titled: string) => titled.toLowerCase().replace(/\./g, "").split(" ").slice(0, -1),
  10_000,
);
