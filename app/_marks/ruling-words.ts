import type { RulingEffect } from "@/lib/domain/ruling";

/** What a ruling does, in a sentence; where it names an answer, that follows. */
export const RULING_WORDS: Record<RulingEffect, string> = {
  also: "This answer counts in full as well",
  not: "This answer no longer counts as well",
  only: "Only this answer counts",
  everybody: "Everybody has the full mark",
  void: "The question does not count",
  original: "It is marked as it was asked",
};
