/** How many bars wide a progress line is. */
const WIDTH = 24;

/** A progress bar on standard error; silent where no person looks at a terminal. */
export class Progress {
  private done = 0;
  private readonly shown = process.stderr.isTTY === true;

  constructor(private readonly total: number) {
    this.draw();
  }

  advance() {
    this.done++;
    this.draw();
  }

  clear() {
    if (this.shown) process.stderr.write("\r\u001b[K");
  }

  private draw() {
    if (!this.shown || this.total < 2) return;
    const full = Math.round((WIDTH * this.done) / this.total);
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    process.stderr.write(`\r${bar} ${this.done} of ${this.total}`);
  }
}
