import type { Fact } from "@/lib/domain/fact";

/** A year from so far away may be that of another story. */
const NEAR = 1200;

/** Whether a date takes its year from a passage that is too far from what happened to carry it. */
export function isBorrowed({ evidence }: Fact): boolean {
  const says = evidence.filter(({ part }) => part === "says");
  return evidence
    .filter(({ part }) => part === "dates")
    .some(
      (year) =>
        !says.some(
          ({ source, start }) => source === year.source && Math.abs(start - year.start) <= NEAR,
        ),
    );
}
