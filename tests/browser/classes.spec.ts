import type { Page } from "@playwright/test";
import { expect, expectAccessible, fillSignUp, signUp, somebody, test } from "../support/browser";

const NAME = "History 9b <script>alert(1)</script>";

/** Creates a class through the form. Returns its code as it is shown. */
async function createClass(teacher: Page): Promise<string> {
  await teacher.goto("/classrooms");
  await teacher.getByRole("link", { name: "Create a class" }).click();
  await teacher.getByLabel("Name", { exact: true }).fill(NAME);
  await teacher.getByRole("button", { name: "Create the class" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText(NAME);
  return (await teacher.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? "";
}

async function joinByCode(student: Page, code: string) {
  await student.goto("/classrooms");
  await student.getByRole("link", { name: "Join a class" }).click();
  await student.getByLabel("Code").fill(code);
  await student.getByRole("button", { name: "Find the class" }).click();
  await expect(student.getByRole("heading", { level: 1 })).toHaveText(NAME);
  await student.getByRole("button", { name: "Join the class" }).click();
  await expect(student).toHaveURL(/\/classrooms\//);
}

/** Assigns the first study set to the class that is open. */
async function assign(teacher: Page, { title, how }: { title: string; how: string }) {
  await teacher.getByRole("link", { name: "Assign a study set" }).click();
  await teacher.getByLabel("Title").fill(title);
  await teacher.getByLabel(how).check();
  await teacher.getByRole("button", { name: "Assign to the class" }).click();
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText(title);
}

test("a class from its first day to its first mark", async ({ page: teacher, browser }) => {
  test.setTimeout(180_000);
  const link = await (await browser.newContext()).newPage();
  const typed = await (await browser.newContext()).newPage();
  await signUp(teacher, somebody("Ms Osei"));
  const code = await createClass(teacher);

  await test.step("a visitor opens the link, signs up, and is back to join", async () => {
    await link.goto(`/join/${code}`);
    await expect(link.getByRole("heading", { level: 1 })).toHaveText(NAME);
    await expect(link.getByText("Taught by Ms Osei")).toBeVisible();
    await expectAccessible(link);
    await link.getByRole("link", { name: "Create an account" }).click();
    await fillSignUp(link, somebody("Ben Lark"));
    await link.getByRole("button", { name: "Join the class" }).click();
    await expect(link.getByText("Nothing to do yet")).toBeVisible();
  });

  await test.step("somebody else types the code in their own way", async () => {
    await signUp(typed, somebody("Cy Moss"));
    await joinByCode(typed, code.toLowerCase().replace("-", " "));
  });

  await test.step("the teacher assigns a quiz and a review", async () => {
    const classPage = teacher.url();
    await teacher.reload();
    await assign(teacher, { title: "Chapter 1", how: "As a quiz" });
    await expectAccessible(teacher);
    await teacher.goto(classPage);
    await assign(teacher, { title: "Words to keep", how: "As review" });
    await teacher.goto(classPage);
    await expect(teacher.getByRole("row", { name: /Ben Lark/ })).toContainText("not started");
  });

  await test.step("a student takes the quiz and hands it in", async () => {
    await link.reload();
    await expect(link.getByText("Not started")).toHaveCount(2);
    await expectAccessible(link);
    await link.getByRole("link", { name: "Begin: Chapter 1" }).click();
    await expect(link.getByText("It may be taken twice; the best counts.")).toBeVisible();
    await link.getByRole("button", { name: "Start the quiz" }).click();
    await expect(link).toHaveURL(/\/attempts\//);
    await link
      .getByRole("button", { name: /^Question \d+,/ })
      .last()
      .click();
    await link.getByRole("button", { name: /^(Next|Skip|To the end)/ }).click();
    await link.getByRole("button", { name: "Hand in" }).click();
    await expect(link).toHaveURL(/\/results/);
    await expect(link.getByRole("heading", { level: 1 })).toHaveText(/\d of \d+/);
  });

  await test.step("another puts the cards on Today", async () => {
    await typed.reload();
    await typed.getByRole("link", { name: "Begin: Words to keep" }).click();
    await typed.getByRole("button", { name: "Put on Today" }).click();
    await expect(typed.getByRole("progressbar")).toBeVisible();
    await expectAccessible(typed);
  });

  await test.step("the teacher sees who has done what, and opens the paper", async () => {
    await teacher.reload();
    await expect(teacher.getByRole("row", { name: /Cy Moss/ })).toContainText(/0\/\d+ cards seen/);
    await expectAccessible(teacher);
    await teacher
      .getByRole("row", { name: /Ben Lark/ })
      .getByRole("link", { name: "%" })
      .click();
    await expect(teacher).toHaveURL(/\/attempts\/.+\/results/);
    await expect(teacher.getByText("Ben Lark")).toBeVisible();
  });
});

test("a code that was turned off or changed lets nobody in", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  const student = await (await browser.newContext()).newPage();
  await signUp(teacher, somebody("Ms Osei"));
  const code = await createClass(teacher);
  // the page that follows the form is asked for by the server itself, under another name
  await expect(teacher.getByText(`${baseURL}/join/${code.replace("-", "")}`)).toBeVisible();
  await teacher.getByRole("button", { name: "Turn joining off" }).click();
  await expect(teacher.getByText("Joining is off.")).toBeVisible();
  await student.goto(`/join/${code}`);
  await expect(student.getByText("That code has been turned off.")).toBeVisible();

  await teacher.getByRole("button", { name: "Turn joining on" }).click();
  await teacher.getByRole("button", { name: "Get a new code" }).click();
  await teacher.getByRole("dialog").getByRole("button", { name: "Get a new code" }).click();
  await expect(teacher.getByText(code, { exact: true })).toBeHidden();
  await student.reload();
  await expect(student.getByText("No class has this code.")).toBeVisible();
  await expectAccessible(student);
});

test("what is typed wrongly is said beside its field, and kept", async ({ page }) => {
  await signUp(page, somebody("Ms Osei"));
  await page.goto("/join");
  await page.getByLabel("Code").fill("OOPS-1234");
  await page.getByRole("button", { name: "Find the class" }).click();
  await expect(page.getByLabel("Code")).toHaveValue("OOPS-1234");
  await expect(page.getByText(/none of 0, O, 1, I, L and U/)).toBeVisible();

  await page.goto("/classrooms");
  await expect(page.getByText("You are in no class yet")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/classrooms/new");
  await page.getByRole("button", { name: "Create the class" }).click();
  await expect(page.getByText("Give the class a name.")).toBeVisible();
  await createClass(page);
  await page.getByRole("link", { name: "Assign a study set" }).click();
  await page.getByLabel("Title").fill("Long ago");
  await page.getByLabel("Due").fill("2020-01-01T10:00");
  await page.getByRole("button", { name: "Assign to the class" }).click();
  await expect(page.getByText("That time has passed. Choose a later one.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Long ago");
  await expect(page.getByLabel("Due")).toHaveValue("2020-01-01T10:00");
  await expectAccessible(page);
});

test("a class is not there for those who are not in it", async ({ page: teacher, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await signUp(teacher, somebody("Ms Osei"));
  await createClass(teacher);
  const classPage = teacher.url();
  await stranger.goto(classPage);
  await expect(stranger).toHaveURL(/\/sign-in\?next=/);
  await signUp(stranger, somebody("Eve"));
  for (const path of ["", "/assignments/new", "/students/nobody"]) {
    const answer = await stranger.request.get(`${classPage}${path}`);
    expect(answer.status()).toBe(404);
  }
  const unknown = await stranger.request.get("/assignments/no-such-assignment");
  expect(unknown.status()).toBe(404);
});
