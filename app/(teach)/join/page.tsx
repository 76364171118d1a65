import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "@/app/_ui/page";
import { PageTitle } from "@/app/_ui/page-title";
import { foldJoinCode } from "@/lib/domain/join-code";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: "Join a class" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Reads the code that its own form sends, so that it works before any script has loaded. */
export default async function JoinPage({ searchParams }: Props) {
  const { code: typed } = await searchParams;
  const code = typeof typed === "string" ? foldJoinCode(typed) : null;
  if (code) redirect(`/join/${code}`);
  return (
    <Page>
      <PageTitle lead="Your teacher has the code. A link works as well: just open it.">
        Join a class
      </PageTitle>
      <CodeForm {...faultOf(typed)} />
    </Page>
  );
}

function faultOf(typed: string | string[] | undefined) {
  if (typeof typed !== "string") return {};
  if (typed.trim() === "") return { errors: ["Type the code of your class."] };
  const hint = "A code has eight letters and digits, and none of 0, O, 1, I, L and U. Look again.";
  return { typed: typed.slice(0, 40), errors: [hint] };
}
