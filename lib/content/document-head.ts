import { parse } from "yaml";
import { z } from "zod";

const words = z.string("is not text").trim().min(1, "is empty");

/** What a document in `content/` says of itself. A day or a language that is not understood is a fault here. */
const head = z.strictObject({
  title: words,
  author: words.nullish(),
  outlet: words.nullish(),
  published: z.iso.date("is not a day such as 2024-03-09").nullish(),
  lang: z.enum(["en", "id"], "is neither en nor id").nullish(),
  sources: z.array(words, "is not a list").nullish(),
});

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/;

/** Throws one line that names file and field where a document's front matter is begun and wrong. */
export function checkDocumentHead(file: string, original: string): void {
  const opening = OPENING.exec(original)?.[0];
  if (opening === undefined) return;
  const rest = original.slice(opening.length - 1);
  const closing = CLOSING.exec(rest);
  if (!closing) throw new Error(`${file}: its front matter has no closing ---.`);

  const parsed = head.safeParse(readYaml(file, rest.slice(0, closing.index)));
  if (parsed.success) return;
  const [fault] = parsed.error.issues;
  throw new Error(`${file}: ${fault?.path.join(".") || "front matter"} ${fault?.message}.`);
}

function readYaml(file: string, source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new Error(`${file}: its front matter is not YAML: ${reason.replace(/:$/, "")}.`);
  }
}
