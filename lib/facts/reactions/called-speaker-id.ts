import { evidenceOf } from "@/lib/text/evidence";
import { beforeCourtesy, type CalledPerson, calledId } from "../coreference/called-id";
import { isCapitalised } from "../roles/person-name";
import type { Scene } from "../scene";
import type { SpeakerAtId } from "./speakers-id";
import { SAY_VERBS_ID } from "./verbs-id";

/** In tokens: an office, what it is of, and the name. */
const LONGEST_OFFICE = 18;

/** "Erni", or "Kepala Dinas Kesehatan (Dinkes) Lombok Barat, Erni Suryana": somebody whom the document calls by one word. */
export function calledSpeakerId(scene: Scene, from: number): SpeakerAtId | null {
  const { tokens } = scene;
  const called = calledId(scene.names);
  if (called.size === 0) return null;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_OFFICE); at++) {
    const token = tokens[at];
    if (!token) return null;
    const person = called.get(token.text);
    if (person === null) return null;
    if (person && !isCapitalised(tokens[at + 1])) {
      // "Kepala Kejati Jatim Kuntadi": one who has one name only stands behind the office with it
      const whole = beforeCourtesy(tokens, at) <= from || person.name === token.text;
      return whole ? speaker(scene, person, behindComma(scene, at + 1)) : null;
    }
    const whole = person ? wholeNameEnd(scene, person, at) : null;
    if (person && whole !== null) return speaker(scene, person, behindComma(scene, whole));
    if (!isOfOffice(scene, from, at)) return null;
  }
  return null;
}

function speaker(scene: Scene, { name, block, start, end }: CalledPerson, to: number): SpeakerAtId {
  const names = evidenceOf(scene.document, block, start, end, "names");
  return { speaker: { name, kind: "person", evidence: [names] }, to, office: false };
}

/** Where the whole name ends that begins at or before a token; null where another name stands there. */
function wholeNameEnd({ tokens, block }: Scene, { name }: CalledPerson, at: number): number | null {
  for (let from = at; from >= Math.max(0, at - 3); from--) {
    const start = tokens[from]?.start ?? 0;
    if (!block.text.startsWith(name, start)) continue;
    const to = tokens.findIndex((token) => token.end >= start + name.length);
    // "Erni Suryana Dewi": more of a name than we know
    return to < 0 || isCapitalised(tokens[to + 1]) ? null : to + 1;
  }
  return null;
}

/** "…, Erni Suryana, mengatakan": the comma that ends an apposition. */
function behindComma({ tokens }: Scene, to: number): number {
  return tokens[to]?.text === "," && SAY_VERBS_ID.has(tokens[to + 1]?.text ?? "") ? to + 1 : to;
}

/** A word that may stand in an office before its holder: capitals, brackets, one comma, ties. */
function isOfOffice({ tokens }: Scene, from: number, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === ",") return !tokens.slice(from, at).some(({ text }) => text === ",");
  if (/^[()&/.]$|^-$/.test(token.text) || token.kind === "number") return at > from;
  return (
    isCapitalised(token) ||
    /^(?:dan|bidang|di|sekaligus|pada|ke|wakil|ketua|kepala|anggota|juru|bicara|direktur|pengamat|pakar|ekonom|peneliti|mantan|dr)$/.test(
      token.text,
    )
  );
}
