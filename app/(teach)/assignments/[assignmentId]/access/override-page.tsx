import Link from "next/link";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { orNotFound, requireAccount } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { findWhoGetsWhat } from "@/lib/data/who-gets-what";
import type { Override } from "@/lib/domain/access";
import { OverrideForm } from "./override-form.client";
import { overrideValues } from "./override-values";

type OverridePageProps = {
  assignmentId: string;
  /** The one that is changed; null for a new one. */
  overrideId: string | null;
};

/** The form of an exception: what some of a class get in place of what the class gets. */
export async function OverridePage({ assignmentId, overrideId }: OverridePageProps) {
  const viewer = await requireAccount();
  const asked = { assignmentId, now: new Date() };
  const found = orNotFound(await findWhoGetsWhat(await getDb(), viewer, asked));
  const { assignment, own, overrides, labels, students } = found;
  const standing = overrides.find(({ id }) => id === overrideId) ?? null;
  const override = orNotFound(overrideId === null ? NEW : standing);
  return (
    <Page>
      <PageTitle
        above={<Link href={`/assignments/${assignmentId}/access`}>Who gets what</Link>}
        lead={assignment.title}
      >
        {overrideId === null ? "Add an exception" : "Change an exception"}
      </PageTitle>
      <OverrideForm
        assignmentId={assignmentId}
        overrideId={overrideId}
        labels={labels.map(({ id, name }) => {
          return { id, name, isOn: override.labelIds.includes(id) };
        })}
        students={students.map(({ userId: id, name }) => {
          return { id, name, isOn: override.studentIds.includes(id) };
        })}
        standing={overrideValues(own, override.changes, viewer.timeZone)}
        underWay={students.filter(({ isUnderWay }) => isUnderWay).map(({ name }) => name)}
      />
    </Page>
  );
}

const NEW: Omit<Override, "id"> = { labelIds: [], studentIds: [], changes: {} };
