import type { ReactNode } from "react";
import type { DisputeView } from "@/lib/data/disputes";
import { spellMoment } from "@/lib/domain/spelling";
import { SourcePassages } from "../_ui/source-passages";
import { toSourcePassage } from "../_ui/to-source-passage";
import { Folded } from "./folded";
import { GivenWords } from "./given-words";

type DisputeCardProps = {
  dispute: DisputeView;
  timeZone: string;
  /** The question, as a link where it opens one. */
  question: ReactNode;
  /** The ways to answer it, while nobody has. */
  children: ReactNode;
};

/** What a student thinks is wrong, with their answer, the key and the words that it rests on. */
export function DisputeCard({ dispute, timeZone, question, children }: DisputeCardProps) {
  const { words, learnerName, createdAt, given, key, kind, lang, passages, outcome } = dispute;
  return (
    <li className="border-b border-rule py-5">
      <p className="font-sans text-note text-soft">
        <bdi>{learnerName}</bdi>, {spellMoment(createdAt, timeZone)}
      </p>
      <p dir="auto" className="mt-1 font-serif">
        {words}
      </p>
      <dl className="mt-3 grid gap-x-4 gap-y-1 font-sans text-ui sm:grid-cols-[max-content_1fr]">
        <dt className="text-soft">Question</dt>
        <dd lang={lang} dir="auto">
          {question}
        </dd>
        <dt className="text-soft">Answered</dt>
        <dd>
          <GivenWords given={given} item={dispute} />
          {dispute.countsInFull && <span className="text-soft"> (has the full mark)</span>}
        </dd>
        <dt className="text-soft">The key</dt>
        <dd>
          <GivenWords given={{ chosen: key }} item={dispute} />
        </dd>
      </dl>
      {passages.length > 0 && (
        <div className="mt-3">
          <Folded title="The source">
            <SourcePassages passages={passages.map((each) => toSourcePassage(each, kind))} />
          </Folded>
        </div>
      )}
      {outcome ? (
        <p className="mt-3 font-sans text-ui">
          <b>{outcome.upheld ? "Upheld." : "Declined."}</b> <span dir="auto">{outcome.words}</span>
        </p>
      ) : (
        <div className="mt-4">{children}</div>
      )}
    </li>
  );
}
