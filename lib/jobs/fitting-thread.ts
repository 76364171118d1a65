import { queueDueFittings, takeFitting } from "@/lib/data/fittings";
import { openDatabase } from "@/lib/data/open";
import { parseEnvironment } from "@/lib/domain/environment";
import { runFitting } from "./fitting-job";

/** Fits the weights of everybody whose turn it is, and ends. */
async function fitAll(): Promise<void> {
  const db = openDatabase(parseEnvironment(process.env));
  try {
    await queueDueFittings(db, new Date());
    for (
      let job = await takeFitting(db, new Date());
      job;
      job = await takeFitting(db, new Date())
    ) {
      await runFitting(db, job);
    }
  } finally {
    await db.close();
  }
}

await fitAll();
