import Link from "next/link";
import { Button } from "@/app/_ui/button";
import { FormMessage } from "@/app/_ui/form-message";
import type { AttemptView } from "@/lib/data/attempts";
import { Timer } from "./timer";
import { useBreak } from "./use-break";
import type { Clock } from "./use-clock";

const PRESET_WORDS = { practice: "Practice", homework: "Homework", exam: "Exam" } as const;
const PRESET_LOOKS = {
  practice: "border-rule text-soft",
  homework: "border-accent text-accent",
  exam: "border-ink bg-ink text-paper",
} as const;

type QuizHeadProps = { attempt: AttemptView; clock: Clock };

/** What kind of quiz this is, its name, the time that is left, and a break for who has one. */
export function QuizHead({ attempt, clock }: QuizHeadProps) {
  const { preset, id } = attempt;
  const { turn, message } = useBreak(id);
  const minutes = Math.floor(clock.breakLeftMs / 60_000);
  return (
    <div className="mb-4 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p
          className={`rounded-control border px-2 font-sans text-note font-semibold ${PRESET_LOOKS[preset]}`}
        >
          {PRESET_WORDS[preset]}
        </p>
        <h1 dir="auto" className="me-auto truncate font-sans text-ui font-normal text-soft">
          {(attempt.assignment ?? attempt.preview ?? attempt.studySet).title}
        </h1>
        {clock.breakLeftMs > 0 && (
          <Button look="quiet" size="small" onClick={() => turn("start")}>
            Take a break ({minutes > 0 ? `${minutes} min` : "under 1 min"} left)
          </Button>
        )}
        <Timer clock={clock} />
      </div>
      {attempt.preview && (
        <p className="font-sans text-note text-soft">
          This is a preview: nothing of it counts.{" "}
          <Link href={`/assignments/${attempt.preview.id}`}>Back to the assignment</Link>
        </p>
      )}
      <FormMessage result={message === null ? null : { ok: false, message }} />
    </div>
  );
}
