import type { WhoGetsWhat } from "@/lib/data/who-gets-what";

/** Whom an override is for, as the page calls it: "Section A", "Ada and Ben", "Section A, Ada". */
export function targetNames(found: Pick<WhoGetsWhat, "overrides" | "labels" | "students">) {
  const labels = new Map(found.labels.map(({ id, name }) => [id, name]));
  const students = new Map(found.students.map(({ userId, name }) => [userId, name]));
  const names = new Map(
    found.overrides.map(({ id, labelIds, studentIds }) => {
      const targets = [
        ...labelIds.map((labelId) => labels.get(labelId)),
        ...studentIds.map((userId) => students.get(userId)),
      ].flatMap((name) => name ?? []);
      return [id, targets.join(", ") || "Nobody in the class now"];
    }),
  );
  return (overrideId: string) => names.get(overrideId) ?? "";
}
