import "server-only";

import { readBlocks } from "@/lib/content/read-blocks";
import type { ShownBlock } from "@/lib/text/document";

/** Versions are immutable, so what was read of one stays true. */
const KEPT = 24;
const kept = new Map<string, Promise<ShownBlock[]>>();

/** The blocks of a document version; those read last are remembered. */
export function readVersion(version: {
  versionId: string;
  file: string;
  original: string;
}): Promise<ShownBlock[]> {
  const { versionId, file, original } = version;
  const blocks = kept.get(versionId) ?? readBlocks(file, original);
  kept.delete(versionId);
  kept.set(versionId, blocks);
  // what failed is tried again by whoever asks next
  blocks.catch(() => kept.delete(versionId));
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > KEPT) kept.delete(oldest);
  return blocks;
}
