import type { Fact } from "@/lib/domain/fact";
import type { Collection } from "../collection";
import { isNamedSpeaker } from "../people";
import { isSpeech } from "../wording/speech";

/** Somebody who said something; the first quotation, else the first report of it. */
export type Speaker = { name: string; said: Fact };

/** Everybody whose words the collection gives, once each. */
export function speakersOf(collection: Collection): Speaker[] {
  return collection.once("speakers", () => {
    const seen = new Map<string, Speaker>();
    for (const said of collection.facts) {
      if (said.kind !== "reaction" || said.attributedTo !== null || !isSpeech(said)) continue;
      if (!isNamedSpeaker(said.subject, collection)) continue;
      const { bearer } = collection.named(said.subject);
      const known = seen.get(bearer);
      if (!known || (known.said.quote === null && said.quote !== null))
        seen.set(bearer, { name: said.subject, said });
    }
    return [...seen.values()];
  });
}
