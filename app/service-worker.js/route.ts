import { join } from "node:path";
import { build } from "esbuild";

/** Bundled once, when the app is built. */
export const dynamic = "force-static";

/** The service worker, at the top so that it may answer for every page. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "app/_offline/service-worker.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return new Response(outputFiles[0]?.text, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}
