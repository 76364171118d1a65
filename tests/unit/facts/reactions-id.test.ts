import { describe, expect, test } from "vitest";
import { reactionsIn, reactionsOf } from "../../support/found-facts";

/** A paragraph that brings somebody in by office and whole name, and what follows. */
function behind(...rest: string[]): string {
  const opening =
    "Kepala Dinas Perhubungan (Dishub) Kota Lembang, Sekar Wulandari, mengatakan jembatan itu ditutup setahun. Jalan di Lembang akan ramai.";
  return [opening, ...rest].join("\n\n");
}

describe("Indonesian reactions", () => {
  test.each([
    [
      "somebody who is called by one word",
      behind('"Kapal tambang akan membawa mobil ke seberang," ujar Sekar, Selasa (21/10/2025).'),
      "Sekar Wulandari | ujar | Kapal tambang akan membawa mobil ke seberang,",
    ],
    [
      "a whole name behind an office that the short name tells from it",
      behind("Sekar menjelaskan bahwa kapal tambang sudah siap."),
      "Sekar Wulandari | mengatakan | jembatan itu ditutup setahun",
    ],
    [
      "a verb with its adverb",
      behind("Sekar menekankan kembali, kapal tambang sudah siap berlayar."),
      "Sekar Wulandari | menekankan kembali | kapal tambang sudah siap berlayar",
    ],
    [
      "the verb with its speaker in it",
      behind(
        "Sekar menjelaskan bahwa kapal tambang sudah siap.",
        '"Mobil akan dibawa ke seberang setiap jam," katanya.',
      ),
      "Sekar Wulandari | katanya | Mobil akan dibawa ke seberang setiap jam,",
    ],
    [
      "a pronoun",
      behind("Sekar menjelaskan bahwa kapal tambang sudah siap. Ia berharap warga bersabar."),
      "Sekar Wulandari | berharap | warga bersabar",
    ],
    [
      "according to her",
      behind("Menurut Sekar, kapal tambang itu sudah siap sejak kemarin."),
      "Sekar Wulandari | Menurut | kapal tambang itu sudah siap sejak kemarin",
    ],
    [
      "according to her, without a comma",
      behind(
        "Menurut Sekar kapal tambang itu sudah siap sejak kemarin. Sekar menjelaskan hal lain.",
      ),
      "Sekar Wulandari | Menurut | kapal tambang itu sudah siap sejak kemarin",
    ],
    [
      "the second half of what was said",
      behind("Sekar menyebut penutupan itu tak hanya perlu, tapi juga mendesak."),
      "Sekar Wulandari | menyebut | penutupan itu tak hanya perlu, tapi juga mendesak",
    ],
  ])("%s", (_, text, expected) => {
    expect(reactionsOf(text, "id")).toContain(expected);
  });

  test.each([
    [
      "another was named since",
      behind(
        "Sekar menjelaskan bahwa kapal tambang sudah siap.",
        "Menteri Perhubungan Bayu Santoso datang pagi itu.",
        '"Mobil akan dibawa ke seberang setiap jam," katanya.',
      ),
      "katanya",
    ],
    [
      "two bear the word",
      behind('"Kapal itu akan siap besok pagi," ujar Sekar.', "Sekar Arum datang."),
      "ujar",
    ],
    [
      "nothing is said of what was denied",
      behind("Sekar membantah tegas kabar tersebut."),
      "membantah",
    ],
  ])("silent where %s", (_, text, verb) => {
    expect(reactionsIn(text, "id").filter(({ predicate }) => predicate === verb)).toEqual([]);
  });
});
