import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { ReviewEvent } from "@/lib/domain/review-event";
import type { Waiting } from "./journal";

/** Events by their keys: those that wait to be sent, and the last that were. */
interface EventStore extends DBSchema {
  waiting: { key: string; value: ReviewEvent };
  sent: { key: string; value: ReviewEvent };
}

/** The most events that a copy of the page may be behind. */
const MOST_SENT = 1000;

/** A transaction that ends well is on the disk. */
const ON_DISK = { durability: "strict" } as const;

let opened: Promise<IDBPDatabase<EventStore> | null> | undefined;

/** Null where the browser keeps nothing. */
function open(): Promise<IDBPDatabase<EventStore> | null> {
  opened ??= openDB<EventStore>("footnote-reviews", 1, {
    upgrade(database) {
      database.createObjectStore("waiting");
      database.createObjectStore("sent");
    },
  }).catch(() => null);
  return opened;
}

/** A person's events in their order; none where nothing can be kept. */
export async function readEvents(name: "waiting" | "sent", viewerId: string): Promise<Waiting[]> {
  try {
    const transaction = (await open())?.transaction(name);
    if (!transaction) return [];
    const [keys, events] = await Promise.all([
      transaction.store.getAllKeys(ofPerson(viewerId)),
      transaction.store.getAll(ofPerson(viewerId)),
    ]);
    return keys.flatMap((key, index) => {
      const event = events[index];
      return event ? [{ key, event }] : [];
    });
  } catch {
    return [];
  }
}

/** Whether the events are on the disk now: all or none. */
export async function storeWaiting(waiting: readonly Waiting[]): Promise<boolean> {
  try {
    const transaction = (await open())?.transaction("waiting", "readwrite", ON_DISK);
    if (!transaction) return false;
    for (const { key, event } of waiting) void transaction.store.put(event, key);
    transaction.commit();
    await transaction.done;
    return true;
  } catch {
    return false;
  }
}

/** Moves events from those that wait to those that were sent, of which the last are kept. */
export async function storeSent(viewerId: string, sent: readonly Waiting[]): Promise<void> {
  try {
    const transaction = (await open())?.transaction(["waiting", "sent"], "readwrite");
    if (!transaction) return;
    const done = transaction.objectStore("sent");
    for (const { key, event } of sent) {
      void transaction.objectStore("waiting").delete(key);
      void done.put(event, key);
    }
    const keys = await done.getAllKeys(ofPerson(viewerId));
    for (const key of keys.slice(0, -MOST_SENT)) void done.delete(key);
    await transaction.done;
  } catch {
    // what was not taken out is sent again, which is harmless
  }
}

/** Forgets what others than this person sent; what they have not sent stays. */
export async function forgetSentOfOthers(viewerId: string): Promise<void> {
  const transaction = (await open())?.transaction("sent", "readwrite");
  if (!transaction) return;
  for (const key of await transaction.store.getAllKeys()) {
    if (!key.startsWith(`${viewerId} `)) void transaction.store.delete(key);
  }
  await transaction.done;
}

function ofPerson(viewerId: string): IDBKeyRange {
  return IDBKeyRange.bound(`${viewerId} `, `${viewerId} \uffff`);
}
