import { spanOf } from "@/lib/domain/date-span";
import { dateInWords } from "@/lib/domain/date-words";
import type { Fact } from "@/lib/domain/fact";
import { isBorrowed } from "../borrowed-years";
import { happenedOnce, isToldOnce } from "../certificates/only-one";
import type { Collection } from "../collection";
import { wrongDates } from "../distractors/dates";
import type { Draft, Frame, Workbench } from "../draft";
import { type Clause, clauseOf, englishQuestion, saysYear, statement } from "../wording/clause";
import { explanationOf } from "../wording/explanation";
import { asTold, framed } from "../wording/framed";
import { isSpeech } from "../wording/speech";

type Asked = "choice" | "short";

/** How one asks for a time of this grain; a typed answer has to know how fine it is to be. */
function questionWords(fact: Fact, asked: Asked): string | null {
  const grain = fact.time === null ? null : spanOf(fact.time)?.grain;
  const en = fact.lang === "en";
  if (grain === "day" && asked === "choice") return en ? "When" : "Kapan";
  if (grain === "day") return en ? "On what date" : "Pada tanggal berapa";
  if (grain === "month") return en ? "In which month and year" : "Pada bulan dan tahun berapa";
  if (grain === "year") return en ? "In which year" : "Pada tahun berapa";
  if (grain === "decade") return en ? "In which decade" : "Pada dasawarsa apa";
  if (grain === "season" && asked === "choice") return en ? "When" : "Kapan";
  if (grain === "interval" && /^\d{4}\/\d{4}$/.test(fact.time ?? "")) {
    return en ? "Between which years" : "Antara tahun berapa dan berapa";
  }
  return null;
}

function stemOf(fact: Fact, clause: Clause, asked: Asked): string | null {
  const ask = questionWords(fact, asked);
  if (ask === null) return null;
  // one becomes something at a time, not between two
  if (spanOf(fact.time ?? "")?.grain === "interval" && clause.verb === "became") return null;
  const plain = asked === "choice" && fact.lang === "en" && ask.includes("month") ? "When" : ask;
  const words = clause.clock === null ? plain : `${plain} (${clause.clock})`;
  if (fact.lang === "id") return `${words} ${statement(clause)}?`;
  const question = englishQuestion(clause);
  return question === null ? null : `${words} ${question}?`;
}

/** "When did it happen?": a choice where two dates are certainly wrong, else a date to be typed. */
export function askWhen(bench: Workbench): Draft[] {
  return draftsOf(bench).slice(0, 1);
}

/** The date to be typed, where it is also asked among others. */
export function askToDate(bench: Workbench): Draft[] {
  return draftsOf(bench).slice(1);
}

/** Both, the choice first; none for what has no one date. */
function draftsOf({ fact, frame, collection }: Workbench): readonly Draft[] {
  return frame === null ? collection.of(fact, readDrafts) : readDrafts(fact, collection, frame);
}

function readDrafts(fact: Fact, collection: Collection, frame: Frame | null = null): Draft[] {
  const rivals = frame?.rivals ?? [];
  if (fact.kind !== "date" || fact.time === null || isBorrowed(fact)) return [];
  // in Indonesian news a month beside "menyampaikan" is that of what is told
  if (fact.lang === "id" && isSpeech(fact)) return [];
  const told = rivals.length === 0 && isToldOnce(fact, collection);
  if (!told && !happenedOnce(fact, collection, rivals)) return [];
  const clause = clauseOf(fact, collection);
  const key = dateInWords(fact.time, fact.lang);
  if (!clause || key === null || saysYear(clause, fact.time)) return [];
  const distractors = wrongDates(fact, collection, rivals);
  const forms: Asked[] = distractors.length >= 2 ? ["choice", "short"] : ["short"];
  return forms.flatMap((form) => {
    const stem = stemOf(fact, clause, form);
    if (stem === null) return [];
    return [
      {
        fact,
        beside: [],
        form,
        asks: "when",
        stem:
          told && frame === null ? asTold(stem, fact, collection) : framed(stem, fact.lang, frame),
        key: [key],
        accept: [],
        value: fact.time,
        distractors: form === "choice" ? distractors : [],
        explanation: explanationOf(fact, collection),
        card: true,
      },
    ];
  });
}
