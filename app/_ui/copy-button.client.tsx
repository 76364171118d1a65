"use client";

import { useState } from "react";
import { Button } from "./button";

/** Copies `text`; says so, or that it must be copied by hand where the browser refuses. */
export function CopyButton({ text, children = "Copy" }: { text: string; children?: string }) {
  const [said, setSaid] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select the text and copy it by hand");
    }
  }

  return (
    <span className="inline-flex items-center gap-3 font-sans">
      <Button look="secondary" size="small" onClick={copy}>
        {children}
      </Button>
      <span role="status" className="text-note text-soft">
        {said}
      </span>
    </span>
  );
}
