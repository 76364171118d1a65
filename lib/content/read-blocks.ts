import type { ShownBlock } from "@/lib/text/document";
import { readDocument } from "@/lib/text/read-document";
import { toShown } from "@/lib/text/to-shown";
import type { Part } from "./reading-thread";
import { startThread } from "./start-thread";

/** UTF-16 units: so much is read within 50 ms. More is read in a thread, so that pages answer meanwhile. */
const READ_AT_ONCE = 100_000;

/** The blocks of a text, as its file's name says that it is written. */
export async function readBlocks(file: string, original: string): Promise<ShownBlock[]> {
  if (original.length <= READ_AT_ONCE) return readDocument(file, original).blocks.map(toShown);
  const read = turn.then(() => readInThread(file, original));
  turn = read.catch(() => undefined);
  return read;
}

/** One long text is read after the other. */
let turn: Promise<unknown> = Promise.resolve();

function readInThread(file: string, original: string): Promise<ShownBlock[]> {
  return new Promise((resolve, reject) => {
    const worker = startThread("lib/content/reading-thread.ts");
    const blocks: ShownBlock[] = [];
    worker.on("message", (part: Part) => {
      for (const block of part.blocks) blocks.push(block);
      if (!part.isLast) return;
      resolve(blocks);
      void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The reading of ${file} ended with ${code}.`)));
    worker.postMessage({ file, original });
  });
}
