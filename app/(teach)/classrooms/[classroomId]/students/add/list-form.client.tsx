"use client";

import type { ReactNode } from "react";
import { Field } from "@/app/_ui/field";
import { FormMessage } from "@/app/_ui/form-message";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextArea } from "@/app/_ui/text-area";
import { useFormAction } from "@/app/_ui/use-form-action";
import { ROSTER_BYTES_MAX, ROSTER_TOO_LARGE } from "@/lib/domain/roster-limits";
import { previewList } from "./actions";
import { PlanForm } from "./plan-form.client";
import type { PreviewResult } from "./preview-result";

type ListFormProps = { title: ReactNode; classroomId: string; className: string; site: string };

const LOOK_BELOW = "Please look at what is marked below.";

/** Asks what the list would do, or goes back to it. What was pasted is given back, whatever comes. */
async function look(previous: PreviewResult | null, form: FormData): Promise<PreviewResult> {
  const pasted = String(form.get("list") ?? "");
  const values = { list: pasted };
  if (form.get("turn") === "back") return { ok: false, message: "", values };
  const file = form.get("file");
  const size = file instanceof File && file.size > 0 ? file.size : pasted.length;
  if (size > ROSTER_BYTES_MAX) {
    const fieldErrors = { list: [ROSTER_TOO_LARGE] };
    return { ok: false, message: LOOK_BELOW, fieldErrors, values };
  }
  const result = await previewList(previous, form);
  if (result.ok) return result;
  const { message, fieldErrors } = result;
  return { ok: false, message, fieldErrors, values };
}

/** The list, then what it would do; from there back to the list, or on to the slips. */
export function ListForm({ title, classroomId, className, site }: ListFormProps) {
  const [result, submit] = useFormAction(look);
  if (result?.ok) {
    return (
      <PlanForm
        title={title}
        preview={result}
        classroomId={classroomId}
        className={className}
        site={site}
        back={submit}
      />
    );
  }
  const { fieldErrors: errors, values } = result ?? {};
  return (
    <>
      {title}
      <form action={submit} noValidate className="grid max-w-xl gap-6">
        <FormMessage result={result} />
        <input type="hidden" name="classroomId" value={classroomId} />
        <TextArea
          key={values?.list}
          label="List"
          name="list"
          rows={10}
          hint="One student a line, and labels after a comma or a tab: Ada Lark, Section A; Extra time. Pasted from a spreadsheet it works as well."
          defaultValue={values?.list}
          spellCheck={false}
          errors={errors?.list}
        />
        <Field
          label="Or a file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          optional
          hint="CSV. A first line with Name (or First name and Last name) and Labels lets the columns stand in any order."
          errors={errors?.file}
        />
        <div>
          <SubmitButton pendingLabel="Looking it over">Look it over</SubmitButton>
        </div>
      </form>
    </>
  );
}
