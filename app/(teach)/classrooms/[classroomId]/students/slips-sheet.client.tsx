"use client";

import type { ComponentProps } from "react";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { buttonClass } from "@/app/_ui/button-class";
import { Slips } from "./slips";

type SlipsSheetProps = ComponentProps<typeof Slips> & { classroomId: string };

/** The new slips, the one time that they are seen. Takes the place, and the focus, of the form that made them. */
export function SlipsSheet({ classroomId, className, site, slips }: SlipsSheetProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const many = slips.length === 1 ? "One slip" : `${slips.length} slips`;
  return (
    <section className="grid gap-6">
      <div className="no-print grid max-w-(--measure) gap-4">
        <h1 ref={title} tabIndex={-1}>
          {many} to print
        </h1>
        <p>
          Print them now and give each student theirs: nobody can show these words again. If one is
          lost, make a new slip, and the old one stops working.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => window.print()}>Print the slips</Button>
          {/* a whole load: the page that made them may be this very address */}
          <a href={`/classrooms/${classroomId}/students`} className={buttonClass("secondary")}>
            I have them
          </a>
        </div>
      </div>
      <Slips className={className} site={site} slips={slips} />
    </section>
  );
}
