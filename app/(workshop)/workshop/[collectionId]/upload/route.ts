import { isOwnOrigin } from "@/lib/auth/origin";
import { currentViewer } from "@/lib/auth/viewer";
import type { UploadedText } from "@/lib/content/uploaded-text";
import { pastedText, uploadedText } from "@/lib/content/uploaded-text";
import { getDb } from "@/lib/data/db";
import { addDocument } from "@/lib/data/pending-documents";
import type { ActionResult } from "@/lib/domain/action-result";
import { formFault } from "@/lib/domain/form-fault";
import { readFormBody } from "@/lib/domain/request-body";
import { LARGEST_DOCUMENT, MOST_BYTES, MOST_DOCUMENTS, sizeInWords } from "@/lib/domain/workshop";
import { uploadFields } from "./upload-fields";

/** Bytes: a document with the fields around it. */
const LARGEST_BODY = LARGEST_DOCUMENT + 64 * 1024;

const LIMIT = sizeInWords(LARGEST_DOCUMENT);
const REFUSED = {
  "not-found": "There is no such collection of yours. Go back to your workshop.",
  "too-many": `Your workshop holds ${MOST_DOCUMENTS} documents, which is as many as it may. Take one out first.`,
  "too-large": `Your workshop would hold more than ${sizeInWords(MOST_BYTES)} of text. Take a document out first.`,
};

type Props = { params: Promise<{ collectionId: string }> };

/**
 * Takes one document as a form: `file`, or `text` that was pasted, and what is known of it. Its
 * bytes are kept unchanged and read by a job. Answers with an `ActionResult`; what is wrong with a
 * field is said in one as a form says it, with 200.
 */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  if (!isOwnOrigin(request)) return refuse(403, "Open Footnote itself to add a document.");
  const viewer = await currentViewer();
  if (!viewer || viewer.guest) return refuse(401, "Sign in again to add a document.");

  const { collectionId } = await params;
  const body = await readFormBody(request, LARGEST_BODY);
  if (!body.ok && body.reason === "too-large") {
    return refuse(
      413,
      `That is more than ${LIMIT}, which a document may have at most. Add it in parts.`,
    );
  }
  if (!body.ok) return refuse(400, "The document did not arrive whole. Send it again.");

  const text = await readText(body.form);
  const typed = Object.fromEntries(body.form);
  const parsed = uploadFields.safeParse(typed);
  if (!parsed.success) return answer(200, formFault(parsed.error, body.form, []));
  if (!text.ok) {
    const field = body.form.has("file") ? "file" : "text";
    return answer(200, {
      ok: false,
      message: "Please look at what is marked below.",
      fieldErrors: { [field]: [text.fault] },
    });
  }
  const { file, original } = text;
  const document = { ...parsed.data, collectionId, file, original, now: new Date() };
  const added = await addDocument(await getDb(), viewer, document);
  if (!added.ok) return refuse(added.reason === "not-found" ? 404 : 409, REFUSED[added.reason]);
  return answer(200, { ok: true });
}

async function readText(form: FormData): Promise<UploadedText> {
  const file = form.get("file");
  if (file instanceof File) {
    if (file.name === "") return { ok: false, fault: "Choose a file." };
    return uploadedText(file.name, new Uint8Array(await file.arrayBuffer()));
  }
  const typed = form.get("text");
  if (typeof typed !== "string" || typed.trim() === "") {
    return { ok: false, fault: "Paste the text of the document." };
  }
  return pastedText(typed);
}

function refuse(status: number, message: string): Response {
  return answer(status, { ok: false, message });
}

function answer(status: number, result: ActionResult): Response {
  return Response.json(result, { status });
}
