import { CONTROL_CLASS } from "@/app/_ui/field-frame";
import { gapsOf, LONGEST_TYPED } from "@/lib/domain/given";
import type { AnswerFieldsProps } from "./answer-fields";

/** One box for what is typed, or one for each gap. */
export function TypedFields({ item, given, onAnswer, onEnter }: AnswerFieldsProps) {
  const gaps = gapsOf(item);
  const typed = given && "typed" in given ? given.typed : [];
  const values = Array.from({ length: gaps }, (_, gap) => typed[gap] ?? "");
  return (
    <fieldset className="min-w-0">
      <legend lang={item.lang} dir="auto" className="mb-5 font-serif text-stem">
        {item.stem}
      </legend>
      <div className="grid gap-3">
        {values.map((value, gap) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: gaps never move
            key={gap}
            type="text"
            aria-label={gaps === 1 ? "Your answer" : `Gap ${gap + 1} of ${gaps}`}
            placeholder="Type your answer"
            lang={item.lang}
            dir="auto"
            value={value}
            maxLength={LONGEST_TYPED}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            className={`${CONTROL_CLASS} font-serif text-body`}
            onChange={(event) => onAnswer({ typed: values.with(gap, event.target.value) })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
