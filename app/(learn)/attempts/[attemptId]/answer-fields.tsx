import { OptionList } from "@/app/_ui/option-list";
import type { ItemView } from "@/lib/domain/item-view";
import { optionText } from "@/lib/domain/option-text";
import type { Given } from "@/lib/domain/response";
import { MatchFields } from "./match-fields";
import { OrderFields } from "./order-fields";
import { TypedFields } from "./typed-fields";

export type AnswerFieldsProps = {
  item: ItemView;
  given: Given | null;
  onAnswer: (given: Given) => void;
  /** Enter in a typed answer. */
  onEnter: () => void;
};

/** The fields that a form of question is answered in. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { item, given, onAnswer } = props;
  if (item.form === "short" || item.form === "cloze") return <TypedFields {...props} />;
  if (item.form === "order") return <OrderFields {...props} />;
  if (item.form === "match") return <MatchFields {...props} />;

  const chosen = given && "chosen" in given ? given.chosen : [];
  const multiple = item.form === "multiple";
  return (
    <OptionList
      shortcuts
      legend={item.stem}
      legendLang={item.lang}
      name={`question-${item.position}`}
      multiple={multiple}
      options={item.options.map((value) => ({
        value,
        text: optionText(item, value),
        lang: item.lang,
      }))}
      chosen={chosen}
      onChange={({ target: { value } }) => {
        const others = chosen.filter((option) => option !== value);
        if (!multiple) return onAnswer({ chosen: [value] });
        onAnswer({ chosen: chosen.includes(value) ? others : [...others, value] });
      }}
    />
  );
}
