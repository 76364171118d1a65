import { type Fact, isPublished } from "@/lib/domain/fact";
import { share } from "../certificates/events";
import type { Collection } from "../collection";
import { wrongRoles } from "../distractors/roles";
import type { Draft, Workbench } from "../draft";
import { isFullName, isPerson } from "../people";
import { provesRole } from "../proofs/roles";
import { rolesOf } from "../role-holders";
import { whereTold } from "../wording/document-name";
import { explanationOf } from "../wording/explanation";
import type { RolePhrase } from "../wording/role-phrase";
import { shownRoleOf } from "../wording/shown-role";
import { isTaught } from "../wording/taught-roles";

const MOST = 3;

type Held = { fact: Fact; phrase: RolePhrase };

/** The roles of one person that can stand beside each other, none of them another in other words. */
function apart(fact: Fact, { collection, hasRoom }: Workbench): Held[] {
  const chosen: Held[] = [];
  const alike = (one: RolePhrase, other: RolePhrase, of: Collection) => {
    const [left, right] = [of.stemsOf(one.words), of.stemsOf(other.words)];
    return share(left, new Set(right)) >= 0.5 || share(right, new Set(left)) >= 0.5;
  };
  for (const role of [fact, ...rolesOf(fact.subject, collection)]) {
    const phrase = shownRoleOf(role, collection);
    if (!phrase?.copular || !phrase.placed || !isTaught(phrase) || !hasRoom(role)) continue;
    if (role.lang !== fact.lang || role.attributedTo !== null || role.modality !== "asserted")
      continue;
    if (isPublished(role) !== isPublished(fact) || !collection.of(role, provesRole)) continue;
    if (chosen.length < MOST && !chosen.some((held) => alike(held.phrase, phrase, collection)))
      chosen.push({ fact: role, phrase });
  }
  return chosen;
}

/** "Which of these roles did Qasem Soleimani have?": two or three of them are right. */
export function askWhichRoles(bench: Workbench): Draft[] {
  const { fact, frame, collection } = bench;
  if (fact.kind !== "role" || frame !== null) return [];
  if (!isFullName(fact.subject) || !isPerson(fact.subject, collection)) return [];
  // of all the roles of one person the first to be looked at asks for them
  if (rolesOf(fact.subject, collection).find((role) => shownRoleOf(role, collection)) !== fact)
    return [];
  const held = apart(fact, bench);
  const [first] = held;
  if (!first || held.length < 2 || first.fact !== fact) return [];
  const wrong = held.flatMap((role) => wrongRoles(role.fact, collection));
  const byText = new Map(wrong.map((distractor) => [distractor.text, distractor]));
  const distractors = [...byText.values()].slice(0, 3);
  if (distractors.length < 2) return [];
  const told = held.map((role) => role.fact);
  const where = whereTold(told, collection);
  return [
    {
      fact,
      beside: told.slice(1),
      form: "multiple",
      asks: "which-roles",
      stem:
        fact.lang === "id"
          ? `Peran mana saja yang dimiliki ${fact.subject}, menurut ${where}?`
          : `Which of these roles did ${fact.subject} have, according to ${where}? Choose all that apply.`,
      key: held.map(({ phrase }) => phrase.words),
      accept: [],
      value: null,
      distractors,
      explanation: told.map((role) => explanationOf(role, collection)).join(" "),
      card: false,
    },
  ];
}
