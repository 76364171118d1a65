/** A date as it was read: its EDTF value, and the token behind it. */
export type DateReading = {
  to: number;
  value: string;
  grain: "day" | "month" | "season" | "year" | "decade" | "interval";
  explicit: boolean;
};

/** Every reading is made here, with its properties in one order, which is what makes asking them quick. */
export function dateReading(
  to: number,
  value: string,
  grain: DateReading["grain"],
  explicit: boolean,
): DateReading {
  return { to, value, grain, explicit };
}
