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
      "words that go round their cue",
      behind("Kapal tambang, lanjut Sekar, sudah siap berlayar setiap jam."),
      "Sekar Wulandari | lanjut | Kapal tambang sudah siap berlayar setiap jam",
    ],
    [
      "words behind what only joins them to the sentence before",
      behind("Selain itu, kata Sekar, kapal tambang sudah siap berlayar."),
      "Sekar Wulandari | kata | kapal tambang sudah siap berlayar",
    ],
    [
      "words before their cue",
      behind("Kapal tambang sudah siap berlayar setiap jam, jelas Sekar."),
      "Sekar Wulandari | jelas | Kapal tambang sudah siap berlayar setiap jam",
    ],
    [
      "somebody who has one name only, behind the office",
      'Kepala Kejati Jatim Santani mengatakan, jembatan itu ditutup setahun.\n\n"Mobil akan dibawa ke seberang," kata Santani.',
      "Santani | kata | Mobil akan dibawa ke seberang,",
    ],
    [
      "the same, where the office stands",
      'Kepala Kejati Jatim Santani mengatakan, jembatan itu ditutup setahun.\n\n"Mobil akan dibawa ke seberang," kata Santani.',
      "Santani | mengatakan | jembatan itu ditutup setahun",
    ],
    [
      "Menurut dia",
      behind(
        "Sekar menjelaskan bahwa kapal tambang sudah siap. Menurut dia, warga akan bersabar menunggu.",
      ),
      "Sekar Wulandari | Menurut dia | warga akan bersabar menunggu",
    ],
    [
      "the verb behind what it was said in",
      behind(
        '"Ongkosnya akan naik tahun ini," kata Sekar. Sekar dalam keterangan tertulisnya menyatakan bahwa kapal tambang sudah siap berlayar.',
      ),
      "Sekar Wulandari | menyatakan | kapal tambang sudah siap berlayar",
    ],
    [
      "a name without what its bearer has studied",
      'Dokter Benny Sukmawan SpJP(K) datang. "Jantung itu harus dijaga baik," kata Benny.',
      "Benny Sukmawan | kata | Jantung itu harus dijaga baik,",
    ],
    [
      "Sri, which begins names too",
      'Menteri Keuangan Sri Wulandari datang.\n\n"Pajak itu akan turun tahun depan," kata Sri Wulandari.',
      "Sri Wulandari | kata | Pajak itu akan turun tahun depan,",
    ],
    [
      "what stands politely before the word by which somebody is called",
      behind('"Ongkosnya akan naik tahun ini," kata dr. Sekar.'),
      "Sekar Wulandari | kata | Ongkosnya akan naik tahun ini,",
    ],
    [
      "somebody who is called by the second word of a name",
      'Ketua Majelis Ulama Prof KH Asrorun Santani Sholeh datang. "Ongkosnya akan naik tahun ini," kata Prof Santani.',
      "Asrorun Santani Sholeh | kata | Ongkosnya akan naik tahun ini,",
    ],
    [
      "a name that is always said with what stands politely before it",
      'Menteri Sosial (Gus Ipat) datang. "Ongkosnya naik," kata Gus Ipat. "Ongkosnya akan naik tahun ini," ujar Gus Ipat.',
      "Gus Ipat | ujar | Ongkosnya akan naik tahun ini,",
    ],
    [
      "letters of an office before its comma",
      '"Ongkosnya akan naik tahun ini," jelas Menteri Pendidikan dan Kebudayaan (Mendikbud), Nadir Makarun.',
      "Nadir Makarun | jelas | Ongkosnya akan naik tahun ini,",
    ],
    [
      "what the document says of somebody else is no part of it",
      behind(
        "Sekar mengaku lelah saat kembali ke kantor kemarin, nasib Bayu Santoso pun jadi sorotan.",
      ),
      "Sekar Wulandari | mengaku | lelah saat kembali ke kantor kemarin",
    ],
    [
      "a body that is written by its letters",
      "KBRT Lembang melaporkan jembatan itu ditutup setahun.",
      "KBRT Lembang | melaporkan | jembatan itu ditutup setahun",
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
      "somebody spoke since of whom nothing more is told",
      behind(
        "Sekar menjelaskan bahwa kapal tambang sudah siap.",
        '"Ongkosnya akan naik dua kali," tutur Wiro.',
        '"Mobil akan dibawa ke seberang setiap jam," katanya.',
      ),
      "katanya",
    ],
    [
      "a word that speaks once, and of whom nothing more is told",
      behind('"Ongkosnya akan naik dua kali," tutur Wiro.'),
      "tutur",
    ],
    [
      "a place speaks beside the office of it",
      'Bupati Lembang mengatakan jembatan itu ditutup. "Ongkosnya akan naik," tutur Lembang. Warga di Lembang resah.',
      "tutur",
    ],
    [
      "what goes round a cue hangs on the sentence before",
      behind("Hal itu, lanjut Sekar, akan selesai bulan depan."),
      "lanjut",
    ],
    [
      "the source of a report stands before the cue",
      behind("Dikutip dari Antara, kata Sekar, kapal tambang sudah siap berlayar."),
      "kata",
    ],
    [
      "what is spoken of stands before",
      behind(
        '"Ongkosnya akan naik," kata Sekar. Begitu juga dengan kapal, Sekar menyebut, tidak lagi berlayar.',
      ),
      "menyebut",
    ],
    [
      "somebody of a firm speaks",
      "Ellya, Head of Display, Bank Lembang Raya mengungkapkan, jembatan itu ditutup setahun.",
      "mengungkapkan",
    ],
    [
      "the word is another's, misspelt",
      behind(
        '"Ongkosnya akan naik," kata Sekar. "Kapal itu akan siap besok," ujar Sakar. "Kapal itu bagus sekali," ujar Sakar.',
      ),
      "ujar",
    ],
    [
      "a list follows, whose end no mark tells",
      behind(
        "Sekar menyebutkan lima faktor lain, di antaranya sebagai berikut: jembatan rapuh dan kapal tua.",
      ),
      "menyebutkan",
    ],
    [
      "letters are a degree",
      "Dekan Fakultas Kedokteran Prof Ari Syamsu SpPD-KGEH, MMB menegaskan jembatan itu ditutup setahun.",
      "menegaskan",
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
