import { benchCoverage } from "./bench-coverage";
import { benchEvidence } from "./bench-evidence";
import { benchExam } from "./bench-exam";
import { benchFacts } from "./bench-facts";
import { benchFitting } from "./bench-fitting";
import { benchItems } from "./bench-items";
import { benchResponses } from "./bench-responses";
import { benchReviews } from "./bench-reviews";
import { say, stopWith } from "./say";

/** `npm run bench`, with `-- --full` at full size. Rows go to standard output as they are done. */
async function bench(): Promise<void> {
  const [option, ...rest] = process.argv.slice(2);
  if ((option && option !== "--full") || rest.length > 0) {
    say("Usage: npm run bench -- [--full]");
    process.exit(2);
  }
  const size = option ? 10 : 1;
  for (const run of [
    benchFacts,
    benchItems,
    benchCoverage,
    benchResponses,
    benchReviews,
    benchExam,
    benchFitting,
    benchEvidence,
  ]) {
    for (const row of await run(size)) {
      const cells = [row.name, row.measured, row.yardstick, row.ratio];
      process.stdout.write(`${cells.join(" | ")}\n`);
    }
  }
}

bench().catch(stopWith);
