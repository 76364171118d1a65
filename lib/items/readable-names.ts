import type { Fact } from "@/lib/domain/fact";
import type { Named } from "./names";

const ROMAN = /^[IVXLC]+$/;

/** Words all in capitals in a row, two of them no short forms: "MUSTAFA İSMET İNÖNÜ". */
const SHOUTED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}’'.-]*(?: \p{Lu}[\p{Lu}\p{M}’'.-]*)+(?![\p{L}\p{N}])/gu;

/** A name as running text writes it: "POPE CLEMENT XIV" is Pope Clement XIV. */
export function readableName(name: string): string {
  return name.replace(SHOUTED, (run) =>
    (run.match(/\p{Lu}{4,}/gu) ?? []).length < 2
      ? run
      : run.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (word) =>
          // the small letter of İ is two units, of which a reader of other languages knows the first
          ROMAN.test(word)
            ? word
            : word.charAt(0) + word.slice(1).toLowerCase().replaceAll("i\u0307", "i"),
        ),
  );
}

/** The fact with its subject as running text writes it. */
export function withReadableName(fact: Fact): Fact {
  const subject = readableName(fact.subject);
  return subject === fact.subject ? fact : { ...fact, subject };
}

/** The entity with its names as running text writes them. */
export function withReadableForms(entity: Named): Named {
  const forms = entity.forms.map(readableName);
  return { ...entity, canonical: readableName(entity.canonical), forms };
}
