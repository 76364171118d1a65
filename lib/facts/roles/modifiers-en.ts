import { wordSet } from "../names/word-set";

/** May stand before a head in a role phrase and say nothing against it. */
export const RANK_MODIFIERS_EN = wordSet(`
  former ex acting interim current incumbent outgoing incoming retired late then deputy vice
  assistant associate senior junior chief principal lead first second third fourth fifth sixth
  seventh eighth ninth tenth founding managing general executive special permanent honorary
  emeritus supreme high grand prime foreign interior finance defence defense national federal
  regional local state provincial municipal county city military naval civil public private
  political legal technical scientific medical financial economic cultural religious spiritual
  diplomatic parliamentary presidential vice-presidential ministerial royal imperial papal
  opposition majority minority ruling legislative judicial constitutional criminal human
  press campaign policy communications media information operations intelligence security
  counter-terrorism counterterrorism nuclear police army navy air force guard party union trade
  labour labor energy health education environment agriculture transport trade justice treasury
  exterior home colonial communist socialist liberal conservative democratic republican green
  independent co sole joint elected appointed designated temporary full-time part-time freelance
  veteran longtime long-time one-time onetime sometime 
  top-ranking high-ranking ranking anti-war antiwar peace
  youth student women's team club board company corporate business bank investment
  film television tv radio theatre theater stage opera jazz rock pop folk classical science
  research computer software data space aerospace mechanical electrical chemical marine nuclear
  theoretical experimental quantum art literary music dance sports football soccer basketball
  baseball cricket tennis chess racing field resident visiting adjunct tenured full professional
  amateur commercial industrial agricultural immigration climate environmental clinical forensic
  cognitive social rights human-rights women civil-rights risk
  shadow affairs oil gas election transport property currency equity equities retail consumer
  markets strategy marketing sales product arts culture welfare housing pensions tax crime
  non-executive vice-presidential personal private chief-of-staff key family
`);

/** Words that judge: a phrase with one of them is an opinion, not a role. */
export const JUDGING_WORDS_EN = wordSet(`
  most best greatest finest worst powerful famous infamous notorious legendary renowned renown serious celebrated
  controversial influential respected revered feared beloved hated popular unpopular brilliant
  great good bad evil corrupt brutal ruthless cruel moderate radical hardline hard-line extremist
  polarizing polarising divisive outspoken fierce staunch vocal ardent loyal trusted faithful
  devoted avid prolific talented gifted acclaimed award-winning distinguished eminent esteemed
  noted notable well-known prominent leading top foremost pivotal crucial important central iconic
  visionary pioneering heroic courageous brave tireless failed disgraced embattled so-called
  self-proclaimed self-styled self-described would-be alleged suspected accused convicted wanted
  purported supposed apparent likely potential possible true real mere only terrorist murderous
  criminal crooked bloodthirsty reviled wealthy rich poor dangerous weak strong perfect ideal
  typical unlikely reluctant passionate dedicated tough savvy seasoned skilled successful
  towering rising beleaguered popular populist firebrand rumored rumoured presumed presumptive
  segregationist racist fascist leftist rightist disgruntled frustrated angry
  youngest oldest fanatic fanatical featured longest-serving lifelong
  famously notoriously arguably widely reputedly undisputed legend
  crestfallen bespectacled delighted furious jubilant under-pressure highest-ranking inspirational
  biggest largest smallest richest fastest highest strongest longest-running
  fake phony true future next charismatic flamboyant eccentric maverick genial feisty colourful
  colorful celebrity magnificent eventual nominal excellent remarkable outstanding talented superb
  consummate fine fearless ambitious accomplished versatile equally reputed
  fictional patriarch courtly rival favorite favourite defining keen enthusiastic promising pioneer pioneers mythical legendary
`);

/** Hedges and negations: with one of them in the clause nothing is a role. */
export const HEDGES_EN = wordSet(`
  if would could might may should unless whether allegedly reportedly supposedly purportedly
  apparently perhaps possibly probably likely rumoured rumored not never n't nor neither no
  hardly scarcely almost nearly falsely wrongly
`);
