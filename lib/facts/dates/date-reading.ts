/** A date as it was read: its EDTF value, and the token behind it. */
export type DateReading = {
  to: number;
  value: string;
  grain: "day" | "month" | "season" | "year" | "decade" | "interval";
  explicit: boolean;
};
