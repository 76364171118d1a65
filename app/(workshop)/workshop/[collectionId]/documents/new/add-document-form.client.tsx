"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { FormMessage } from "@/app/_ui/form-message";
import type { ActionResult } from "@/lib/domain/action-result";
import { LARGEST_DOCUMENT, tooLarge } from "@/lib/domain/workshop";
import { HeadFields } from "./head-fields";
import type { Source } from "./text-source";
import { TextSource } from "./text-source";

type AddDocumentFormProps = { collectionId: string; replaces: string | null };

const LOST: ActionResult = {
  ok: false,
  message: "The document did not arrive: check your connection and send it again.",
};

/** Sends a document to be read; what was typed stays where it is if it is refused. */
export function AddDocumentForm({ collectionId, replaces }: AddDocumentFormProps) {
  const [source, choose] = useState<Source>("file");
  const [result, tell] = useState<ActionResult | null>(null);
  const [isSending, setSending] = useState(false);
  const router = useRouter();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const refused = faultOf(form.get("file"));
    if (refused) return tell(refused);
    setSending(true);
    const answer = await post(`/workshop/${collectionId}/upload`, form);
    tell(answer);
    if (answer.ok) router.push(`/workshop/${collectionId}`);
    else setSending(false);
  }

  const errors = (result?.ok === false && result.fieldErrors) || undefined;
  return (
    <form onSubmit={send} noValidate className="grid max-w-xl gap-6">
      <FormMessage result={result} />
      {replaces && <input type="hidden" name="replaces" value={replaces} />}
      <TextSource source={source} onChoose={choose} errors={errors} />
      <HeadFields errors={errors} />
      <Button type="submit" disabled={isSending} aria-busy={isSending || undefined}>
        {isSending ? "Sending the document" : "Read this document"}
      </Button>
    </form>
  );
}

/** Said before it is sent: a browser that is cut off says only that it was. */
function faultOf(file: FormDataEntryValue | null): ActionResult | null {
  if (!(file instanceof File) || file.size <= LARGEST_DOCUMENT) return null;
  return {
    ok: false,
    message: "Please look at what is marked below.",
    fieldErrors: { file: [tooLarge(file.size)] },
  };
}

async function post(address: string, body: FormData): Promise<ActionResult> {
  try {
    const response = await fetch(address, { method: "POST", body });
    const answer: Partial<ActionResult> = await response.json();
    // what the server turns away before a handler sees it says only why
    if (typeof answer.ok === "boolean") return answer as ActionResult;
    return { ok: false, message: answer.message ?? "The document was not taken." };
  } catch {
    return LOST;
  }
}
