import { Annotated } from "../_ui/annotated";
import { LinkButton } from "../_ui/link-button";
import { MarginNote } from "../_ui/margin-note";
import { Page } from "../_ui/page";
import type { AnsweredQuestion } from "./answered-question";
import { AnsweredQuestionFigure } from "./answered-question";
import { WhatItIs } from "./what-it-is";

/** The first page: a real question, answered, its source open in the margin; then what this is. */
export function Home({ question, tryHref }: { question: AnsweredQuestion; tryHref: string }) {
  return (
    <Page>
      <h1 className="mb-8 md:mb-10">Every answer has a footnote.</h1>
      <Annotated>
        <AnsweredQuestionFigure question={question} />
        <MarginNote beside id="home-source" number={1} passages={question.passages} />
        <WhatItIs>
          <LinkButton href={tryHref}>Try a quiz</LinkButton>
          <LinkButton href="/sign-up" look="secondary">
            Create an account
          </LinkButton>
        </WhatItIs>
      </Annotated>
    </Page>
  );
}
