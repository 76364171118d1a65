import { wordSet } from "../names/word-set";

/**
 * The nouns that name an office, a rank, a profession, a membership or an office-like relation.
 * Closed on purpose: a noun that judges (hero, mastermind, tyrant, icon) is nobody's role.
 */
export const OFFICE_HEADS_EN = wordSet(`
  president vice-president minister premier chancellor secretary undersecretary governor mayor
  senator congressman congresswoman representative delegate ambassador envoy consul diplomat
  rapporteur speaker whip commissioner chairman chairwoman chairperson chair co-chair co-chairman
  vice-chairman director co-director manager administrator superintendent commander
  commander-in-chief general admiral commodore marshal colonel major captain lieutenant sergeant
  corporal officer brigadier head chief leader co-leader deputy adviser advisor counsel counselor
  counsellor spokesman spokeswoman spokesperson treasurer registrar warden dean provost rector
  principal headmaster headmistress bishop archbishop cardinal pope patriarch imam ayatollah rabbi
  priest pastor minister-president judge justice magistrate prosecutor attorney sheriff inspector
  constable detective official serviceman king queen prince princess emperor empress sultan emir shah duke duchess
  earl count baron baroness crown-prince regent viceroy monarch ombudsman auditor controller
  comptroller executive ceo cfo coo cto founder co-founder cofounder owner co-owner editor
  co-editor publisher coordinator co-ordinator curator conductor coach captain president-elect
  governor-general secretary-general attorney-general postmaster premier-elect mayor-elect
  councillor councilor councilman councilwoman alderman assemblyman assemblywoman lawmaker
  legislator parliamentarian statesman politician negotiator mediator commissar steward trustee
  presidium archdeacon abbot abbess prior prioress chaplain commandant quartermaster adjutant
  undersecretary-general director-general inspector-general high-commissioner
`);

export const PROFESSION_HEADS_EN = wordSet(`
  academic accountant activist actor actress agent analyst anchor anthropologist archaeologist
  architect archivist artist astronaut astronomer athlete author banker barrister biochemist
  biographer biologist blogger botanist boxer broadcaster builder businessman businesswoman
  businessperson cartoonist chemist choreographer cinematographer cleric climatologist columnist
  comedian commentator composer consultant contractor correspondent cosmologist cosmonaut cricketer
  critic cryptographer cyclist dancer dentist designer developer doctor dramatist driver ecologist
  economist educator electrician engineer entomologist entrepreneur epidemiologist essayist
  ethicist ethnologist explorer farmer filmmaker film-maker financier firefighter fisherman
  footballer geneticist geographer geologist geophysicist goalkeeper golfer guitarist gymnast
  historian host humanitarian illustrator immunologist industrialist instructor interpreter
  inventor investigator investor jockey journalist jurist lawyer lecturer librarian librettist
  linguist lobbyist logician lyricist magician marketer mathematician mechanic merchant
  meteorologist midwife missionary model musician musicologist naturalist navigator neurologist
  neurosurgeon neuroscientist nephrologist novelist nun nurse oceanographer oncologist operative
  operator organist organizer organiser orthopaedist painter palaeontologist paleontologist
  paramedic pathologist pediatrician paediatrician percussionist pharmacist philanthropist
  philologist philosopher photographer photojournalist physician physicist physiologist pianist
  pilot planner player playwright poet policeman policewoman pollster preacher presenter producer
  professor programmer psychiatrist psychoanalyst psychologist publicist racer radiologist ranger
  referee reporter researcher restaurateur runner sailor saxophonist scholar scientist screenwriter
  sculptor seismologist sergeant-at-arms singer singer-songwriter skater skier sociologist soldier
  solicitor songwriter soprano speechwriter specialist sportsman sportswoman sprinter staffer
  statistician stockbroker strategist student surgeon surveyor swimmer teacher technician technologist
  tenor theologian theorist trader trainer translator umpire veterinarian vicar violinist virologist
  vocalist volunteer warrior-priest writer zoologist mogul magnate tycoon
  contributor aide staff-member fundraiser campaigner freelancer co-host co-author co-writer
  co-producer caretaker butcher baker tailor carpenter printer bookseller weaver blacksmith
  watchmaker shoemaker brewer miner docker nobleman noblewoman serviceman servicewoman
  mountaineer climber cardiologist virtuoso bassist drummer keyboardist rapper
  worker internist orator violist cellist harpsichordist flautist flutist trumpeter trombonist oboist
  clarinetist harpist xylophonist accordionist bandleader songstress frontman baritone contralto
  countertenor mezzo-soprano bass-baritone titleholder midfielder defender striker winger forward
  wrestler hurdler rower canoeist kayaker fencer archer quarterback linebacker cornerback pitcher
  catcher outfielder infielder shortstop fighter judoka biathlete triathlete decathlete luger
  bobsledder snowboarder jumper thrower diver curler oarsman yachtsman equestrian aviator airman
  aviatrix paratrooper bodybuilder chef restaurateur stylist couturier jeweller jeweler goldsmith
  silversmith engraver etcher printmaker potter ceramicist calligrapher typographer animator
  puppeteer stuntman stuntwoman entertainer comedienne evangelist televangelist clergyman
  clergywoman deacon monk friar hermit prelate presbyter monsignor servant unionist suffragist
  suffragette abolitionist environmentalist conservationist courtier landowner planter diarist
  memoirist polemicist satirist humorist humourist storyteller folklorist lexicographer
  grammarian orientalist classicist medievalist numismatist antiquarian antiquary genealogist
  chronicler scribe bookbinder typesetter spy privateer guerrilla bureaucrat technocrat
  physiotherapist therapist psychotherapist gynecologist gynaecologist anatomist obstetrician
  paediatrist orthopedist microscopist crystallographer cosmetologist agronomist horticulturist
  metallurgist mineralogist taxonomist ichthyologist phonetician philatelist statesperson
  showrunner vlogger youtuber influencer practitioner showman impresario choirmaster kapellmeister
  cantor organ-builder luthier cabinetmaker clockmaker gunsmith saddler tanner miller farrier
  gardener forester rancher cowboy shepherd trapper surveyor cartographer mapmaker navigator
  bookmaker auctioneer broker trader financier shipowner shipbuilder industrialist manufacturer
  distiller vintner winemaker hotelier innkeeper publican hooker prop fly-half scrum-half full-back fullback
  flanker skipper frontwoman
`);

/** Membership, and relations that are as good as an office: they need "of", "to", "for" or a possessor. */
export const RELATION_HEADS_EN = wordSet(`
  member fellow alumnus alumna graduate successor predecessor protégé protege disciple pupil
  assistant apprentice ally associate colleague collaborator partner confidant confidante
  bodyguard emissary follower supporter opponent running-mate delegate participant candidate
  nominee appointee recipient laureate winner veteran native subordinate heir
  co-worker contemporary employee employer patron student teacher representative
  guest
`);

/** Endings that only names of professions have. */
export const PROFESSION_ENDINGS_EN =
  /(?:ologist|ographer|iatrist|ochemist|ophysicist|onomist|ometrist)$/;

/** Two words that are one head. */
export const HEAD_PAIRS_EN = new Set([
  "vice president",
  "prime minister",
  "chief executive",
  "chief justice",
  "attorney general",
  "secretary general",
  "director general",
  "surgeon general",
  "solicitor general",
  "governor general",
  "consul general",
  "inspector general",
  "auditor general",
  "chief of",
  "supreme leader",
  "crown prince",
  "major general",
  "brigadier general",
  "lieutenant general",
  "lieutenant colonel",
  "lieutenant commander",
  "rear admiral",
  "vice admiral",
  "running mate",
  "first lady",
  "vice chairman",
  "vice chancellor",
  "deputy head",
  "poet laureate",
  "professor emeritus",
  "commander in",
  "political figure",
  "public advocate",
]);
