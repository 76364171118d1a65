import Link from "next/link";
import type { BankFact } from "@/lib/data/bank-facts";

/** The way to the passage that says a fact, named after its document. */
export function PassageLink({ passage, about }: { passage: BankFact["passage"]; about: string }) {
  const { documentId, title, start, end } = passage;
  return (
    <Link
      href={`/documents/${documentId}?mark=${start}-${end}`}
      className="font-sans text-note"
      dir="auto"
    >
      {title}
      <span className="sr-only">: where it says “{about}”</span>
    </Link>
  );
}
