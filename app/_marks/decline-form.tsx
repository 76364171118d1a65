import { decline } from "./actions";
import { Folded } from "./folded";
import { WordsForm } from "./words-form.client";

/** To decline what somebody thinks is wrong, with a word to them. */
export function DeclineForm({ disputeId, label }: { disputeId: string; label: string }) {
  return (
    <Folded title="Decline it">
      <WordsForm
        action={decline}
        fields={{ disputeId }}
        label={label}
        button="Decline"
        look="secondary"
      />
    </Folded>
  );
}
