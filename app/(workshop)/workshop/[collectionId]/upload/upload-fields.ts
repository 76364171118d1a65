import { z } from "zod";
import { optionalLine } from "@/lib/domain/plain-text";
import { rowId } from "@/lib/domain/row-id";
import { HEAD_MAX } from "@/lib/domain/workshop";

const DAY = "Give the day as year-month-day, such as 2024-03-09.";
const head = optionalLine(HEAD_MAX).default(null);

/** What comes along with a document. Fields that are left empty are read from the document itself. */
export const uploadFields = z
  .object({
    title: head,
    author: head,
    outlet: head,
    published: z.union([z.literal("").transform(() => null), z.iso.date(DAY)], DAY).default(null),
    replaces: rowId.optional(),
  })
  .transform(({ replaces, ...fields }) => {
    const said = Object.entries(fields).filter(([, value]) => value !== null);
    return { replaces: replaces ?? null, given: said.length > 0 ? Object.fromEntries(said) : null };
  });
