import { expect, test } from "vitest";
import { gather } from "@/lib/domain/gather";

test("what is found for each is one list in the order of the list, as flatMap gives it", () => {
  const words = ["one", "", "three"];
  const found = gather(words, (word, at) => (word === "" ? [] : [at, word]));
  expect(found).toEqual([0, "one", 2, "three"]);
  expect(found).toEqual(words.flatMap((word, at) => (word === "" ? [] : [at, word])));
});
