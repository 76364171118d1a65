import type { Token } from "@/lib/text/document";
import type { Scene } from "./scene";

/** As many sentences as a pattern looks at together: its own and those before it. */
const SENTENCES = 4;

/** What was found at the tokens of the sentences last looked at. */
class Findings<Found> {
  private readonly sentences: { tokens: Token[]; found: (Found | undefined)[] }[] = [];

  /** What was found in a sentence, by token. */
  of(tokens: Token[]): (Found | undefined)[] {
    const last = this.sentences[0];
    if (last?.tokens === tokens) return last.found;
    const at = this.sentences.findIndex((sentence) => sentence.tokens === tokens);
    const sentence = this.sentences[at] ?? { tokens, found: [] };
    this.sentences.splice(at < 0 ? SENTENCES - 1 : at, 1);
    this.sentences.unshift(sentence);
    return sentence.found;
  }
}

/**
 * A reading of a sentence at a token that many patterns ask for: worked out once. It must follow
 * from the tokens alone, which never change.
 */
export function onceAt<Found>(
  read: (tokens: Token[], at: number) => Found,
): (tokens: Token[], at: number) => Found {
  const findings = new Findings<Found>();
  return (tokens, at) => {
    const found = findings.of(tokens);
    let reading = found[at];
    if (reading === undefined) {
      reading = read(tokens, at);
      found[at] = reading;
    }
    return reading;
  };
}

/** As `onceAt`, for what also follows from the document around the sentence. */
export function onceInScene<Found>(
  read: (scene: Scene, at: number) => Found,
): (scene: Scene, at: number) => Found {
  const findings = new Findings<Found>();
  return (scene, at) => {
    const found = findings.of(scene.tokens);
    let reading = found[at];
    if (reading === undefined) {
      reading = read(scene, at);
      found[at] = reading;
    }
    return reading;
  };
}
