import { describe, expect, test } from "vitest";
import { tellingWords } from "@/app/_documents/telling-words";
import type { DocumentFactView } from "@/lib/data/documents";
import { readDocument } from "@/lib/text/read-document";

type Said = Partial<Pick<DocumentFactView, "object" | "quote" | "time">>;

/** The telling words of a fact in a passage that is the whole text. */
function tell(text: string, kind: DocumentFactView["kind"], said: Said): string | null {
  const [block] = readDocument("boats.txt", text).blocks;
  if (!block) throw new Error("no text");
  const fact = { kind, object: "", quote: null, time: null, ...said };
  const words = tellingWords(fact, { block, start: 0, end: block.text.length });
  return words && block.text.slice(words.start, words.end);
}

describe("tellingWords", () => {
  test.each([
    ["On 3 May 1901, the Anna left the harbour of Esbjerg.", "1901-05-03", "3 May 1901"],
    ["She was built in 1899 and sailed until 4 June 1902.", "1899", "1899"],
    ["She was built in 1899 and sailed until 4 June 1902.", "../1902-06-04", "4 June 1902"],
    ["On 9 May she came back, and on 10 May she left.", "1901-05-10", "10 May"],
    ["Ada Berg led the crew from 1901 to 1904.", "1901/1904", "1901 to 1904"],
  ])("finds the date in %j", (text, time, words) => {
    expect(tell(text, "date", { time })).toBe(words);
  });

  test("takes the one date there is, and none of two that are not meant", () => {
    expect(tell("She left on 9 May and was happy.", "date", { time: "1901-07" })).toBe("9 May");
    expect(tell("She left in 1901 and sank in 1902.", "date", { time: "1950" })).toBeNull();
    expect(tell("She left the next day.", "date", { time: "1901-05-04" })).toBeNull();
  });

  test("finds a role whole, or as much of its beginning as is there", () => {
    const text = "Ada Berg, the Captain of the Anna, owned her.";
    expect(tell(text, "role", { object: "captain of the Anna" })).toBe("Captain of the Anna");
    expect(tell(text, "role", { object: "captain of the ship Anna" })).toBe("Captain of the");
    expect(tell(text, "role", { object: "cap of the Anna" })).toBeNull();
  });

  test("marks a quotation with its marks, else the words reported", () => {
    const quoted = "“We had no choice at all,” Berg said.";
    expect(tell(quoted, "reaction", { quote: "We had no choice at all," })).toBe(
      "“We had no choice at all,”",
    );
    const told = "Berg said that they had no choice.";
    expect(tell(told, "reaction", { object: "they had no choice" })).toBe("they had no choice");
    expect(tell(told, "reaction", { object: "they had nothing" })).toBeNull();
  });
});
