import type { Token } from "@/lib/text/document";
import { afterPostNominals } from "./person-name";
import { rolePhraseAt } from "./phrase";

const LONGEST_ASIDE = 40;

/** The first token behind brackets and asides: "X (born 1950), also spelled Y, was". */
export function verbAfter(tokens: Token[], from: number): number {
  let at = afterPostNominals(tokens, from);
  // "Paul Desmarais Jr. (born 1954)": the dot is the name's
  if (tokens[at]?.text === "." && tokens[at + 1]?.text === "(") at++;
  for (let asides = 0; asides < 3; asides++) {
    const next = afterAside(tokens, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "ambassador to Norway from 2007 to 2013": the token behind when it was. */
function behindYears(tokens: Token[], at: number): number {
  const text = tokens
    .slice(at, at + 4)
    .map((token) => token.text)
    .join(" ");
  const years = /^(?:from \d{4} (?:to|until) \d{4}|(?:since|until|in) \d{4}(?! to))/.exec(
    text,
  )?.[0];
  return years ? at + years.split(" ").length : at;
}

function afterAside(tokens: Token[], at: number): number {
  const mark = tokens[at]?.text;
  if (mark === "(") {
    let depth = 0;
    for (let end = at; end < Math.min(tokens.length, at + 80); end++) {
      if (tokens[end]?.text === "(") depth++;
      if (tokens[end]?.text === ")" && --depth === 0) return end + 1;
    }
    return at;
  }
  if (mark !== ",") return at;
  const opener = tokens[at + 1];
  // "Sir John Boyd, (1837–1916) was", "Jane Roe, OBE (born 1950), was"
  if (opener?.text === "(") return at + 1;
  if (/^\p{Lu}{2,}$/u.test(opener?.text ?? "") && /^[,(]$/.test(tokens[at + 2]?.text ?? ""))
    return tokens[at + 2]?.text === "," ? at + 3 : at + 2;
  const role = rolePhraseAt(tokens, at + 1);
  const roleEnd = role && behindYears(tokens, role.to);
  if (roleEnd && tokens[roleEnd]?.text === ",") return roleEnd + 1;
  if (
    !opener ||
    (opener.kind === "word" &&
      !/^(?:also|then|born|the|an?|of|aged|formerly|known|who|whose|which|better|now|later|one)$/.test(
        opener.text,
      ))
  )
    return at;
  for (let end = at + 2; end < Math.min(tokens.length, at + LONGEST_ASIDE); end++)
    if (tokens[end]?.text === ",") return end + 1;
  return at;
}
