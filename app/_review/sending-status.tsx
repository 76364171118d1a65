import { StatusLine } from "@/app/_ui/status-line";
import type { OutboxState } from "./use-outbox";

/** Silent while all is well: answers are sent behind the next card. */
export function SendingStatus({ waiting, trouble, refused }: Omit<OutboxState, "sent">) {
  const count = waiting === 1 ? "1 review waiting." : `${waiting} reviews waiting.`;
  return <StatusLine>{trouble ? `${count} ${trouble}` : refused}</StatusLine>;
}
