/** Abbreviations after which a sentence goes on, lower case, without the final full stop. */
const ALWAYS = new Set(
  (
    "mr mrs ms messrs dr prof gen lt col maj capt sgt cpl adm cmdr brig sen rep gov amb hon rev fr st ste mt ft " +
    "pres supt vs v no nos vol vols fig figs ed eds trans pp p ch sec art para ca c cf al approx est b d r fl " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "e.g i.e viz op cit bros dept univ assn " +
    "drs dra ir hj tn ny sdr sdri tgl hlm hal jl kab kec kel gg bpk dkk a.n d.a s.d u.p letjen mayjen brigjen jend kol kombes " +
    "irjen brigjenpol ust kh pdt"
  ).split(" "),
);

/** Abbreviations that may also end a sentence: what follows decides. */
const SOMETIMES = new Set(
  "jr sr inc ltd co corp etc a.m p.m ph.d b.a m.a esq bhd tbk dll dsb dst".split(" "),
);

export type AbbreviationKind = "always" | "sometimes" | null;

/** What the word before a full stop is; single letters and dotted ones (U.S) may end a sentence. */
export function abbreviationKind(word: string): AbbreviationKind {
  const lower = word.toLowerCase();
  if (ALWAYS.has(lower)) return "always";
  if (SOMETIMES.has(lower)) return "sometimes";
  return LETTERS.test(word) ? "sometimes" : null;
}

const LETTERS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

const STARTERS = new Set(
  (
    "the he she it they we i you his her its their this that these those a an in on at by for from with after before " +
    "when while although though but however and or if as since during there here also another some many most all both " +
    "according despite following until under meanwhile moreover furthermore nevertheless later then today yesterday " +
    "who what why how where not no one two its my our your such each every despite instead because once to of " +
    "ia dia mereka kami kita saya ini itu pada di ke dari dalam untuk dengan setelah sebelum ketika saat namun tetapi " +
    "selain menurut karena jika bila sejak para sebuah seorang ada tidak sementara akan hal kemudian selama meski"
  ).split(" "),
);

/** Whether a capitalised word is one that begins sentences rather than names. */
export function startsSentences(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
