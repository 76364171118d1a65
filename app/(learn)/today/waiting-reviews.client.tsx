"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { SendingStatus } from "@/app/_review/sending-status";
import { useClock } from "@/app/_review/use-clock";
import { useOutbox } from "@/app/_review/use-outbox";

/** Sends the reviews that an earlier page could not, and then counts the day anew. */
export function WaitingReviews({ viewerId, now }: { viewerId: string; now: Date }) {
  const router = useRouter();
  const outbox = useOutbox(viewerId, useClock(now));
  const { sent } = outbox;
  const counted = useRef(0);
  useEffect(() => {
    if (sent === counted.current) return;
    counted.current = sent;
    router.refresh();
  }, [sent, router]);
  return <SendingStatus {...outbox} />;
}
