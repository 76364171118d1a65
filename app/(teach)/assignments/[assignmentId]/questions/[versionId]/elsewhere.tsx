import Link from "next/link";
import type { AskedIn } from "@/lib/data/asked-in";
import type { OfferedRuling } from "@/lib/domain/key-change";
import { isSameRuling } from "@/lib/domain/key-change";
import { regradeHref } from "@/lib/domain/regrade-address";
import { acceptedBesides, isSameAnswer } from "@/lib/domain/ruling";

type ElsewhereProps = { ruling: OfferedRuling; places: readonly AskedIn[] };

/** The teacher's other assignments that asked the same question, where this was not ruled yet. */
export function Elsewhere({ ruling, places }: ElsewhereProps) {
  const open = places.filter(({ rulings }) =>
    ruling.effect === "not"
      ? acceptedBesides(rulings).some((held) => isSameAnswer(held, ruling.answer))
      : !rulings.some((held) => isSameRuling(held, ruling)),
  );
  if (open.length === 0) return null;
  return (
    <ul className="text-note">
      {open.map(({ assignmentId, itemVersionId, title, className }) => (
        <li key={assignmentId}>
          <Link
            href={regradeHref({ assignmentId, itemVersionId }, ruling)}
            className="inline-block py-1"
          >
            See what it would change in <bdi>{title}</bdi>, <bdi>{className}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
