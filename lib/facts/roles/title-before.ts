import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { PatternClass } from "../precision";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { HEAD_PAIRS_EN } from "./heads-en";
import { isCapitalised, personAt } from "./person-name";
import { isPlayed } from "./played";
import { isHead } from "./role-head";
import { titleEndingAt } from "./title-ending";
import { isCutOff } from "./title-start";
import { isTitle } from "./titles";

/** "Russian Foreign Minister Sergei Lavrov": the title directly before a name. */
export function titlesBefore(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (!person) continue;
    // "billionaire Dallas Mavericks owner Mark Cuban", "the Bishop Earl Ledden Professor": the name is not done
    const next = tokens[person.to];
    const goesOn = isHead(tokens, person.to) && (!isCapitalised(next) || isChair(next?.text));
    const title = isQuoted(scene, at) || goesOn ? null : titleEndingAt(tokens, at);
    // a lone name needs a title in capitals: "President Trump", not "would counsel Clinton"
    const whole =
      title !== null && !isCutOff(tokens, title.from) && !isPlayed(tokens, title.from, person.to);
    if (title && whole && (person.full || isTitle(tokens[at - 1]?.text))) {
      const object = wordsOf(scene, title.from, withoutSecondTitle(tokens, at));
      const patternClass = classOf(tokens, title.from, at, person.full);
      const fact = foundRole(scene, { holder: person, object, patternClass });
      if (fact && ![NEEDS_OF, OF_SOME, NO_TITLE].some((half) => half.test(object)))
        found.push(fact);
    }
    at = person.to - 1;
  }
  return found;
}

/** "report author Ingrid Solheim", "manager Emil Krantz": of what, the title alone does not say. */
const NEEDS_OF =
  /^(?:co-?)?(?:author|founder|owner|member|head|partner|creator|winner|deputy|editor|nominee|candidate|leader|mate|chief|boss|chairman|chairwoman|manager|secretary|treasurer|coordinator|agent|controller|vice-chairman|vice-president|chief executive|managing director|vice president|spokes(?:man|woman|person))$/i;
/** "party leader Emil Krantz": of which, neither. */
const OF_SOME =
  /^(?:party|club|team|company|group(?! captain)|union|board|committee|society|association) (?:leader|chairman|chief|boss|captain|manager|president|spokes(?:man|woman|person)|member|official|chief executive|director|secretary)$/i;
/** "recently appointed", "the 24th" and "Pilots Lt." are no part of a title. */
const NO_TITLE =
  /^(?:appointed|elected|named|installed|designated|nominated|promoted|primary|fellow|running) |^\d|^\p{L}+s (?:Lt|Col|Maj|Capt|Gen|Sgt)\b/iu;

/** What bears the name of somebody: "the Bishop Earl Ledden Professor of Religion". */
function isChair(word = ""): boolean {
  return /^(?:Professor|Fellow|Lecturer|Chair|Scholar)$/.test(word);
}

function classOf(tokens: Token[], from: number, at: number, full: boolean): PatternClass {
  if (/^an?$/i.test(tokens[from - 1]?.text ?? "")) return "role/title-indefinite";
  if (!full) return "role/title-surname";
  return tokens.slice(from, at).some(({ text }) => /^\p{Lu}\p{Ll}+\.$/u.test(text))
    ? "role/title-short"
    : "role/title";
}

/** "Defense Minister Prince Khalid": the rank behind an office is a title of its own. */
function withoutSecondTitle(tokens: Token[], at: number): number {
  const [office, rank] = [tokens[at - 2]?.text ?? "", tokens[at - 1]?.text ?? ""];
  if (HEAD_PAIRS_EN.has(`${office} ${rank}`.toLowerCase())) return at;
  const two =
    /^(?:Minister|President|Leader|Commander|Secretary|Chairman|Ambassador|Governor|Premier|Chief)$/i.test(
      office,
    );
  const second =
    /^(?:Judge|Justice|Senator|General|Admiral)$/.test(rank) &&
    isHead(tokens, at - 2) &&
    !isCapitalised(tokens[at - 2]);
  if (second) return at - 1;
  return two &&
    /^(?:Prince|Princess|Sheikh|General|Admiral|Colonel|Major|Ayatollah|Sultan|Senator)$/.test(rank)
    ? at - 1
    : at;
}
