import { describe, expect, test } from "vitest";
import { provesReaction } from "@/lib/items/proofs/reactions";
import { withoutNominals } from "@/lib/items/wording/indonesian-words";
import { speaksAlone } from "@/lib/items/wording/speech";
import { standsAlone } from "@/lib/items/wording/stands-alone";
import { documentOf, factOf, passage } from "@/tests/support/facts";

describe("a phrase in Indonesian", () => {
  test.each(["pentingnya kerja sama", "hanya tiga kapal", "terjadinya banjir di Demak"])(
    "“%s” points at nobody",
    (phrase) => expect(standsAlone(phrase, "id")).toBe(true),
  );

  test.each(["rumahnya terbakar", "menemui ibunya", "usulan itu"])("“%s” does", (phrase) =>
    expect(standsAlone(phrase, "id")).toBe(false),
  );

  test("keeps the “-nya” of somebody", () => {
    expect(withoutNominals("punya rumahnya")).toBe(" rumahnya");
  });

  test("that begins with what was said before is no quotation by itself", () => {
    expect(speaksAlone("Keduanya punya kelebihan dan kelemahan", "id")).toBe(false);
    expect(
      speaksAlone("Politik uang, lemahnya lembaga partai, hingga intervensi elite", "id"),
    ).toBe(true);
  });
});

describe("words in Indonesian are proved", () => {
  const said = (sentence: string, predicate: string) => {
    const document = documentOf("a.md", [
      "Bimo Adi Nursanto memimpin Otorita Bandar Baru.",
      sentence,
    ]);
    const quote = "Pelabuhan baru akan dibuka pada bulan depan";
    return factOf(
      {
        kind: "reaction",
        lang: "id",
        subject: "Bimo Adi Nursanto",
        predicate,
        object: quote,
        quote,
      },
      passage(document, sentence),
      { ...passage(document, "Bimo Adi Nursanto"), part: "names" },
    );
  };
  const quoted = '"Pelabuhan baru akan dibuka pada bulan depan,"';

  test("by the first name, as Indonesians are called", () => {
    expect(provesReaction(said(`${quoted} jelas Bimo.`, "jelas"))).toBe(true);
  });

  test("by the verb that says that somebody named before spoke", () => {
    expect(provesReaction(said(`${quoted} paparnya.`, "paparnya"))).toBe(true);
  });

  test("but not by the first name of somebody else", () => {
    expect(provesReaction(said(`${quoted} jelas Bimo Wicaksono.`, "jelas"))).toBe(false);
  });
});
