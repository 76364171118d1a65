import { FootnoteMark } from "@/app/_ui/footnote-mark";
import type { Segment } from "@/app/_ui/marked-segments";
import { markedSegments } from "@/app/_ui/marked-segments";
import type { Block } from "@/lib/text/document";
import type { ReaderMark } from "./reading";

/** A block of text with its passages marked, and the figures that open their notes. */
export function ReaderText({ block, marks }: { block: Block; marks: readonly ReaderMark[] }) {
  const segments = markedSegments(block.text, marks);
  return (
    <span lang={block.lang ?? undefined} dir="auto">
      {segments.map((segment, index) => (
        <MarkedWords
          key={segment.start}
          segment={segment}
          before={segments[index - 1]}
          after={segments[index + 1]}
        />
      ))}
    </span>
  );
}

type MarkedWordsProps = {
  segment: Segment<ReaderMark>;
  before: Segment<ReaderMark> | undefined;
  after: Segment<ReaderMark> | undefined;
};

function MarkedWords({ segment, before, after }: MarkedWordsProps) {
  const [first] = segment.ranges;
  if (!first) return segment.text;
  const second = segment.ranges.find(({ kind }) => kind !== first.kind);
  const cited = segment.ranges.find((range) => range.cited);
  const opening = segment.ranges.filter((range) => range.id && !before?.ranges.includes(range));
  const opens = (opening.find((range) => range.cited) ?? opening[0])?.id;
  const ending = segment.ranges.filter((range) => !after?.ranges.includes(range));
  return (
    <>
      <mark
        id={opens}
        tabIndex={opens === "cited" ? -1 : undefined}
        data-kind={first.kind}
        data-under={second?.kind}
        data-joins={joins(segment, before, after)}
        data-cited={cited ? "" : undefined}
      >
        {segment.text}
      </mark>
      {ending.map(({ note, number, kind }) =>
        note && number ? (
          <span key={note} data-kind={kind} className="figure">
            <FootnoteMark id={note} number={number} label={`Fact ${number}`} />
          </span>
        ) : null,
      )}
    </>
  );
}

/** On which sides a range of this segment goes on in its neighbour. */
function joins(
  segment: Segment<ReaderMark>,
  before?: Segment<ReaderMark>,
  after?: Segment<ReaderMark>,
): string | undefined {
  const shares = (other?: Segment<ReaderMark>) =>
    other?.ranges.some((range) => segment.ranges.includes(range));
  return (
    [shares(before) && "before", shares(after) && "after"].filter(Boolean).join(" ") || undefined
  );
}
