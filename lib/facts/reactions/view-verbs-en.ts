import type { SpeechVerb } from "./speech-verbs-en";

/** Lemma, then the forms that one person's view is given with. */
const FORMS = "think thinks thought; hope hopes hoped; fear fears feared; feel feels felt";

/** Verbs of what somebody thinks, with "that" or without. */
export const VIEW_VERBS_EN: ReadonlyMap<string, SpeechVerb> = new Map(
  FORMS.split("; ").flatMap((line) => {
    const [lemma = "", ...forms] = line.split(" ");
    return forms.map((form) => [form, { lemma, strength: "stance" }] as const);
  }),
);

export const VIEW_LEMMAS: ReadonlySet<string> = new Set(
  [...VIEW_VERBS_EN.values()].map(({ lemma }) => lemma),
);
