import { Check, X } from "lucide-react";
import type { Option } from "@/app/_ui/option-list";
import { OptionList } from "@/app/_ui/option-list";
import { stemClass } from "@/app/_ui/stem-class";
import type { MarkedItemView } from "@/lib/data/marked-items";
import { optionText } from "@/lib/domain/option-text";

/** What was given beside what is right. */
export function MarkedAnswer({ item }: { item: MarkedItemView }) {
  const isPicked = ["choice", "multiple", "truefalse"].includes(item.form);
  if (!isPicked) return <WrittenAnswer item={item} />;
  return (
    <OptionList
      disabled
      legend={item.stem}
      legendLang={item.lang}
      name={`marked-${item.position}`}
      multiple={item.form === "multiple"}
      options={item.options.map((option) => toOption(item, option))}
      chosen={chosenOf(item)}
      onChange={undefined}
    />
  );
}

function chosenOf({ given }: MarkedItemView): string[] {
  return given && "chosen" in given ? given.chosen : [];
}

function toOption(item: MarkedItemView, value: string): Option {
  const option = { value, text: optionText(item, value), lang: item.lang };
  const isChosen = chosenOf(item).includes(value);
  if (!item.shows.includes("answer")) return { ...option, ...outcomeAlone(item, isChosen) };
  if (item.key.includes(value)) return { ...option, outcome: isChosen ? "right" : "missed" };
  if (!isChosen) return option;
  const why = item.wrong.find((wrong) => wrong.text === value)?.why;
  return { ...option, outcome: "wrong", ...(why ? { why } : {}) };
}

/** Without the right answers: of one choice its verdict tells all that may be told. */
function outcomeAlone({ form, verdict }: MarkedItemView, isChosen: boolean): Partial<Option> {
  const isSingle = form === "choice" || form === "truefalse";
  if (!isChosen || !isSingle || (verdict !== "right" && verdict !== "wrong")) return {};
  return { outcome: verdict };
}

/** Typed words, an order or pairs: the learner's lines, each with its tick, and the right ones. */
function WrittenAnswer({ item }: { item: MarkedItemView }) {
  const { given, lang, key, verdict } = item;
  const lines = given ? ("typed" in given ? given.typed : given.chosen) : [];
  const isTold = item.shows.includes("answer");
  const isLineRight = (line: string, index: number) =>
    item.form === "match" ? key.includes(line) : verdict === "right" || key[index] === line;
  return (
    <div>
      <p lang={lang} dir="auto" className={`mb-5 font-serif ${stemClass(item.stem)}`}>
        {item.stem}
      </p>
      <dl className="grid gap-3">
        {lines.length > 0 && (
          <div>
            <dt className="font-sans text-note text-soft">Your answer</dt>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a marked answer never move
              <dd key={index} className="flex items-baseline gap-2">
                {isTold && <Tick isRight={isLineRight(line, index)} />}
                <span lang={lang} dir="auto" className="min-w-0">
                  {line || "Nothing"}
                </span>
              </dd>
            ))}
          </div>
        )}
        {isTold && verdict !== "right" && (
          <div>
            <dt className="font-sans text-note text-soft">The answer</dt>
            {key.map((line) => (
              <dd key={line} lang={lang} dir="auto" className="font-semibold">
                {line}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}

function Tick({ isRight }: { isRight: boolean }) {
  const Icon = isRight ? Check : X;
  return (
    <Icon
      aria-label={isRight ? "Right" : "Not right"}
      strokeWidth={2.5}
      className={`size-[1em] shrink-0 self-center ${isRight ? "text-right-ink" : "text-wrong-ink"}`}
    />
  );
}
