import { answerByKeyboard, expect, expectAccessible, test } from "../support/browser";
import { classOfOne, press } from "../support/class-journey";
import { shoot } from "../support/looks";

test("a dispute, a regrade, a mark by hand, and the marks out, by keyboard", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(300_000);
  const { student: ben, classPage, complaints } = await classOfOne(teacher, browser, "Ben Lark");

  await test.step("Ben hands in a quiz with one answer, and disputes a question", async () => {
    await teacher.reload();
    await teacher.getByRole("link", { name: "Assign a study set" }).press("Enter");
    await teacher.getByLabel("Title").fill("Chapter 1");
    await teacher.getByRole("button", { name: "Assign to the class" }).press("Enter");
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Chapter 1");
    await ben.goto("/today");
    await ben.getByRole("link", { name: "Chapter 1" }).press("Enter");
    await ben.getByRole("button", { name: /^Start/ }).press("Enter");
    await answerByKeyboard(ben);
    await expect(ben.getByText(/^Saved \d\d:\d\d:\d\d$/)).toBeVisible();
    await ben
      .getByRole("navigation", { name: "Questions" })
      .getByRole("button")
      .last()
      .press("Enter");
    await ben.getByRole("button", { name: "To the end" }).press("Enter");
    await ben.getByRole("button", { name: "Hand in" }).press("Enter");
    await expect(ben).toHaveURL(/\/results$/);
    const second = ben.locator("#question-2");
    await second.getByText("I think this is wrong").press("Enter");
    await second.getByLabel("What is wrong?").fill("The text says something else.");
    await second.getByRole("button", { name: "Send" }).press("Enter");
    await expect(second.getByText(/^Sent to the teachers of your class/)).toBeVisible();
  });

  const assignmentPage = teacher.url();
  await test.step("the teacher sees what taking the question out would change, by keyboard", async () => {
    await teacher.reload();
    await expect(teacher.getByText("The text says something else.")).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "1-assignment");
    await press(teacher, "link", "Take the question out");
    await expect(teacher.getByRole("heading", { name: "What would change" })).toBeVisible();
    await expect(teacher.getByText(/^The one attempt changes/)).toBeVisible();
    await expect(teacher.getByRole("row", { name: /Ben Lark/ })).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "2-preview");
    await teacher.getByLabel("Why (optional)").focus();
    await teacher.keyboard.type("Two answers fit.");
    await press(teacher, "button", "Apply it");
    await expect(teacher.getByText("The question does not count")).toBeVisible();
    await expect(teacher.getByText("Two answers fit.")).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "3-question");
  });

  await test.step("Ben is told on Today and on his paper", async () => {
    await ben.goto("/today");
    const news = ben.getByRole("region", { name: "News of your marks" });
    await expect(news.getByText(/your mark is now/)).toBeVisible();
    await expect(news.getByText(/question 2 was upheld/)).toBeVisible();
    await expectAccessible(ben);
    await shoot(ben, "4-today");
    await news.getByRole("link", { name: "Chapter 1" }).first().press("Enter");
    await expect(ben.getByText(/^Your mark went from/)).toBeVisible();
    await expect(ben.locator("#question-2").getByText("Upheld.")).toBeVisible();
    await expectAccessible(ben);
    await shoot(ben, "5-results");
  });

  await test.step("a mark by hand and a comment reach him too", async () => {
    await teacher.goto(assignmentPage);
    await teacher.getByRole("link", { name: /%/ }).first().press("Enter");
    const first = teacher.locator("#question-1");
    await first.getByText("Mark it by hand").focus();
    await teacher.keyboard.press("Enter");
    await first.getByLabel(/^Mark, 0 to 1/).fill("2");
    await first.getByRole("button", { name: "Save the mark" }).press("Enter");
    await expect(first.getByText("A number from 0 to 1, such as 0.5.")).toBeVisible();
    await first.getByLabel(/^Mark, 0 to 1/).fill("0,5");
    await first.getByLabel("Comment (optional)").fill("Half of it is there.");
    await first.getByRole("button", { name: "Save the mark" }).press("Enter");
    await expect(first.getByText("This mark was set by hand.")).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "6-by-hand");
    await ben.reload();
    await expect(ben.getByRole("heading", { level: 1 })).toHaveText(/^0\.5 of \d+$/);
  });

  await test.step("how each question did", async () => {
    await teacher.goto(assignmentPage);
    await press(teacher, "link", "How each question did");
    await expect(teacher.getByRole("heading", { name: "The whole quiz" })).toBeVisible();
    await expect(teacher.getByText(/^From 1 attempt only/).first()).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "7-figures");
    await press(teacher, "link", "Best attempts");
    await expect(teacher).toHaveURL(/attempts=highest/);
  });

  await test.step("an excuse, and both tables out", async () => {
    await teacher.goto(classPage);
    await teacher.getByRole("link", { name: "Ben Lark" }).first().press("Enter");
    await press(teacher, "button", "Excuse from Chapter 1");
    await expect(teacher.getByText("Excused", { exact: true })).toBeVisible();
    await expectAccessible(teacher);
    await shoot(teacher, "8-student");
    await teacher.goto(classPage);
    await expect(teacher.getByRole("link", { name: "excused" })).toBeVisible();
    await shoot(teacher, "9-class");
    const table = async (path: string) => (await teacher.request.get(path)).text();
    const marks = await table(`${classPage}/marks.csv`);
    expect(marks).toMatch(/^\uFEFFstudent_id,student,left,assignment_id/);
    expect(marks).toMatch(/,Ben Lark,no,[^,]+,Chapter 1,excused,/);
    const answers = await table(`${assignmentPage}/responses.csv`);
    expect(answers.trim().split("\r\n").length).toBeGreaterThan(1);
  });
  expect(complaints).toEqual([]);
});
