import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Access, AccessChanges, Override } from "@/lib/domain/access";
import { ACCESS_FIELDS, resolveAccess } from "@/lib/domain/access";
import { readChanges, readCredit, storeChanges, storeCredit } from "@/lib/domain/stored-access";

const RUNS = process.env.FULL ? 100_000 : 10_000;

const moment = fc
  .integer({ min: 0, max: 100_000 })
  .map((minutes) => new Date(Date.UTC(2026, 1, 1, 0, minutes)));
const percent = fc.integer({ min: 0, max: 200 });
const points = fc.array(fc.record({ until: moment, percent }), { maxLength: 3 });
const fields = {
  opensAt: fc.option(moment),
  listed: fc.boolean(),
  dueAt: fc.option(moment),
  early: points,
  late: fc.option(fc.record({ points, after: percent })),
  closesAt: fc.option(moment),
  hardStop: fc.boolean(),
  limitMinutes: fc.option(fc.integer({ min: 1, max: 600 })),
  attempts: fc.option(fc.integer({ min: 1, max: 5 })),
  passwordHash: fc.option(fc.string()),
};
const own: fc.Arbitrary<Access> = fc.record(fields);
const changes: fc.Arbitrary<AccessChanges> = fc.record(fields, { requiredKeys: [] });

const LABELS = ["a", "b", "c"];
const STUDENTS = ["ada", "ben"];
const overrides: fc.Arbitrary<Override[]> = fc
  .array(
    fc.record({
      changes,
      labelIds: fc.subarray(LABELS),
      studentIds: fc.subarray(STUDENTS),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((override, index) => ({ id: String(index), ...override })));
const student = fc.record({ id: fc.constantFrom(...STUDENTS), labelIds: fc.subarray(LABELS) });

test("each field has the last override by name, else the last by label, else the assignment's own", () => {
  fc.assert(
    fc.property(own, overrides, student, (standing, list, who) => {
      const { access, from } = resolveAccess(standing, list, who);
      for (const field of ACCESS_FIELDS) {
        const says = list.filter((override) => field in override.changes);
        const named = says.findLast(({ studentIds }) => studentIds.includes(who.id));
        const labelled = says.findLast(({ labelIds }) =>
          labelIds.some((id) => who.labelIds.includes(id)),
        );
        const winner = named ?? labelled;
        const by = named ? "student" : "label";
        const source = winner && { overrideId: winner.id, by };
        const value = winner ? winner.changes[field] : standing[field];
        if (!isDeepStrictEqual([access[field], from[field]], [value, source])) return false;
      }
      return true;
    }),
    { numRuns: RUNS },
  );
});

test("an override for others, or one that says nothing, changes nothing", () => {
  fc.assert(
    fc.property(own, overrides, student, changes, (standing, list, who, more) => {
      const before = resolveAccess(standing, list, who);
      const elsewhere = { id: "x", changes: more, labelIds: ["other"], studentIds: ["eve"] };
      const silent = { id: "y", changes: {}, labelIds: LABELS, studentIds: STUDENTS };
      expect(resolveAccess(standing, [elsewhere, ...list, silent], who)).toEqual(before);
    }),
    { numRuns: RUNS / 10 },
  );
});

test("what is stored comes back as it was, and what is absent stays absent", () => {
  fc.assert(
    fc.property(changes, own, (some, { early, late }) => {
      expect(readChanges(JSON.parse(JSON.stringify(storeChanges(some))))).toEqual(some);
      expect(readCredit(storeCredit({ early, late }))).toEqual({ early, late });
    }),
    { numRuns: RUNS / 10 },
  );
});
