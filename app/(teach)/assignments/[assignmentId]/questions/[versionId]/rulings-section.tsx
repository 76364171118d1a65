import { GivenWords } from "@/app/_marks/given-words";
import { RULING_WORDS } from "@/app/_marks/ruling-words";
import { LinkButton } from "@/app/_ui/link-button";
import type { AskedIn } from "@/lib/data/asked-in";
import type { QuestionReport } from "@/lib/data/question-reports";
import type { RulingView } from "@/lib/data/rulings";
import { regradeHref } from "@/lib/domain/regrade-address";
import { acceptedBesides, isSameAnswer } from "@/lib/domain/ruling";
import { spellMoment } from "@/lib/domain/spelling";
import { Elsewhere } from "./elsewhere";

type RulingsSectionProps = {
  report: QuestionReport;
  place: { assignmentId: string; itemVersionId: string };
  rulings: readonly RulingView[];
  /** Where else the teacher's classes were asked it. */
  elsewhere: readonly AskedIn[];
  timeZone: string;
};

/** What was decided of a question, and what can be: each way shows first whom it changes. */
export function RulingsSection(props: RulingsSectionProps) {
  const { report, place, rulings, elsewhere, timeZone } = props;
  const since = rulings.findIndex(({ effect }) => effect === "original");
  const holds = new Set(since < 0 ? rulings : rulings.slice(0, since));
  const accepted = acceptedBesides(rulings.toReversed());
  const isAccepted = ({ effect, answer }: RulingView) =>
    effect === "also" && accepted.some((each) => isSameAnswer(each, answer));
  return (
    <section aria-labelledby="rulings">
      <h2 id="rulings">How it counts</h2>
      <ul className="mt-2 grid gap-3 empty:hidden">
        {rulings.map((ruling) => (
          <li key={ruling.id} className="border-s-4 border-rule ps-4 font-sans text-ui">
            {RULING_WORDS[ruling.effect]}
            {ruling.answer && (
              <>
                : <GivenWords given={ruling.answer} item={report} />
              </>
            )}
            {ruling.isPending && <b className="text-nearly-ink"> Marks are being worked out.</b>}
            <span className="block text-note text-soft">
              {ruling.actorName && <bdi>{ruling.actorName}, </bdi>}
              {spellMoment(ruling.ruledAt, timeZone)}
              {!ruling.lowers && ", nobody’s mark fell by it"}
              {ruling.why && (
                <>
                  . <span dir="auto">{ruling.why}</span>
                </>
              )}
            </span>
            {isAccepted(ruling) && (
              <span className="-ms-3 block">
                <LinkButton
                  href={regradeHref(place, { effect: "not", answer: ruling.answer })}
                  look="quiet"
                  size="small"
                >
                  Take this back
                </LinkButton>
              </span>
            )}
            {holds.has(ruling) && (ruling.effect !== "also" || isAccepted(ruling)) && (
              <Elsewhere ruling={ruling} places={elsewhere} />
            )}
          </li>
        ))}
      </ul>
      {rulings.length === 0 && <p className="mt-1">By its key, as it was asked.</p>}
      <p className="mt-4 font-sans text-note text-soft">
        Look at what would change. Nothing changes until you apply it.
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton
          href={regradeHref(place, { effect: "everybody" })}
          look="secondary"
          size="small"
        >
          Give everybody the full mark
        </LinkButton>
        <LinkButton href={regradeHref(place, { effect: "void" })} look="secondary" size="small">
          Take the question out
        </LinkButton>
        {rulings.length > 0 && (
          <LinkButton
            href={regradeHref(place, { effect: "original" })}
            look="secondary"
            size="small"
          >
            Mark it as it was asked
          </LinkButton>
        )}
      </div>
    </section>
  );
}
