/**
 * Preloaded into the processes that a command starts: they end when it has gone, however it
 * went, so that none stays behind and keeps the port.
 */
process.on("disconnect", () => process.exit(1));
