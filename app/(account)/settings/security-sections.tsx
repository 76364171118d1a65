import { EmailForm } from "./email/email-form.client";
import { PasswordForm } from "./password/password-form.client";
import { RecoveryCodeForm } from "./recovery-code/recovery-code-form.client";
import { Section } from "./section";
import { SessionsForm } from "./sessions/sessions-form.client";

/** How an account with a password is entered. */
export function SecuritySections({ email }: { email: string }) {
  return (
    <>
      <Section title="E-mail" lead={<>You sign in as {email}.</>}>
        <EmailForm />
      </Section>
      <Section title="Password">
        <PasswordForm email={email} />
      </Section>
      <Section
        title="Recovery code"
        lead="If you have lost it, make a new one. The old one then stops working."
      >
        <RecoveryCodeForm />
      </Section>
      <Section title="Other devices" lead="Signs you out everywhere but here.">
        <SessionsForm />
      </Section>
    </>
  );
}
