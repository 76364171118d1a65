import { gather } from "@/lib/domain/gather";
import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { type Scene, wordsOf } from "../scene";
import { type ClauseSubject, clauseSubjects } from "./clause-subjects";
import { foundRole } from "./found-role";
import { type FurtherVerb, furtherVerbs } from "./further-verbs";
import { isStated } from "./is-stated";
import { ledRole, mayLead } from "./led";
import type { RolePhrase } from "./phrase";
import { rolePhrasesAt } from "./phrases";
import { isPlain } from "./plain";
import { isRank } from "./ranks";
import { namesRole } from "./role-head";
import { roleTimeAt } from "./role-time";
import { type StatedVerb, statedVerbAt } from "./stated-verb";
import { succession } from "./succession";

/** "X was the head of …", "X served as …", "X was elected …", "X succeeded Y as …". */
export function rolesFromVerbs(scene: Scene): FoundFact[] {
  if (scene.tokens.at(-1)?.text === "?") return [];
  if (!namesRole(scene.tokens) && !mayLead(scene)) return [];
  return gather(clauseSubjects(scene), (subject) => [
    ...firstRoles(scene, subject),
    ...furtherVerbs(scene, subject).flatMap((further) => furtherRoles(scene, subject, further)),
    ...ledRole(scene, subject),
    ...succession(scene, subject),
  ]);
}

/** What the first verb of the clause says. */
function firstRoles(scene: Scene, subject: ClauseSubject): FoundFact[] {
  const { tokens } = scene;
  const verb = statedVerbAt(tokens, subject.verb);
  if (!verb) return [];
  const opening = subject.how === "relative" ? null : openingTime(tokens, subject.from);
  const words = wordsOf(scene, subject.verb, verb.to);
  const promoted = /\bpromoted\b/.test(words);
  return stated(scene, verb, opening, (phrase) => ({
    holder: subject.person,
    verb: words,
    // a rank is whole without what it is of
    patternClass:
      promoted && isRank(tokens[phrase.head]?.lower ?? "")
        ? "role/promoted"
        : classOf(tokens, verb, phrase, subject),
  }));
}

/** What a later verb with the same subject says. */
function furtherRoles(scene: Scene, subject: ClauseSubject, further: FurtherVerb): FoundFact[] {
  const { verb, from } = further;
  return stated(scene, verb, null, (phrase) => ({
    holder: subject.person,
    verb: wordsOf(scene, from, verb.to),
    patternClass: phrase.bound
      ? "role/further"
      : isPlain(scene.tokens, verb, phrase)
        ? "role/plain"
        : "role/further-loose",
  }));
}

type Said = { holder: ClauseSubject["person"]; verb: string; patternClass: PatternClass };

function stated(
  scene: Scene,
  verb: StatedVerb,
  opening: string | null,
  say: (phrase: RolePhrase) => Said,
): FoundFact[] {
  const { tokens } = scene;
  const phrases = rolePhrasesAt(tokens, verb.to);
  const last = phrases.at(-1);
  if (!last) return [];
  return phrases.flatMap((phrase) => {
    if (!isStated(tokens, phrase, verb)) return [];
    const later = phrase === last ? roleTimeAt(tokens, last.to, verb.begins) : null;
    const { holder, verb: words, patternClass } = say(phrase);
    const object = wordsOf(scene, phrase.core, phrase.to);
    const fact = foundRole(scene, {
      holder,
      verb: words,
      object,
      time: later ?? opening,
      patternClass,
    });
    return fact ? [fact] : [];
  });
}

function classOf(
  tokens: Token[],
  verb: StatedVerb,
  phrase: RolePhrase,
  subject: ClauseSubject,
): PatternClass {
  const defines = verb.kind === "is" && subject.how === "full" && subject.from < 3;
  if (defines && phrase.article === "indefinite") return "role/definition";
  if (isPlain(tokens, verb, phrase)) return "role/plain";
  if (subject.how === "topic") return phrase.bound ? "role/topic" : "role/topic-loose";
  if (subject.how === "chain") return phrase.bound ? "role/chain" : "role/chain-loose";
  if (verb.kind === "is") return phrase.bound ? "role/copula" : "role/copula-loose";
  return phrase.bound ? "role/verb" : "role/verb-loose";
}

/** "From 1998 until his death, he was": the time that opens the sentence. */
function openingTime(tokens: Token[], subject: number): string | null {
  return subject > 1 && subject < 16 ? roleTimeAt(tokens, 0, false) : null;
}
