import { CheckField } from "@/app/_ui/check-field";

/** Asks before somebody who is taking it now loses time that they were promised. */
export function CutField({ underWay }: { underWay: readonly string[] }) {
  if (underWay.length === 0) return null;
  return (
    <CheckField
      name="cut"
      label={`Cut those who are taking it now, too: ${underWay.join(", ")}. Without this tick they keep the time they were promised.`}
    />
  );
}
