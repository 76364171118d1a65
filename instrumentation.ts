export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteRemoteAddresses } = await import("@/lib/auth/address");
  noteRemoteAddresses();
  const { startJobs } = await import("@/lib/jobs/start");
  startJobs();
}
