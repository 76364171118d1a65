type Body = { ok: true; bytes: Buffer<ArrayBuffer> } | { ok: false; reason: "too-large" };

/** Reads a request's body, counting bytes as they come: at most `limit` are ever held. */
async function readBody(request: Request, limit: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return { ok: false, reason: "too-large" };
      }
      chunks.push(read.value);
    }
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

export type JsonBody =
  | { ok: true; value: unknown }
  | { ok: false; reason: "too-large" | "not-json" };

/** Reads a request's JSON, of `limit` bytes at most. */
export async function readJsonBody(request: Request, limit: number): Promise<JsonBody> {
  const body = await readBody(request, limit);
  if (!body.ok) return body;
  try {
    return { ok: true, value: JSON.parse(body.bytes.toString()) };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}

export type FormBody =
  | { ok: true; form: FormData }
  | { ok: false; reason: "too-large" | "not-a-form" };

/** Reads a request's form with its files, of `limit` bytes at most. */
export async function readFormBody(request: Request, limit: number): Promise<FormBody> {
  const body = await readBody(request, limit);
  if (!body.ok) return body;
  const type = request.headers.get("content-type") ?? "";
  try {
    const form = await new Response(body.bytes, { headers: { "content-type": type } }).formData();
    return { ok: true, form };
  } catch {
    return { ok: false, reason: "not-a-form" };
  }
}
