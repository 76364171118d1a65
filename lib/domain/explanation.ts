import type { PassageView } from "./passage";

/** “What is quoted” (its document), after the name of a speaker where there is one. */
const ONE_QUOTATION = /^(?:[^“”]{1,80}: )?“(.+)” \([^()]*\)$/s;

/**
 * What an explanation adds to passages that are shown beside it: nothing where it only quotes one
 * of them, else the whole of it.
 */
export function explanationBeside(
  explanation: string,
  passages: readonly Pick<PassageView, "before" | "exact" | "after">[],
): string {
  const quoted = letters(ONE_QUOTATION.exec(explanation)?.[1] ?? "");
  const isShown = passages.some(({ before, exact, after }) =>
    letters(before + exact + after).includes(quoted),
  );
  return quoted !== "" && isShown ? "" : explanation;
}

function letters(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
