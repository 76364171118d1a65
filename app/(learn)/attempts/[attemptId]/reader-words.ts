import type { DisputeReader } from "@/lib/domain/dispute-reader";

/** Who reads what a learner said of a question, once it is noted. */
export const NOTED: Record<DisputeReader, string> = {
  class: "Sent to the teachers of your class, with the question and what you answered.",
  owner: "Sent to the owner of this collection, with the question and what you answered.",
  self: "Noted in your own workshop, with the question and what you answered.",
  nobody:
    "Kept with your data, and in what you take along. This question came with the program, so nobody here answers it. If it matters, show it to your teacher.",
};

/** As long as nobody has answered. */
export const WAITING: Record<DisputeReader, string> = {
  class: "Not answered yet.",
  owner: "Not answered yet.",
  self: "It waits in your workshop.",
  nobody: "Kept with your data. It came with the program: nobody here answers it.",
};
