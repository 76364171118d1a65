import type { Token } from "@/lib/text/document";
import { ROLE_HEADS_ID, ROLE_MODIFIERS_ID } from "./heads-id";
import { isCapitalised, type TokenSpan } from "./person-name";
import { BREAKS_ID, JUDGING_WORDS_ID } from "./words-id";

/** What may follow a role phrase that is whole. */
const CLOSES =
  /^(?:[.,;:()—–-]|dan|serta|tetapi|namun|menggantikan|yang|sejak|dari|hingga|sampai|selama|ketika|saat|setelah|sebelum|pada|oleh|karena|di|untuk|dengan|dalam|periode|kelahiran|lahir)?$/u;
/** Active verbs: what they begin is no part of a role. */
const VERB =
  /^me(?:ng|ny|mb|mp|nj|nd|nc|mim|mil|mer|las|lak|law|lip)\p{Ll}{3,}$|^(?:men|mem)\p{Ll}{3,}kan$|^(?:berkata|berbicara|berada|bertemu|berharap|bertindak|menilai|menilik|hadir|datang|tampil|turut|ikut)$/u;

/**
 * A role phrase in small letters: "menteri luar negeri Iran", with the list that goes on behind it
 * ("penulis, pembicara, dan motivator asal Indonesia") and its place ("di Keuskupan Agung Semarang").
 * Null where it judges, or where its end cannot be told.
 */
export function rolePhraseId(tokens: Token[], from: number): TokenSpan | null {
  const first = endOfRole(tokens, from);
  if (first === null) return null;
  const to = endOfList(tokens, endOfPlace(tokens, first));
  if (to === null || !CLOSES.test(tokens[to]?.text ?? "")) return null;
  // "sultan ke dua puluh delapan", "kepala suku dari Bani Asad": more of it follows in words we cannot end
  if (/^(?:untuk|dari|di)$/.test(tokens[to]?.text ?? "") && !endsBefore(tokens, to + 1))
    return null;
  // "orang pertama yang …", "kepala departemen itu", "pangeran pertamanya"
  const last = tokens[to - 1]?.lower ?? "";
  if (/^(?:pertama|terakhir|satu-satunya|ke\p{Ll}+)$/u.test(last) && tokens[to]?.text === "yang")
    return null;
  if (/nya$/.test(last) || /^(?:of|the)$/.test(tokens[to - 2]?.text ?? "")) return null;
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => JUDGING_WORDS_ID.has(lower))) return null;
  return { from: /^(?:seorang|sang)$/i.test(tokens[from]?.text ?? "") ? from + 1 : from, to };
}

/** The end of one role, its head and what qualifies it; null where none begins. */
function endOfRole(tokens: Token[], from: number): number | null {
  let head = from;
  while (ROLE_MODIFIERS_ID.has(tokens[head]?.lower ?? "")) head++;
  if (!ROLE_HEADS_ID.has(tokens[head]?.lower ?? "")) return null;
  let to = head + 1;
  while (to < head + 14 && continues(tokens, to)) to++;
  return to;
}

function continues(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word")
    return (
      /^[()]$/.test(token?.text ?? "") &&
      /^\p{Lu}{2,}$/u.test(tokens[at + (token?.text === "(" ? 1 : -1)]?.text ?? "")
    );
  return !BREAKS_ID.has(token.text) && !VERB.test(token.text);
}

/** "di Keuskupan Agung Semarang", "untuk Jerman Barat", "di bidang ginekologi" */
function endOfPlace(tokens: Token[], at: number): number {
  const tie = /^(?:di|untuk|dari|pada)$/.test(tokens[at]?.text ?? "");
  const named = isCapitalised(tokens[at + 1]) || tokens[at + 1]?.text === "bidang";
  if (!tie || !named) return at;
  let to = at + 2;
  while (
    to < at + 8 &&
    (isCapitalised(tokens[to]) || (tokens[at + 1]?.text === "bidang" && continues(tokens, to)))
  )
    to++;
  return to;
}

/** Whether what follows "dari" or "di" tells a time or a common place: the role is whole before it. */
function endsBefore(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "number" ||
    /^(?:sebuah|suatu|tahun|tanggal|bawah|sana|sini|antara|mana)$/.test(token?.text ?? "")
  );
}

/** Where a list of roles ends: "penulis, pembicara, dan motivator"; null where its last item is unclear. */
function endOfList(tokens: Token[], at: number): number | null {
  let to = at;
  for (let items = 0; items < 8; items++) {
    const joint = tokens[to]?.text === "," ? to + 1 : to;
    const last = /^(?:dan|serta|sekaligus)$/.test(tokens[joint]?.text ?? "");
    if (joint === to && !last) return at;
    const item = endOfItem(tokens, last ? joint + 1 : joint);
    if (last && item !== null) return closed(tokens, endOfPlace(tokens, item));
    if (last) return endWithout(tokens, at, joint + 1);
    if (item === null) return at;
    to = item;
  }
  return at;
}

/** "sutradara film dan TV": what "dan" adds once more may belong to the last item alone. */
function closed(tokens: Token[], to: number): number | null {
  const more = /^(?:dan|serta)$/.test(tokens[to]?.text ?? "");
  return more && !isClause(tokens, to + 1) ? null : to;
}

/** "penulis dan tinggal di Paris" was whole before "dan"; "Keuangan dan Perbankan DPR" goes on. */
function endWithout(tokens: Token[], at: number, and: number): number | null {
  return isClause(tokens, and) ? at : null;
}

/** An item of a list: a role, or in a few small words what may be one that we do not know. */
function endOfItem(tokens: Token[], from: number): number | null {
  const role = endOfRole(tokens, from);
  if (role !== null) return role;
  let to = from;
  while (to < from + 4 && tokens[to]?.small && continues(tokens, to)) to++;
  if (to === from || isClause(tokens, from)) return null;
  if (tokens.slice(from, to).some((_, index) => isClause(tokens, from + index))) return null;
  while (isCapitalised(tokens[to])) to++;
  if (isCapitalised(tokens[from])) return null;
  return CLOSES.test(tokens[to]?.text ?? "") || /^(?:dan|serta)$/.test(tokens[to]?.text ?? "")
    ? to
    : null;
}

/** "dan tinggal di Paris", "dan telah menulis": another clause, so that the role was whole. */
function isClause(tokens: Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  return (
    BREAKS_ID.has(lower) ||
    VERB.test(lower) ||
    /^(?:ber|di|ter|me)\p{Ll}{4,}$/u.test(lower) ||
    lower.endsWith("nya") ||
    /^(?:tinggal|lahir|anak|putra|putri|istri|suami|adik|kakak|saudara|kemudian|pernah|kini|salah|hidup)$/.test(
      lower,
    )
  );
}
