import "server-only";

import { share } from "@/lib/domain/class-report";
import type { Viewer } from "@/lib/domain/viewer";
import type { Db } from "./open";
import type { AskedSitting } from "./regrade-sittings";
import { loadAskedSittings, loadRulingsOn } from "./regrade-sittings";
import { marksAfter } from "./regrades";
import { findRuledQuestion } from "./ruled-questions";
import type { NewRuling } from "./rulings";
import { nextNumber } from "./rulings";

type Total = { mark: number; maxMark: number };

/** One sitting whose mark a ruling would change. */
export type RegradeChange = {
  attemptId: string;
  learnerName: string;
  before: Total;
  after: Total;
  falls: boolean;
};

/** What a ruling would do, with nothing done. */
export type RegradePreview = {
  /** Sittings handed in that were asked the question. */
  sittings: number;
  changes: RegradeChange[];
  /** How many marks would fall if they may, whether or not they may in this draft. */
  wouldFall: number;
  /** Of those asked, how many had this question marked by hand: it stays. */
  byHand: number;
};

/** Who would change by how much; null where the question is not the viewer's to judge. */
export async function previewRegrade(
  db: Db,
  viewer: Viewer,
  draft: Omit<NewRuling, "why" | "now">,
): Promise<RegradePreview | null> {
  const item = await findRuledQuestion(db, viewer, draft);
  if (!item) return null;
  const number = await nextNumber(db, draft.assignmentId);
  const held = await loadRulingsOn(db, draft);
  const sittings = await loadAskedSittings(db, draft);
  const under = (lowers: boolean) => {
    const rulings = held.concat({ ...draft, number, lowers });
    return sittings.flatMap((sitting) => changeOf(sitting, marksAfter(sitting, { item, rulings })));
  };
  return {
    sittings: sittings.length,
    changes: under(draft.lowers),
    wouldFall: under(true).filter(({ falls }) => falls).length,
    byHand: sittings.filter(({ itemMarks }) =>
      itemMarks?.some(({ versionId, hand }) => hand && versionId === item.versionId),
    ).length,
  };
}

function changeOf(sitting: AskedSitting, { mark, maxMark }: Total): RegradeChange[] {
  const { attemptId, learnerName } = sitting;
  const before = { mark: sitting.mark, maxMark: sitting.maxMark };
  if (mark === before.mark && maxMark === before.maxMark) return [];
  const falls = share({ mark, maxMark }) < share(before);
  return [{ attemptId, learnerName, before, after: { mark, maxMark }, falls }];
}
