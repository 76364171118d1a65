/** Past forms that no rule gives, with the plain form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "became become|began begin|bore bear|beat beat|bent bend|bet bet|bid bid|bound bind|bit bite|bled bleed|blew blow|" +
    "broke break|brought bring|broadcast broadcast|built build|burnt burn|burst burst|bought buy|cast cast|caught catch|" +
    "chose choose|clung cling|came come|cost cost|crept creep|cut cut|dealt deal|dug dig|did do|drew draw|dreamt dream|" +
    "drank drink|drove drive|ate eat|fell fall|fed feed|felt feel|fought fight|found find|fled flee|flew fly|forbade forbid|" +
    "foresaw foresee|forgot forget|forgave forgive|froze freeze|got get|gave give|went go|grew grow|hung hang|had have|" +
    "heard hear|hid hide|hit hit|held hold|hurt hurt|kept keep|knelt kneel|knew know|laid lay|led lead|leapt leap|" +
    "learnt learn|left leave|lent lend|let let|lay lie|lit light|lost lose|made make|meant mean|met meet|mistook mistake|" +
    "overcame overcome|oversaw oversee|overthrew overthrow|overtook overtake|paid pay|put put|quit quit|read read|" +
    "rebuilt rebuild|rode ride|rang ring|rose rise|ran run|said say|saw see|sought seek|sold sell|sent send|set set|" +
    "shook shake|shed shed|shone shine|shot shoot|showed show|shrank shrink|shut shut|sang sing|sank sink|sat sit|" +
    "slept sleep|slid slide|spoke speak|sped speed|spent spend|split split|spread spread|sprang spring|stood stand|" +
    "stole steal|stuck stick|struck strike|strove strive|swore swear|swept sweep|swam swim|swung swing|took take|" +
    "taught teach|tore tear|told tell|thought think|threw throw|underwent undergo|understood understand|" +
    "undertook undertake|upheld uphold|upset upset|woke wake|wore wear|wove weave|wept weep|won win|withdrew withdraw|" +
    "withheld withhold|withstood withstand|wound wind|wrote write|died die|lied lie|tied tie|vied vie|agreed agree|" +
    "freed free|decreed decree|disagreed disagree|guaranteed guarantee|refereed referee|dyed dye|outlawed outlaw|" +
    "vetoed veto|echoed echo|focused focus|biased bias|canvassed canvass|travelled travel|traveled travel|" +
    "cancelled cancel|canceled cancel|labelled label|labeled label|modelled model|signalled signal|signaled signal|" +
    "quarrelled quarrel|controlled control|patrolled patrol|enrolled enrol|expelled expel|compelled compel|" +
    "propelled propel|repelled repel|rebelled rebel|excelled excel|fulfilled fulfil|worshipped worship|kidnapped kidnap|" +
    "programmed program|handicapped handicap|equipped equip|admitted admit|committed commit|permitted permit|" +
    "submitted submit|transmitted transmit|emitted emit|omitted omit|permitted permit|referred refer|preferred prefer|" +
    "transferred transfer|conferred confer|deferred defer|inferred infer|occurred occur|incurred incur|recurred recur|" +
    "deterred deter|regretted regret|abetted abet|allotted allot|rebutted rebut|barred bar|starred star|stirred stir|" +
    "banned ban|planned plan|scanned scan|manned man|panned pan|pinned pin|spinned spin|stunned stun|begged beg|" +
    "dragged drag|flagged flag|tagged tag|logged log|mugged mug|dropped drop|stopped stop|shopped shop|stripped strip|" +
    "shipped ship|slipped slip|tripped trip|trapped trap|wrapped wrap|mapped map|tapped tap|stepped step|topped top|" +
    "hopped hop|clapped clap|snapped snap|swapped swap|robbed rob|grabbed grab|stabbed stab|dubbed dub|rubbed rub|" +
    "nodded nod|plodded plod|prodded prod|wedded wed|padded pad|added add|fitted fit|knitted knit|plotted plot|" +
    "spotted spot|jotted jot|chatted chat|patted pat|batted bat|trimmed trim|slammed slam|jammed jam|rammed ram|" +
    "crammed cram|summed sum|skimmed skim|dimmed dim|hummed hum|quizzed quiz"
  )
    .split("|")
    .map((pair): [string, string] => {
      const [past = "", base = ""] = pair.split(" ");
      return [past, base];
    }),
);

/** Verbs whose regular past leaves open whether the plain form ends in -e. */
const PLAIN = new Set(
  (
    "abandon accept accomplish account achieve acknowledge acquire act adapt address adjust administer admire adopt advance " +
    "advertise advise affect aim alert allow alter amend announce annex answer anticipate appeal appear applaud apply " +
    "appoint approach approve argue arm arrange arrest arrive ask assault assemble assert assign assist assume assure attach " +
    "attack attain attempt attend attract authorise avoid await award back bank base battle belong betray blame blast blend bless " +
    "blockade block board boast bomb boost borrow bow breach breathe brief bully burn bury call campaign capture care carry " +
    "caution cause cease challenge change charge chair charter chase cheer circulate cite claim clash clear climb close coin collaborate " +
    "collapse collect combine comfort command comment commission compare compete compile complain complete compose comprise conceal " +
    "concede concern conclude condemn condone conduct confine confirm confiscate confront congratulate connect conquer consent " +
    "consider consist construct consult consume contact contain contend contest continue contribute convene convert convey convict " +
    "convince cooperate copy corner correct counsel count counter couple cover crack crash create cripple criticise cross crown crush cry cure damage " +
    "dance dare dash date debate debut decide declare decline decrease dedicate deem defeat defect defend define defy delay " +
    "deliver demand demolish demonstrate denounce deny depart depend depict deploy deport depose deprive derail descend describe " +
    "desert deserve design desire destroy detain detect determine detonate develop devise devote differ diminish direct disappear disarm " +
    "disband discharge disclose discover discredit discuss disguise dismiss dispatch display dispose dispute disrupt dissolve " +
    "distance distinguish distribute disturb divert divide divorce document dominate donate double doubt download draft drain dress drift drown dwell earn ease edit eject " +
    "elect elevate eliminate embark embrace emerge emigrate employ empower enable enact encounter encourage end endanger endorse endure " +
    "enforce engage engineer enhance enjoy enlist ensue ensure enter entertain entrust envisage envision equal erase erect erode erupt escape escort " +
    "establish estimate evacuate evade evaluate evolve exaggerate examine exceed exchange exclude excuse execute exempt exercise exert exhaust exhibit " +
    "exile exist expand expect experience expire explain explode exploit explore export expose express extend extinguish extract face fail " +
    "fasten favour favor fear feature fight file fill film finance finish fire fix flash flood flourish flow follow force form formulate " +
    "forward foster found frame frighten fuel function fund further gain gather gauge generate govern grant greet group guard guess guide hail halt " +
    "hammer hand handle happen harass harm hasten haul haunt head heal help help hijack hint hire honour honor hope host house hunt hurry identify ignore " +
    "illustrate imagine impact impeach implement imply import impose impress imprison improve include increase incorporate indict indicate infect inflict " +
    "influence inform inherit initiate injure inquire insert insist inspect inspire install instruct insult insure intend intensify intercept interest interfere interpret " +
    "interrogate interrupt intervene interview introduce invade invent invest investigate invite invoke involve isolate issue join joke journey judge jump justify kick kill kiss knock " +
    "lack lament land last laugh launch launder lay lease lecture level liberate license lift like limit link list listen live load lobby locate lock look lower " +
    "maintain manage manufacture march mark marry mass master match matter mature measure meddle mediate mention merge mind mine minimise miss mix mobilise moderate modernise modify monitor mount mourn move multiply murder " +
    "name narrow near need negotiate nominate note notice notify number obey object oblige observe obtain occupy offend offer open operate oppose opt order organise originate oust outline outrage overlook overrule overturn owe own " +
    "pace pack paint parade pardon part participate partner pass patrol pause penetrate perceive perfect perform permit perpetrate persecute persist persuade phone photograph pick picture pioneer place plague plant play plead please pledge plunge point poison pose position possess post postpone pour power practise practice praise pray preach precede predict prefer prepare prescribe present preserve " +
    "preside press presume pretend prevail prevent price print proceed process proclaim produce profess profit progress prohibit project prolong promise promote prompt pronounce propose prosecute protect protest prove provide provoke publicise publish pull punish purchase purge pursue push qualify question quote race raid raise rally range rank ratify reach react realise rebuke recall receive reckon recognise recognize recommend reconcile record recover recruit recycle reduce refine reflect reform refuse refute regain regard register regulate reign reimpose reinforce reinstate reiterate reject rejoin relate relax relay release relieve relinquish relocate rely remain remark remarry remember remind remove rename render renew renounce reopen reorganise repair repay repeal repeat replace reply report represent reprimand reproduce request require rescue research resemble resent reserve reside resign resist resolve resort respect respond rest restore restrain restrict restructure result resume retain retaliate rethink retire retreat retrieve return reunite reveal reverse review revise revive revoke revolt reward rob rotate rout rule rush sabotage sack sacrifice safeguard sail salute sanction save scatter schedule score scrap scream seal search secure seize select seem sense sentence separate serve settle sever share shatter shell shelter shield shift shock shorten shout shower sign silence simplify situate slaughter slow smash smile smuggle sneak soften solve sort sound spare spark spell sponsor spray spy squeeze stage stall stamp start starve state station stay steer stem step stimulate storm strain strand strengthen stress stretch strike study stumble style subdue subject submit succeed suffer suggest suit summon supersede supervise supply support suppose suppress surface surge surpass surprise surrender surround survey survive suspect suspend sustain swap switch symbolise sympathise synthesise tackle talk target taste tax team tempt tend term terminate terrify terrorise test testify thank threaten thrive thwart tighten title toast top topple torpedo torture total touch tour trace track trade train transform transition translate transport treat trigger triumph trouble trust try turn tweet twist undermine understate unfurl unify unite unleash unload unveil update upgrade urge use usher utter vacate validate value vanish venture verify view violate visit voice volunteer vote vow voyage wage wait walk want warn warrant wash waste watch weaken weigh welcome widen will wipe wish witness wonder work worry worsen wound wreck yell yield"
  ).split(" "),
);

/** Endings that settle the plain form for every verb that has them. */
const CERTAIN: readonly [RegExp, string][] = [
  [/(?<=[^aeiou])ied$/, "y"],
  [/(?<=[^eo])ated$/, "ate"],
  [/(?<=is|iz)ed$/, "e"],
  [/(?<=v|u|nc|rc|rg|dg)ed$/, "e"],
  [/(?<=sh|ch|ss|ck|[aeiou]y|oint|ord|ect|ept|ist|ent|ant|uct|upt|end|ound|eld|own|law)ed$/, ""],
];

/** The plain form of a regular or irregular English past form; null where it is not certain. */
export function plainForm(past: string): string | null {
  const irregular = IRREGULAR.get(past);
  if (irregular !== undefined) return irregular;
  if (!past.endsWith("ed") || past.length < 5) return null;
  const silent = past.slice(0, -1);
  const bare = past.slice(0, -2);
  const candidates = [bare, silent].filter((form) => PLAIN.has(form));
  if (candidates.length === 1) return candidates[0] ?? null;
  for (const [ending, instead] of CERTAIN) {
    if (ending.test(past)) return past.replace(ending, instead);
  }
  return null;
}

/** Whether a word is, or may well be, the simple past of an English verb. */
export function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || plainForm(word) !== null;
}

/** Auxiliaries that change places with the subject in a question. */
export const AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "had"]);
