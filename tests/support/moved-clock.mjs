import { readFileSync } from "node:fs";
import { ServerResponse } from "node:http";

/**
 * Loaded before a server whose days a test moves on: its time is that of the machine and the
 * milliseconds that stand in the file CLOCK_AHEAD. What answers a request is dated by it too.
 */
const RealDate = Date;
const LOOK_EVERY_MS = 100;
let ahead = 0;
let lookedAt = 0;

function now() {
  const real = RealDate.now();
  if (real - lookedAt > LOOK_EVERY_MS) {
    lookedAt = real;
    ahead = Number(readFileSync(process.env.CLOCK_AHEAD ?? "", "utf8"));
  }
  return real + ahead;
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], self),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function dated(...args) {
  if (!this.headersSent) this.setHeader("Date", new Date().toUTCString());
  return writeHead.apply(this, args);
};
