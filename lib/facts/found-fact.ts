import type { Fact } from "@/lib/domain/fact";
import type { PatternClass } from "./precision";

/** A fact as a pattern finds it in one passage: no id yet, and its score is that of its class. */
export type FoundFact = Omit<Fact, "id" | "score"> & { patternClass: PatternClass };
