import { remembered } from "@/lib/domain/remembered";
import type { Token } from "@/lib/text/document";

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Past tenses that do not end in -ed. Those that are also common nouns or adjectives are left out. */
export const IRREGULAR_PAST = words(
  "was were had did became began came went took gave made said told wrote won lost led left met sent spent built bought brought caught taught thought fought sought sold held kept felt fell rose ran sat stood spoke broke chose drove drew flew froze grew knew threw wore swore tore stole shook forsook ate drank sang sank swam sprang rang shrank bore bit blew hid rode struck hung dug won clung swung spun stuck slew slid fled fed bred bled shot hit put set cut quit split shut read beat cast broadcast forecast withdrew overthrew underwent undertook overtook overcame foresaw saw found laid paid lay lent bent meant dealt dreamt crept slept swept wept lit spat sped got forgot forgave forbade arose awoke retook rebuilt resold retold oversaw upheld withheld misled",
);

/** Participles of irregular verbs, which need an auxiliary. */
export const IRREGULAR_PARTICIPLES = words(
  "born been begun become come gone taken given written seen driven drawn flown frozen grown known thrown worn sworn torn stolen shaken eaten sung sunk sprung borne bitten blown hidden ridden stricken risen spoken broken chosen fallen withdrawn overthrown undertaken overtaken forgotten forgiven forbidden slain done shown proven sewn sown arisen awoken beaten",
);

export const AUXILIARIES = words("was were had did been being is are has have be am does do");
const NOT_VERBS = words(
  "red bed hundred sacred naked wicked indeed seed speed weed feed breed deed need exceed proceed hatred kindred shed sled ted fed embed aged so-called alleged unidentified united armed mixed skilled gifted beloved blessed rugged ragged crooked unprecedented unnamed unarmed related based untitled supposed",
);

/** A word that can be a past tense by its form. */
export const looksPast = remembered((word: string) => {
  if (IRREGULAR_PAST.has(word)) return true;
  return isRegularPast(word);
});

export function isRegularPast(word: string): boolean {
  // "government-funded" tells of a thing, "co-founded" of a deed
  if (/-/.test(word) && !/^(?:co|re|pre|post|de|dis|un|out|over|under|mis|by|counter)-/.test(word))
    return false;
  return /^[a-z][a-z-]*[a-z]ed$/.test(word) && word.length > 3 && !NOT_VERBS.has(word);
}

export const isParticiple = remembered((word: string) => {
  return isRegularPast(word) || IRREGULAR_PARTICIPLES.has(word) || PAST_PARTICIPLES.has(word);
});

/** Past tenses that are participles too. */
const PAST_PARTICIPLES = words(
  "won lost led left met sent spent built bought brought caught taught thought fought sought sold held kept felt struck hung dug shot hit put set cut split shut read beat cast broadcast found laid paid lent bent meant dealt swept lit got rebuilt retold upheld withheld misled made said told heard wounded limited related retired alleged named hurt",
);

export const ADVERBS = words(
  "also later next last first then soon again once finally still even only just twice thus together never not already now ever subsequently eventually further nevertheless thereby almost thereafter formally officially therefore instead",
);

export const isAdverb = remembered((word: string) => {
  return ADVERBS.has(word) || (/^[a-z]{3,}ly$/.test(word) && !NOUNS_IN_LY.has(word));
});

const NOUNS_IN_LY = words(
  "family july rally ally assembly supply reply monopoly anomaly tally homily butterfly bully belly jelly",
);

/** Words that make what follows hypothetical, hedged or denied: nothing is taken from their clause. */
export const UNREAL = words(
  "would will shall may might could should can must cannot won't wouldn't if unless whether allegedly reportedly purportedly supposedly apparently probably possibly perhaps likely presumably ostensibly rumoured rumored believed thought expected scheduled planned due supposed said-to not never no n't nor neither didn't wasn't weren't hadn't cannot without failed refused denied",
);

export const UNREAL_ID = words(
  "akan mungkin diduga dugaan konon kabarnya diperkirakan ditargetkan diharapkan direncanakan rencananya dijadwalkan bisa dapat harus tidak bukan belum tak tanpa jika bila kalau apabila seandainya gagal batal diyakini dipercaya dipercayai disebut-sebut dikabarkan dilaporkan dituduh dianggap",
);

const INDONESIAN_VERBS = words(
  "tewas lahir wafat gugur mangkat jatuh naik turun pergi datang pulang tiba masuk keluar pindah kembali ikut mulai menjadi ada mundur menang kalah hidup hilang bangkit terbit tampil duduk tinggal pecah bubar resmi turut wafatnya kawin selesai usai lulus tamat pensiun rilis hadir",
);
const NOT_INDONESIAN_VERBS = words(
  "di dia diri dini dinas dinding direktur diplomat diplomatik dinasti direktorat distrik divisi diskusi dimensi dewan desa delapan terhadap tersebut terlalu tentang tentara tengah terutama terbesar terakhir tertinggi tertentu terkenal terkemuka terpenting terbaik tersendiri ternyata terdekat terdahulu tergantung teritorial terminal teroris terorisme teh berita besar beberapa berat benar bentuk bersama berbagai berikut berikutnya bendera beliau bekas benteng benua beras berlian bersejarah bersenjata bersaudara berdarah bernama berusia berpengaruh media medan meja mei merah merdeka mereka mesir mesin merk menit menteri menurut mengenai menuju mental menara menantu mertua merupakan metode melainkan melalui memang meski meskipun sementara melawan",
);

/** A word that can be an Indonesian verb by its prefix. */
export const looksIndonesianVerb = remembered((word: string) => {
  if (INDONESIAN_VERBS.has(word)) return true;
  if (NOT_INDONESIAN_VERBS.has(word)) return false;
  return /^(?:me(?:m|n|ng|ny|l|r|w|y)?[a-z]{4,}|di[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,})$/.test(word);
});

export function isLower(token: Token | undefined): boolean {
  return token?.kind === "word" && token.small;
}

/** Verbs of saying, whose object is what was said. */
export const SAYING =
  /^(?:said|says|told|reported|announced|claimed|stated|declared|confirmed|revealed|wrote|argued|asserted|alleged|warned|added|admitted|acknowledged|suggested|concluded|ruled|found|estimated|proclaimed|insisted|tweeted|mengatakan|menyatakan|melaporkan|mengumumkan|menyebut|menyebutkan|mengklaim|menegaskan|mengonfirmasi|memutuskan|menulis|mengungkapkan|menuduh|memperingatkan|memperkirakan|menargetkan|meragukan|mengharapkan|memprediksi|merencanakan|berharap|menilai|meyakini|mencatat|menduga|berpendapat|menambahkan|mengungkap|mengakui)$/;
