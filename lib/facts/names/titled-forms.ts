import type { NameKind } from "./kinds";
import type { Mention } from "./mentions";
import { spanOf } from "./scan";

/** The name as it stands with its titles, with fewer of them, and with its article. */
export function titledForms({ span, sentence: { tokens } }: Mention, kind: NameKind): string[] {
  const forms: string[] = [];
  const from = span.title?.from ?? span.from;
  for (let at = from; at < span.from; at++)
    // no title begins with "of the Opposition"
    if (!isInside(tokens[at]?.text) && (at === from || !isInside(tokens[at - 1]?.text)))
      forms.push(spanOf(tokens, at, span.to).text);
  const before = tokens[from - 1]?.text ?? "";
  if (/^(?:the|The)$/.test(before) && !span.title && kind !== "person")
    forms.push(`${before} ${span.text}`);
  if (/^(?:[Ff]ormer|[Aa]cting|[Mm]antan)$/.test(before) && span.title)
    forms.push(spanOf(tokens, from - 1, span.to).text);
  // the article of an Arabic name has a capital only where a sentence begins
  if (span.from === 0 && /^(?:Al|El)-\p{Lu}/u.test(span.text))
    forms.push(span.text[0]?.toLowerCase() + span.text.slice(1));
  return forms;
}

function isInside(word: string | undefined): boolean {
  return /^(?:of|for|the|and|[/&])$/.test(word ?? "");
}
