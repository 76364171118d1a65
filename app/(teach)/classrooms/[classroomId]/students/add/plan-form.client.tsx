"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { FormMessage } from "@/app/_ui/form-message";
import { LinkButton } from "@/app/_ui/link-button";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { useFormAction } from "@/app/_ui/use-form-action";
import type { RosterPlan } from "@/lib/domain/roster-list";
import { SlipsSheet } from "../slips-sheet.client";
import { confirmList } from "./actions";
import { PlanTable } from "./plan-table";

type PlanFormProps = {
  title: ReactNode;
  preview: { text: string; plan: RosterPlan };
  classroomId: string;
  className: string;
  site: string;
  /** Takes the form back to the list. */
  back: (form: FormData) => void;
};

/** What the list would do, row by row; nothing is written until it is confirmed here. */
export function PlanForm({ title, preview, classroomId, className, site, back }: PlanFormProps) {
  const [result, submit] = useFormAction(confirmList);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  function goBack(form: FormData) {
    form.set("turn", "back");
    back(form);
  }
  if (result?.ok && result.slips.length > 0) {
    const { slips } = result;
    return <SlipsSheet classroomId={classroomId} className={className} site={site} slips={slips} />;
  }
  const { text, plan } = preview;
  const hasWork = plan.added.length + plan.labelled.length > 0;
  return (
    <>
      {title}
      <h2 ref={heading} tabIndex={-1} className="mb-3">
        {summaryWords(plan)}
      </h2>
      <PlanTable plan={plan} />
      <form action={submit} className="mt-6 grid gap-4">
        <FormMessage result={result} />
        <input type="hidden" name="classroomId" value={classroomId} />
        <input type="hidden" name="list" value={text} />
        {result?.ok ? (
          <LinkButton href={`/classrooms/${classroomId}/students`}>To the students</LinkButton>
        ) : (
          <div className="flex flex-wrap gap-3">
            {hasWork && (
              <SubmitButton pendingLabel="Adding them">{confirmWords(plan)}</SubmitButton>
            )}
            <SubmitButton look="secondary" formAction={goBack}>
              Change the list
            </SubmitButton>
          </div>
        )}
      </form>
    </>
  );
}

function summaryWords({ added, labelled, unchanged, faults }: RosterPlan): string {
  const parts = [
    `${counted(added.length, "new student")}`,
    labelled.length > 0 && `${labelled.length} here already get labels`,
    unchanged.length > 0 && `${unchanged.length} here already stay as they are`,
    faults.length > 0 && `${counted(faults.length, "row")} cannot be taken`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

function confirmWords({ added, labelled }: RosterPlan): string {
  if (added.length === 0) return `Label ${counted(labelled.length, "student")}`;
  return `Add ${counted(added.length, "student")}`;
}

function counted(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
