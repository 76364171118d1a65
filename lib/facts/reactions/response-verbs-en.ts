import { wordSet } from "../roles/words";

/** Acts of response that take what they are about as their object. */
export const RESPONSE_VERBS_EN = wordSet(`
  condemned condemns denounced denounces criticised criticized criticises criticizes praised praises
  welcomed welcomes blamed blames accused accuses threatened threatens vowed vows pledged pledges
  promised promises urged urges demanded demands rejected rejects endorsed endorses opposed opposes
  apologised apologized congratulated congratulates mourned mourns hailed hails lauded lauds
  defended defends dismissed dismisses slammed slams lambasted rebuked rebukes ridiculed mocked
  commended commends applauded applauds designated designates charged deplored deplores decried
  decries disavowed thanked thanks protested honoured honored advocated advocates justified
  justifies sanctioned suspended expelled recalled convinced persuaded warned warns
`);

/** "called X a crime", "described X as terrorism": the object and what it was called. */
export const NAMING_VERBS_EN = wordSet(`
  called calls calling described describes describing designated designates labelled labeled
  labels branded brands dubbed hailed praised denounced condemned characterised characterized
  deemed termed compared compares likened likens
`);
