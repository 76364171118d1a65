"use client";

import { diffChars } from "diff/lib/diff/character.js";
import { Verdict } from "@/app/_ui/verdict";
import type { Showing } from "@/lib/data/card-views";
import type { Language } from "@/lib/domain/fact";
import { compareTyped } from "@/lib/domain/typed-answer";

type TypedAnswerProps = { typed: string; showing: Showing; lang: Language };

const WORDS = { right: "Right", nearly: "Nearly", wrong: "Not the answer", ambiguous: "Nearly" };

/** What was typed beside the answer: letters too many struck out, those that are missing put in. */
export default function TypedAnswer({ typed, showing, lang }: TypedAnswerProps) {
  const { key, accept } = showing;
  const verdict = compareTyped(typed, { key, accept, lang });
  return (
    <div className="mt-4 font-sans text-ui" role="status">
      <Verdict outcome={verdict === "ambiguous" ? "nearly" : verdict}>{WORDS[verdict]}</Verdict>
      <p className="mt-1 text-soft">
        You typed{" "}
        <span lang={lang} dir="auto" className="text-ink wrap-anywhere">
          {verdict === "right" ? typed : <Difference typed={typed} wanted={key[0] ?? ""} />}
        </span>
      </p>
    </div>
  );
}

function Difference({ typed, wanted }: { typed: string; wanted: string }) {
  let at = 0;
  return diffChars(typed, wanted, { ignoreCase: true }).map(({ value, added, removed }) => {
    const key = `${at}`;
    at += value.length;
    if (removed) return <del key={key}>{value}</del>;
    return added ? <ins key={key}>{value}</ins> : <span key={key}>{value}</span>;
  });
}
