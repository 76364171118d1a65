import { StatusLine } from "@/app/_ui/status-line";
import type { OutboxState } from "./use-outbox";

const NO_ROOM =
  "This device has no room left to keep them: leave this page open until the connection is back.";

/** Silent while all is well: answers are sent behind the next card. */
export function SendingStatus({ waiting, trouble, refused, isUnkept }: Omit<OutboxState, "sent">) {
  const count = waiting === 1 ? "1 review waiting." : `${waiting} reviews waiting.`;
  return <StatusLine>{trouble ? `${count} ${isUnkept ? NO_ROOM : trouble}` : refused}</StatusLine>;
}
