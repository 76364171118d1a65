import type { Document } from "@/lib/text/document";
import type { FoundFact } from "../found-fact";
import type { DocumentNames } from "../names/names-of";
import { scenesOf } from "../scene";
import { accordingTo } from "./according-to";
import { quotesAfterSpeaker, quotesBeforeSpeaker } from "./direct-speech";
import { indirectSpeech } from "./indirect-speech";
import { passives, relatives } from "./passives";
import { responses } from "./responses";

const ENGLISH = [
  quotesBeforeSpeaker,
  quotesAfterSpeaker,
  indirectSpeech,
  accordingTo,
  responses,
  passives,
  relatives,
];

/** Who said or did what about something, with the exact words where the document quotes them. */
export function findReactions(document: Document, names: DocumentNames): FoundFact[] {
  return scenesOf(document, names).flatMap((scene) =>
    scene.lang === "en" ? ENGLISH.flatMap((pattern) => pattern(scene)) : [],
  );
}
