import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { cache } from "react";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { limitFailures } from "@/lib/auth/limits";
import { currentViewer } from "@/lib/auth/viewer";
import { getDb } from "@/lib/data/db";
import { hasPlaceIn } from "@/lib/data/enrolments";
import { findInvitation } from "@/lib/data/join-codes";
import { foldJoinCode } from "@/lib/domain/join-code";
import type { Viewer } from "@/lib/domain/viewer";
import { CodeForm } from "../code-form";
import { CODE_OFF, JOIN_PURPOSE, UNKNOWN_CODE } from "../join-words";
import { Invited } from "./invited";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await load((await params).code);
  const open = "result" in found && found.result?.open ? found.result.name : null;
  return { title: open ? `Join ${open}` : "Join a class" };
}

/** The class of a code, before anybody joins it: for visitors too, who then sign in and come back. */
export default async function InvitationPage({ params }: Props) {
  const { typed, code, viewer, found } = await load((await params).code);
  if ("tooMany" in found) return <NoClass message={found.tooMany} />;
  if (!code || !found.result) return <NoClass message={UNKNOWN_CODE} typed={typed} />;
  const invitation = found.result;
  const inside = viewer && (await hasPlaceIn(await getDb(), viewer, invitation.classroomId));
  if (!invitation.open && !inside) return <NoClass message={CODE_OFF} />;
  return (
    <Page>
      <Invited invitation={invitation} code={code} viewer={viewer} inside={inside ?? false} />
    </Page>
  );
}

/** Looked up once a page: a failure counts once. */
const load = cache(async (segment: string) => {
  const typed = decodedOr(segment);
  const code = foldJoinCode(typed);
  const viewer = await currentViewer();
  return { typed, code, viewer, found: code ? await look(code, viewer) : { result: null } };
});

/** A visitor's failures are counted by their address alone: all visitors of a school would share one count. */
async function look(code: string, viewer: Viewer | null) {
  const db = await getDb();
  const account = viewer?.id ?? randomUUID();
  return limitFailures({ purpose: JOIN_PURPOSE, account }, () => findInvitation(db, code));
}

function decodedOr(segment: string): string {
  try {
    return decodeURIComponent(segment).slice(0, 40);
  } catch {
    return "";
  }
}

function NoClass({ message, typed }: { message: string; typed?: string }) {
  return (
    <Page>
      <PageTitle>Join a class</PageTitle>
      <CodeForm typed={typed} errors={[message]} />
    </Page>
  );
}
