import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "./section";
import { SessionsForm } from "./sessions/sessions-form.client";

/** How an account with a slip is entered. */
export function SlipSections() {
  return (
    <>
      <Section
        title="Your slip"
        lead="You sign in with the class code and the three words on your slip. If you lose it, your teacher gives you a new one, and the old one stops working."
      >
        <p>
          With an e-mail and a password the account is your own, and nobody else can give out a key
          to it.
        </p>
        <LinkButton href="/settings/claim" look="secondary">
          Make the account my own
        </LinkButton>
      </Section>
      <Section title="Other devices" lead="Signs you out everywhere but here.">
        <SessionsForm />
      </Section>
    </>
  );
}
