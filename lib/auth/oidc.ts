import "server-only";

import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { ProvenIdentity } from "@/lib/data/identities";
import { emailAddress, personName } from "@/lib/domain/account";
import type { Environment } from "@/lib/domain/environment";

const claims = z.object({
  sub: z.string().min(1).max(255),
  name: personName.optional().catch(undefined),
  preferred_username: personName.optional().catch(undefined),
  email: emailAddress.nullish().catch(null),
});

/** Any OpenID Connect provider: its addresses are discovered when somebody signs in. */
export function oidcProvider(env: Environment): OAuthConfig<{ sub: string }> {
  return {
    id: "oidc",
    name: env.OIDC_NAME,
    type: "oauth",
    wellKnown: `${env.OIDC_ISSUER?.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid profile email" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** Who the provider says that somebody is. Throws if it does not say. */
export function identityOf(issuer: string, profile: unknown): ProvenIdentity {
  const said = claims.parse(profile);
  return {
    issuer,
    subject: said.sub,
    name: said.name ?? said.preferred_username ?? "New student",
    email: said.email ?? null,
  };
}
