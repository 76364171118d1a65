import Link from "next/link";
import type { AttemptChoice } from "@/lib/domain/attempt-choice";
import { ATTEMPT_CHOICES } from "@/lib/domain/attempt-choice";

const WORDS: Record<AttemptChoice, string> = {
  first: "First attempts",
  last: "Last attempts",
  highest: "Best attempts",
  all: "All attempts",
};

/** Which attempts the figures are made of, and the way to the others. */
export function ChoiceLinks({ href, choice }: { href: string; choice: AttemptChoice }) {
  return (
    <nav aria-label="Attempts" className="mb-6 font-sans text-ui">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {ATTEMPT_CHOICES.map((each) => (
          <li key={each}>
            <Link
              href={`${href}?attempts=${each}`}
              aria-current={each === choice ? "page" : undefined}
              className={each === choice ? "font-semibold text-ink no-underline" : ""}
            >
              {WORDS[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
