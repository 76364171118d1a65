import { expect, test } from "vitest";
import { z } from "zod";
import { fieldRefusal, formFault } from "@/lib/domain/form-fault";

const schema = z.object({
  name: z.string().min(3, "Too short."),
  password: z.string().min(9, "No."),
});

function fill(entries: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
}

function faultOf(entries: Record<string, string | Blob>) {
  const form = fill(entries);
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (parsed.success) throw new Error("Nothing is wrong.");
  return formFault(parsed.error, form, ["name"]);
}

test("a fault stands by its field, and what was typed is given back but for the password", () => {
  const fault = faultOf({ name: "Al", password: "secret" });
  expect(fault.fieldErrors).toEqual({ name: ["Too short."], password: ["No."] });
  expect(fault.values).toEqual({ name: "Al" });
});

test("a file and a flood are not given back", () => {
  expect(faultOf({ name: new Blob(["x"]), password: "" }).values).toEqual({});
  expect(faultOf({ name: "x".repeat(2_001), password: "" }).values).toEqual({});
});

test("a refusal of one field is said there", () => {
  const refusal = fieldRefusal("name", "Taken.", fill({ name: "Ada" }), ["name"]);
  expect(refusal).toMatchObject({
    ok: false,
    fieldErrors: { name: ["Taken."] },
    values: { name: "Ada" },
  });
});
