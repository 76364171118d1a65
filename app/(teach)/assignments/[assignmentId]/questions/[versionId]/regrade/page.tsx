import type { Metadata } from "next";
import Link from "next/link";
import { GivenWords } from "@/app/_marks/given-words";
import type { Address } from "@/app/_marks/read-choice";
import { RULING_WORDS } from "@/app/_marks/ruling-words";
import { WordsForm } from "@/app/_marks/words-form.client";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import type { RegradePreview } from "@/lib/data/regrade-previews";
import { previewRegrade } from "@/lib/data/regrade-previews";
import { share } from "@/lib/domain/class-report";
import { questionHref, regradeHref } from "@/lib/domain/regrade-address";
import type { RegradeDraft } from "@/lib/domain/regrade-draft";
import { draftFields, regradeDraft } from "@/lib/domain/regrade-draft";
import type { QuestionParams } from "../load-question";
import { loadQuestion } from "../load-question";
import { apply } from "./actions";
import { ChangesTable } from "./changes-table";

export const metadata: Metadata = { title: "What would change" };

type Props = { params: QuestionParams; searchParams: Promise<Address> };

/** The dry run of a ruling: who changes by how much, and then the button that applies it. */
export default async function RegradePage({ params, searchParams }: Props) {
  const { viewer, place, report } = await loadQuestion(params, "first");
  const draft = orNotFound(regradeDraft.safeParse(await searchParams).data);
  const found = await previewRegrade(await getDb(), viewer, { ...place, ...draft });
  const preview = orNotFound(found);
  return (
    <Page>
      <PageTitle
        above={
          <Link href={questionHref(place)} lang={report.lang}>
            {report.stem}
          </Link>
        }
        lead={countWords(preview)}
      >
        What would change
      </PageTitle>
      <div className="grid max-w-(--measure) gap-6">
        <p>
          <b>{RULING_WORDS[draft.effect]}</b>
          {draft.answer && (
            <>
              : <GivenWords given={draft.answer} item={report} />
            </>
          )}
          .
          {draft.effect === "also" && (
            <>
              {" "}
              <Link href={regradeHref(place, { ...addressed(draft), effect: "only" })}>
                Only this answer instead of the key
              </Link>
            </>
          )}
        </p>
        {preview.wouldFall > 0 && <Falls preview={preview} draft={draft} place={place} />}
        {preview.byHand > 0 && (
          <p className="font-sans text-ui text-soft">
            {preview.byHand === 1 ? "One mark was" : `${preview.byHand} marks were`} set by hand and
            stay{preview.byHand === 1 ? "s" : ""}.
          </p>
        )}
        {preview.changes.length > 0 && <ChangesTable changes={preview.changes} />}
        <WordsForm
          action={apply}
          fields={{ ...place, ...draftFields(draft) }}
          label="Why"
          hint="Students whose mark changes read this beside it."
          optional
          button={draft.lowers ? "Apply it, and let marks fall" : "Apply it"}
          look={draft.lowers ? "danger" : "primary"}
        />
      </div>
    </Page>
  );
}

function countWords({ changes, sittings }: RegradePreview): string {
  if (changes.length === 0) {
    return sittings === 1
      ? "The one attempt stays as it is."
      : `All ${sittings} attempts stay as they are.`;
  }
  const sum = changes.reduce((all, { before, after }) => all + share(after) - share(before), 0);
  const mean = Math.round((1000 * sum) / changes.length) / 10;
  const sign = mean > 0 ? "+" : "−";
  const by = mean === 0 ? "" : `, by ${sign}${Math.abs(mean)}% of the mark on average`;
  if (sittings === 1) return `The one attempt changes${by}.`;
  return `${changes.length} of ${sittings} attempts ${changes.length === 1 ? "changes" : "change"}${by}.`;
}

type FallsProps = {
  preview: RegradePreview;
  draft: RegradeDraft;
  place: { assignmentId: string; itemVersionId: string };
};

/** Marks never fall without being asked for. */
function Falls({ preview: { wouldFall }, draft, place }: FallsProps) {
  const marks = wouldFall === 1 ? "1 mark" : `${wouldFall} marks`;
  const other = { ...addressed(draft), lowers: !draft.lowers };
  return (
    <div className="border-s-4 border-nearly-ink bg-nearly-wash px-4 py-3 font-sans text-ui">
      <p className="mb-2">
        {draft.lowers
          ? `${marks} would fall.`
          : `${marks} would fall by it, and stay${wouldFall === 1 ? "s" : ""} as now.`}
      </p>
      <LinkButton href={regradeHref(place, other)} look="secondary" size="small">
        {draft.lowers ? "Let nobody’s mark fall" : "See it with marks that fall"}
      </LinkButton>
    </div>
  );
}

/** The parts of a draft that an address says. */
function addressed({ effect, answer, lowers, dispute }: RegradeDraft) {
  return {
    effect,
    lowers,
    ...(answer ? { answer } : {}),
    ...(dispute === undefined ? {} : { dispute }),
  };
}
