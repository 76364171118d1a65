import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/**
 * Where a worker thread begins: it reads the program's own TypeScript, as the commands do, because
 * the build of the pages leaves nothing that a thread could be started from.
 */
register();
await import(workerData);
