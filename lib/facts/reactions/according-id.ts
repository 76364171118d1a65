import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { MONTHS_AND_DAYS } from "../roles/function-words";
import { ROLE_HEADS_ID } from "../roles/heads-id";
import { TITLES_ID } from "../roles/titles";
import { type Scene, wordsOf } from "../scene";
import { calledSpeakerId } from "./called-speaker-id";
import { foundReaction } from "./found-reaction";
import { objectFrom } from "./object-id";
import { speakerBeforeId } from "./speaker-before-id";
import { afterAsideId, speakerAtId } from "./speakers-id";
import { SAY_VERBS_ID } from "./verbs-id";

/** `Menurut X, …`: the words are X's. */
export function accordingToId(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  if (tokens[0]?.text === "Menurutnya") return accordingToHim(scene, 1);
  if (PRONOUN.test(tokens[1]?.text ?? "") && tokens[0]?.text === "Menurut")
    return accordingToHim(scene, 2);
  if (tokens[0]?.text !== "Menurut") return [];
  const called = calledSpeakerId(scene, 1);
  const read = called ?? speakerAtId(scene, 1);
  const from = read
    ? (clauseBehind(tokens, read.to) ?? (called && bareClause(tokens, read.to)))
    : null;
  if (!read || from === null || SAY_VERBS_ID.has(tokens[from + 1]?.text ?? "")) return [];
  const said = objectFrom(scene, from);
  if (!said || said.object.split(" ").length < 4) return [];
  return foundReaction(scene, {
    speaker: read.speaker,
    verb: "Menurut",
    ...said,
    patternClass: called ? "reaction/according-called-id" : "reaction/according-id",
  });
}

const PRONOUN = /^(?:dia|ia|beliau)$/;

/** "Menurutnya, …", "Menurut dia, …": of whoever spoke before. `comma` is a token. */
function accordingToHim(scene: Scene, comma: number): FoundFact[] {
  const said = scene.tokens[comma]?.text === "," ? objectFrom(scene, comma + 1) : null;
  const who = said && said.object.split(" ").length > 3 ? speakerBeforeId(scene) : null;
  if (!said || !who) return [];
  const patternClass = "reaction/according-called-id";
  const verb = wordsOf(scene, 0, comma);
  return foundReaction(scene, { speaker: who.speaker, verb, ...said, patternClass });
}

/** "Menurut Sari jembatan itu aman": without a comma. */
function bareClause(tokens: Token[], at: number): number | null {
  const first = tokens[at];
  const goesOn = /^(?:yang|dan|atau|dalam|di|pada|kepada|saat|dari|selaku|sebagai)$/;
  return first?.kind === "word" && first.small && !goesOn.test(first.text) ? at : null;
}

/** Behind "X,", "X (62), mantan menteri,", "X, di Jakarta, Senin,": where what X says begins. */
function clauseBehind(tokens: Token[], to: number): number | null {
  let at = tokens[to]?.text === "(" ? afterAsideId(tokens, to) : to;
  if (tokens[at]?.text !== ",") return null;
  at++;
  // "NASA, NOAA, dan BMKG, …": not the one alone
  const rest = tokens.slice(at, at + 20).map(({ text }) => text);
  if (
    rest.some(
      (word, index) =>
        word === "dan" &&
        rest[index - 1] === "," &&
        rest.indexOf(",") <= index - 1 &&
        /^\p{Lu}/u.test(rest[0] ?? "") &&
        /^\p{Lu}/u.test(rest[index + 1] ?? ""),
    )
  )
    return null;
  for (let asides = 0; asides < 3; asides++) {
    const word = tokens[at]?.text ?? "";
    const role = TITLES_ID.has(word) || ROLE_HEADS_ID.has(word.toLowerCase());
    if (!role && !MONTHS_AND_DAYS.has(word) && !/^(?:di|dari|yang|mantan|dan)$/.test(word))
      return at;
    const comma = tokens.findIndex(({ text }, index) => index > at && text === ",");
    if (comma < 0) return null;
    at = comma + 1;
  }
  return null;
}
