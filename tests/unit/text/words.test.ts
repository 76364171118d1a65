import { expect, test } from "vitest";
import { tokenize } from "@/lib/text/tokens";
import { distinctWords, ofWord } from "@/lib/text/words";

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

test("more questions than one number has bits for are kept apart", () => {
  const questions = Array.from({ length: 40 }, (_, at) => ofWord((word) => word.length === at));
  const [token] = tokenize("Zanquil");
  const answers = () => questions.map((ask) => ask(token)).flatMap((yes, at) => (yes ? [at] : []));
  expect([answers(), answers()]).toEqual([[7], [7]]);
});

test("a question may ask another of the same word", () => {
  const isLong = ofWord((word) => word.length > 4);
  const [token] = tokenize("Mirembe");
  const isLongName = ofWord(() => isLong(token));
  expect([isLongName(token), isLong(token), isLongName(token)]).toEqual([true, true, true]);
});

test("words are gathered once, in the order in which they first stand", () => {
  const sentences = ["Vols saw vols.", "vols and Vols"].map((text) => ({ tokens: tokenize(text) }));
  const small = () => [...distinctWords(sentences, ({ kind, small }) => small && kind === "word")];
  expect(small()).toEqual(["saw", "vols", "and"]);
  expect(small()).toEqual(["saw", "vols", "and"]);
});
