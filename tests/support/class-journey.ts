import type { Browser, Page } from "@playwright/test";
import type { Person } from "./browser";
import { expect, fillSignUp, listen, signUp, somebody } from "./browser";

/** A class of this teacher, open. Returns its code. */
export async function createClass(teacher: Page, name = "History 9b"): Promise<string> {
  await teacher.goto("/classrooms/new");
  await teacher.getByLabel("Name", { exact: true }).fill(name);
  await teacher.getByRole("button", { name: "Create the class" }).press("Enter");
  return (await teacher.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()) ?? "";
}

/** A new person joins by the code, as a student. */
export async function join(student: Page, code: string, name: string): Promise<Person> {
  const person = somebody(name);
  await student.goto(`/join/${code}`);
  await student.getByRole("link", { name: "Create an account" }).press("Enter");
  await fillSignUp(student, person);
  await student.getByRole("button", { name: "Join the class" }).press("Enter");
  await expect(student.getByText("Nothing to do yet")).toBeVisible();
  return person;
}

/** A class of a new teacher, open on their page, and one new student of it, whose page is listened to. */
export async function classOfOne(teacher: Page, browser: Browser, name: string) {
  const student = await (await browser.newContext()).newPage();
  await signUp(teacher, somebody("Ms Osei"));
  const code = await createClass(teacher);
  const classPage = teacher.url();
  const complaints = listen(student, new URL(classPage).host);
  await join(student, code, name);
  return { student, classPage, complaints };
}

/** Follows a link or presses a button by keyboard alone. */
export async function press(
  page: Page,
  role: "link" | "button",
  name: string | RegExp,
): Promise<void> {
  await page.getByRole(role, { name }).first().press("Enter");
}
