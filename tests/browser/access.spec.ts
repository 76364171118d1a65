import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { expect, test } from "@playwright/test";

const AUDIENCES = [
  "visitor",
  "guest",
  "stranger",
  "removed",
  "student",
  "otherTeacher",
  "teacher",
] as const;
type Audience = (typeof AUDIENCES)[number];

/** 200, 404, … or where it sends them. */
type Answer = number | `→ ${string}`;
type Row = { path?: string; post?: object } & Record<Audience, Answer>;

const SIGN_IN = "→ /sign-in";
const all = (answer: Answer) =>
  Object.fromEntries(AUDIENCES.map((who) => [who, answer])) as Record<Audience, Answer>;
/** What a visitor and a guest are asked to have an account for. */
const account = { ...all(200), visitor: SIGN_IN, guest: SIGN_IN } as const;
const nobody = { ...all(404), visitor: SIGN_IN, guest: SIGN_IN } as const;
const ofTheClass = { ...nobody, student: 200, teacher: 200 } as const;
const ofTheTeacher = { ...nobody, teacher: 200 } as const;

/**
 * Who may see what: each address of the app, asked for something of Ada's, who is the
 * student of Tess's class. An address that is not in here fails the test.
 */
const ACCESS: Record<string, Row> = {
  "/": { ...all("→ /today"), visitor: 200, guest: 200 },
  "/health": all(200),
  "/api/auth/[...nextauth]": { path: "/api/auth/session", ...all(404) },
  "/library": all(200),
  "/library/[collectionId]": all(200),
  "/library/[collectionId]/questions": all(200),
  "/library/[collectionId]/timeline": all(200),
  "/library/[collectionId]/people": all(200),
  "/documents/[documentId]": all(200),
  "/study-sets/[studySetId]": all(200),
  "/study-sets/[studySetId]/paper": account,
  "/study-sets/[studySetId]/plan": { ...all(404), visitor: SIGN_IN, student: 200 },
  "/study-sets/new": { path: "/study-sets/new?collection=[collectionId]", ...account },
  "/sign-in": all(200),
  "/sign-in/class": all(200),
  "/sign-up": all(200),
  "/recover": all(200),
  "/settings": { ...all(200), visitor: SIGN_IN },
  "/settings/claim": account,
  "/settings/export": { ...all(200), visitor: SIGN_IN },
  "/today": { ...all(200), visitor: SIGN_IN },
  "/calendar/[file]": { path: "/calendar/none.ics", ...all(404) },
  "/review": { ...all(200), visitor: SIGN_IN },
  "/progress": { ...all(200), visitor: SIGN_IN },
  "/attempts/[attemptId]": { ...all(404), visitor: SIGN_IN, student: 200 },
  "/attempts/[attemptId]/results": {
    path: "/attempts/[handedInId]/results",
    ...{ ...all(404), visitor: SIGN_IN, student: 200, teacher: 200 },
  },
  "/attempts/[attemptId]/responses": {
    post: { id: randomUUID(), position: 999, sequence: 1, given: { typed: ["x"] } },
    ...{ ...all(404), visitor: 401 },
  },
  "/attempts/[attemptId]/clock": { ...all(404), visitor: 401, student: 200 },
  "/attempts/[attemptId]/submission": {
    post: { byClock: true },
    ...{ ...all(404), visitor: 401, student: 409 },
  },
  "/attempts/[attemptId]/flags": {
    post: { position: 0, flagged: true },
    ...{ ...all(404), visitor: 401, student: 200 },
  },
  "/attempts/[attemptId]/breaks": { post: { turn: "start" }, ...all(404), visitor: 401 },
  "/reviews": { post: { sentAt: 0, events: [] }, ...all(200), visitor: 401 },
  "/reviews/ahead": { ...all(200), visitor: 401 },
  "/cards/[cardId]": { path: "/cards/none", ...all(404), visitor: 401 },
  "/service-worker.js": all(200),
  "/classrooms": account,
  "/classrooms/new": account,
  "/classrooms/[classroomId]": ofTheClass,
  "/classrooms/[classroomId]/assignments/new": ofTheTeacher,
  "/classrooms/[classroomId]/students": ofTheTeacher,
  "/classrooms/[classroomId]/students/add": ofTheTeacher,
  "/classrooms/[classroomId]/students/export": ofTheTeacher,
  "/classrooms/[classroomId]/students/[userId]": ofTheTeacher,
  "/classrooms/[classroomId]/teachers": ofTheTeacher,
  "/assignments/new": {
    ...account,
    teacher: "→ /classrooms/[id]/assignments/new",
    otherTeacher: "→ /classrooms/[id]/assignments/new",
  },
  "/assignments/[assignmentId]": ofTheClass,
  "/workshop": account,
  "/workshop/new": account,
  "/workshop/[collectionId]": { path: "/workshop/[workshopId]", ...ofTheTeacher },
  "/workshop/[collectionId]/job": {
    path: "/workshop/[workshopId]/job",
    ...{ ...all(404), teacher: 200 },
  },
  "/workshop/[collectionId]/documents/new": {
    path: "/workshop/[workshopId]/documents/new",
    ...ofTheTeacher,
  },
  "/workshop/[collectionId]/documents/[documentId]": {
    path: "/workshop/[workshopId]/documents/[workshopDocumentId]",
    ...ofTheTeacher,
  },
  "/workshop/[collectionId]/doubts": { path: "/workshop/[workshopId]/doubts", ...ofTheTeacher },
  "/workshop/[collectionId]/conflicts": {
    path: "/workshop/[workshopId]/conflicts",
    ...ofTheTeacher,
  },
  "/workshop/[collectionId]/questions/[itemId]": {
    path: "/workshop/[workshopId]/questions/[workshopItemId]",
    ...ofTheTeacher,
  },
  // what is sent here is no form; whose collection it is would be asked next
  "/workshop/[collectionId]/upload": {
    path: "/workshop/[workshopId]/upload",
    post: {},
    ...{ ...all(400), visitor: 401, guest: 401 },
  },
  "/join": all(200),
  "/join/[code]": all(200),
};

type Cast = {
  ids: Record<string, string>;
  sessions: Record<string, string>;
  explanations: string[];
};

let cast: Cast;
test.beforeAll(({ baseURL }) => {
  expect(baseURL).toBeTruthy();
  const program = ["--import", "tsx", "--conditions=react-server", "tests/support/cast.ts"];
  const printed = execFileSync(process.execPath, [...program, process.env.TEST_DATA_DIR ?? ""], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", AUTH_SECRET: "" },
  });
  cast = JSON.parse(printed);
});

function fill(pattern: string, ids = cast.ids): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => ids[name] ?? "");
}

async function ask(url: string, session: string | undefined, post?: object) {
  const headers: Record<string, string> = session ? { cookie: session } : {};
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

test("the table names each address of the app", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep))
    .filter((parts) => /^(?:page|route)\.tsx?$/.test(parts.at(-1) ?? ""))
    .filter((parts) => !parts.some((part) => part.startsWith("_")));
  const addresses = files.map((parts) => {
    const folders = parts.slice(0, -1);
    return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
  });
  expect(Object.keys(ACCESS).sort()).toEqual(addresses.sort());
});

for (const [address, row] of Object.entries(ACCESS)) {
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
  const patterns = Object.keys(ACCESS).filter(
    (each) => /\[\w+\]/.test(each) && !ACCESS[each]?.post && !each.startsWith("/join"),
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
      const headers: Record<string, string> = { cookie: cast.sessions.student ?? "" };
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

test("a body that is too large is refused, not read", async ({ baseURL }) => {
  for (const path of ["/reviews", fill("/attempts/[attemptId]/responses")]) {
    const url = `${baseURL}${path}`;
    const sent = await ask(url, cast.sessions.student, { events: "x".repeat(200_000) });
    expect(sent.status).toBe(413);
  }
});
