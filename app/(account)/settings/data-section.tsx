import { buttonClass } from "@/app/_ui/button-class";
import { ConfirmButton } from "@/app/_ui/confirm-button.client";
import { DeletionForm } from "./deletion/deletion-form.client";
import { Section } from "./section";

/** What is kept about the viewer, to take along or to end. */
export function DataSection({ guest, hasPassword }: { guest: boolean; hasPassword: boolean }) {
  return (
    <Section
      title="Your data"
      lead="Everything that is kept about you, in one JSON file: attempts and answers, marks and what you said of them, cards and reviews."
    >
      <div className="flex flex-wrap gap-3">
        <a href="/settings/export" download className={buttonClass("secondary")}>
          Download my data
        </a>
        <ConfirmButton
          look="danger"
          label={guest ? "Delete what is kept" : "Delete my account"}
          title={guest ? "Delete what is kept?" : "Delete your account?"}
        >
          <p>
            Your profile, attempts, cards and reviews are deleted for good. Where a class keeps its
            marks, the attempts for it stay, under the name Former student. A class that you teach
            alone is archived, and its students can still read it.
          </p>
          <DeletionForm hasPassword={hasPassword} />
        </ConfirmButton>
      </div>
    </Section>
  );
}
