/** How firmly a verb gives the words: plainly, as a claim of the speaker, as news, or as a feeling. */
export type Strength = "plain" | "claim" | "news" | "stance";

export type SpeechVerb = { lemma: string; strength: Strength };

/** Lemma, then its other forms. */
const FORMS: Record<Strength, string> = {
  plain: `
    say says said saying; tell tells told telling; add adds added adding; write writes wrote writing;
    state states stated stating; note notes noted noting; explain explains explained explaining;
    remark remarks remarked; observe observes observed; comment comments commented;
    recall recalls recalled recalling; reply replies replied replying;
    respond responds responded; answer answers answered; continue continues continued;
    conclude concludes concluded concluding; tweet tweets tweeted tweeting; post posts posted;
    testify testifies testified; ask asks asked asking; repeat repeats repeated;
    joke joked joking; quip quipped; shout shouted; declare declares declared declaring`,
  claim: `
    claim claims claimed claiming; argue argues argued arguing; insist insists insisted insisting;
    assert asserts asserted asserting; allege alleges alleged alleging; contend contends contended;
    maintain maintains maintained; suggest suggests suggested; predict predicts predicted;
    boast boasts boasted boasting; deny denies denied denying; believe believes believed;
    admit admits admitted admitting; concede concedes conceded; acknowledge acknowledges acknowledged`,
  news: `
    report reports reported reporting; announce announces announced announcing;
    confirm confirms confirmed confirming; reveal reveals revealed revealing;
    disclose disclosed; estimate estimates estimated`,
  stance: `
    warn warns warned warning; caution cautioned; stress stresses stressed stressing;
    emphasize emphasizes emphasized; emphasise emphasises emphasised; reiterate reiterates reiterated;
    complain complains complained complaining; lament laments lamented; vow vows vowed vowing;
    promise promises promised promising; pledge pledges pledged pledging;
    threaten threatens threatened threatening; urge urges urged urging; demand demands demanded`,
};

function formsOf(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const strength of ["plain", "claim", "news", "stance"] as const)
    for (const line of FORMS[strength].split(";")) {
      const forms = line.trim().split(/\s+/);
      const lemma = forms[0] ?? "";
      for (const form of forms) verbs.set(form, { lemma, strength });
    }
  return verbs;
}

/** Finite and "-ing" forms of the verbs that give somebody's words. */
export const SPEECH_VERBS_EN = formsOf();

/** Whether a verb gives the words of one person or of many: "says" of one, "say" of many. */
export function isSpoken(
  word: string,
  ...speakers: readonly { kind: string; name?: string }[]
): boolean {
  const verb = SPEECH_VERBS_EN.get(word);
  const [only, another] = speakers;
  // "researchers from Sweden and the UK say"; but "the Greens say"
  const one = only?.kind === "person" || (only?.kind === "body" && !/s$/.test(only.name ?? ""));
  return verb !== undefined && !(verb.lemma === word && one && !another);
}

/** Lemmas that need a listener before the words: "told Reuters that". */
export const LISTENER_LEMMAS = new Set(["tell", "warn", "remind", "assure", "inform"]);

/** Lemmas that take a clause without "that" as often as with it. */
export const BARE_CLAUSE_LEMMAS = new Set([
  "say",
  "claim",
  "tell",
  "report",
  "insist",
  "argue",
  "allege",
  "confirm",
  "vow",
  "warn",
  "add",
  "announce",
  "reveal",
  "predict",
  "deny",
  "admit",
  "acknowledge",
  "concede",
  "state",
  "note",
  "stress",
  "complain",
  "joke",
  "believe",
  "think",
  "hope",
  "fear",
  "feel",
  "suggest",
]);
