import type { DBSchema, IDBPDatabase } from "idb";
import { openDB } from "idb";
import type { Given } from "@/lib/domain/response";

/** What a page sends for one question. */
export type SentResponse = { id: string; position: number; sequence: number; given: Given };

/** An answer on this device that the server has not acknowledged yet, and whose it is. */
type KeptResponse = SentResponse & { viewerId: string; attemptId: string };

interface Outbox extends DBSchema {
  responses: {
    key: string;
    value: KeptResponse;
    indexes: { viewer: string; attempt: [viewerId: string, attemptId: string] };
  };
}

let opened: Promise<IDBPDatabase<Outbox> | null> | undefined;

/** Null where the browser keeps nothing: answers then live as long as their page. */
function open(): Promise<IDBPDatabase<Outbox> | null> {
  opened ??= openDB<Outbox>("footnote-answers", 1, {
    upgrade(database) {
      const store = database.createObjectStore("responses", { keyPath: "id" });
      store.createIndex("viewer", "viewerId");
      store.createIndex("attempt", ["viewerId", "attemptId"]);
    },
  }).catch(() => null);
  return opened;
}

/** Whose answers to which quiz. */
export type OutboxPlace = { viewerId: string; attemptId: string };

/** What this device keeps of one person's answers to one quiz, oldest first. */
export async function readOutbox({ viewerId, attemptId }: OutboxPlace): Promise<SentResponse[]> {
  const kept = await (await open())?.getAllFromIndex("responses", "attempt", [viewerId, attemptId]);
  return (kept ?? [])
    .map(({ id, position, sequence, given }) => ({ id, position, sequence, given }))
    .toSorted((one, other) => one.sequence - other.sequence);
}

/** Keeps an answer until it is taken out, in place of those that it follows. */
export async function addToOutbox(
  { viewerId, attemptId }: OutboxPlace,
  response: SentResponse,
  replaced: readonly SentResponse[],
): Promise<void> {
  const transaction = (await open())?.transaction("responses", "readwrite");
  if (!transaction) return;
  transaction.store.put({ ...response, viewerId, attemptId });
  for (const { id } of replaced) transaction.store.delete(id);
  await transaction.done;
}

/** Takes out what the server has answered. */
export async function takeFromOutbox(id: string): Promise<void> {
  await (await open())?.delete("responses", id);
}

/** How many answers of a person this device keeps that the server does not have, in whatever quiz. */
export async function countUnsent(viewerId: string): Promise<number> {
  return (await (await open())?.countFromIndex("responses", "viewer", viewerId)) ?? 0;
}
