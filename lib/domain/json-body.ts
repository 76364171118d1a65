export type JsonBody =
  | { ok: true; value: unknown }
  | { ok: false; reason: "too-large" | "not-json" };

/** Reads a request's JSON, counting bytes as they come: at most `limit` are ever held. */
export async function readJsonBody(request: Request, limit: number): Promise<JsonBody> {
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
  try {
    const text = await new Blob(chunks as BlobPart[]).text();
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: "not-json" };
  }
}
