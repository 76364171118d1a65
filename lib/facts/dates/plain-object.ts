/** Whether an object says by itself what is meant: not "the paper", "him", "CEO" or half of two things. */
export function isPlainObject(predicate: string, object: string, says: boolean): boolean {
  const verb = predicate.split(" ").at(-1)?.toLowerCase() ?? "";
  return !(
    isUnfinished(verb, object) ||
    isUnnamedOffice(verb, object) ||
    // "was to go into action": whether it did is not told
    (/^(?:was|were)$/.test(verb) && /^to \p{Ll}/u.test(object)) ||
    isBare(object) ||
    isBareRole(predicate, object) ||
    isVague(object, says) ||
    isUntitled(verb, object) ||
    /^(?:almost )?(?:everything|nothing|something|anything|nobody|everyone|somebody)\b/.test(
      object,
    ) ||
    LIST_OF_TERMS.test(object) ||
    HALVES.test(object) ||
    // "won 71": of what is told elsewhere
    /^[\d,.]+$/.test(object) ||
    // "was replaced by Lee, Ray by Fox and May by Kent"
    /\bby [^,]+, [^,]+ by \S/.test(object)
  );
}

/** "membintangi acara televisi", "meluncurkan sebuah album": which one is told elsewhere. */
function isUntitled(verb: string, object: string): boolean {
  const performs = /^(?:membintangi|merilis|meluncurkan|mengeluarkan|memerankan|menyanyikan)$/;
  return performs.test(verb) && !/[\p{Lu}\d"“]/u.test(object);
}

/** "between Lee", the first of two; "a garden to her"; "the need to know", of what; "on board", of what; "because", why; "and after six years", when. */
const HALVES =
  /\bbetween (?!.*(?:\band\b|\d.*[–-]))|\b(?:to|for|with|from) her(?:$| (?:in|at|on|by)\b)|\bto know$| O\. ?S\.?$|\b(?:because|although|since|if)$| and (?:in|after|for|over|during|within) (?:the (?:next|following|last) )?\S+ (?:years?|decades?|months?|weeks?|days?)\b|^on board(?!,? (?:the|a|an|his|her|\p{Lu}))/u;

/** "Rektor UGM (1961-1966), Koordinator …": each of a list has its own time. */
const LIST_OF_TERMS = /\(\d{4}[^)]*\)\s*,/;

/** An object that only its surroundings explain: "him one of the best", "there too", "this hymn". */
function isVague(object: string, says: boolean): boolean {
  if (says && /^(?:that|bahwa) /.test(object)) return false;
  return (
    /^her(?:$| (?:\d|a|an|the|to|in|on|at|for|from|and|up|with|by|as|out|off|into|that)\b)/.test(
      object,
    ) ||
    /^(?:him|it|dia|ia|\/|them|this|these|that|those|there|so|such|one|both|ini|itu|tersebut|hal|nya)(?:\s|$)/i.test(
      object,
    ) ||
    /\b(?:him|them|currently|nowadays|in year|di tempat$|there|di (?:sana|situ|sini)|mereka|(?:se)?(?:hari|minggu|bulan|tahun) kemudian|(?:days?|weeks?|months?|years?) (?:later|ago|earlier)|(?:a|an) (?:similar|equal|opposite) |as early as|as late as|(?:dengan|kepada|pada|oleh|untuk|dari|terhadap|bersama)nya\b|(?:negara|daerah|daftar|kota|tempat|film|album|masa|saat) (?:itu|ini)$|(?:dia|ia|beliau) (?=\S)|about how|at (?:his|her|their) death$|at the same [a-z]+$|at the same place|for (?:his|her|its|their) (?:post|position|role|job)|do so|doing so|the latter|the former|tersebut|this|these|here|that (?:company|year|time|day|month|period|team|position|role|post|same))\b|\b(?:of|by|with|to|for|in|from|renting|using|making|giving|leaving|selling) it\b|\bit$/i.test(
      object,
    )
  );
}

/** What there is one of, or what its verb explains: "the throne", "the public". */
const KNOWN_THINGS =
  /^(?:world|public|throne|presidency|army|navy|sea|moon|sun|earth|north|south|east|west|end|beginning|start|age|cause|effect|way|war|peace|lead|record|internet|stage|floor|priesthood|ministry|church|papacy|crown|air|ground|ground-breaking|death|dead|first|second|third|last|best|most|largest|only|youngest|oldest|same|right|left|country|border|capital|city|city-state|nation)$/;

/** "the paper", "the label to Rome": a common noun, or a particle, that only its surroundings explain. */
function isBare(object: string): boolean {
  if (
    /^(?:over|up|out|off|in|on|alih|gedung baru|daftar itu|klub|tim|band|kota|negara|perusahaan|partai|sekolah|kerajaan|jabatan|posisi)$/.test(
      object,
    )
  )
    return true;
  if (TWO_WORDS.test(object)) return true;
  // "made his debut": where, or for whom, is told elsewhere
  if (/^(?:his|her|their|its) (?:debut|(?:first|final|last) appearance)$/.test(object)) return true;
  // "in the grade", "in the race": in which is told elsewhere
  if (
    /\bin the (?:grade|competition|tournament|match|game|race)\b(?! (?:of|for|between|against|at)\b)/.test(
      object,
    )
  )
    return true;
  if (
    /^(?:klub|tim|band|perusahaan|partai) (?:sebagai|pada|dengan|untuk|setelah|karena)\b/.test(
      object,
    )
  )
    return true;
  if (!/(?:^|\s)(?:the|both|another|some|said) /.test(object)) return false;
  const bare = object.matchAll(BARE_NOUN);
  const nouns = [...bare].map(({ groups }) => groups?.noun ?? "");
  const first = LONE_NOUN.exec(object)?.groups?.noun;
  return [...nouns, ...(first ? [first] : [])].some((noun) => !KNOWN_THINGS.test(noun));
}

const TWO_WORDS = /^the (?:\p{Ll}+ ){1,2}\p{Ll}+$/u;
const BARE_NOUN =
  /(?:^|\s)(?:the|both|another|some|said) (?<noun>\p{Ll}+)(?=$|,| (?!(?:of|for|that|who|which|between|against|to|at|in|where|when|known|called|named)\b|\p{Ll}+(?:$|,|\s)|["“(\p{Lu}\d]))/gu;
const LONE_NOUN =
  /^(?:the|both|another|some) (?<noun>\p{Ll}+)(?:$| (?:in|on|at|to|from|into|after|before|with|as|until|when|under|during|together|was)\b)/u;

/** "asked the Democrats", "won all": what was asked, or all of what, is cut off. */
function isUnfinished(verb: string, object: string): boolean {
  // "in research on rapidly growing", cut off before ", acid-fast bacteria"
  if (/ [a-z]+ly [a-z]+(?:ing|ed)$/.test(object)) return true;
  if (/(?:^|\s)(?:all|most|many|some|none)$/.test(object)) return true;
  if (verb === "spent" && /^(?:in|at|on|with|there|working)\b/.test(object)) return true;
  // "named her Dean": whom is told before
  if (/^(?:named|appointed|elected|made|crowned|declared)$/.test(verb) && /^her /.test(object))
    return true;
  // "was at left wing": when what happened is told elsewhere
  if (/^(?:was|were)$/.test(verb) && /^(?:again )?(?:at|on) (?!\P{Lu}*\p{Lu})/u.test(object))
    return true;
  if (/^(?:left|drove)$/.test(verb) && /^(?:under|in|on|at|with)\b/.test(object)) return true;
  return (
    /^(?:asked|urged|told|invited|allowed|forced|persuaded|convinced|advised|encouraged|enabled|instructed|meminta|menyuruh|memaksa|mendesak|mengajak)$/.test(
      verb,
    ) && !/\b(?:to|that|for|about|into|untuk|agar|supaya|bahwa|ke)\b/.test(object)
  );
}

/** "was re-elected", "terpilih kembali": to what is said elsewhere. */
function isUnnamedOffice(verb: string, object: string): boolean {
  const chosen =
    /^(?:elected|re-elected|reelected|appointed|reappointed|named|nominated|promoted|chosen|selected|terpilih|dipilih|diangkat|ditunjuk|dilantik)$/;
  return (
    chosen.test(verb) &&
    !/\p{Lu}|\b(?:as|to|for|president|chairman|mayor|governor|sebagai|menjadi|ke|untuk)\b/u.test(
      object,
    )
  );
}

/** "became CEO", "was runner-up": a role without what it is a role of. */
function isBareRole(predicate: string, object: string): boolean {
  return (
    /(?:^| )(?:was|were|became|remained|elected|appointed|named|been|be|menjadi)$/.test(
      predicate,
    ) &&
    /^(?:also |then |the |a |as |sole |only |new |first )*(?:[a-z-]+|CEO|CFO|COO|CTO|MP)$/.test(
      object,
    )
  );
}
