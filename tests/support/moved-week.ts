import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { DAY, dateOfStudyDay, studyDayOf } from "@/lib/domain/study-day";
import { RunningServer } from "./running-server";

/** A server and the device of one learner, whose clocks a test moves on day by day. */
export class MovedWeek {
  readonly dataDir = mkdtempSync(join(tmpdir(), "footnote-week-"));
  private readonly clock = join(this.dataDir, "clock-ahead");
  readonly server: RunningServer;
  private day = 0;

  constructor(port: number) {
    writeFileSync(this.clock, "0");
    const shim = resolve("tests/support/moved-clock.mjs");
    this.server = new RunningServer(this.dataDir, port, {
      NODE_OPTIONS: `--import ${shim}`,
      CLOCK_AHEAD: this.clock,
    });
  }

  /** Moves both clocks to so many days from now. Pages that are open stay in their day. */
  moveTo(day: number): void {
    this.day = day;
    writeFileSync(this.clock, String(day * DAY));
  }

  /** A page whose device shows the day that it is. */
  async openPage(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.addInitScript(moveClock, this.day * DAY);
    return page;
  }

  /** The date, so many days from the study day that it is: after midnight that is still yesterday. */
  dateIn(days: number): string {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const moment = new Date(Date.now() + (this.day + days) * DAY);
    return dateOfStudyDay(studyDayOf(moment, timeZone));
  }

  async end(): Promise<void> {
    await this.server.kill();
    rmSync(this.dataDir, { recursive: true });
  }
}

/** In the page: its time is the machine's and so many milliseconds. */
function moveClock(ahead: number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], self),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
