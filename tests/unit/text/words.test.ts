import { expect, test } from "vitest";
import { tokenize } from "@/lib/text/tokens";
import { ofWord } from "@/lib/text/words";

test("a question about a word is asked once of all its tokens", () => {
  const asked: string[] = [];
  const isLong = ofWord((word) => {
    asked.push(word);
    return word.length > 4;
  });
  const tokens = tokenize("Zorvex saw Zorvex.");
  expect(tokens.map(isLong)).toEqual([true, false, true, false]);
  expect(asked).toEqual(["Zorvex", "saw", "."]);
  expect(isLong(undefined)).toBe(false);
});

test("two questions about one word do not answer for each other", () => {
  const [first, second] = [ofWord((word) => word === "Qandor"), ofWord(() => false)];
  const [token] = tokenize("Qandor");
  expect([first(token), second(token), first(token)]).toEqual([true, false, true]);
});
