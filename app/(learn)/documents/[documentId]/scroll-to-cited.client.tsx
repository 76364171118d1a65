"use client";

import { useEffect } from "react";

/** Brings the passage that the address asks for into sight, and tells assistive technology. */
export function ScrollToCited() {
  useEffect(() => {
    const cited = document.getElementById("cited");
    cited?.focus({ preventScroll: true });
    cited?.scrollIntoView({ block: "center" });
  }, []);
  return null;
}
