import { parentPort } from "node:worker_threads";
import type { ShownBlock } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import { toShown } from "@/lib/text/to-shown";

/** Some of the blocks that were asked for. */
export type Part = { blocks: ShownBlock[]; isLast: boolean };

/** So few at once that taking them in holds nobody up. */
const PART = 500;

parentPort?.once("message", ({ file, original }: { file: string; original: string }) => {
  const blocks = readDocument(file, original).blocks.map(toShown);
  for (let from = 0; from === 0 || from < blocks.length; from += PART) {
    const part = blocks.slice(from, from + PART);
    parentPort?.postMessage({ blocks: part, isLast: from + PART >= blocks.length });
  }
});
