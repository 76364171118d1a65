import { wordSet } from "../names/word-set";

/** Acts of response that take what they are about as their object. */
export const RESPONSE_VERBS_EN = wordSet(`
  condemned condemns denounced denounces criticised criticized criticises criticizes praised praises
  welcomed welcomes blamed blames accused accuses threatened threatens vowed vows pledged pledges
  promised promises urged urges demanded demands rejected rejects endorsed endorses opposed opposes
  apologised apologized congratulated congratulates mourned mourns hailed hails lauded lauds
  defended defends dismissed dismisses slammed slams lambasted rebuked rebukes ridiculed mocked
  commended commends applauded applauds charged deplored deplores decried
  decries disavowed thanked thanks protested honoured honored advocated advocates justified
  justifies convinced persuaded warned warns
`);

/** "described X as terrorism": they need their "as". */
export const AS_NAMING_EN = wordSet(`
  described describes describing characterised characterized characterises characterizes portrayed
  depicted
`);

/** "called X a crime": they need a quotation or a second noun phrase with its article. */
export const CALLING_EN = wordSet(`
  called calls calling designated designates labelled labeled labels branded brands dubbed deemed
  termed
`);

/** "compared X to Y" */
export const COMPARING_EN = wordSet("compared compares likened likens");
