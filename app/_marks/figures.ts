import type { Interval } from "@/lib/domain/item-statistics";

/** A share of 0 to 1 in a hundred, or a dash where there is none. */
export function spellShare(share: number | null): string {
  return spellFigure(share === null ? null : 100 * share, "%");
}

/** A figure to one place, with a minus sign that lines up, or a dash where there is none. */
export function spellFigure(value: number | null, unit = ""): string {
  if (value === null) return "–";
  const tenths = Math.round(value * 10) / 10;
  return `${tenths < 0 ? "−" : ""}${Math.abs(tenths).toFixed(1)}${unit}`;
}

/** "12.0 to 48.3": 95 of 100 such classes would lie in it. Nothing where there is none. */
export function spellInterval(interval: Interval | null, scale = 1): string {
  if (!interval) return "";
  return `${spellFigure(scale * interval.from)} to ${spellFigure(scale * interval.to)}`;
}
