import type { Token } from "@/lib/text/document";
import { wordSet } from "../names/word-set";
import { DETERMINERS_EN, TIES_EN } from "./function-words";
import type { RolePhrase } from "./phrase";
import type { StatedVerb } from "./stated-verb";

const VAGUE_HEADS =
  /^(?:leader|head|chief|partner|model|student|native|critic|fellow|supporter|opponent|follower|candidate|winner|participant|guest|host)$/;

/** Whether a clause with this verb states the phrase as a role, whole and no opinion. */
export function isStated(tokens: Token[], phrase: RolePhrase, verb: StatedVerb): boolean {
  if (phrase.judges || (phrase.relation && !phrase.bound)) return false;
  const head = tokens[phrase.head]?.text.toLowerCase() ?? "";
  // "is a leader in", "was a supporter of": one among others is an opinion
  if (VAGUE_HEADS.test(head) && phrase.article === "indefinite") return false;
  if (goesOn(tokens, phrase)) return false;
  // "was assigned deputy director": the verb is not done; "winner of the contest held in 1973"
  if (PARTICIPLES.test(tokens[phrase.core]?.text ?? "")) return false;
  if (PARTICIPLES.test(tokens[phrase.to - 1]?.text ?? "")) return false;
  // "a key player in the victory"
  if (/^(?:player|figure|member)$/.test(head) && tokens[phrase.core]?.text === "key") return false;
  // "was named player of the year" is a prize
  if (
    /^(?:player|artist|athlete|person|man|woman|actor|actress)$/.test(head) &&
    /\bof the year\b/i.test(phraseText(tokens, phrase))
  )
    return false;
  // nobody is founder of nothing
  if (!phrase.bound && /^(?:founder|co-founder|cofounder|owner|member|head)$/.test(head))
    return false;
  if (runsIntoVerb(tokens, phrase)) return false;
  // "is looking forward to"
  if (
    verb.kind === "is" &&
    phrase.article === "none" &&
    /ing$/.test(tokens[phrase.core]?.text ?? "")
  )
    return false;
  // "member of its board", "director of the latter": of what, the words do not say
  if (
    tokens
      .slice(phrase.head, phrase.to)
      .some(({ text }) => /^(?:its|their|latter|former|same|this|that|these|those)$/.test(text))
  )
    return false;
  if (isOfSomeBody(tokens, phrase)) return false;
  return verb.kind !== "is" || phrase.article !== "none" || phrase.bound;
}

/** "who was patron of the trip congratulated Solheim": the clause has ended without a comma. */
function runsIntoVerb(tokens: Token[], { head, to }: RolePhrase): boolean {
  return tokens.slice(head + 2, to - 1).some(({ text }, index) => {
    const at = head + 2 + index;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (!/^\p{Ll}{3,}ed$/u.test(text) || !before?.small) return false;
    const noun = !DETERMINERS_EN.has(before.text) && !TIES_EN.has(before.text);
    const object = next?.capital === true || /^(?:him|her|his|them|it|the)$/.test(next?.text ?? "");
    return noun && object && !/ly$/.test(before.text);
  });
}

/** "president of the association", "head coach of the team": of which, the words do not say. */
function isOfSomeBody(tokens: Token[], { head, to }: RolePhrase): boolean {
  const tied = tokens.slice(head, to);
  // "author of the non-fiction book", whose title is set apart
  if (WORKS.test(tied.at(-1)?.lower ?? "") && !tied.some(({ capital }) => capital)) return true;
  return (
    to - 2 > head && tokens[to - 2]?.lower === "the" && BODIES.has(tokens[to - 1]?.lower ?? "")
  );
}

const WORKS = /^(?:books?|novels?|films?|plays?|albums?|songs?|poems?|memoirs?|comics?)$/;
const BODIES = wordSet(`
  academy agency association band board body bureau church club college commission committee company
  congregation congress cooperative corporation council court department division faculty federation
  firm foundation fund group institute institution journal league magazine ministry mission newspaper
  office orchestra order organisation organization paper parish party programme program project
  regiment school ship society squadron staff station studio team theatre theater troupe trust union university unit
`);
const PARTICIPLES =
  /^(?:assigned|appointed|elected|named|nominated|promoted|hired|held|given|made|organi[sz]ed|established|founded|published|released|awarded|built|produced|written|directed|conferred|granted|bestowed)$/;

const QUANTIFIERS = /^(?:all|every|several|many|some|various|numerous|both|each|other|any|more)$/;

/** What follows would belong to it: "the founder of "Indian Americans"", "the first executive to be tried". */
function goesOn(tokens: Token[], phrase: RolePhrase): boolean {
  const next = tokens[phrase.to]?.text ?? "";
  if (next === "of" || next === "such" || DETERMINERS_EN.has(next)) return true;
  // "director of an organisation called …", "a political figure of considerable importance"
  const common = /^an?$/.test(tokens[phrase.to - 2]?.text ?? "");
  if (/^(?:called|named|titled|entitled)$/.test(next) || (next === "known" && common)) return true;
  const after = tokens[phrase.to + 1]?.text ?? "";
  // "a member, and a representative, of the party", "commissar for all academies"
  if (next === "," && after === "of") return true;
  if (TIES_EN.has(next) && QUANTIFIERS.test(after)) return true;
  if (TIES_EN.has(next) && /^["“‘]$/.test(tokens[phrase.to + 1]?.text ?? "")) return true;
  return (
    next === "to" &&
    /^(?:first|second|third|fourth|fifth|sixth|only|latest|\d+(?:st|nd|rd|th))$/.test(
      tokens[phrase.core]?.text ?? "",
    )
  );
}

function phraseText(tokens: Token[], { from, to }: RolePhrase): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
