import { Button } from "@/app/_ui/button";
import { FormMessage } from "@/app/_ui/form-message";
import type { AttemptView } from "@/lib/data/attempts";
import { useHandIn } from "./use-hand-in";

type HandInFormProps = {
  attempt: Pick<AttemptView, "id" | "checksEach">;
  /** Answers that the server does not have yet. */
  waiting: number;
};

/** The button that hands the quiz in, once every answer has arrived. */
export function HandInForm({ attempt, waiting }: HandInFormProps) {
  const { handIn, isPending, message } = useHandIn(attempt.id);
  if (waiting > 0) {
    return (
      <p role="status" className="py-2 font-sans text-ui text-soft">
        {waiting === 1 ? "One answer is" : `${waiting} answers are`} still on the way. You can hand
        in as soon as the connection is back.
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button
        disabled={isPending}
        aria-busy={isPending || undefined}
        onClick={() => handIn({ byClock: false })}
      >
        {isPending ? "Handing in" : attempt.checksEach ? "See the results" : "Hand in"}
      </Button>
      <FormMessage result={message === null ? null : { ok: false, message }} />
    </div>
  );
}
