import { mayBeSame, spanOf } from "@/lib/domain/date-span";
import type { Fact } from "@/lib/domain/fact";
import { foldText } from "@/lib/domain/folding";
import type { Item } from "@/lib/domain/item";
import { readTypedDate } from "@/lib/domain/typed-date";
import type { Collection } from "../collection";
import { clauseOf, statement } from "../wording/clause";
import { shownRoleOf } from "../wording/shown-role";
import { provesDate } from "./dates";
import { provesRole } from "./roles";

type Judged = Pick<Item, "key" | "stem" | "distractors">;

/** What a stem of true or false states, without its opening. */
const STATED = /^[^:]+: (?<stated>.+)\.$/;
/** Whose word a statement is, as far as the documents are named by outlet, title or together. */
const AS_TOLD = /^(?:According to|Menurut) (?:“[^”]*”(?: \([^)]*\))?|[^,]*(?:\([^)]*\))?), /;

/** Whether the date that the stem states is the fact's or certainly another, as the key says. */
export function isVerdictOnDate({ key, stem }: Judged, fact: Fact, collection: Collection) {
  const stated = (STATED.exec(stem)?.groups?.stated ?? "").replace(AS_TOLD, "");
  const clause = clauseOf(fact, collection);
  if (clause === null || !collection.of(fact, provesDate)) return false;
  const told = statement(clause);
  if (foldText(stated.slice(0, told.length)) !== foldText(told)) return false;
  const read = readTypedDate(stated.slice(told.length).replace(/^,/, ""));
  const [said, own] = [spanOf(read.kind === "date" ? read.value : ""), spanOf(fact.time ?? "")];
  if (read.kind !== "date" || !said || !own) return false;
  if (key[0] === "true") return read.value === fact.time;
  return key[0] === "false" && !mayBeSame(said, own);
}

/** Whether the role that the stem states is the fact's own or, proved of somebody else, another, as the key says. */
export function isVerdictOnRole(
  { key, stem, distractors }: Judged,
  fact: Fact,
  collection: Collection,
): boolean {
  const own = shownRoleOf(fact, collection);
  const other = collection.factById.get(distractors[0]?.certificate.facts[0] ?? "");
  const verdict = key[0];
  if (verdict !== "true" && verdict !== "false") return false;
  const stated = verdict === "true" ? own : other && shownRoleOf(other, collection);
  if (!own || !stated || !collection.of(fact, provesRole)) return false;
  const said = stem.endsWith(
    fact.lang === "id"
      ? `, ${fact.subject} adalah ${stated.words}.`
      : `, ${fact.subject} was ${stated.article}${stated.words}.`,
  );
  return said && (verdict === "true" || foldText(stated.words) !== foldText(own.words));
}
