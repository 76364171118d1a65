import { foldedWords } from "@/lib/domain/folding";
import { wrongRoles } from "../distractors/roles";
import type { Draft, Workbench } from "../draft";
import { isFullName, isPerson } from "../people";
import { rolesOf, speaks } from "../role-holders";
import { asTold, framed } from "../wording/framed";
import { isTakenUp, timeOfRole } from "../wording/role-time";
import { shownRoleOf } from "../wording/shown-role";
import { headOfRole, isTaught, tellsNews } from "../wording/taught-roles";
import { roleDraft } from "./role-draft";

/** "What position did he hold?": which of several roles is this person's. */
export function askWhichRole(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || !isFullName(fact.subject) || !isPerson(fact.subject, collection))
    return [];
  const phrase = shownRoleOf(fact, collection);
  if (!phrase?.copular) return [];
  // what somebody founded is no position that they held
  const office = phrase.single && !/founder|pendiri/.test(headOfRole(phrase.words));
  // "party leader", "historian": of what, and what more, a question has to say
  if (
    !phrase.placed ||
    !(isTaught(phrase) || (speaks(fact.subject, collection) && !tellsNews(phrase)))
  )
    return [];
  const own = new Set(foldedWords(fact.subject));
  if (foldedWords(phrase.words).some((word) => word.length > 3 && own.has(word))) return [];
  const distractors = wrongRoles(fact, collection);
  if (distractors.length < 2) return [];
  const alone = rolesOf(fact.subject, collection).length === 1;
  const time = timeOfRole(fact.time, fact.lang);
  const when = time === "" ? "" : ` ${time}`;
  const taken = when !== "" && isTakenUp(fact);
  const en = fact.lang === "en";
  const question = office
    ? en
      ? `Which position did ${fact.subject} ${taken ? "take up" : "hold"}${when}?`
      : `Jabatan apa yang dipegang ${fact.subject}${when}?`
    : en
      ? taken
        ? `What did ${fact.subject} become${when}?`
        : `${when === "" ? "Who" : "What"} was ${fact.subject}${when}?`
      : `Siapakah ${fact.subject}${when}?`;
  const stem =
    frame === null
      ? asTold(question, fact, collection, !office)
      : framed(question, fact.lang, frame);
  return [
    roleDraft(bench, "which-role", "choice", {
      stem,
      key: phrase.words,
      accept: [],
      distractors,
      card: office && (alone || time !== ""),
    }),
  ];
}
