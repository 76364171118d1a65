import { accommodationWords } from "@/app/_classrooms/accommodation-words";
import type { AccommodationView } from "@/lib/data/accommodations";
import { NO_ACCOMMODATION } from "@/lib/domain/accommodation";
import { spellMoment } from "@/lib/domain/spelling";
import { AccommodationForm } from "./accommodation-form.client";

type AccommodationSectionProps = {
  userId: string;
  given: AccommodationView | null;
  timeZone: string;
};

/** What a student has been given, since when, and the form that changes it. */
export function AccommodationSection({ userId, given, timeZone }: AccommodationSectionProps) {
  return (
    <section aria-labelledby="accommodation" className="mt-12 max-w-(--measure)">
      <h2 id="accommodation">Accommodation</h2>
      <p className="mt-1 mb-3 font-sans text-ui text-soft">
        {given
          ? `${accommodationWords(given.value).join(", ")}, since ${spellMoment(given.setAt, timeZone)}.`
          : "Nothing special so far."}{" "}
        It holds in all their classes and for quizzes under way; the student and their teachers see
        it.
      </p>
      <details className="border-y border-rule">
        <summary className="py-3 font-sans text-ui">Change it</summary>
        <div className="pt-2 pb-5">
          <AccommodationForm userId={userId} value={given?.value ?? NO_ACCOMMODATION} />
        </div>
      </details>
    </section>
  );
}
