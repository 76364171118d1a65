import type { ReviewEvent } from "@/lib/domain/review-event";
import { readEvents, storeSent, storeWaiting } from "./event-store";
import type { Waiting } from "./journal";
import { readJournal, strikeFromJournal, writeJournal } from "./journal";
import { readOldOutbox, removeOldOutbox } from "./old-outbox";

/** What this page must remember itself where the device has no room. */
let unkept: Waiting[] = [];

/** Events that the server has not yet confirmed, oldest first; they survive the tab, and the device's power. */
export async function readOutbox(viewerId: string): Promise<Waiting[]> {
  // the journal first: what leaves it meanwhile is in the store
  const journal = readJournal(viewerId);
  const stored = await readEvents("waiting", viewerId);
  const all = [...stored, ...journal, ...unkept.filter(({ key }) => isOf(viewerId, key))];
  const byKey = new Map(all.map((waiting) => [waiting.key, waiting]));
  return [...byKey.values()].toSorted(byOrder);
}

/**
 * Puts an event at the end. It is written down before this returns; the promise says whether
 * this device keeps it, else it lives as long as the page.
 */
export async function addToOutbox(viewerId: string, event: ReviewEvent): Promise<boolean> {
  const waiting = { key: keyOf(viewerId, nextStamp(), event), event };
  const isWritten = writeJournal(waiting);
  if (!isWritten) unkept.push(waiting);
  return (await moveToStore([waiting])) || isWritten;
}

/** Takes out what the server has answered, and remembers it for copies of the page that were made before. */
export async function takeFromOutbox(viewerId: string, sent: readonly Waiting[]): Promise<void> {
  await storeSent(viewerId, sent);
  forget(sent);
  if (!unkept.some(({ key }) => isOf(viewerId, key))) removeOldOutbox(viewerId);
}

/** Brings into the store what an earlier page wrote down last, or an older version kept in its own way. */
export async function settleOutbox(viewerId: string): Promise<void> {
  const old = readOldOutbox(viewerId).map((event, index) => {
    return { key: keyOf(viewerId, index, event), event };
  });
  const left = [...old, ...readJournal(viewerId)];
  if (left.length === 0) return;
  unkept.push(...old);
  if (await moveToStore(left)) removeOldOutbox(viewerId);
}

/** How many reviews of a person this device keeps that the server does not have. */
export async function countWaitingReviews(viewerId: string): Promise<number> {
  return countReviews(await readOutbox(viewerId));
}

export function countReviews(waiting: readonly Waiting[]): number {
  return waiting.filter(({ event }) => event.type === "review").length;
}

async function moveToStore(waiting: readonly Waiting[]): Promise<boolean> {
  const isStored = await storeWaiting(waiting);
  if (isStored) forget(waiting);
  return isStored;
}

function forget(gone: readonly Waiting[]): void {
  gone.forEach(strikeFromJournal);
  const keys = new Set(gone.map(({ key }) => key));
  unkept = unkept.filter(({ key }) => !keys.has(key));
}

let lastStamp = 0;

/** Milliseconds since 1970, but never twice, nor back with the device's clock. */
function nextStamp(): number {
  lastStamp = Math.max(Date.now(), lastStamp + 1);
  return lastStamp;
}

function keyOf(viewerId: string, stamp: number, event: ReviewEvent): string {
  const name = event.type === "undo" ? `undo ${event.reviewId}` : event.id;
  return `${viewerId} ${String(stamp).padStart(16, "0")} ${name}`;
}

function isOf(viewerId: string, key: string): boolean {
  return key.startsWith(`${viewerId} `);
}

function byOrder(one: Waiting, other: Waiting): number {
  return one.key < other.key ? -1 : 1;
}
