import { wordSet } from "../names/word-set";

/** Seats and short names of powers and offices that speak as bodies. */
export const METONYMS = wordSet(`
  Pentagon Kremlin Vatican Washington Tehran Moscow Beijing London Paris Berlin Ankara Baghdad
  Damascus Riyadh Brussels Tokyo Seoul Kyiv Kiev Jerusalem Islamabad Delhi Hezbollah Hamas Taliban
  NATO OPEC UNESCO UNICEF NASA FBI CIA NSA EU UN US UK U.S. U.K. U.N. E.U. USA WHO IMF
  OECD ASEAN Congress Parliament Senate Nato Unicef Unesco Nasa Interpol Europol Google Microsoft
  Apple Amazon Facebook Tesla Boeing Twitter
  KPK KPU MPR DPR TNI Polri BMKG BNPB BPBD PBB AS
`);

/** Publications and agencies of one word; longer ones are told by their last word. */
export const OUTLETS = wordSet(`
  Reuters Politico Newsweek Bloomberg Axios CNN BBC CBS NBC ABC NPR PBS AFP AP UPI TASS Tass Xinhua
  Interfax Antara Kompas Tempo Detik Kyodo Yonhap Dawn Haaretz Aljazeera Ynet Vox Slate Salon
  Breitbart BuzzFeed Variety Forbes Fortune Wired Nature Science Time Spiegel Libération Figaro
  Republika Tribunnews Liputan6 CNBC MSNBC Sputnik RT IRNA
`);

const PRESS_WORDS =
  /\b(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Guardian|Chronicle|Magazine|Telegraph|Observer|Review|Weekly|Daily|Press|Agency|Kantor Berita)$/;

/** Whether a body is a publication or an agency, whose words may be somebody else's. */
export function isOutlet(name: string): boolean {
  return OUTLETS.has(name) || PRESS_WORDS.test(name);
}

/** Nouns in small letters that are bodies behind a nation's adjective or a possessor. */
export const BODY_NOUNS = wordSet(`
  government military parliament army navy cabinet presidency embassy ministry police judiciary
  opposition administration delegation court authorities regime leadership legislature senate
  congress treasury intelligence council campaign
`);

/** Plural people that speak as one and can be told from others by what stands before or behind them. */
export const GROUP_NOUNS = wordSet(`
  officials authorities lawmakers legislators leaders diplomats ministers senators commanders
  prosecutors investigators activists protesters protestors demonstrators militants militias rebels
  groups analysts experts economists scientists researchers scholars historians lawyers doctors
  journalists reporters witnesses residents supporters critics opponents allies sources agencies
  troops soldiers parties militiamen fighters unions members workers
`);
