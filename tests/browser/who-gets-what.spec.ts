import type { Page } from "@playwright/test";
import { answerByKeyboard, expect, expectAccessible, test } from "../support/browser";
import { classOfOne, createClass, press } from "../support/class-journey";
import { expectNoOverhang, inEachLook, shoot } from "../support/looks";

/** Nothing stands over the edge in any look; kept for looking at. */
async function look(page: Page, name: string): Promise<void> {
  await inEachLook(page, ({ width }) => expectNoOverhang(page, `${name} at ${width}`));
  await shoot(page, name);
}

test("a teacher gives one student something else, by keyboard, and it holds for that student", async ({
  page: teacher,
  browser,
}) => {
  test.setTimeout(300_000);
  const { student: ada, classPage, complaints } = await classOfOne(teacher, browser, "Ada Wren");

  await test.step("a quiz is given with a password and more for being early", async () => {
    await teacher.goto(classPage);
    await press(teacher, "link", "Assign a study set");
    await teacher.getByLabel("Title").fill("");
    await teacher.getByLabel("Practice").press("Space");
    await teacher.getByText("Password, early and late").press("Enter");
    await teacher.getByLabel("Password").fill("tranquility");
    await press(teacher, "button", "Add a step");
    await teacher.getByLabel("Step 1: until").fill("2026-01-01T12:00");
    await teacher.getByLabel("Per cent", { exact: true }).fill("110");
    await expectAccessible(teacher);
    await look(teacher, "assign");
    await press(teacher, "button", "Assign to the class");
    await expect(teacher.getByText("Give it a title.")).toBeVisible();
    await expect(teacher.getByText("Type the password again: it was not kept.")).toBeVisible();
    await teacher.getByLabel("Title").fill("Chapter 1");
    await teacher.getByLabel("Password").fill("tranquility");
    await press(teacher, "button", "Assign to the class");
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("Chapter 1");
    await expect(teacher.getByText("It asks for a password at the start.")).toBeVisible();
  });

  await test.step("lateness gets its price later", async () => {
    await press(teacher, "link", "Change it");
    await teacher.getByLabel("Time limit in minutes").fill("40");
    await teacher.getByLabel("So much for each hour or day").press("Space");
    await press(teacher, "button", "Save");
    await expect(teacher.getByText("Say how much each hour or day takes.")).toBeVisible();
    await teacher.getByLabel("Per cent of the full mark").fill("10");
    await expectAccessible(teacher);
    await look(teacher, "change");
    await press(teacher, "button", "Save");
    await expect(teacher.getByText("Saved.")).toBeVisible();
    await press(teacher, "link", "Back to the assignment");
    await expect(teacher.getByText("It asks for a password at the start.")).toBeVisible();
    await expect(teacher.getByText(/Each day late takes 10%/)).toBeVisible();
    await expectAccessible(teacher);
    await look(teacher, "assignment");
  });

  await test.step("a preview is taken as by a student, and counts nowhere", async () => {
    const assignment = teacher.url();
    await press(teacher, "button", "Preview as a student");
    await expect(teacher.getByText("This is a preview: nothing of it counts.")).toBeVisible();
    await expectAccessible(teacher);
    await look(teacher, "preview");
    await teacher.goto(assignment);
    await expect(teacher.getByText("0 of 1 done")).toBeVisible();
  });

  await test.step("Ada gets another due time and more minutes", async () => {
    await press(teacher, "link", "Who gets what");
    await expect(teacher.getByText("Everybody gets what the class gets.")).toBeVisible();
    await press(teacher, "link", "Add an exception");
    await press(teacher, "button", "Save");
    await expect(teacher.getByText("Choose at least one label or student.")).toBeVisible();
    await expect(teacher.getByText("Tick what is different for them.")).toBeVisible();
    await teacher.getByLabel("Ada Wren").press("Space");
    await teacher.getByLabel("When it is due").press("Space");
    await teacher.getByLabel("Due", { exact: true }).fill("2026-01-02T12:00");
    await teacher.getByLabel("The time limit").press("Space");
    await teacher.getByLabel("Time limit in minutes").fill("90");
    await expectAccessible(teacher);
    await look(teacher, "override");
    await press(teacher, "button", "Save");
    const row = teacher.getByRole("row", { name: /Ada Wren/ });
    await expect(row).toContainText("90 minutesfrom Ada Wren");
    await expect(row).toContainText("2 January 2026, 12:00from Ada Wren");
    await expectAccessible(teacher);
    await look(teacher, "who-gets-what");
  });

  await test.step("Ada is asked for the password, and has her own time", async () => {
    await ada.goto("/classrooms");
    await press(ada, "link", "History 9b");
    await press(ada, "link", "Chapter 1");
    await expect(ada.getByText("You have 90 minutes.")).toBeVisible();
    await expectAccessible(ada);
    await look(ada, "student");
    await press(ada, "button", "Start the quiz");
    await expect(ada.getByText("Type the password that your teacher gave you.")).toBeVisible();
    await ada.getByLabel("Password of the quiz").fill("sea");
    await press(ada, "button", "Start the quiz");
    await expect(ada.getByText(/^That is not the password/)).toBeVisible();
    await ada.getByLabel("Password of the quiz").fill("tranquility");
    await press(ada, "button", "Start the quiz");
    await expect(ada.getByRole("timer")).toHaveText(/^1:(30:00|29:\d\d)$/);
    await answerByKeyboard(ada);
  });

  await test.step("the copy for another class has its times a week later", async () => {
    const assignment = teacher.url().replace(/\/access$/, "");
    await createClass(teacher, "History 9c");
    await teacher.goto(assignment);
    await press(teacher, "link", "Copy it");
    await teacher.getByLabel("To which class").selectOption("History 9c");
    await teacher.getByLabel("Move all times by so many days").fill("a week");
    await press(teacher, "button", "Copy it");
    await expect(teacher.getByText("Type whole days, at most 732.")).toBeVisible();
    await teacher.getByLabel("Move all times by so many days").fill("7");
    await expectAccessible(teacher);
    await look(teacher, "copy");
    await press(teacher, "button", "Copy it");
    await expect(teacher.getByRole("link", { name: "History 9c" })).toBeVisible();
    await expect(teacher.getByText(/110% until 8 January 2026/)).toBeVisible();
    await press(teacher, "link", "Print it");
    await expect(teacher.getByText("Key: Chapter 1, version A")).toBeVisible();
    await press(teacher, "link", "Version B");
    await expect(teacher.getByText("Key: Chapter 1, version B")).toBeVisible();
  });

  expect(complaints).toEqual([]);
});
