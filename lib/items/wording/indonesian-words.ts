/**
 * Words in "-nya" that point at nobody: "hanya", "punya", and those that make a noun or an adverb of
 * another word ("pentingnya", "terjadinya", "sebenarnya").
 */
const NOBODYS =
  /(?<!\p{L})(?:hanya|(?:mem|di)?punya|(?:ber|per)?tanya|adanya|sebenarnya|sebaiknya|seharusnya|semestinya|sepenuhnya|khususnya|utamanya|umumnya|biasanya|misalnya|akhirnya|artinya|intinya|pada (?:dasar|umum|akhir)nya|(?:penting|perlu|tinggi|rendah|besar|kecil|banyak|kurang|lemah|kuat|minim|marak|naik|turun|lambat|cepat|sulit|mudah|sering|jauh|dekat|baik|buruk)nya|(?:terjadi|terbentuk|tercapai|tercipta|terwujud|berakhir|berkembang|meningkat|menurun|berlaku|berdiri|masuk|hilang|lahir|tewas|jatuh)nya)(?!\p{L})/giu;

/** A phrase without the words in "-nya" that point at nobody. */
export function withoutNominals(phrase: string): string {
  return phrase.replace(NOBODYS, "");
}
