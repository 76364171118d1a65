import { scaleLinear } from "@visx/scale";
import { ChartFigure } from "./chart-figure";

export type ScatterPoint = { x: number; y: number };

type ScatterChartProps = {
  title: string;
  /** What each axis says, with its unit. Both run from 0 to 100. */
  across: string;
  up: string;
  points: readonly ScatterPoint[];
};

/** Across in percent, so that words keep their size; down in pixels. */
const HEIGHT = 220;
const FLOOR = HEIGHT - 28;
const ABOVE = 14;

/** A dot for each person, drawn on the server; the darker, the more there are. Its figures stand in a table. */
export function ScatterChart({ title, across, up, points }: ScatterChartProps) {
  const x = scaleLinear({ domain: [0, 100], range: [4, 96] });
  const y = scaleLinear({ domain: [0, 100], range: [FLOOR - 8, ABOVE] });
  const groups = together(points);
  return (
    <ChartFigure
      title={title}
      columns={[across, up, "students"]}
      rows={groups.map(({ point, count }) => [String(point.x), point.y, count])}
    >
      <svg width="100%" height={HEIGHT} aria-hidden className="block overflow-visible">
        <line x2="100%" y1={FLOOR} y2={FLOOR} className="stroke-edge" />
        <line y1={ABOVE} y2={FLOOR} className="stroke-edge" />
        {groups.map(({ point, count }) => (
          <circle
            key={`${point.x} ${point.y}`}
            cx={`${x(point.x)}%`}
            cy={y(point.y)}
            r={Math.min(9, 3.5 + Math.sqrt(count))}
            className="fill-accent"
            fillOpacity={Math.min(0.9, 0.35 + count / 20)}
          />
        ))}
        <text x="100%" y={HEIGHT - 8} textAnchor="end" className="chart-text">
          {across}
        </text>
        <text x={6} y={ABOVE - 2} className="chart-text">
          {up}
        </text>
      </svg>
    </ChartFigure>
  );
}

/** Equal points are one, to a whole number. */
function together(points: readonly ScatterPoint[]): { point: ScatterPoint; count: number }[] {
  const groups = new Map<string, { point: ScatterPoint; count: number }>();
  for (const exact of points) {
    const point = { x: Math.round(exact.x), y: Math.round(exact.y) };
    const name = `${point.x} ${point.y}`;
    const group = groups.get(name);
    if (group) group.count += 1;
    else groups.set(name, { point, count: 1 });
  }
  return [...groups.values()];
}
