import "server-only";

/** Runs at most `atOnce` pieces of work at a time; the others wait in the order they came. */
export function takeTurns(atOnce: number) {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
