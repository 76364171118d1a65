import type { Metadata } from "next";
import Link from "next/link";
import { ChoiceLinks } from "@/app/_marks/choice-links";
import { GivenWords } from "@/app/_marks/given-words";
import type { Address } from "@/app/_marks/read-choice";
import { readChoice } from "@/app/_marks/read-choice";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { ScatterChart } from "@/app/_ui/scatter-chart";
import { SourcePassages } from "@/app/_ui/source-passages";
import { toSourcePassage } from "@/app/_ui/to-source-passage";
import { listAskedIn } from "@/lib/data/asked-in";
import { getDb } from "@/lib/data/db";
import { listRulings } from "@/lib/data/rulings";
import { questionHref } from "@/lib/domain/regrade-address";
import { FiguresSection } from "./figures-section";
import type { QuestionParams } from "./load-question";
import { loadQuestion } from "./load-question";
import { OptionsSection } from "./options-section";
import { RulingsSection } from "./rulings-section";
import { WrongSection } from "./wrong-section";

type Props = { params: QuestionParams; searchParams: Promise<Address> };

export const metadata: Metadata = { title: "How a question did" };

export default async function QuestionPage({ params, searchParams }: Props) {
  const choice = readChoice(await searchParams);
  const { viewer, place, report, assignment } = await loadQuestion(params, choice);
  const db = await getDb();
  const rulings = await listRulings(db, viewer, place);
  const askedIn = await listAskedIn(db, viewer, [place.itemVersionId]);
  const { passages, kind, key, lang, points } = report;
  return (
    <Page>
      <PageTitle
        above={
          <Link href={`/assignments/${assignment.id}/statistics`}>{assignment.title}: figures</Link>
        }
      >
        <span lang={lang}>{report.stem}</span>
      </PageTitle>
      <div className="grid max-w-(--measure) gap-10">
        <div>
          <p className="mb-4">
            <span className="font-sans text-note text-soft">The key: </span>
            <b>
              <GivenWords given={{ chosen: key }} item={report} />
            </b>
          </p>
          <SourcePassages passages={passages.map((each) => toSourcePassage(each, kind))} />
        </div>
        <div>
          <ChoiceLinks href={questionHref(place)} choice={choice} />
          <FiguresSection report={report} />
        </div>
        <OptionsSection report={report} place={place} />
        <WrongSection report={report} place={place} />
        <RulingsSection
          report={report}
          place={place}
          rulings={rulings}
          elsewhere={askedIn.filter(({ assignmentId }) => assignmentId !== assignment.id)}
          timeZone={viewer.timeZone}
        />
        {points.length > 1 && (
          <ScatterChart
            title="Each student’s mark of it, and of the rest"
            across="Rest of the quiz, %"
            up="This question, %"
            points={points.map(({ mark, rest }) => ({ x: rest, y: 100 * mark }))}
          />
        )}
      </div>
    </Page>
  );
}
