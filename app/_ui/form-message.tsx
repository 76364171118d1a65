import type { ActionResult } from "@/lib/domain/action-result";

/** What the last sending of a form came to: an alert that says what to do, or a quiet word. */
export function FormMessage({ result }: { result: ActionResult | null }) {
  if (!result?.message) return null;
  if (result.ok) {
    return (
      <p role="status" className="font-sans text-ui text-soft">
        {result.message}
      </p>
    );
  }
  return (
    <p
      role="alert"
      className="rounded-control border-s-4 border-wrong-ink bg-wrong-wash px-4 py-3 font-sans text-ui"
    >
      {result.message}
    </p>
  );
}
