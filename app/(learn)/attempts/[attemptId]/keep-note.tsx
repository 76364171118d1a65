import Link from "next/link";

/** What becomes of a visitor's answers, said once there is one. */
export function KeepNote({ attemptId }: { attemptId: string }) {
  const back = encodeURIComponent(`/attempts/${attemptId}`);
  return (
    <p className="no-print mt-8 max-w-(--measure) font-sans text-ui text-soft">
      Stop whenever you like: this browser keeps your answers for 30 days.{" "}
      <Link href={`/sign-up?next=${back}`}>Create an account</Link> to keep them for good.
    </p>
  );
}
