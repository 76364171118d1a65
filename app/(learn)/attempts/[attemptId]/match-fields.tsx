import { CONTROL_CLASS } from "@/app/_ui/field-frame";
import { pairOf, rightOf } from "@/lib/domain/item-view";
import type { AnswerFieldsProps } from "./answer-fields";

/** A list of right-hand sides beside each left-hand side. */
export function MatchFields({ item, given, onAnswer }: AnswerFieldsProps) {
  const pairs = given && "chosen" in given ? given.chosen : [];
  const pairAt = (left: string) => pairs.find((pair) => pair.startsWith(pairOf(left, "")));
  function choose(left: string, right: string) {
    const others = pairs.filter((pair) => pair !== pairAt(left));
    onAnswer({ chosen: right === "" ? others : [...others, pairOf(left, right)] });
  }
  return (
    <fieldset className="min-w-0">
      <legend lang={item.lang} dir="auto" className="mb-5 font-serif text-stem">
        {item.stem}
      </legend>
      <div className="grid gap-3">
        {item.lefts.map((left) => (
          <label key={left} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2">
            <span lang={item.lang} dir="auto" className="font-serif text-body">
              {left}
            </span>
            <select
              lang={item.lang}
              className={CONTROL_CLASS}
              value={rightOf(pairAt(left) ?? pairOf(left, ""))}
              onChange={(event) => choose(left, event.target.value)}
            >
              <option value="">Choose</option>
              {item.options.map((right) => (
                <option key={right}>{right}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
