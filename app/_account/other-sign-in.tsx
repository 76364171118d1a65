import { environment } from "@/lib/data/environment";
import { OtherSignInButton } from "./other-sign-in-button.client";

/** The way in by the OIDC provider, where the operator has named one. */
export function OtherSignIn({ next }: { next: string | null }) {
  const { OIDC_ISSUER, OIDC_NAME } = environment();
  if (!OIDC_ISSUER) return null;
  return (
    <div className="mt-8 max-w-md border-t border-rule pt-6">
      <OtherSignInButton next={next ?? "/today"}>{`Go on with ${OIDC_NAME}`}</OtherSignInButton>
    </div>
  );
}
