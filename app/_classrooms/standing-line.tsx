import type { Standing } from "@/lib/domain/class-report";
import { isBehind, standingWords } from "./standing-words";

/** How somebody stands with an assignment, in a word or two. */
export function StandingLine({ standing }: { standing: Standing }) {
  const ink = isBehind(standing) ? "text-nearly-ink font-semibold" : "";
  return <span className={`tabular-nums ${ink}`}>{standingWords(standing)}</span>;
}
