import { expect, test } from "@playwright/test";
import { ACTIONS } from "../support/access-actions";
import { AUDIENCES } from "../support/access-routes";
import { callAction } from "../support/call-action";
import type { PrintedStage } from "../support/stages";
import { fillIn, setStages } from "../support/stages";

test.describe.configure({ retries: 0 });

type Row = (typeof ACTIONS)[string];

/** Who may: they are asked last, so that those who may not find all as it was. */
const mayDo = (row: Row) =>
  AUDIENCES.filter((who) => row[who] !== "refused" && !(isVisitor(who) && row[who] === SIGN_IN));
const SIGN_IN = "→ /sign-in";
const isVisitor = (who: string) => who === "visitor" || who === "guest";
const stagesOf = (row: Row) => (row.once ? mayDo(row).length : 1);
const MANY = Object.values(ACTIONS).reduce((sum, row) => sum + stagesOf(row), 0);

/** The first has the workshop; the others are taken one after the other. */
let stages: PrintedStage[];
// one worker: each would set all the stages anew
test.describe.configure({ mode: "default" });
test.beforeAll(() => {
  test.setTimeout(300_000);
  stages = setStages(1 + MANY).stages;
});

let taken = 1;
for (const [action, row] of Object.entries(ACTIONS)) {
  const from = taken;
  taken += stagesOf(row);
  test(`${action} answers each as the table says`, async ({ baseURL }) => {
    const ask = (who: string, index: number) => {
      const stage = action.startsWith("(workshop)") ? stages[0] : stages[from + index];
      const form = Object.fromEntries(
        Object.entries(row.form).map(([name, value]) => [name, fillIn(value, stage?.ids ?? {})]),
      );
      const session = stage?.sessions[who];
      return callAction(baseURL ?? "", { action, form, session });
    };
    const answers: Record<string, string> = {};
    if (row.visitor === SIGN_IN) {
      for (const who of ["forged", "revoked"]) expect(await ask(who, 0), who).toBe(row.visitor);
    }
    const may = mayDo(row);
    for (const who of AUDIENCES.filter((each) => !may.includes(each))) {
      answers[who] = await ask(who, 0);
    }
    for (const [index, who] of may.entries()) answers[who] = await ask(who, row.once ? index : 0);
    expect(answers).toEqual(Object.fromEntries(AUDIENCES.map((who) => [who, row[who]])));
  });
}

test("each action may be done by somebody, or the table says why not", () => {
  const byNobody = Object.entries(ACTIONS).filter(([, row]) => mayDo(row).length === 0);
  expect(byNobody.map(([action]) => action)).toEqual(["(account)/recover recover"]);
});
