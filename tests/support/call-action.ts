import { readFileSync } from "node:fs";
import type { ActionAnswer } from "./access-actions";

type Reference = { filename: string; exportedName: string; workers: Record<string, object> };

/** The server actions of the app that was built: the id of each, and a page that it can be sent to. */
function readReferences(): Map<string, { id: string; page: string }> {
  const manifest: { node: Record<string, Reference> } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  );
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => {
      const folder = filename.replace(/^app\//, "").replace(/\/actions\.ts$/, "");
      const [page = ""] = Object.keys(workers);
      return [`${folder} ${exportedName}`, { id, page: addressOf(page) }];
    }),
  );
}

/** "app/(teach)/classrooms/[classroomId]/page" is served at "/classrooms/[classroomId]". */
function addressOf(page: string): string {
  const folders = page.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
}

let references: ReturnType<typeof readReferences> | undefined;

type Call = { action: string; form: Record<string, string>; session: string | undefined };

/** Sends a server action as the page's own script does, with the form as its last argument. */
export async function callAction(
  baseURL: string,
  { action, form, session }: Call,
): Promise<ActionAnswer> {
  references ??= readReferences();
  const known = references.get(action);
  if (!known) throw new Error(`The build has no action ${action}.`);
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify(WITHOUT_STATE.includes(action) ? ["$K1"] : [null, "$K1"]));
  const headers: Record<string, string> = { "next-action": known.id, origin: baseURL };
  headers.connection = "close";
  if (session) headers.cookie = session;
  const url = `${baseURL}${known.page.replace(/\[\w+\]/g, "any")}`;
  const sent = await fetch(url, { method: "POST", headers, body, redirect: "manual" });
  return answerOf(sent, action);
}

/** Sent by a plain form: the form is their only argument. */
const WITHOUT_STATE = ["_account signOut"];

async function answerOf(sent: Response, action: string): Promise<ActionAnswer> {
  const to = sent.headers.get("x-action-redirect");
  if (to) {
    const { pathname } = new URL(to.split(";")[0] ?? "", "http://here");
    return `→ ${pathname.replace(/[\da-f]{8}-[-\da-f]{27}|[\da-f]{24}/g, "[id]")}`;
  }
  const said = /^\d+:\{"ok":(true|false)/m.exec(await sent.text());
  if (!said) throw new Error(`${action} answered ${sent.status} and says nothing.`);
  return said[1] === "true" ? "done" : "refused";
}
