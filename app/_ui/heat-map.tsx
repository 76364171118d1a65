import { scaleQuantize } from "@visx/scale";
import { ChartFigure } from "./chart-figure";
import type { HeatMapCell } from "./heat-map-cells";
import { heatMapCells } from "./heat-map-cells";

/** A day as YYYY-MM-DD in the viewer's zone, and how much was done on it. */
export type HeatMapDay = { date: string; value: number };

type HeatMapProps = {
  title: string;
  /** What the values count: "reviews". */
  unit: string;
  /** Days in order, without gaps. */
  days: readonly HeatMapDay[];
};

const CELL = 14;
const HALF_YEAR = 27;
const SHADES = ["fill-heat-1", "fill-heat-2", "fill-heat-3", "fill-heat-4"];

/** Weeks as columns, Monday on top, stronger where more was done; on a phone half a year a row. */
export function HeatMap({ title, unit, days }: HeatMapProps) {
  const cells = heatMapCells(days);
  const weeks = 1 + Math.max(0, ...cells.map((cell) => cell.week));
  const halves = Array.from({ length: Math.ceil(weeks / HALF_YEAR) }, (_, half) =>
    cells.filter((cell) => Math.floor(cell.week / HALF_YEAR) === half),
  );
  const most = Math.max(1, ...days.map((day) => day.value));
  const done = days.filter((day) => day.value > 0).toReversed();

  return (
    <ChartFigure
      title={title}
      columns={["Day", unit]}
      rows={done.map((day) => [day.date, day.value])}
    >
      <div aria-hidden className="flex flex-wrap">
        {halves.map((half, index) => (
          <HalfYear key={half[0]?.date} cells={half} from={index * HALF_YEAR} most={most} />
        ))}
      </div>
    </ChartFigure>
  );
}

function HalfYear({ cells, from, most }: { cells: HeatMapCell[]; from: number; most: number }) {
  const shade = scaleQuantize({ domain: [0, most], range: SHADES });
  return (
    <svg
      viewBox={`0 -20 ${HALF_YEAR * CELL} ${7 * CELL + 26}`}
      aria-hidden
      className="block w-full min-w-[min(18rem,100%)] max-w-md flex-1 overflow-visible"
    >
      {cells.map(({ date, value, week, weekday, month }) => (
        <g key={date}>
          {month && (
            <text x={(week - from) * CELL} y={-6} className="chart-text">
              {month}
            </text>
          )}
          <rect
            x={(week - from) * CELL + 1}
            y={weekday * CELL + 1}
            width={CELL - 2}
            height={CELL - 2}
            rx={2}
            className={value > 0 ? shade(value) : "fill-well"}
          />
        </g>
      ))}
    </svg>
  );
}
