import { letterOf } from "@/app/_ui/option-list";
import type { PaperItem } from "@/lib/data/papers";
import { optionText } from "@/lib/domain/option-text";
import { spellDay } from "@/lib/domain/passage";

/** The answer to one question of the sheet, with the words that it rests on. */
export function Key({ entry: { item, key, passage } }: { entry: PaperItem }) {
  const { form, lang, options, position } = item;
  const answers = key.map((each) => {
    const at = options.indexOf(each);
    const text = optionText({ form, lang }, each);
    return at < 0 ? text : `${letterOf(at)} ${text}`;
  });
  const source = passage && [
    passage.title,
    passage.outlet,
    passage.published && spellDay(passage.published),
  ];
  return (
    <li className="paper-question grid grid-cols-[2rem_minmax(0,1fr)] text-ui">
      <span className="font-sans font-semibold tabular-nums">{position + 1}</span>
      <div>
        <p lang={lang} dir="auto" className="font-semibold">
          {answers.join(form === "order" ? ", then " : "; ")}
        </p>
        {passage && source && (
          <p className="text-note text-soft">
            <q lang={passage.lang} dir="auto">
              {passage.exact}
            </q>{" "}
            {source.filter(Boolean).join(", ")}
          </p>
        )}
      </div>
    </li>
  );
}
