import { setTimeout as sleep } from "node:timers/promises";
import { eq, notInArray } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { attemptItems, items, itemVersions, users } from "@/drizzle/tables";
import { findLatestJob } from "@/lib/data/jobs";
import { openDatabase } from "@/lib/data/open";
import { authSecret } from "@/lib/data/secrets";
import type { Viewer } from "@/lib/domain/viewer";
import type { Stage } from "./stage";
import { setStage } from "./stage";
import { addText, openWorkshop } from "./workshop";

/**
 * The stages of the tests of access: so many, each with its own people and their sessions,
 * written into the database of the server that is tested and printed as JSON. The first has
 * a collection in the workshop that has been read, too.
 */
const [DATA_DIR = "", many = "1"] = process.argv.slice(2);
const db = openDatabase({ DATA_DIR });
const now = new Date();

async function sessionOf({ id }: Viewer, epoch = 0, secret = authSecret({ DATA_DIR })) {
  const token = await encode({ token: { sub: id, epoch }, secret });
  return `next-auth.session-token=${token}`;
}

async function printed({ ids, people }: Stage) {
  const own = Object.entries(people).map(
    async ([who, viewer]) => [who, await sessionOf(viewer)] as const,
  );
  const sessions = {
    ...Object.fromEntries(await Promise.all(own)),
    forged: await sessionOf(people.teacher, 0, "another secret, as long as ours is"),
    revoked: await sessionOf(people.teacher, 7),
  };
  return { ids, sessions };
}

async function readWorkshop({ people, ids }: Stage) {
  const workshopId = await openWorkshop(db, people.teacher, now);
  const workshopDocumentId = await addText(db, people.teacher, { collectionId: workshopId, now });
  await isRead(people.teacher, workshopId);
  const [item, other] = await db
    .select({ id: items.id, versionId: items.versionId })
    .from(items)
    .where(eq(items.collectionId, workshopId));
  const ofItem = { workshopItemId: item?.id ?? "", workshopVersionId: item?.versionId ?? "" };
  const ofOther = { otherItemId: other?.id ?? "", otherVersionId: other?.versionId ?? "" };
  Object.assign(ids, { workshopId, workshopDocumentId }, ofItem, ofOther);
}

/** The server that is tested looks for jobs as well, and may have taken this one. */
async function isRead(owner: Viewer, collectionId: string) {
  let job = await findLatestJob(db, owner, collectionId);
  while (job?.state !== "done") {
    if (!job || job.state === "failed") throw new Error("The workshop could not be read.");
    await sleep(50);
    job = await findLatestJob(db, owner, collectionId);
  }
}

const stages: Stage[] = [];
for (let index = 0; index < Number(many); index += 1) stages.push(await setStage(db, now));
const [first] = stages;
if (first) await readWorkshop(first);
await db.transactor((tx) =>
  tx
    .update(users)
    .set({ name: "Ada <b>Student</b>" })
    .where(eq(users.id, first?.people.student.id ?? "")),
);
const explanations = await db
  .select({ words: itemVersions.explanation })
  .from(itemVersions)
  .innerJoin(items, eq(items.id, itemVersions.itemId));

/** What is asked in Ada's open quiz, and must reach her by no way until it is handed in. */
const asked = await db
  .select({ id: itemVersions.id, key: itemVersions.key, explanation: itemVersions.explanation })
  .from(attemptItems)
  .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
  .where(eq(attemptItems.attemptId, first?.ids.attemptId ?? ""));
const others = await db
  .select({ key: itemVersions.key })
  .from(itemVersions)
  .where(
    notInArray(
      itemVersions.id,
      asked.map(({ id }) => id),
    ),
  );
/** Another question may have the same key, "true" or a year, and may show it. */
const shared = new Set(others.map(({ key }) => JSON.stringify(key)));
const secrets = asked.flatMap(({ key, explanation }) =>
  shared.has(JSON.stringify(key)) ? [explanation] : [explanation, `"key":${JSON.stringify(key)}`],
);

process.stdout.write(
  JSON.stringify({
    secrets,
    stages: await Promise.all(stages.map(printed)),
    explanations: explanations.map(({ words }) => words),
  }),
);
await db.close();
