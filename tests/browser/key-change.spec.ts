import { expect, expectAccessible, test } from "../support/browser";
import { press } from "../support/class-journey";
import { shoot } from "../support/looks";
import { runProgram } from "../support/program";
import { savedPage } from "../support/saved-page";
import { startCollection, upload } from "../support/workshop-journey";

const TYPED = "an answer nobody thought of";

test("an answer accepted in the workshop is offered where classes were asked before, by keyboard", async ({
  page: teacher,
}) => {
  test.setTimeout(180_000);
  const { email } = await startCollection(teacher);
  await upload(teacher, { name: "bridge.html", body: savedPage() });
  await expect(teacher.getByText(/\d+ questions added/)).toBeVisible({ timeout: 60_000 });
  const workshop = teacher.url();
  const question = runProgram("asked-class.ts", process.env.TEST_DATA_DIR ?? "", email, TYPED);
  const changed = teacher.getByRole("region", { name: "Taken before the answer changed" });
  const offers = changed.getByRole("link", { name: `Accept “${TYPED}” there` });

  await test.step("the workshop says where it was asked", async () => {
    await teacher.goto(question);
    const accepted = teacher.getByLabel("Also taken (optional)");
    const known = await accepted.inputValue();
    await accepted.fill(`${known}\n${TYPED}`);
    await expect(changed).toBeHidden();
    await press(teacher, "button", "Save and check the proof");
    await expect(teacher.getByText("these words are asked")).toBeVisible({ timeout: 60_000 });
    await expect(changed.getByText("Asked in Chapter 2, History 9b")).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "key-change-question");
    await teacher.goto(workshop);
    await expect(offers).toHaveCount(2);
    await expectAccessible(teacher);
    await shoot(teacher, "key-change-workshop");
  });

  await test.step("the bar beside the text is filled as far as the class knows it", async () => {
    await teacher.getByRole("link", { name: /Harbour bridge opens/ }).press("Enter");
    const key = teacher.getByRole("list", { name: "Sentences of this document" });
    await expect(key).toContainText(/Filled as far as your classes know it: \d+% now/);
    const known = /Your classes know \d+% of what they were shown/;
    await expect(teacher.getByText(known).first()).toBeAttached();
    const filled = teacher.locator("[aria-hidden] > [style*='height']");
    await expect(filled.first()).toHaveAttribute("style", /height: ?[1-9]\d*%/);
    await expectAccessible(teacher);
    await shoot(teacher, "key-change-desk");
    await teacher.goto(workshop);
  });

  await test.step("one quiz is marked again, and the other is offered beside it", async () => {
    await offers.first().press("Enter");
    await expect(teacher.getByText("The one attempt changes, by +100% of the mark")).toBeVisible();
    await press(teacher, "button", "Apply it");
    // the page before says what the ruling is, too
    await expect(teacher.getByRole("heading", { name: "How it counts" })).toBeVisible();
    await expect(teacher.getByText("This answer counts in full as well")).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "key-change-elsewhere");
    await press(teacher, "link", "See what it would change in Chapter 2, History 9b");
    await expect(teacher.getByText("The one attempt changes, by +100% of the mark")).toBeVisible();
    await press(teacher, "button", "Apply it");
    // the page before says what the ruling is, too
    await expect(teacher.getByRole("heading", { name: "How it counts" })).toBeVisible();
    await expect(teacher.getByText("This answer counts in full as well")).toBeVisible();
    await expect(teacher.getByText(/^See what it would change in/)).toBeHidden();
    await teacher.goto(workshop);
    await expect(teacher.getByRole("heading", { name: "Documents" })).toBeVisible();
    await expect(changed).toBeHidden();
  });
});
