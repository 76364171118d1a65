import Link from "next/link";
import type { LateSitting } from "@/lib/data/waiting-decisions";

/** More names than that are found one by one, as each is decided. */
const MOST = 10;

/** Who handed over answers after the time was up: each name opens the paper, where it is decided. */
export function LateList({ late }: { late: readonly LateSitting[] }) {
  const shown = late.slice(0, MOST);
  const more = late.length - shown.length;
  return (
    <>
      Answers that came late wait for you:{" "}
      {shown.map(({ attemptId, learnerName }, index) => (
        <span key={attemptId}>
          {index > 0 && ", "}
          <Link href={`/attempts/${attemptId}/results`} prefetch={false}>
            <bdi>{learnerName}</bdi>
          </Link>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}.
    </>
  );
}
