import type { Fact } from "@/lib/domain/fact";
import { DEMONYMS } from "@/lib/facts/names/demonyms";
import { headOfRole } from "./taught-roles";

/** "South Bend, Indiana Mayor Ann Lind", "the Committee to Protect Journalists' director": the place or the body of the office begins before its words. */
function isCutOff(role: string, { subject, evidence }: Fact): boolean {
  const [first = ""] = role.split(" ");
  if (!/^\p{Lu}/u.test(first) || DEMONYMS.has(first)) return false;
  return evidence.some((passage) => {
    const text = passage.text ?? passage.exact;
    const at = text.indexOf(role);
    const place = at > 0 ? BEHIND_PLACE.exec(text.slice(0, at))?.groups?.place : undefined;
    return place !== undefined && !subject.includes(place);
  });
}
const BEHIND_PLACE = /(?<!\b[Ii]n )\b(?!According)(?<place>\p{Lu}\p{Ll}+)(?:,| to| of| for) $/u;

/** "Ann Lind met the king's secretary": a sentence, no role. */
const A_DEED =
  /\p{Lu}\S* (?:killed|murdered|assassinated|met|told|asked|appointed|named|succeeded|married|defeated|replaced|joined|visited|sent|ordered)\b/u;

/** "The country's last leader": of which country? */
const NAMELESS_OWNER = /^\p{Ll}[\p{L}-]*['’]s? /u;

/** What a body is called by its last word; nobody is one. */
const BODY_HEAD =
  /^(?:presidium|committee|council|cabinet|party|government|army|navy|ministry|parliament|congress|senate|assembly|front|union|board|court|commission|department|force|forces)$/;

/** "Fleet Admiral in the U.S. Navy and stood": a deed has run into it. */
const AND_DID = / and (?:\p{Ll}+ed|stood|led|held|made|took|became|went|won|wrote|ran|was|had)$/u;

/** "President, Michael Collins director for …": what somebody else was has run into it. */
const OF_ANOTHER = /, (?:and )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Ll}/u;

/** Whether what the document gives as a role is none, or only a part of one. */
export function isNoRole(role: string, fact: Fact): boolean {
  if (isCutOff(role, fact) || AND_DID.test(role) || OF_ANOTHER.test(role) || A_DEED.test(role))
    return true;
  return BODY_HEAD.test(headOfRole(role)) || NAMELESS_OWNER.test(role);
}
