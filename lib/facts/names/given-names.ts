import { wordSet } from "./word-set";

/** Given names that are borne by women, or by men, almost without exception; those of both are left out. */
const OF_WOMEN = wordSet(`
  Abigail Agnes Aisha Alexandra Alice Amal Amanda Amber Amelia Amelie Amy Angela Angelina Angelique Ann
  Anna Anne Annette Astrid Audrey Ava Barbara Beatrice Bernadette Betty Beverley Bianca Birgit Brenda
  Brittany Carly Carmen Carol Caroline Carolyn Catherine Cecilia Celine Charlotte Chelsea Cheryl Chloe
  Christiane Christina Christine Claire Clara Clare Condoleezza Cynthia Danielle Daphne Debbie Deborah
  Debra Denise Dewi Diana Diane Donna Dorothy Edith Eileen Eleanor Elena Elise Elizabeth Ellen Emily Emma
  Erna Ethel Eva Evelyn Fatima Felicity Fiona Florence Francesca Gail Georgina Gillian Giulia Gloria Greta
  Hannah Harriet Hazel Heather Heidi Helen Helga Hilary Hilda Hillary Imogen Indira Ingrid Irene Irina
  Isabel Isabella Ivanka Jacinda Jacqueline Jane Janet Jennifer Jessica Jill Joan Joanna Joanne Josephine
  Joyce Judith Judy Julia Julie Kamala Karen Kate Katherine Kathleen Kathryn Kathy Khofifah Kimberly
  Kirsten Laura Lauren Linda Lisa Liz Louise Lucia Lucy Lydia Lynne Mabel Madeleine Malala Margaret Maria
  Marilyn Marjorie Martha Martina Mary Matilda Maureen Maxine Megan Megawati Melania Melinda Melissa Meryl
  Mette Michelle Miriam Molly Monica Muriel Nancy Naomi Natalia Natalie Nicola Nicole Nina Norma Olga
  Olivia Pamela Paola Patricia Paula Pauline Penelope Petra Phyllis Priti Puan Rachel Rebecca Retno Rosa
  Rosemary Ruby Ruth Sabrina Sally Samantha Sandra Sara Sarah Serena Sharon Sheila Sheryl Shirley Simone
  Siti Sonia Sophia Sophie Stephanie Susan Susanna Susi Svetlana Sylvia Tammy Tatiana Teresa Tessa Theresa
  Therese Tina Ursula Valerie Vanessa Venus Veronica Victoria Wendy Winifred Yolanda Yulia Yvonne Zoe
`);
const OF_MEN = wordSet(`
  Aaron Abdullah Adam Agus Ahmed Alan Albert Alexander Alfred Ali Allen Andre Andrew Anies Anthony Anton
  Antonio Ariel Arnold Arthur Ashraf Asif Bambang Barack Barry Bashar Ben Benjamin Bernard Bernie Bill Bob
  Bobby Boris Bradley Brandon Brian Bruce Budi Carlos Cecil Cedric Charles Christian Christopher Chuck
  Clarence Clifford Clive Colin Craig Curtis Damian Dan Daniel Darren Dave David Declan Dennis Derek Diego
  Dmitry Dominic Donald Doug Douglas Duncan Dwight Edward Edwin Ehud Elliot Emmanuel Eric Erik Ernest
  Ethan Eugene Felix Fernando Fidel Floyd Francis Francisco Francois Frank François Fred Frederick Ganjar
  Gary Gavin Geoff Geoffrey George Gerald Gilbert Giuseppe Glenn Gordon Graham Greg Gregory Hamid Hans
  Harold Harry Hassan Hector Henry Herbert Hosni Howard Hugh Hugo Humphrey Hussein Ian Ibrahim Imran Isaac
  Ivan Ivor Jack Jacob Jacques Jake James Jason Jasper Jean-Marie Jeb Jeffrey Jeremy Jerry Jim Jimmy Joe
  Joel John Johnny Joko Jonathan Jorge Jose Joseph Joshua Juan Julian Julius Justin Jusuf Karl Keith
  Kenneth Kevin Kofi Kurt Kyle Larry Lars Lawrence Leo Leon Leonard Leroy Lewis Liam Lloyd Louis Lucas
  Luis Luke Mahathir Mahmoud Malcolm Manmohan Manuel Marco Marcus Mark Martin Matthew Maurice Max Melvin
  Michael Miguel Mike Mikhail Miles Milton Mitch Mitt Mohamed Mohammad Mohammed Muhammad Narendra Nathan
  Nathaniel Nawaz Neil Nelson Newt Nicholas Nicolas Nigel Nikolai Noah Norman Oliver Omar Osama Oscar Otto
  Owen Patrick Paul Paulo Pedro Percy Pervez Peter Philip Phillip Pierre Prabowo Rafael Ralph Ramon Randy
  Raul Ray Raymond Recep Reginald Rex Ricardo Richard Rick Robert Roberto Roger Roland Ronald Ronnie Rory
  Ross Roy Rupert Russell Saddam Salvador Samuel Saul Scott Sean Sebastian Sergei Shimon Silvio Simon
  Soekarno Stanley Stephen Steve Steven Stuart Suharto Susilo Ted Terence Terry Theodore Thomas Tim
  Timothy Toby Tom Tony Trevor Vernon Victor Vincent Vladimir Walter Wayne Wesley Wilfred William Willie
  Winston Wolfgang Xavier Yuri Zachary
`);

/** Whether "she" can hardly be meant of somebody so called, or "he": by the given name alone. */
export function isOfOtherGender(name: string, pronoun: string): boolean {
  const given = name.split(" ")[0] ?? "";
  return /^she$/i.test(pronoun) ? OF_MEN.has(given) : OF_WOMEN.has(given);
}

/** Whether a word is a given name and hardly anything else. */
export function isGiven(word: string): boolean {
  return OF_MEN.has(word) || OF_WOMEN.has(word);
}
