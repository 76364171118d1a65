import type { Page } from "@playwright/test";
import { expect, expectAccessible, listen, signUp, somebody, test } from "../support/browser";
import { callAction } from "../support/call-action";

async function createClass(teacher: Page): Promise<string> {
  await teacher.goto("/classrooms/new");
  await teacher.getByLabel("Name", { exact: true }).fill("History 9b");
  await teacher.getByRole("button", { name: "Create the class" }).press("Enter");
  await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("History 9b");
  return new URL(teacher.url()).pathname;
}

type Printed = { name: string; classCode: string; words: string };

/** The slips on the sheet that is open. */
async function readSlips(teacher: Page): Promise<Printed[]> {
  const slips = teacher.getByRole("list", { name: "Slips" }).getByRole("listitem");
  await expect(slips.first()).toBeVisible();
  const printed: Printed[] = [];
  for (const slip of await slips.all()) {
    const [classCode = "", words = ""] = await slip.locator("code").allTextContents();
    const name = (await slip.locator("p").last().textContent()) ?? "";
    printed.push({ name, classCode, words });
  }
  return printed;
}

/** Types the slip by keyboard alone, from the top of the page. */
async function signInByKeyboard(student: Page, { classCode, words }: Printed) {
  await student.goto("/sign-in");
  await student.getByRole("link", { name: "I have a slip with a class code" }).press("Enter");
  await expect(student.getByRole("heading", { level: 1 })).toHaveText("Sign in with a slip");
  await student.getByLabel("Class code").focus();
  await student.keyboard.type(classCode.toLowerCase());
  await student.keyboard.press("Tab");
  await student.keyboard.type(words.toUpperCase());
  await student.keyboard.press("Enter");
}

const LIST = 'Name,Labels\nAda Lark,Section A\n"Cy ""the kid"" Moss",\n=1+1,\n,Section A\n';

test("students without e-mail, from a list to accounts of their own, by keyboard", async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const student = await (await browser.newContext()).newPage();
  const complaints = listen(student, new URL(baseURL ?? "").host);
  await signUp(teacher, somebody("Ms Osei"));
  const room = await createClass(teacher);

  const slips =
    await test.step("the teacher pastes a list, looks it over, and takes it", async () => {
      await teacher.getByRole("link", { name: "Students" }).press("Enter");
      await expect(teacher.getByText("No students yet")).toBeVisible();
      await expectAccessible(teacher);
      await teacher.getByRole("link", { name: "Add students" }).press("Enter");
      await teacher.getByLabel("List", { exact: true }).fill(LIST);
      await expectAccessible(teacher);
      await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
      await expect(teacher.getByRole("heading", { level: 2 })).toHaveText(
        "3 new students, 1 row cannot be taken.",
      );
      await expect(teacher.getByRole("row", { name: /^5 / })).toContainText("The name is missing.");
      await expectAccessible(teacher);
      await teacher.getByRole("button", { name: "Change the list" }).press("Enter");
      await expect(teacher.getByLabel("List", { exact: true })).toHaveValue(LIST);
      await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
      await teacher.getByRole("button", { name: "Add 3 students" }).press("Enter");
      await expect(teacher.getByRole("heading", { level: 1 })).toBeFocused();
      await expectAccessible(teacher);
      return readSlips(teacher);
    });
  const ada = slips.find(({ name }) => name === "Ada Lark");
  if (!ada) throw new Error("There is no slip.");

  await test.step("the same list a second time changes nothing", async () => {
    await teacher.getByRole("link", { name: "I have them" }).press("Enter");
    await expect(teacher.getByRole("row", { name: /Ada Lark/ })).toContainText("Section A");
    await expect(teacher.getByRole("row", { name: /Ada Lark/ })).toContainText("not used yet");
    await teacher.getByRole("link", { name: "Add students" }).press("Enter");
    await teacher.getByLabel("List", { exact: true }).fill(LIST);
    await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
    await expect(
      teacher.getByText("0 new students, 3 here already stay as they are"),
    ).toBeVisible();
    await expect(teacher.getByRole("button", { name: /^Add / })).toHaveCount(0);
  });

  await test.step("Ada signs in with her slip, by keyboard", async () => {
    await signInByKeyboard(student, { ...ada, words: "maple river candy" });
    await expect(student.getByText("do not belong together")).toBeVisible();
    await expectAccessible(student);
    await signInByKeyboard(student, ada);
    await expect(student).toHaveURL(/\/today/);
    await student.goto(room);
    await expect(student.getByText("Taught by Ms Osei")).toBeVisible();
  });

  await test.step("the teacher sees it, labels her, and makes a new slip, which signs her out", async () => {
    await teacher.goto(`${room}/students`);
    await expect(teacher.getByRole("row", { name: /Ada Lark/ })).toContainText(
      "with a slip, since",
    );
    await teacher.getByRole("checkbox", { name: "Ada Lark" }).press("Space");
    await teacher.getByRole("combobox", { name: "Label" }).fill("Extra time");
    await teacher.getByRole("button", { name: "Give the label" }).press("Enter");
    await expect(teacher.getByRole("row", { name: /Ada Lark/ })).toContainText("Extra time");
    await expectAccessible(teacher);
    await teacher.getByRole("button", { name: "Make new slips" }).press("Enter");
    await expect(teacher.getByText("Tick the students that you mean.")).toBeVisible();
    await teacher.getByRole("checkbox", { name: "Ada Lark" }).press("Space");
    await teacher.getByRole("button", { name: "Make new slips" }).press("Enter");
    await expect(teacher.getByRole("heading", { level: 1 })).toHaveText("One slip to print");
    await student.goto("/today");
    await expect(student).toHaveURL(/\/sign-in/);
    await signInByKeyboard(student, ada);
    await expect(student.getByText("do not belong together")).toBeVisible();
  });

  await test.step("with the new one she comes back, and makes the account her own", async () => {
    const [fresh = ada] = await readSlips(teacher);
    await signInByKeyboard(student, fresh);
    await expect(student).toHaveURL(/\/today/);
    await student.goto("/settings");
    await student.getByRole("link", { name: "Make the account my own" }).press("Enter");
    await expectAccessible(student);
    const person = somebody("Ada Lark");
    await student.getByLabel("Your three words").fill(fresh.words);
    await student.getByLabel("E-mail").fill(person.email);
    await student.getByLabel("Password", { exact: true }).fill(person.password);
    await student.getByRole("button", { name: "Make it my own" }).press("Enter");
    await expect(student.getByRole("heading", { level: 1 })).toHaveText("Keep your recovery code");
    await student.getByRole("link", { name: "I have kept it" }).press("Enter");
    await student.goto(room);
    await expect(student.getByText("Taught by Ms Osei")).toBeVisible();
    await teacher.goto(`${room}/students`);
    await expect(teacher.getByRole("row", { name: /Ada Lark/ })).toContainText("with an account");
  });

  await test.step("what comes out as CSV runs nothing in a spreadsheet", async () => {
    const csv = await (await teacher.request.get(`${room}/students/export`)).text();
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).toContain("Extra time; Section A");
  });
  expect(complaints).toEqual([]);
});

test("three words that are guessed at are soon not looked at any more", async ({
  page: teacher,
  baseURL,
}) => {
  await signUp(teacher, somebody("Ms Osei"));
  const room = await createClass(teacher);
  await teacher.goto(`${room}/students/add`);
  await teacher.getByLabel("List", { exact: true }).fill("Ada Lark");
  await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
  await teacher.getByRole("button", { name: "Add 1 student" }).press("Enter");
  const [ada = { name: "", classCode: "", words: "" }] = await readSlips(teacher);
  const form = { classCode: ada.classCode, personalCode: `${ada.words.split(" ")[0]} river candy` };
  const action = "(account)/sign-in/class signInByClass";
  for (let tries = 0; tries < 10; tries += 1) {
    expect(await callAction(baseURL ?? "", { action, form, session: undefined })).toBe("refused");
  }
  await teacher.goto("/sign-in/class");
  await teacher.getByLabel("Class code").fill(ada.classCode);
  await teacher.getByLabel("Your three words").fill(ada.words);
  await teacher.getByRole("button", { name: "Sign in", exact: true }).press("Enter");
  await expect(teacher.getByText(/^Too many tries/)).toBeVisible();
});

test("a script that guesses at the codes of classes is soon told to wait", async ({ page }) => {
  await signUp(page, somebody("Eve"));
  const guesses = [..."23456789AB"].map((letter) => `/join/ZZZZZZZ${letter}`);
  for (const guess of guesses) await page.request.get(guess);
  await page.goto("/join/ZZZZZZZC");
  await expect(page.getByText(/^Too many tries/)).toBeVisible();
});

test("a list that cannot be taken says why, beside its field", async ({ page: teacher }) => {
  await signUp(teacher, somebody("Ms Osei"));
  const room = await createClass(teacher);
  await teacher.goto(`${room}/students/add`);
  const refused = async (text: string | RegExp) => {
    await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
    await expect(teacher.getByText(text)).toBeVisible();
  };
  await refused("There is no name in it.");
  const file = (content: string) => ({
    name: "class.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  const choose = (content: string) => teacher.getByLabel("Or a file").setInputFiles(file(content));
  await choose(Array.from({ length: 10_000 }, (_, index) => `Student ${index}`).join("\n"));
  await refused("This list has 10,000 rows. 500 at a time are the most: split it.");
  await choose("x".repeat(600_000));
  await refused(/more than a class list holds/);
  await choose("PK\u0003\u0004 and so on");
  await refused(/This is a workbook/);
  await choose("\uFEFFName;Labels\r\nZoë Ågren;Section A\r\n");
  await teacher.getByRole("button", { name: "Look it over" }).press("Enter");
  await expect(teacher.getByRole("row", { name: /Zoë Ågren/ })).toContainText("Section A");
});
