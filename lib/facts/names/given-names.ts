import { wordSet } from "./word-set";

/** Given names that are borne by women, or by men, almost without exception; those of both are left out. */
const OF_WOMEN = wordSet(`
  Agnes Aisha Alice Amal Amanda Amber Amy Angela Angelina Angelique Ann Anna Anne Annette Astrid Barbara
  Betty Brenda Brittany Carol Caroline Carolyn Catherine Charlotte Chelsea Cheryl Christiane Christina
  Christine Claire Clare Condoleezza Cynthia Danielle Debbie Deborah Debra Denise Dewi Diana Diane Donna
  Dorothy Eileen Elena Elise Elizabeth Ellen Emily Emma Erna Evelyn Fatima Fiona Gillian Greta Hannah
  Harriet Heather Helen Hilary Hilda Hillary Indira Ingrid Irene Irina Ivanka Jacinda Jane Janet Jennifer
  Jessica Joan Joyce Judith Judy Julia Julie Kamala Karen Kate Katherine Kathleen Kathy Khofifah Kimberly
  Laura Lauren Linda Lisa Liz Louise Lucy Madeleine Malala Margaret Maria Marilyn Martha Mary Maureen
  Megan Megawati Melania Melissa Meryl Michelle Monica Nancy Natalia Natalie Nicola Nicole Olga Olivia
  Pamela Patricia Priti Puan Rachel Rebecca Retno Ruth Sally Samantha Sandra Sara Sarah Serena Sharon
  Shirley Simone Siti Sonia Sophia Sophie Stephanie Susan Susi Svetlana Tammy Tatiana Teresa Tessa Theresa
  Ursula Venus Veronica Victoria Wendy Yulia Yvonne
`);
const OF_MEN = wordSet(`
  Aaron Abdullah Adam Agus Ahmed Alan Albert Alexander Ali Andrew Anies Anthony Ariel Arthur Ashraf Asif
  Bambang Barack Bashar Ben Benjamin Bernie Bill Bob Bobby Boris Bradley Brandon Brian Bruce Budi Carlos
  Charles Christian Christopher Chuck Colin Craig Dan Daniel Dave David Dennis Derek Diego Dmitry Donald
  Doug Douglas Duncan Edward Ehud Emmanuel Eric Erik Ethan Eugene Fernando Fidel Francis Francois Frank
  François Ganjar Gary Geoff Geoffrey George Gerald Giuseppe Gordon Graham Greg Gregory Hamid Hans Harold
  Hassan Henry Hosni Hugo Hussein Ian Ibrahim Imran Ivan Jack Jacob Jacques James Jason Jean-Marie Jeb
  Jeffrey Jeremy Jerry Jim Joe John Johnny Joko Jonathan Jorge Jose Joseph Joshua Juan Justin Jusuf Karl
  Keith Kenneth Kevin Kofi Kyle Larry Lars Lawrence Liam Luis Mahathir Mahmoud Manmohan Manuel Marco Mark
  Matthew Michael Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Muhammad Narendra Nathan Nawaz Neil
  Nelson Newt Nicholas Nicolas Nigel Nikolai Noah Omar Osama Otto Patrick Paul Paulo Pedro Pervez Peter
  Philip Phillip Prabowo Ralph Randy Raymond Recep Richard Rick Robert Roberto Roger Ronald Roy Russell
  Saddam Samuel Scott Sean Sergei Shimon Silvio Simon Soekarno Stephen Steve Steven Stuart Suharto Susilo
  Ted Terry Thomas Tim Timothy Tom Tony Trevor Vincent Vladimir Walter William Willie Wolfgang Yuri
  Zachary
`);

/** Whether "she" can hardly be meant of somebody so called, or "he": by the given name alone. */
export function isOfOtherGender(name: string, pronoun: string): boolean {
  const given = name.split(" ")[0] ?? "";
  return /^she$/i.test(pronoun) ? OF_MEN.has(given) : OF_WOMEN.has(given);
}
