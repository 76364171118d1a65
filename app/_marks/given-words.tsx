import type { ItemView } from "@/lib/domain/item-view";
import { optionText } from "@/lib/domain/option-text";
import type { Given } from "@/lib/domain/response";

type GivenWordsProps = { given: Given | null; item: Pick<ItemView, "form" | "lang"> };

/** An answer in its own language, part by part. */
export function GivenWords({ given, item }: GivenWordsProps) {
  const parts = given ? ("typed" in given ? given.typed : given.chosen) : [];
  if (parts.every((part) => part.trim() === "")) return <span>nothing</span>;
  return (
    <span lang={item.lang} dir="auto">
      {parts.map((part) => optionText(item, part)).join("; ")}
    </span>
  );
}
