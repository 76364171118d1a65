import { wordSet } from "../names/word-set";

/** Behind a quotation: `"…," kata X`. */
export const QUOTE_VERBS_ID = wordSet(`
  kata ujar tutur ucap jelas tegas ungkap imbuh tambah tandas terang papar sebut tulis lanjut pungkas
  sambung beber tukas kisah cerita urai kenang tanya jawab puji keluh
  ditambahkan disampaikan diungkapkan dijelaskan dikatakan ditegaskan dituturkan
`);
/** The same with its speaker in it: `"…," ujarnya`. */
export const QUOTE_VERBS_NYA_ID = wordSet(`
  ujarnya katanya tuturnya ucapnya jelasnya tegasnya ungkapnya imbuhnya tambahnya tandasnya terangnya
  paparnya sebutnya tulisnya lanjutnya pungkasnya sambungnya bebernya tukasnya kisahnya ceritanya urainya
  kenangnya keluhnya
`);
/** Before the words: `X mengatakan (bahwa) …`. */
export const SAY_VERBS_ID = wordSet(`
  mengatakan menyatakan menegaskan mengungkapkan menjelaskan menambahkan menyebutkan menyebut
  melaporkan mengklaim membantah menuturkan memaparkan mengakui menilai menduga memperingatkan
  mengumumkan berjanji meminta menuduh mengonfirmasi mengkonfirmasi menyampaikan menyerukan
  berpendapat berharap menekankan memastikan menerangkan mengungkap mengimbau menyarankan
  mengingatkan membeberkan meyakini mengusulkan mengaku membenarkan menyayangkan mengeklaim
  menceritakan menganggap mencontohkan memprediksi memperkirakan
`);
/** Acts that take what they are about as their object. */
export const RESPONSE_VERBS_ID = wordSet(`
  mengecam mengutuk menyambut memuji menuduh menyalahkan mengancam menolak mendukung mengkritik
  menyesalkan menuntut mendesak membela mengapresiasi
`);
