import "server-only";

import type { Block } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";

/** Versions are immutable, so what was read of one stays true. */
const KEPT = 24;
const kept = new Map<string, Block[]>();

/** The blocks of a document version; those read last are remembered. */
export function readVersion(version: {
  versionId: string;
  file: string;
  original: string;
}): Block[] {
  const { versionId, file, original } = version;
  const blocks = kept.get(versionId) ?? readDocument(file, original).blocks;
  kept.delete(versionId);
  kept.set(versionId, blocks);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > KEPT) kept.delete(oldest);
  return blocks;
}
