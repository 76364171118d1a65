import type { ReactNode } from "react";
import type { Segment } from "@/app/_ui/marked-segments";
import { markedSegments } from "@/app/_ui/marked-segments";
import type { ShownBlock } from "@/lib/text/document";
import type { ReaderMark } from "./reading";

type Words = Segment<ReaderMark>;

/** A figure at the end of a passage: the number of its fact, and the note that it leads to. */
export type FigureProps = { note: string; number: number };

type Figure = (props: FigureProps) => ReactNode;

type ReaderTextProps = { block: ShownBlock; marks: readonly ReaderMark[]; figure: Figure };

/** A block of text with the telling words of its passages marked, and the figures at their ends. */
export function ReaderText({ block, marks, figure }: ReaderTextProps) {
  const segments = markedSegments(block.text, marks);
  return (
    <span lang={block.lang ?? undefined} dir="auto">
      {passagesOf(segments).map((passage) =>
        passage[0]?.ranges.length ? (
          <span key={passage[0].start} className="passage">
            {passage.map((words, index) => (
              <MarkedWords
                key={words.start}
                words={words}
                before={passage[index - 1]}
                after={passage[index + 1]}
                figure={figure}
              />
            ))}
          </span>
        ) : (
          passage.map(({ text }) => text).join("")
        ),
      )}
    </span>
  );
}

/** Segments that a range holds together: they light up as one. */
function passagesOf(segments: readonly Words[]): Words[][] {
  const passages: Words[][] = [];
  for (const [index, words] of segments.entries()) {
    const last = passages.at(-1);
    if (last && shares(words, segments[index - 1])) last.push(words);
    else passages.push([words]);
  }
  return passages;
}

type MarkedWordsProps = {
  words: Words;
  before: Words | undefined;
  after: Words | undefined;
  figure: Figure;
};

function MarkedWords({ words, before, after, figure }: MarkedWordsProps) {
  const { ranges } = words;
  const telling = ranges.filter(({ look }) => look === "telling");
  const first = ranges.find(({ cited }) => cited) ?? telling[0];
  const opening = ranges.filter((range) => range.id && !before?.ranges.includes(range));
  const opens = (opening.find((range) => range.cited) ?? opening[0])?.id;
  const ending = ranges.filter((range) => !after?.ranges.includes(range));
  const thin = ranges.find(({ look }) => look === "thin");
  return (
    <>
      {first ? (
        <mark
          id={opens}
          tabIndex={opens === "cited" ? -1 : undefined}
          data-kind={first.kind}
          data-under={telling.find(({ kind }) => kind !== first.kind)?.kind}
          data-joins={joins(words, before, after)}
          data-cited={first.cited ? "" : undefined}
        >
          {words.text}
        </mark>
      ) : (
        <span
          id={opens}
          className="says"
          data-kind={(thin ?? ranges[0])?.kind}
          data-thin={thin ? "" : undefined}
        >
          {words.text}
        </span>
      )}
      {ending.map(({ note, number, kind }) =>
        note && number ? (
          <span key={note} data-kind={kind} className="figure">
            {figure({ note, number })}
          </span>
        ) : null,
      )}
    </>
  );
}

function shares(words: Words, other: Words | undefined): boolean {
  return Boolean(other?.ranges.some((range) => words.ranges.includes(range)));
}

/** On which sides marked words of this segment go on in its neighbour. */
function joins(words: Words, before?: Words, after?: Words): string | undefined {
  const telling = words.ranges.filter(({ look }) => look === "telling");
  const goesOn = (other?: Words) => telling.some((range) => other?.ranges.includes(range));
  return (
    [goesOn(before) && "before", goesOn(after) && "after"].filter(Boolean).join(" ") || undefined
  );
}
