import { GivenWords } from "@/app/_marks/given-words";
import { LinkButton } from "@/app/_ui/link-button";
import type { KeyChange } from "@/lib/data/key-changes";
import type { OfferedRuling } from "@/lib/domain/key-change";
import { questionHref, regradeHref } from "@/lib/domain/regrade-address";

/** Where the teacher's classes were asked questions before their answers changed, with the way to mark them again. */
export function KeyChanges({ changes }: { changes: readonly KeyChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="key-changes" className="max-w-(--measure)">
      <h2 id="key-changes">Taken before the answer changed</h2>
      <p className="mt-2 font-sans text-ui text-soft">
        Marks stay as they are until you look at what would change, and apply it.
      </p>
      <ul className="mt-4 grid gap-5">
        {changes.map((change) => (
          <li
            key={`${change.askedIn.assignmentId} ${change.versionId}`}
            className="border-s-4 border-rule ps-4"
          >
            <p lang={change.lang} dir="auto">
              {change.stem}
            </p>
            <p className="font-sans text-note text-soft">
              Asked in <bdi>{change.askedIn.title}</bdi>, <bdi>{change.askedIn.className}</bdi>
            </p>
            <Offers change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offers({ change }: { change: KeyChange }) {
  const { offers, askedIn, versionId } = change;
  const place = { assignmentId: askedIn.assignmentId, itemVersionId: versionId };
  return (
    <div className="mt-2 flex flex-wrap gap-3">
      {offers.map((offer) => (
        <LinkButton
          key={JSON.stringify(offer)}
          href={regradeHref(place, offer)}
          look="secondary"
          size="small"
        >
          <OfferWords offer={offer} change={change} />
        </LinkButton>
      ))}
      {offers.length === 0 && (
        <LinkButton href={questionHref(place)} look="secondary" size="small">
          Decide how it counts there
        </LinkButton>
      )}
    </div>
  );
}

function OfferWords({ offer, change }: { offer: OfferedRuling; change: KeyChange }) {
  return (
    <span>
      {offer.effect === "only" ? "Count only" : "Accept"} “
      <GivenWords given={offer.answer} item={change} />” there
    </span>
  );
}
