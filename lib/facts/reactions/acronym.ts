import { wordSet } from "../names/word-set";

/** "IBM": letters that are the name of a body where they speak. */
export function isAcronym(written: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(written) && !NO_BODY.has(written);
}

const NO_BODY = wordSet(
  "CEO CFO COO MP MPs PM DA GP VP DJ TV PC DVD ID II III IV VI AM MSP MEP OK QC KC",
);
