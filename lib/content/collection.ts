import { z } from "zod";
import type { GivenHead } from "@/lib/domain/given-head";

/** `collection.json`: what is read together, and in which order. */
export const collectionFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is lower-case words joined by hyphens"),
  title: z.string().min(1).max(120),
  about: z.string().min(1).max(600),
  documents: z.array(z.string().regex(/^[\w-]+\.(md|txt|html)$/, "is a file name")).min(1),
});

/** A collection as it stands on disk, or in somebody's workshop. */
export type CollectionSource = {
  id: string;
  title: string;
  about: string;
  documents: { file: string; original: string; given?: GivenHead | null }[];
};
