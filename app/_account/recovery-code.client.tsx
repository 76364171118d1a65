"use client";

import { useEffect, useRef } from "react";
import { CopyButton } from "@/app/_ui/copy-button.client";
import { LinkButton } from "@/app/_ui/link-button";
import type { CodeResult } from "./code-result";

type RecoveryCodeProps = {
  result: CodeResult;
  /** `h1` where it takes the place of a whole page. */
  heading: "h1" | "h2";
};

/** The recovery code, the one time that it is seen. Takes the place, and the focus, of the form that made it. */
export function RecoveryCode({ result, heading: Heading }: RecoveryCodeProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="grid max-w-(--measure) gap-5">
      <Heading ref={title} tabIndex={-1}>
        Keep your recovery code
      </Heading>
      <p>
        It is the way back in if you forget your password. Nobody can show it to you again, so write
        it down or put it where you keep your passwords.
      </p>
      <p className="rounded-control border border-edge bg-sheet px-4 py-4 text-center">
        <code className="text-lead font-semibold tracking-wider break-words select-all">
          {result.recoveryCode}
        </code>
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <LinkButton href={result.next}>I have kept it</LinkButton>
        <CopyButton text={result.recoveryCode}>Copy the code</CopyButton>
      </div>
    </section>
  );
}
