import { z } from "zod";
import type { BankSearch } from "@/lib/domain/bank-search";
import { DIFFICULTIES, STATUSES } from "@/lib/domain/bank-search";
import { FACT_KINDS } from "@/lib/domain/fact";
import { ITEM_FORMS } from "@/lib/domain/item";
import { isStorable } from "@/lib/domain/row-id";

const LONGEST = 120;
const MOST_PAGES = 10_000;

const words = z.string().trim().min(1).max(LONGEST).refine(isStorable).optional().catch(undefined);
const one = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.enum(values).optional().catch(undefined);

const search = z.object({
  words,
  person: words,
  documentId: words,
  kind: one(FACT_KINDS),
  form: one(ITEM_FORMS),
  difficulty: one(Object.keys(DIFFICULTIES) as ["easy", "middle", "hard"]),
  status: one(STATUSES),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1),
});

export type Address = Record<string, string | string[] | undefined>;

/** What the address asks for; what it says wrongly is left out. */
export function readSearch(address: Address): BankSearch {
  return Object.fromEntries(
    Object.entries(search.parse(address)).filter(([, value]) => value !== undefined),
  ) as BankSearch;
}

/** The address of another page of the same search. */
export function pageAddress({ page: _, ...asked }: BankSearch, page: number): string {
  return `?${new URLSearchParams({ ...asked, page: String(page) })}`;
}
