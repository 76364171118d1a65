import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";

/** The verbs, folded and without auxiliaries, of what happens to one thing once; in both languages. */
const CLASSES: Record<string, string> = {
  birth: "born lahir dilahirkan",
  death:
    "died killed passed assassinated murdered executed tewas meninggal wafat gugur terbunuh mangkat dibunuh",
  founding: "founded established created formed instituted didirikan dibentuk berdiri mendirikan",
  opening: "opened inaugurated dibuka diresmikan membuka",
  signing: "signed concluded ditandatangani menandatangani",
  adopting: "adopted ratified disahkan diratifikasi",
  completing: "completed finished diselesaikan rampung",
  launching: "launched diluncurkan",
  ending: "dissolved abolished disbanded dibubarkan",
  sinking: "sank sunk wrecked tenggelam karam",
  crashing: "crashed jatuh",
  burning: "burned burnt terbakar",
  destroying: "destroyed demolished dihancurkan diruntuhkan",
  beginning: "began begun started dimulai mulai",
  ceasing: "ended berakhir",
  happening: "took fought occurred happened terjadi berlangsung",
  appointing: "appointed named became diangkat ditunjuk dilantik menjadi",
  resigning: "resigned retired mundur",
  joining: "joined bergabung",
  marrying: "married menikah menikahi",
  graduating: "graduated lulus",
  publishing: "published released diterbitkan menerbitkan dirilis",
  discovering: "discovered invented patented menemukan ditemukan",
  withdrawing: "withdrew",
  building: "built erected dibangun",
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, verbs]) =>
    verbs.split(" ").map((verb): [string, string] => [verb, name]),
  ),
);
const AUXILIARY =
  /^(?:was|were|is|had|has|have|been|also|officially|formally|first|juga|resmi|kemudian) /;
/** What comes again: another year of it is another of them. */
const RECURRING =
  /\b(?:festival|olympics|games|cup|championships?|conference|summit|elections?|meeting|talks|ceremony|fair|marathon|tour|season|protests?|attacks|strikes|airstrikes|raids|congress|convention|anniversary|exhibition|festival|pemilu|konferensi|piala|olimpiade|pertemuan|kejuaraan)\b/;
const AGAIN =
  /\b(?:again|second|third|fourth|fifth|last|once more|kembali|lagi|kedua|ketiga|keempat)\b/;
/** Of the text as it stands: New York is none. */
const ANOTHER = /\b(?:new|another|baru|lain)\b/;
/** What one is named anew each time. */
const PRIZE =
  /\b(?:of the (?:year|month|week|season|match|tournament)|champions?|winner|captain)\b/;

/** What happened, if it can happen to its subject only once; null for what may come again. */
export function eventClass(
  fact: Pick<Fact, "kind" | "predicate" | "object" | "subject">,
): string | null {
  if (fact.kind !== "date") return null;
  const told = foldText(`${fact.predicate} ${fact.object}`);
  const known = classOfVerb(told);
  if (known === null || isLife(known)) return known;
  if (AGAIN.test(told) || ANOTHER.test(fact.object)) return null;
  if (known === "appointing" && PRIZE.test(told)) return null;
  return RECURRING.test(foldText(fact.subject)) ? null : known;
}

/** By the first word behind what only helps it, where that says enough: "took place", not "took a boat". */
function classOfVerb(told: string): string | null {
  let verb = told;
  while (AUXILIARY.test(verb)) verb = verb.replace(AUXILIARY, "");
  if (/^(?:took (?!place\b)|passed (?!away\b))/.test(verb)) return null;
  if (/^fought\b/.test(verb) && !/^(?:was|were) fought\b/.test(told)) return null;
  return CLASS_OF.get(verb.split(" ")[0] ?? "") ?? null;
}

export function isLife(eventClass: string | null): boolean {
  return eventClass === "birth" || eventClass === "death";
}

/** Nothing, or where and by whom: words that do not tell what happened. */
export function isCircumstance(object: string): boolean {
  return /^(?:$|place\b|(?:in|at|near|by|on|after|amid|during|di|oleh|pada|dekat|setelah|selama)\s)/i.test(
    object.trim(),
  );
}
