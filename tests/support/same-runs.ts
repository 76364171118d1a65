import fc from "fast-check";

// Property tests draw the same each time, unless `SEED` names other runs.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
