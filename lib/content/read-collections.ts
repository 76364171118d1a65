import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CollectionSource } from "./collection";
import { collectionFile } from "./collection";
import { checkDocumentHead } from "./document-head";
import { readText } from "./read-text";

/**
 * Every collection in a folder, ordered by folder name.
 * Throws one line naming file and field where something is missing or wrong.
 */
export function readCollections(folder: string): CollectionSource[] {
  if (!existsSync(folder)) throw new Error(`${folder}: does not exist.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readCollection(join(folder, name), name));
}

function readCollection(folder: string, name: string): CollectionSource {
  const file = join(folder, "collection.json");
  const parsed = collectionFile.safeParse(parseJson(file));
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new Error(`${file}: ${fault?.path.join(".") || "the file"} ${fault?.message}.`);
  }
  const { documents, ...head } = parsed.data;
  if (head.id !== name) throw new Error(`${file}: id is not the folder's name, ${name}.`);
  if (new Set(documents).size < documents.length) {
    throw new Error(`${file}: documents names a file twice.`);
  }
  return {
    ...head,
    documents: documents.map((document) => ({
      file: document,
      original: readDocumentFile(join(folder, document)),
    })),
  };
}

function readDocumentFile(file: string): string {
  const original = readText(file);
  checkDocumentHead(file, original);
  return original;
}

function parseJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file}: is not JSON.`);
  }
}
