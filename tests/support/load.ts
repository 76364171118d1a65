import { Agent, request } from "node:http";

/** One POST of a load. */
export type Shot = { path: string; headers: Record<string, string>; body: string };

/** What a load came to. */
export type Load = { perSecond: number; p99Ms: number; count: number };

/** Posts as many as a server takes in some seconds, so many at once. An answer that is not 200 throws. */
export async function load(
  url: string,
  { seconds, atOnce, next }: { seconds: number; atOnce: number; next: () => Shot },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const took: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const shooter = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      const status = await post(url, agent, next());
      if (status !== 200) throw new Error(`The server answered ${status}.`);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, shooter));
  const perSecond = took.length / ((performance.now() - begun) / 1000);
  agent.destroy();
  took.sort((one, other) => one - other);
  return { perSecond, p99Ms: took[Math.floor(took.length * 0.99)] ?? 0, count: took.length };
}

function post(url: string, agent: Agent, { path, headers, body }: Shot): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { method: "POST", agent, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
