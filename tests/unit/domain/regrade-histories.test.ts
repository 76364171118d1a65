import { expect, test } from "vitest";
import type { PinnedItem } from "@/lib/domain/item-view";
import type { Grounds, HandMark, LoggedResponse } from "@/lib/domain/marks";
import { markAttempt, totalOf } from "@/lib/domain/marks";
import type { Given } from "@/lib/domain/response";
import type { Ruling } from "@/lib/domain/ruling";
import { namesAnswer, RULING_EFFECTS } from "@/lib/domain/ruling";
import type { Draw } from "@/lib/domain/seeded";
import { seeded } from "@/lib/domain/seeded";
import type { StoredMark } from "@/lib/domain/stored-marks";
import { regrade, toStored } from "@/lib/domain/stored-marks";

/** A tenth in `npm test`; all of them with `FULL=1`. */
const HISTORIES = process.env.FULL ? 10_000 : 1_000;
const RULE = "net-correct";

const ANSWERS: Record<string, Given[]> = {
  choice: [{ chosen: ["Ada"] }, { chosen: ["Ben"] }, { chosen: ["Cy"] }],
  multiple: [{ chosen: ["Ada", "Ben"] }, { chosen: ["Ada"] }, { chosen: ["Ben", "Cy"] }],
  short: [{ typed: ["Ada"] }, { typed: ["Augusta Ada"] }, { typed: ["Benedict"] }],
  order: [{ chosen: ["Ada", "Ben", "Cy"] }, { chosen: ["Ben", "Ada", "Cy"] }],
};
const FORMS = Object.keys(ANSWERS) as PinnedItem["form"][];

const items = [0, 1, 2, 3, 4].map((position): PinnedItem => {
  const form = FORMS[position % FORMS.length] ?? "choice";
  const key = { choice: ["Ada"], multiple: ["Ada", "Ben"], order: ["Ada", "Ben", "Cy"] }[
    form as string
  ] ?? ["Ada"];
  const wrong = ["Ada", "Ben", "Cy"].filter((text) => !key.includes(text));
  const certificate = { kind: "only-one", facts: [] } as const;
  const distractors = wrong.map((text) => ({
    ...{ text, why: "", certificate: { ...certificate, facts: [] } },
  }));
  return {
    ...{ position, itemId: `i${position}`, versionId: `v${position}`, form, key, distractors },
    ...{
      kind: "role",
      lang: "en",
      stem: "Who?",
      options: form === "short" ? [] : [...key, ...wrong],
    },
    ...{ accept: [], value: null, explanation: "", evidence: [] },
  };
});

/**
 * One sitting as the program keeps it: the log, what was set by hand, the marks that are stored, and
 * how far it has taken in the rulings.
 */
type Sitting = {
  log: LoggedResponse[];
  handMarks: HandMark[];
  stored: StoredMark[];
  ruledTo: number;
};

const pick = <T>(list: readonly T[], draw: Draw): T => list[Math.floor(draw() * list.length)] as T;

/** From scratch, as far as the sitting has come: what handing in, late answers and hand marks do. */
function remark(sitting: Sitting, rulings: readonly Ruling[]): StoredMark[] {
  const held = rulings.filter(({ number }) => number <= sitting.ruledTo);
  const grounds: Grounds = { log: sitting.log, rulings: held, handMarks: sitting.handMarks };
  return toStored(markAttempt(items, grounds, RULE));
}

/** The next ruling that the sitting has not taken in, from what is stored: what the job does. */
function takeNext(sitting: Sitting, rulings: readonly Ruling[]): void {
  const next = rulings.find(({ number }) => number > sitting.ruledTo);
  if (!next) return;
  const item = items.find(({ versionId }) => versionId === next.itemVersionId) as PinnedItem;
  const held = rulings.filter(
    ({ number, itemVersionId }) => number <= next.number && itemVersionId === item.versionId,
  );
  const standing = markAttempt(items, { log: sitting.log, rulings: [], handMarks: [] }, RULE);
  const given = standing.items[item.position]?.response?.given ?? null;
  sitting.stored = regrade(sitting.stored, { item, given, rulings: held, rule: RULE });
  sitting.ruledTo = next.number;
}

function live(seed: string): void {
  const draw = seeded(seed);
  const rulings: Ruling[] = [];
  const sitting: Sitting = { log: [], handMarks: [], stored: [], ruledTo: 0 };
  sitting.stored = remark(sitting, rulings);
  for (let step = 0; step < 30; step += 1) {
    const item = pick(items, draw);
    const answer = pick(ANSWERS[item.form] ?? [], draw);
    switch (pick(["respond", "respond", "rule", "rule", "take", "take", "hand", "unhand"], draw)) {
      case "respond":
        sitting.log.push({
          ...{ id: `r${step}`, position: item.position, sequence: Math.floor(draw() * 5) },
          ...{ given: draw() < 0.1 ? { chosen: [] } : answer, respondedAt: new Date(step) },
        });
        sitting.stored = remark(sitting, rulings);
        break;
      case "rule": {
        const effect = pick(RULING_EFFECTS, draw);
        rulings.push({
          ...{ number: rulings.length + 1, itemVersionId: item.versionId, effect },
          ...{
            answer: namesAnswer(effect) ? answer : null,
            lowers: draw() < 0.5,
          },
        });
        break;
      }
      case "take":
        takeNext(sitting, rulings);
        break;
      case "hand": {
        const mark = draw() < 0.2 ? null : Math.round(draw() * 4) / 4;
        const others = sitting.handMarks.filter(({ position }) => position !== item.position);
        sitting.handMarks = [...others, { position: item.position, mark, comment: "" }];
        sitting.stored = remark(sitting, rulings);
        break;
      }
      case "unhand":
        sitting.handMarks = sitting.handMarks.filter(({ position }) => position !== item.position);
        sitting.stored = remark(sitting, rulings);
    }
  }
  while (sitting.ruledTo < rulings.length) takeNext(sitting, rulings);
  const scratch = remark(sitting, rulings);
  expect(sitting.stored, seed).toEqual(scratch);
  expect(totalOf(sitting.stored), seed).toEqual(totalOf(scratch));
}

test(`marks kept step by step are those made from scratch, in ${HISTORIES} random histories`, () => {
  for (let history = 0; history < HISTORIES; history += 1) live(`history ${history}`);
});
