import type { Language } from "@/lib/domain/fact";
import { gather } from "@/lib/domain/gather";
import type { FoundFact } from "../found-fact";
import type { Scene } from "../scene";
import { accordingToId } from "./according-id";
import { accordingTo } from "./according-to";
import { quotesAfterSpeaker, quotesBeforeSpeaker } from "./direct-speech";
import { firstToAnswer } from "./first-to";
import { indirectSpeech } from "./indirect-speech";
import { confirmedById, quotesId, saidId } from "./indonesian";
import { passives, relatives } from "./passives";
import { quotesContinued } from "./quotes-continued";
import { quotesLeftOpen } from "./quotes-open";
import { quotesThreaded } from "./quotes-threaded";
import { responses } from "./responses";
import { statementsAround } from "./statement-around";
import { statementsBefore } from "./statement-before";
import { statementsId } from "./statements-id";

const PATTERNS: Record<Language, ((scene: Scene) => FoundFact[])[]> = {
  en: [
    quotesBeforeSpeaker,
    quotesAfterSpeaker,
    quotesContinued,
    quotesLeftOpen,
    quotesThreaded,
    indirectSpeech,
    statementsBefore,
    statementsAround,
    accordingTo,
    responses,
    firstToAnswer,
    passives,
    relatives,
  ],
  id: [quotesId, saidId, accordingToId, statementsId, confirmedById],
};

/** Who said or did what about something, with the exact words where the document quotes them. */
export function findReactions(scene: Scene): FoundFact[] {
  return gather(PATTERNS[scene.lang], (pattern) => pattern(scene));
}
