import Link from "next/link";
import type { MarkedRange, Segment } from "./marked-segments";
import { markedSegments } from "./marked-segments";

/** A marked span; with `number` a superior figure follows its last word, and leads to `href`. */
export type Mark = MarkedRange & {
  /** The DOM id of its first word, to link to. */
  id?: string;
  number?: number;
  href?: string;
};

type MarkedProps = { text: string; marks: readonly Mark[]; lang?: string };

/** A block of text with passages marked in the colours of their kinds; marks may overlap. */
export function Marked({ text, marks, lang }: MarkedProps) {
  const segments = markedSegments(text, marks);
  return (
    <span lang={lang} dir="auto">
      {segments.map((segment, index) => (
        <MarkedSegment
          key={segment.start}
          segment={segment}
          before={segments[index - 1]}
          after={segments[index + 1]}
        />
      ))}
    </span>
  );
}

type Neighbours = { before?: Segment<Mark>; after?: Segment<Mark> };

function MarkedSegment({ segment, before, after }: { segment: Segment<Mark> } & Neighbours) {
  const [first, second] = segment.ranges;
  if (!first) return segment.text;
  const opening = segment.ranges.find((range) => !before?.ranges.includes(range));
  const ending = segment.ranges.filter((range) => !after?.ranges.includes(range));
  const sides = joins(segment, before, after);
  const numbers = ending.map((range) => <MarkNumber key={range.start} mark={range} />);
  // Where another mark goes on, the figure stands on its colour, so that the band is not broken.
  return (
    <>
      <mark
        id={opening?.id}
        data-kind={first.kind}
        data-under={second && second.kind !== first.kind ? second.kind : undefined}
        data-joins={sides}
      >
        {segment.text}
        {sides?.includes("after") && numbers}
      </mark>
      {!sides?.includes("after") && numbers}
    </>
  );
}

/** On which sides a range of this segment goes on in its neighbour. */
function joins(segment: Segment, before?: Segment, after?: Segment): string | undefined {
  const shares = (other?: Segment) => other?.ranges.some((each) => segment.ranges.includes(each));
  const sides = [shares(before) && "before", shares(after) && "after"].filter(Boolean);
  return sides.join(" ") || undefined;
}

function MarkNumber({ mark: { number, href } }: { mark: Mark }) {
  if (number === undefined) return null;
  if (!href) return <span className="footnote-mark">{number}</span>;
  return (
    <Link href={href} className="footnote-mark" aria-label={`Fact ${number}`}>
      {number}
    </Link>
  );
}
