import { OtherSignIn } from "@/app/_account/other-sign-in";
import { getDb } from "@/lib/data/db";
import { environment } from "@/lib/data/environment";
import { listIdentities } from "@/lib/data/identities";
import type { Viewer } from "@/lib/domain/viewer";
import { Section } from "./section";

/** Ties the account to the OIDC provider, which proves its owner as well as the password does. */
export async function ConnectIdentity({ viewer }: { viewer: Viewer }) {
  const { OIDC_ISSUER, OIDC_NAME } = environment();
  const connected = (await listIdentities(await getDb(), viewer)).some(
    ({ issuer }) => issuer === OIDC_ISSUER,
  );
  return (
    <Section title="Other ways in">
      {connected ? (
        <p>You can also sign in with {OIDC_NAME}.</p>
      ) : (
        <>
          <p className="text-soft">Connect {OIDC_NAME} to sign in with it too.</p>
          <OtherSignIn next="/settings" />
        </>
      )}
    </Section>
  );
}
