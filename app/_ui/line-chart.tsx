import { scaleLinear } from "@visx/scale";
import { LinePath } from "@visx/shape";
import { ChartFigure } from "./chart-figure";

export type LinePoint = {
  /** What the point stands for, in full: "Friday 20 November". */
  label: string;
  /** How far along: a day, counted from anywhere. */
  at: number;
  value: number;
  /** The value as the table has it. */
  words: string;
};

type LineChartProps = {
  title: string;
  /** What the points stand for: "Day". Heads the table's first column. */
  across: string;
  /** What the values are: "Recall". */
  unit: string;
  /** In order. */
  points: readonly LinePoint[];
  /** From the bottom of the chart to its top. */
  range: readonly [number, number];
  /** Words beside the lines at these values. */
  marks: readonly { value: number; label: string }[];
  /** Under the two ends. */
  ends: readonly [string, string];
};

/** Across in percent, so that words keep their size; down in pixels. */
const WIDTH = 100;
const FLOOR = 130;
const HEIGHT = FLOOR + 26;
const ABOVE = 10;

/** Where a line jumps, the table has what stood before. */
function isFirstOfItsLabel(point: LinePoint, index: number, all: readonly LinePoint[]): boolean {
  return point.label !== all[index - 1]?.label;
}

/** A line through its points, with their figures in a table. */
export function LineChart({ title, across, unit, points, range, marks, ends }: LineChartProps) {
  const first = points[0]?.at ?? 0;
  const x = scaleLinear({
    domain: [first, Math.max(first + 1, points.at(-1)?.at ?? 0)],
    range: [0, WIDTH],
  });
  const y = scaleLinear({ domain: [...range], range: [FLOOR, ABOVE] });
  return (
    <ChartFigure
      title={title}
      columns={[across, unit]}
      rows={points.filter(isFirstOfItsLabel).map(({ label, words }) => [label, words])}
    >
      <svg width="100%" height={HEIGHT} aria-hidden className="block overflow-visible">
        {marks.map(({ value, label }) => (
          <g key={value}>
            <line x2="100%" y1={y(value)} y2={y(value)} className="stroke-rule" />
            <text x="100%" y={y(value) - 4} className="chart-text" textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        <svg
          width="100%"
          height={FLOOR}
          viewBox={`0 0 ${WIDTH} ${FLOOR}`}
          preserveAspectRatio="none"
          className="overflow-visible"
          aria-hidden
        >
          <LinePath
            data={[...points]}
            x={({ at }) => x(at)}
            y={({ value }) => y(value)}
            className="fill-none stroke-accent"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <line x2="100%" y1={FLOOR} y2={FLOOR} className="stroke-edge" />
        <text x="0" y={HEIGHT - 6} className="chart-text">
          {ends[0]}
        </text>
        <text x="100%" y={HEIGHT - 6} className="chart-text" textAnchor="end">
          {ends[1]}
        </text>
      </svg>
    </ChartFigure>
  );
}
