import { publicAddress } from "@/lib/auth/public-address";
import { listDueDates } from "@/lib/data/calendar-feeds";
import { getDb } from "@/lib/data/db";
import { writeCalendar } from "@/lib/interchange/calendar";

type Props = { params: Promise<{ file: string }> };

/** The due dates of whoever has the secret in the address, for calendar programs, which cannot sign in. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1];
  const now = new Date();
  const due = secret ? await listDueDates(await getDb(), { secret, now }) : null;
  if (!due) return new Response("There is no such calendar.", { status: 404 });
  const site = await publicAddress();
  const entries = due.map(({ assignmentId, title, classroom, dueAt }) => ({
    id: `${assignmentId}@footnote`,
    title: `Due: ${title}`,
    about: classroom,
    url: `${site}/assignments/${assignmentId}`,
    at: dueAt,
  }));
  return new Response(writeCalendar("Footnote", { entries, now }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}
