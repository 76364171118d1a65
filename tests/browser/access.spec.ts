import { expect, test } from "@playwright/test";
import type { Answer } from "../support/access-routes";
import { AUDIENCES, ROUTES } from "../support/access-routes";
import type { PrintedStage } from "../support/stages";
import { fillIn, setStages } from "../support/stages";

test.describe.configure({ retries: 0 });

let cast: PrintedStage & Omit<ReturnType<typeof setStages>, "stages">;
test.beforeAll(() => {
  test.setTimeout(120_000);
  const { stages, explanations, secrets } = setStages(1);
  const [stage] = stages;
  if (stage) cast = { ids: stage.ids, sessions: stage.sessions, explanations, secrets };
});

const fill = (pattern: string) => fillIn(pattern, cast.ids);

async function ask(url: string, session: string | undefined, post?: object) {
  // a connection that is kept may be closed by the server just as the next question is sent
  const headers: Record<string, string> = { connection: "close" };
  if (session) headers.cookie = session;
  if (post) headers.origin = new URL(url).origin;
  const body = post ? JSON.stringify(post) : undefined;
  const options = { headers, redirect: "manual" as const };
  return fetch(url, body === undefined ? options : { ...options, method: "POST", body });
}

function answerOf(response: Response): Answer {
  const to = response.headers.get("location");
  if (to === null) return response.status;
  const { pathname } = new URL(to, response.url);
  return `→ ${pathname.replace(/[\da-f]{8}-[-\da-f]{27}/, "[id]")}`;
}

for (const [address, row] of Object.entries(ROUTES)) {
  test(`${address} answers each as the table says`, async ({ baseURL }) => {
    const url = new URL(fill(row.path ?? address), baseURL).href;
    const answers: Record<string, Answer> = {};
    for (const who of AUDIENCES) {
      answers[who] = answerOf(await ask(url, cast.sessions[who], row.post));
    }
    const { path: _, post: __, ...expected } = row;
    expect(answers).toEqual(expected);
    for (const who of ["forged", "revoked"]) {
      expect(answerOf(await ask(url, cast.sessions[who], row.post)), who).toBe(row.visitor);
    }
  });
}

const ODD = [
  "nothing-of-the-sort",
  "..%2f..%2fetc",
  "%2500",
  "%00",
  "%ED%A0%80",
  "x".repeat(6_000),
];

test("an odd id is not there, whoever asks", async ({ baseURL }) => {
  const patterns = Object.keys(ROUTES).filter(
    (each) => /\[\w+\]/.test(each) && !ROUTES[each]?.post && !each.startsWith("/join"),
  );
  for (const pattern of patterns) {
    for (const odd of ODD) {
      const url = `${baseURL}${pattern.replaceAll(/\[\w+\]/g, odd)}`;
      const { status } = await ask(url, cast.sessions.teacher);
      // 431: the address alone is more than the server reads of a request's head.
      expect([400, 404, 431], `${pattern} ${odd.slice(0, 20)}`).toContain(status);
    }
  }
});

test("a post that another site sends, or nobody, reaches nothing", async ({ baseURL }) => {
  const ofAttempt = ["responses", "submission", "flags", "breaks"].map((last) =>
    fill(`/attempts/[attemptId]/${last}`),
  );
  for (const path of ["/sign-in", "/reviews", ...ofAttempt]) {
    for (const origin of [undefined, "null", "https://evil.example"]) {
      const cookie = cast.sessions.student ?? "";
      const headers: Record<string, string> = { connection: "close", cookie };
      if (origin) headers.origin = origin;
      const sent = await fetch(`${baseURL}${path}`, { method: "POST", headers, body: "{}" });
      expect(sent.status, `${path} from ${origin}`).toBe(403);
    }
  }
});

test("an open quiz tells its student no key, and others' names show as they were typed", async ({
  baseURL,
}) => {
  const open = await ask(`${baseURL}${fill("/attempts/[attemptId]")}`, cast.sessions.student);
  const html = await open.text();
  expect(html).toContain("Question");
  expect(cast.explanations.filter((words) => html.includes(words))).toEqual([]);
  for (const field of ["explanation", "accept", "distractors", "certificate", "proof"]) {
    expect(html).not.toContain(`\\"${field}\\":`);
  }

  const room = await ask(`${baseURL}${fill("/classrooms/[classroomId]")}`, cast.sessions.teacher);
  const shown = await room.text();
  expect(shown).toContain("Ada &lt;b&gt;Student");
  expect(shown).not.toContain("<b>Student");
  expect(shown).not.toContain("<script>alert(1)");
});

test("while a quiz is open its keys come to its student through no room", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const secrets = cast.secrets.flatMap((words) => [words, JSON.stringify(words).slice(1, -1)]);
  expect(secrets.length).toBeGreaterThan(3);
  const rooms = Object.entries(ROUTES).filter(([, row]) => !row.post && row.student === 200);
  const told: string[] = [];
  let letters = 0;
  for (const [address, row] of rooms) {
    const url = `${baseURL}${fill(row.path ?? address)}`;
    const page = { connection: "close", cookie: cast.sessions.student ?? "" };
    const payload = { ...page, rsc: "1" };
    for (const headers of [payload, page]) {
      const body = await (await fetch(url, { headers })).text();
      letters += body.length;
      if (secrets.some((secret) => body.includes(secret))) told.push(address);
    }
  }
  expect(told).toEqual([]);
  const found = `${rooms.length} rooms, ${letters} characters, ${cast.secrets.length} secrets`;
  test.info().annotations.push({ type: "searched", description: found });
});

test("a body that is too large is refused, not read", async ({ baseURL }) => {
  for (const path of ["/reviews", fill("/attempts/[attemptId]/responses")]) {
    const url = `${baseURL}${path}`;
    const sent = await ask(url, cast.sessions.student, { events: "x".repeat(200_000) });
    expect(sent.status).toBe(413);
  }
});
