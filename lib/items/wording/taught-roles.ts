import { foldedWords } from "@/lib/domain/folding";
import type { RolePhrase } from "./role-phrase";

/** The last word of the role before its body: "commander" of "former commander of the Quds Force". */
export function headOfRole(words: string): string {
  const before = words.split(/ (?:of|for|to|in|at|on|and|dari|untuk|bagi|di) /)[0] ?? words;
  return foldedWords(before).at(-1) ?? "";
}

/** What many people are: nobody is taught who of them was one. */
const ANYBODY = new Set(
  (
    "mp native cricketer footballer driver racer skater swimmer boxer wrestler golfer cyclist runner athlete sportsman sportswoman singer songwriter singer-songwriter rapper guitarist drummer pianist violinist musician dancer model host presenter photographer screenwriter filmmaker comedian actor actress poet painter sculptor novelist playwright businessman businesswoman entrepreneur philanthropist politician jockey rower sprinter goalkeeper linebacker quarterback cornerback receiver pitcher catcher infielder outfielder winger goaltender guard goalie freestyler striker midfielder defender teammate staffer aide strategist nominee student major instructor lecturer veteran attorney lawyer activist resident teacher undergraduate fan blogger volunteer passenger witness victim player star fellow graduate alumnus scientist researcher scholar historian economist critic engineer mahasiswa pelajar guru aktivis pengacara pemain dosen journalist reporter author writer columnist correspondent citizen resident national preacher operative official officials farmer artist winner " +
    "agent critic protege expert analyst consultant supporter ally friend relative member employee worker candidate mourner " +
    "wartawan penulis warga pengamat anggota pejabat pendukung"
  ).split(" "),
);

/** Who tells the news is not part of it, whatever they say. */
const TELLS_NEWS =
  /\b(?:correspondent|reporter|columnist|journalist|presenter|commentator|wartawan|jurnalis)\b/i;

/** Whether the role is only that of one who tells the news. */
export function tellsNews({ words }: RolePhrase): boolean {
  return TELLS_NEWS.test(words);
}

/** "2nd Earl of Portmore": born to it. */
const PEERAGE = /^\d+(?:st|nd|rd|th) (?:Earl|Baron|Baronet|Viscount|Marquess|Duke|Count)\b/i;

/** "Oslo University professor", one of hundreds; of a subject or at a place in their life it is more. */
const OF_THE_STAFF = /^\p{Lu}.* (?:professor|teacher)$/u;

/** Whether a role is one that a teacher would ask for: an office, a rank or a deed, not a common profession. */
export function isTaught({ words }: RolePhrase): boolean {
  if (PEERAGE.test(words) || OF_THE_STAFF.test(words)) return false;
  const heads = words.split(/ (?:of|for|to|in|at|on|and|dari|untuk|bagi|di) /);
  return !heads.some((part) => ANYBODY.has(foldedWords(part).at(-1) ?? ""));
}
