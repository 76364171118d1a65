import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Memory } from "@/lib/domain/memory";
import type { Candidate, DoneToday } from "@/lib/domain/queue";
import { countCards, nextCard, orderBacklog, planQueue } from "@/lib/domain/queue";
import { BACKLOG_ORDERS, DEFAULT_REVIEW_SETTINGS } from "@/lib/domain/review-settings";

const NOW = new Date("2026-05-01T12:00:00Z");
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const NOTHING_DONE: DoneToday = { introduced: 0, reviewed: 0, cards: [] };

function memory(state: Memory["state"], dueAt: Date): Memory {
  return {
    state,
    stability: 3,
    difficulty: 5,
    learningSteps: 0,
    scheduledDays: 0,
    repetitions: 2,
    lapses: 0,
    lastReviewedAt: minutes(-600),
    dueAt,
  };
}

/** A card whose fact stands at `at` of one document; by default far from all others. */
let places = 0;
function card(cardId: string, at?: number, known: Memory | null = null): Candidate {
  places += 1000;
  const start = at ?? places;
  return { cardId, memory: known, passages: [{ documentVersionId: "v", start, end: start + 50 }] };
}

const ids = (cards: readonly Candidate[]) => cards.map((each) => each.cardId);
const plan = (parts: Partial<Parameters<typeof planQueue>[0]>, done = NOTHING_DONE) =>
  planQueue(
    { learning: [], pass: [], due: [], fresh: [], ...parts },
    done,
    DEFAULT_REVIEW_SETTINGS,
  );

describe("planQueue", () => {
  test("takes cards being learned, then due, then new", () => {
    const queue = plan({ fresh: [card("new")], due: [card("due")], learning: [card("learning")] });
    expect(ids(queue.cards)).toEqual(["learning", "due", "new"]);
  });

  test("takes 20 new cards a day, less those already begun", () => {
    const fresh = Array.from({ length: 30 }, (_, index) => card(`${index}`));
    expect(plan({ fresh }).cards).toHaveLength(20);
    expect(plan({ fresh }).heldBack).toBe(10);
    expect(plan({ fresh }, { ...NOTHING_DONE, introduced: 18 }).cards).toHaveLength(2);
    expect(plan({ fresh }, { ...NOTHING_DONE, introduced: 25 }).cards).toHaveLength(0);
  });

  test("takes 200 reviews a day, and new cards only in what they leave", () => {
    const due = Array.from({ length: 210 }, (_, index) => card(`due ${index}`));
    const fresh = [card("new 1"), card("new 2")];
    expect(plan({ due, fresh }).cards).toHaveLength(200);
    const some = plan({ due: due.slice(0, 150), fresh }, { ...NOTHING_DONE, reviewed: 49 });
    expect(ids(some.cards).filter((id) => id.startsWith("new"))).toEqual(["new 1"]);
  });

  test("cards being learned are shown whatever the limit", () => {
    const done = { ...NOTHING_DONE, introduced: 20, reviewed: 200 };
    expect(plan({ learning: [card("a")] }, done).cards).toHaveLength(1);
  });

  test("of cards that share a sentence, one comes today", () => {
    const queue = plan({ due: [card("first", 0)], fresh: [card("same", 49), card("next", 50)] });
    expect(ids(queue.cards)).toEqual(["first", "next"]);
    expect(queue.buried).toBe(1);
  });

  test("a card seen today buries its siblings until tomorrow", () => {
    const done = { ...NOTHING_DONE, reviewed: 1, cards: [card("seen", 0)] };
    expect(plan({ due: [card("sibling", 10)], fresh: [card("other", 20)] }, done).buried).toBe(2);
  });

  test("a card being learned is never buried, but buries", () => {
    const done = { ...NOTHING_DONE, introduced: 1, cards: [card("seen", 0)] };
    const queue = plan({ learning: [card("learning", 10)], fresh: [card("new", 59)] }, done);
    expect(ids(queue.cards)).toEqual(["learning"]);
  });

  test("a card does not bury itself", () => {
    const done = { ...NOTHING_DONE, introduced: 1, cards: [card("again", 0)] };
    expect(plan({ due: [card("again", 0)] }, done).cards).toHaveLength(1);
  });

  test("the same words in another document are no sibling", () => {
    const other = {
      ...card("other", 0),
      passages: [{ documentVersionId: "w", start: 0, end: 50 }],
    };
    expect(plan({ due: [card("first", 0), other] }).cards).toHaveLength(2);
  });

  test("every card is shown, buried or held back", () => {
    const cards = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 60 });
    fc.assert(
      fc.property(cards, cards, (due, fresh) => {
        const queue = plan({
          due: due.map((at, index) => card(`due ${index}`, at)),
          fresh: fresh.map((at, index) => card(`new ${index}`, at)),
        });
        expect(queue.cards.length + queue.buried + queue.heldBack).toBe(due.length + fresh.length);
        const starts = queue.cards
          .map((each) => each.passages[0]?.start ?? 0)
          .toSorted((a, b) => a - b);
        for (const [index, start] of starts.slice(1).entries()) {
          expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(50);
        }
      }),
    );
  });
});

describe("nextCard", () => {
  const fresh = card("new");
  const due = card("due", undefined, memory("review", minutes(-60)));
  const learning = (dueIn: number, id = "learning") =>
    card(id, undefined, memory("learning", minutes(dueIn)));
  const next = (...cards: Candidate[]) => nextCard(cards, NOW)?.cardId ?? null;

  test("a learning card goes first as soon as it is due", () => {
    expect(next(due, learning(0), fresh)).toBe("learning");
    expect(next(due, learning(-1), learning(-5, "earlier"))).toBe("earlier");
  });

  test("a due card goes before a new one, and both before a learning card that is not due", () => {
    expect(next(fresh, learning(1), due)).toBe("due");
    expect(next(fresh, learning(1))).toBe("new");
  });

  test("with nothing else left, learning cards come up to 20 minutes early", () => {
    expect(next(learning(20))).toBe("learning");
    expect(next(learning(21))).toBeNull();
  });

  test("a card of a last pass comes though it is not due", () => {
    const known = card("known", undefined, memory("review", minutes(6000)));
    expect(next(known, fresh)).toBe("new");
    expect(next({ ...known, inPass: true }, fresh)).toBe("known");
  });

  test("a card that was answered for today is gone", () => {
    expect(next(card("later", undefined, memory("review", minutes(600))))).toBeNull();
  });
});

test("countCards says how many are new, being learned and due", () => {
  const cards = [
    card("a"),
    card("b", undefined, memory("relearning", minutes(5))),
    card("c", undefined, memory("review", minutes(0))),
    card("d", undefined, memory("review", minutes(1))),
  ];
  expect(countCards(cards, NOW)).toEqual({ fresh: 1, learning: 1, due: 1 });
});

describe("orderBacklog", () => {
  /** Last seen `days` ago, with the stability and the due time given in days. */
  const waiting = (cardId: string, days: number, stability: number, due: number) => {
    const known = memory("review", minutes(due * 1440));
    return card(cardId, undefined, { ...known, stability, lastReviewedAt: minutes(-days * 1440) });
  };
  const backlog = [
    waiting("half forgotten", 30, 10, -20),
    waiting("just due", 10, 10, -1),
    waiting("long due, well known", 110, 100, -10),
  ];

  test.each([
    ["due", ["half forgotten", "long due, well known", "just due"]],
    ["easiest", ["just due", "long due, well known", "half forgotten"]],
    ["overdue", ["half forgotten", "long due, well known", "just due"]],
  ] as const)("%s", (order, expected) => {
    expect(ids(orderBacklog(backlog, order, NOW))).toEqual(expected);
  });

  test("loses no card, whatever the order", () => {
    for (const order of BACKLOG_ORDERS) {
      expect(ids(orderBacklog(backlog, order, NOW)).toSorted()).toEqual(ids(backlog).toSorted());
    }
  });
});
