import { ActionForm } from "@/app/_ui/action-form.client";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { turnMemory } from "./actions";

type MemorySectionProps = { classroomId: string; feeds: boolean };

/** Whether the class’s quizzes count for its students' daily cards. */
export function MemorySection({ classroomId, feeds }: MemorySectionProps) {
  return (
    <section aria-labelledby="memory" className="mt-14 grid max-w-(--measure) gap-3">
      <h2 id="memory">Quizzes and daily cards</h2>
      <p>
        {feeds
          ? "What students answer in this class’s quizzes counts for their daily cards, once they may see what was right: what they know comes back later, what they missed comes back soon."
          : "What students answer in this class’s quizzes does not touch their daily cards."}
      </p>
      <ActionForm action={turnMemory} fields={{ classroomId, feeds: feeds ? "no" : "yes" }}>
        <SubmitButton look="secondary" size="small">
          {feeds ? "Keep quizzes and cards apart" : "Let quizzes count for cards"}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
