import { dateInWords } from "@/lib/domain/date-words";
import { boundsLife } from "../certificates/one-of-a-kind";
import { type EventOption, eventOption, wrongEvents } from "../distractors/events";
import type { Draft, Workbench } from "../draft";
import { clauseOf } from "../wording/clause";
import { explanationOf } from "../wording/explanation";
import { asTold, framed } from "../wording/framed";
import { capitalised } from "../wording/phrases";

/** "on 3 January 2020", "in 1936", "pada tahun 1936"; null for a time that is no day, month or year. */
function whenWords({ other: { time, lang }, span: { grain } }: EventOption): string | null {
  const when = dateInWords(time ?? "", lang);
  if (when === null || /~/.test(time ?? "")) return null;
  if (grain === "day") return `${lang === "en" ? "on" : "pada"} ${when}`;
  if (grain === "month") return `${lang === "en" ? "in" : "pada"} ${when}`;
  return grain === "year" ? `${lang === "en" ? "in" : "pada tahun"} ${when}` : null;
}

/**
 * "Which of these happened on 3 January 2020?" Where all that is offered was done by one, the stem
 * says by whom and the options go on: "In 1936, Eugene Nida …".
 */
export function askEventOnDate({ fact, frame, collection }: Workbench): Draft[] {
  if (fact.kind !== "date" || fact.time === null || frame?.conflict) return [];
  // that somebody was born is told apart from all else without any knowledge
  if (boundsLife(fact)) return [];
  const key = eventOption(fact, collection);
  const when = key && whenWords(key);
  const subject = clauseOf(fact, collection)?.subject;
  if (!key || !when || subject === undefined) return [];
  const { distractors, ofOne } = wrongEvents(key, collection);
  if (distractors.length < 2) return [];
  const question = ofOne
    ? `${when}, ${subject} …`
    : fact.lang === "id"
      ? `Manakah yang terjadi ${when}?`
      : `Which of these happened ${when}?`;
  const told = distractors.some(({ certificate }) => certificate.kind === "said-of-another");
  const stem =
    frame === null && told
      ? asTold(question, fact, collection)
      : framed(question, fact.lang, frame);
  return [
    {
      fact,
      beside: [],
      form: "choice",
      asks: "event-on-date",
      stem: capitalised(stem),
      key: [ofOne ? key.deed : key.words],
      accept: [],
      value: null,
      distractors,
      explanation: explanationOf(fact, collection),
      card: false,
    },
  ];
}
