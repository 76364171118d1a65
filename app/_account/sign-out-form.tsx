import { SubmitButton } from "@/app/_ui/submit-button.client";
import { signOut } from "./actions";

/** The way out, in the account menu. */
export function SignOutForm() {
  return (
    <form action={signOut}>
      <SubmitButton look="quiet" size="small">
        Sign out
      </SubmitButton>
    </form>
  );
}
