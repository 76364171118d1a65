import type { Token } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import { isQuoted, type Scene, wordsOf } from "../scene";
import { foundRole } from "./found-role";
import { HEAD_PAIRS_EN } from "./heads-en";
import { isCapitalised, personAt } from "./person-name";
import { isHead } from "./role-head";
import { titleEndingAt } from "./title-ending";
import { isCutOff } from "./title-start";
import { TITLES_EN } from "./titles";

/** "Russian Foreign Minister Sergei Lavrov": the title directly before a name. */
export function titlesBefore(scene: Scene): FoundFact[] {
  const { tokens } = scene;
  const found: FoundFact[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (!person) continue;
    // "billionaire Dallas Mavericks owner Mark Cuban": the name is not done
    const goesOn = isHead(tokens, person.to) && !isCapitalised(tokens[person.to]);
    const title = isQuoted(scene, at) || goesOn ? null : titleEndingAt(tokens, at);
    // a lone name needs a title in capitals: "President Trump", not "would counsel Clinton"
    const whole = title !== null && !isCutOff(tokens, title.from);
    if (title && whole && (person.full || TITLES_EN.has(tokens[at - 1]?.text ?? ""))) {
      const object = wordsOf(scene, title.from, withoutSecondTitle(tokens, at));
      const indefinite = /^an?$/i.test(tokens[title.from - 1]?.text ?? "");
      const patternClass = indefinite
        ? "role/title-indefinite"
        : person.full
          ? "role/title"
          : "role/title-surname";
      const fact = foundRole(scene, { holder: person, object, patternClass });
      if (fact) found.push(fact);
    }
    at = person.to - 1;
  }
  return found;
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
