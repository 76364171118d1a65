"use client";

import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { buttonClass } from "@/app/_ui/button-class";

type Pane = "text" | "questions";

const NAMES: Record<Pane, string> = { text: "Text", questions: "Questions" };

/**
 * Text and questions beside each other; on a narrow screen one of them, with a switch. A link from
 * one into the other opens the side that it leads to.
 */
export function DeskPanes({ text, questions }: Record<Pane, ReactNode>) {
  const [shown, show] = useState<Pane>("text");

  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const pane = target?.closest<HTMLElement>("[data-pane]")?.dataset.pane;
      if (!target || (pane !== "text" && pane !== "questions")) return;
      show(pane);
      requestAnimationFrame(() => target.scrollIntoView({ block: "center" }));
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  return (
    <div data-shown={shown} className="desk">
      <fieldset className="desk-switch font-sans">
        <legend className="sr-only">Show</legend>
        {(["text", "questions"] as const).map((pane) => (
          <button
            key={pane}
            type="button"
            aria-pressed={shown === pane}
            onClick={() => show(pane)}
            className={`${buttonClass(shown === pane ? "primary" : "secondary", "small")} min-h-11 flex-1`}
          >
            {NAMES[pane]}
          </button>
        ))}
      </fieldset>
      <section data-pane="text" aria-label="Text">
        {text}
      </section>
      <section data-pane="questions" aria-label="Questions">
        {questions}
      </section>
    </div>
  );
}
