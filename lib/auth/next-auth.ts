import "server-only";

import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import type { NextAuthOptions } from "next-auth";
import NextAuth from "next-auth";
import { getDb } from "@/lib/data/db";
import { environment } from "@/lib/data/environment";
import { admitIdentity, findIdentity } from "@/lib/data/identities";
import { authSecret } from "@/lib/data/secrets";
import type { Environment } from "@/lib/domain/environment";
import { browserTimeZone } from "@/lib/domain/time-zone";
import { identityOf, oidcProvider } from "./oidc";
import { SESSION_SECONDS, sessionCookieName } from "./session";
import { currentViewer } from "./viewer";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses, which there are only with an OIDC provider. E-mail and password go by our actions. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  const env = environment();
  if (!env.OIDC_ISSUER) return new Response("Not found", { status: 404 });
  return NextAuth(request, context, options(env, env.OIDC_ISSUER));
}

function options(env: Environment, issuer: string): NextAuthOptions {
  return {
    providers: [oidcProvider(env)],
    secret: authSecret(env),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    useSecureCookies: sessionCookieName().startsWith("__Secure-"),
    callbacks: {
      signIn: async ({ profile }) => admit(issuer, profile),
      jwt: async ({ token, account }) => {
        if (!account) return token;
        const subject = account.providerAccountId;
        const found = await findIdentity(await getDb(), { issuer, subject });
        if (!found) throw new Error("An identity was let in without an account.");
        return { sub: found.userId, epoch: found.epoch };
      },
    },
  };
}

/** True, or the page that says why not. */
async function admit(issuer: string, profile: unknown): Promise<true | string> {
  const admitted = await admitIdentity(await getDb(), await currentViewer(), {
    identity: identityOf(issuer, profile),
    timeZone: browserTimeZone.parse((await cookies()).get("footnote-time-zone")?.value),
    mayOpen: environment().REGISTRATION === "open",
    now: new Date(),
  });
  return typeof admitted === "string" ? `/sign-in?notice=${admitted}` : true;
}
