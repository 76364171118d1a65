import { useEffect } from "react";
import type { Answers } from "./use-answers";
import { useHandIn } from "./use-hand-in";

type TimeUpProps = {
  attemptId: string;
  answers: Answers;
  /** Asks the server's clock: a teacher may have given time. */
  onAsk: () => void;
};

const AGAIN_MS = 5000;

/** The time is over: what is on its way is sent, then the quiz is handed in without a press. */
export function TimeUp({ attemptId, answers, onAsk }: TimeUpProps) {
  const { handIn, message } = useHandIn(attemptId);
  const { waiting } = answers;
  useEffect(() => {
    if (waiting > 0) return;
    const submit = () => {
      handIn({ byClock: true });
      onAsk();
    };
    submit();
    const again = setInterval(submit, AGAIN_MS);
    return () => clearInterval(again);
  }, [waiting, handIn, onAsk]);
  return (
    <section aria-labelledby="time-up" className="max-w-(--measure)">
      <h2 id="time-up" tabIndex={-1} data-verdict className="text-stem font-medium outline-none">
        The time is up
      </h2>
      <p role="status" className="mt-3">
        {waiting > 0
          ? `${waiting === 1 ? "One answer is" : `${waiting} answers are`} kept on this device and will be sent. Leave this page open.`
          : (message ?? "Your answers are being handed in.")}
      </p>
    </section>
  );
}
