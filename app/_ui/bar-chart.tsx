import { scaleBand, scaleLinear } from "@visx/scale";
import { Bar } from "@visx/shape";
import { ChartFigure } from "./chart-figure";

export type BarDatum = {
  /** What the bar stands for, in full: "Friday 20 November". */
  label: string;
  /** Under the bar; leave it out where ticks would touch on a phone. */
  tick?: string;
  value: number;
  /** Of the value, what is drawn in another shade, on top. */
  shaded?: number;
};

type BarChartProps = {
  title: string;
  /** What the bars stand for: "Day". Heads the table's first column. */
  across: string;
  /** What the values count: "cards". */
  unit: string;
  bars: readonly BarDatum[];
};

/** Across in percent, so that words keep their size; down in pixels. */
const WIDTH = 100;
const FLOOR = 150;
const HEIGHT = FLOOR + 26;
const ABOVE = 24;

/** A bar for each day or question, drawn on the server, with its figures in a table. */
export function BarChart({ title, across, unit, bars }: BarChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const x = scaleBand({ domain: bars.map(({ label }) => label), range: [0, WIDTH], padding: 0.3 });
  const y = scaleLinear({ domain: [0, most], range: [FLOOR, ABOVE] });
  const highest = bars.find((bar) => bar.value === most);

  return (
    <ChartFigure
      title={title}
      columns={[across, unit]}
      rows={bars.map((bar) => [bar.label, bar.value])}
    >
      <svg width="100%" height={HEIGHT} aria-hidden className="block overflow-visible">
        {bars.map((bar) => {
          const left = x(bar.label) ?? 0;
          const middle = `${left + x.bandwidth() / 2}%`;
          const top = y(bar.value);
          return (
            <g key={bar.label}>
              <Bar
                x={`${left}%`}
                y={top}
                width={`${x.bandwidth()}%`}
                height={FLOOR - top}
                rx={2}
                className="fill-accent"
              />
              {bar.shaded ? (
                <Bar
                  x={`${left}%`}
                  y={top}
                  width={`${x.bandwidth()}%`}
                  height={y(bar.value - bar.shaded) - top}
                  rx={2}
                  className="fill-heat-2"
                />
              ) : null}
              <text x={middle} y={top - 7} className="chart-text" textAnchor="middle">
                {bar === highest && bar.value}
              </text>
              <text x={middle} y={HEIGHT - 6} className="chart-text" textAnchor="middle">
                {bar.tick}
              </text>
            </g>
          );
        })}
        <line x2="100%" y1={FLOOR} y2={FLOOR} className="stroke-edge" />
      </svg>
    </ChartFigure>
  );
}
