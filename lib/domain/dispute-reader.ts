/**
 * Who answers what a learner thinks is wrong: the teachers of the class it was taken in, else the owner
 * of the collection, who may be the learner. Of what came with the program nobody does.
 */
export type DisputeReader = "class" | "owner" | "self" | "nobody";

type Sitting = { assignmentId: string | null; ownerId: string | null; learnerId: string };

export function disputeReader({ assignmentId, ownerId, learnerId }: Sitting): DisputeReader {
  if (assignmentId !== null) return "class";
  if (ownerId === null) return "nobody";
  return ownerId === learnerId ? "self" : "owner";
}
