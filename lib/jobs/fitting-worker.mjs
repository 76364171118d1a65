import { register } from "tsx/esm/api";

/** Where the thread begins that fits weights: as the one that compiles, it reads the program's own TypeScript. */
register();
await import("./fitting-thread.ts");
