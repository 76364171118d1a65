import { describe, expect, test } from "vitest";
import { rolesIn, rolesOf } from "../../support/found-facts";

describe("roles in Indonesian", () => {
  test.each([
    [
      "a list of professions is read to its end",
      "Rina Wati (lahir di Medan, 4 Mei 1950) adalah seorang penulis, pembicara, dan motivator asal Indonesia.",
      "Rina Wati | adalah | penulis, pembicara, dan motivator asal Indonesia",
    ],
    [
      "with the place of an office",
      "Rina Wati adalah Uskup Agung di Keuskupan Agung Semarang.",
      "Rina Wati | adalah | Uskup Agung di Keuskupan Agung Semarang",
    ],
    [
      "a role was whole before another clause",
      "Rina Wati adalah aktris dan tinggal di Medan.",
      "Rina Wati | adalah | aktris",
    ],
    [
      "an appointment ends before whom somebody replaces",
      "Rina Wati ditunjuk sebagai Wakil Ketua DPRD Riau menggantikan Budi Hartono.",
      "Rina Wati | ditunjuk sebagai | Wakil Ketua DPRD Riau",
    ],
    [
      "a rank between office and name is no part of the office",
      "Kepala BNN Komjen Said Mahfud hadir di kota itu.",
      "Said Mahfud | adalah | Kepala BNN",
    ],
    [
      "a country of three words before the name",
      "Menteri Energi Uni Emirat Arab Said Mahfud hadir di kota itu.",
      "Said Mahfud | adalah | Menteri Energi Uni Emirat Arab",
    ],
    [
      "an office before a comma and a whole name",
      "Rapat itu dipimpin Ketua DPRD Kota Lembang, Sekar Wulandari.",
      "Sekar Wulandari | adalah | Ketua DPRD Kota Lembang",
    ],
    [
      "an office with its letters, before a comma",
      "Rapat itu dipimpin Menteri Pendidikan dan Kebudayaan (Mendikbud), Nadir Makarun.",
      "Nadir Makarun | adalah | Menteri Pendidikan dan Kebudayaan",
    ],
    [
      "the service of an office, which is no rank there",
      'Kapuspen TNI Mayjen TNI Kristo Sianta datang. "Ongkosnya akan naik tahun ini," kata Kristo.',
      "Kristo Sianta | adalah | Kapuspen TNI",
    ],
    [
      "a learned title between office and name is no part of either",
      "Ketua Umum PBNU KH Said Mahfud hadir di kota itu.",
      "Said Mahfud | adalah | Ketua Umum PBNU",
    ],
  ])("%s", (_, text, role) => {
    expect(rolesOf(text, "id")).toContain(role);
  });

  test("the pronoun of a life is whom the first sentence is about, with the time of the office", () => {
    const [, office, later] = rolesIn(
      "Rina Wati (lahir di Medan, 4 Mei 1950) adalah seorang penulis. " +
        "Ia menjabat sebagai direktur Bank Jakarta dari 1990 hingga 1995. " +
        "Pada tahun 1997, ia diangkat menjadi ketua Dewan Pers.",
      "id",
    );
    expect([office?.subject, office?.object, office?.time]).toEqual([
      "Rina Wati",
      "direktur Bank Jakarta",
      "1990/1995",
    ]);
    expect([later?.subject, later?.object]).toEqual(["Rina Wati", "ketua Dewan Pers"]);
  });

  test.each([
    ["a role cut short", "Rina Wati adalah mantan anggota Komisi Keuangan dan Perbankan DPR."],
    ["the first who", "Rina Wati adalah dokter pertama yang menulis buku itu."],
    ["a prize", "Rina Wati terpilih sebagai pemain muda Football League of the Year."],
    ["a department that is not named", "Rina Wati dipromosikan menjadi kepala departemen itu."],
    ["a candidate", "Kandidat Panglima TNI Budi Hartono hadir."],
    [
      "an office that is a predicate",
      "Ia adalah salah satu direktur Research Jaya Abadi di Medan.",
    ],
    ["letters that go on in the name", "Sekretaris BPBD Cianjur Budi Hartono hadir."],
    ["a firm before the name", "Kata Direktur Utama Maju Budi Hartono di Jakarta."],
    ["the office of another", "Staf Ahli Menteri Koordinator Perekonomian Budi Hartono hadir."],
    ["a district before the name", "Wakil Bupati Ngawi Budi Hartono hadir."],
  ])("says nothing of %s", (_, text) => {
    expect(rolesOf(text, "id")).toEqual([]);
  });
});

describe("offices of those who are called by one word", () => {
  const later = " Sari menjelaskan bahwa jembatan itu aman.";

  test.each([
    [
      "Kepala Dinas Perhubungan (Dishub) Kota Lembang, Sari Wulandari, datang pagi itu.",
      "Kepala Dinas Perhubungan (Dishub) Kota Lembang",
    ],
    ["Kapolsek Cibeureum Kompol Sari Wulandari datang pagi itu.", "Kapolsek Cibeureum"],
    ["Ketua Umum Forum Nelayan (FN) Sari Wulandari datang pagi itu.", "Ketua Umum Forum Nelayan"],
  ])("%s", (text, office) => {
    expect(rolesOf(`Jalan Cibeureum ramai. ${text}${later}`, "id")).toContain(
      `Sari Wulandari | adalah | ${office}`,
    );
  });

  test.each([
    "Juru bicara Menteri Perhubungan Sari Wulandari datang pagi itu.",
    "Chief Executive Officer (CEO) Badan Jembatan Sari Wulandari datang pagi itu.",
  ])("what is another's, or cut, is no office: %s", (text) => {
    const called = rolesIn(text + later, "id").filter(({ patternClass }) =>
      /called/.test(patternClass),
    );
    expect(called).toEqual([]);
  });

  test.each([
    "Kepala Satuan Tugas Koordinasi dan Supervisi Badan Jembatan menyebut pulau itu.",
    "Kepala Seksi Pencegahan Bidang Jalan datang pagi itu.",
  ])("words of an office are nobody's name: %s", (text) => {
    expect(rolesOf(text, "id")).toEqual([]);
  });
});

test("two who hold an office together are not one", () => {
  expect(
    rolesOf("Survei itu menilai pemerintahan Presiden Subagio Lestari-Erni Suryana Dewi.", "id"),
  ).toEqual([]);
});

describe("whose an office before a comma is", () => {
  test.each([
    "Rapat itu dipimpin kuasa hukum Menteri Agama, Nadir Makarun.",
    "Rapat itu dipimpin General Manager Communications, Nadir Makarun.",
    "Ia tukang cukur langganan mantan Gubernur Papua Lukman Enemba, Budi Hermawan.",
  ])("not told: %s", (text) => {
    expect(rolesIn(text, "id").map(({ subject }) => subject)).not.toContain("Nadir Makarun");
    expect(rolesIn(text, "id").map(({ subject }) => subject)).not.toContain("Budi Hermawan");
  });

  test("a courtly title behind an office is a name", () => {
    expect(rolesOf("Ketua DPD RI Sultan Baktiar Najam hadir.", "id")).not.toContain(
      "Baktiar Najam | adalah | Sultan",
    );
  });

  test("a learned title alone is no role", () => {
    expect(rolesOf("Prof Nadir Makarun hadir di kota itu.", "id")).toEqual([]);
  });
});
