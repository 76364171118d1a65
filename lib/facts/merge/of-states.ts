import type { Block, Token } from "@/lib/text/document";
import { ofWord } from "@/lib/text/words";
import type { NameKind } from "../names/kinds";
import type { DocumentNames } from "../names/names-of";
import {
  beginsState,
  type State,
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
} from "../names/states";
import type { Reading } from "./described";

/** What a text names by its state: "the Iranian government", "pemerintah Irak", "Tehran" where it acts. */
export function readingsOfStates(
  tokens: Token[],
  at: number,
  block: Block,
  names: DocumentNames,
): Reading[] {
  const capital = isUpper(tokens[at]);
  const state = capital ? stateAt(tokens, at, block) : null;
  return [
    ...(state ? ofState(tokens, at, state) : []),
    ...(capital ? ofCapital(tokens, at, names) : []),
    ...(block.lang === "id" ? ofKnownShape(tokens, at, block) : []),
  ];
}

const isUpper = ofWord((word) => /^\p{Lu}/u.test(word));

/** A state's name or adjective, the tokens that it takes, and which of the two. */
type StateAt = { state: State; to: number; adjective: boolean };

const mayBeState = ofWord(beginsState);

function stateAt(tokens: Token[], at: number, block: Block): StateAt | null {
  if (!mayBeState(tokens[at])) return null;
  const [first, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  for (const length of isUpper(tokens[at + 1]) ? [2, 1] : [1]) {
    const text = length === 2 ? `${first} ${next}` : first;
    const adjective = stateOfAdjective(text);
    if (adjective) return { state: adjective, to: at + length, adjective: true };
    const state = stateNamed(text, block.lang);
    if (state) return { state, to: at + length, adjective: false };
  }
  return null;
}

const FORCES = /^(?:forces|troops)$/;

/** "Iranian government", "U.S. forces", "US embassy in Baghdad", "American". */
function ofState(tokens: Token[], at: number, { state, to, adjective }: StateAt): Reading[] {
  const own = `=${state.name}`;
  const next = tokens[to]?.text ?? "";
  const found: Reading[] = [
    {
      from: at,
      to,
      kind: "place",
      key: own,
      why: adjective ? `is the adjective of ${state.name}` : `is a name of ${state.name}`,
      weak: true,
    },
  ];
  const described = (end: number, key: string, kind: NameKind, what: string) =>
    found.push({ from: at, to: end, kind, key, why: `is ${what} of ${state.name}` });
  if (/^(?:government|administration)$/.test(next))
    described(to + 1, own, "organisation", "the government");
  if (FORCES.test(next)) described(to + 1, `forces ${own}`, "organisation", "the soldiers");
  if (next === "military") described(to + 1, `military ${own}`, "organisation", "the military");
  if (next === "armed" && tokens[to + 1]?.text === "forces")
    described(to + 2, `military ${own}`, "organisation", "the military");
  if (/^[Ee]mbassy$/.test(next) && tokens[to + 1]?.text === "in") {
    const host = hostAt(tokens, to + 2);
    if (host) described(host.to, `embassy ${own} ${host.key}`, "place", "the embassy");
  }
  return found;
}

/** The country that a place is or that it is the capital of; a state keeps one embassy in another. */
function hostAt(tokens: Token[], at: number): { key: string; to: number } | null {
  const place = tokens[at];
  if (!place || !/^\p{Lu}/u.test(place.text)) return null;
  const state = stateOfCapital(place.text) ?? stateNamed(place.text, null);
  return { key: state ? `=${state.name}` : place.text.toLowerCase(), to: at + 1 };
}

/** Indonesian puts the state last: "pemerintah Irak", "Kedutaan Besar Amerika Serikat di Bagdad". */
function ofKnownShape(tokens: Token[], at: number, block: Block): Reading[] {
  const [word, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const shape = /^[Pp]emerintah$/.test(word)
    ? { from: at + 1, key: "", kind: "organisation" as const, what: "the government" }
    : word === "Perang" && second === "Saudara"
      ? { from: at + 2, key: "civil war ", kind: "event" as const, what: "the civil war" }
      : word === "Kedutaan" && second === "Besar"
        ? { from: at + 2, key: "embassy ", kind: "place" as const, what: "the embassy" }
        : null;
  const state = shape && stateAt(tokens, shape.from, block);
  if (!shape || !state || state.adjective) return [];
  const why = `is ${shape.what} of ${state.state.name}`;
  const own = `${shape.key}=${state.state.name}`;
  if (shape.key !== "embassy ")
    return [{ from: at, to: state.to, kind: shape.kind, key: own, why }];
  const host = tokens[state.to]?.text === "di" ? hostAt(tokens, state.to + 1) : null;
  return host ? [{ from: at, to: host.to, kind: "place", key: `${own} ${host.key}`, why }] : [];
}

const TOLD = /^(?:warn|urg|accus|press|blam|condemn|threaten|assur|withdr|pressur|critici)\w*$/;
const ACTS =
  /^(?:said|says|accused|denied|denies|vowed|warned|insisted|wants|announced|condemned|rejected|demanded|blames|blamed|accuses|insists|exchanged|retaliated)$/;
const POLICY =
  /^(?:proxy|nuclear|policy|foreign|government|role|influence|stance|decision|demand|demands|position|military|allies|ally|proxies)$/;

/** "Tehran" where a government acts or is spoken to; a city is not warned. */
function ofCapital(tokens: Token[], at: number, names: DocumentNames): Reading[] {
  const text = tokens[at]?.text ?? "";
  const state = stateOfCapital(text);
  if (!state || names.resolve(text)?.name.kind === "person") return [];
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const owns = /^['’]s$/.test(next) && POLICY.test(tokens[at + 2]?.text ?? "");
  if (!TOLD.test(before) && !ACTS.test(next) && !owns) return [];
  const why = `is the capital of ${state.name}, where its government acts`;
  return [{ from: at, to: at + 1, kind: "place", key: `=${state.name}`, why, weak: true }];
}
