import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { requireAccount } from "@/lib/auth/viewer";
import { listClassrooms } from "@/lib/data/classrooms";
import { getDb } from "@/lib/data/db";

export const metadata: Metadata = { title: "Assign a study set" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** From a study set to the class that gets it; who teaches one class goes straight there. */
export default async function AssignPage({ searchParams }: Props) {
  const { set } = await searchParams;
  const viewer = await requireAccount();
  const classrooms = await listClassrooms(await getDb(), viewer);
  const taught = classrooms.filter(({ role, archived }) => role === "teacher" && !archived);
  const query = typeof set === "string" ? `?set=${encodeURIComponent(set)}` : "";
  const hrefOf = (classroomId: string) => `/classrooms/${classroomId}/assignments/new${query}`;
  const [only, another] = taught;
  if (only && !another) redirect(hrefOf(only.id));
  return (
    <Page>
      <PageTitle>Assign a study set</PageTitle>
      {taught.length === 0 && (
        <EmptyState
          title="You teach no class yet"
          action={<LinkButton href="/classrooms/new">Create a class</LinkButton>}
        >
          Create a class, then come back to the study set and assign it.
        </EmptyState>
      )}
      {taught.length > 0 && (
        <>
          <h2 className="mb-2">To which class?</h2>
          <ul className="max-w-(--measure) border-t border-rule">
            {taught.map(({ id, name }) => (
              <li key={id} className="border-b border-rule py-3">
                <Link href={hrefOf(id)} dir="auto">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
