import Link from "next/link";
import type { PublishedClass } from "@/lib/data/published-classes";
import { PublishForm } from "./publish-form.client";

type PublishSectionProps = { collectionId: string; classes: readonly PublishedClass[] };

/** Private, or open to classes that the viewer teaches. */
export function PublishSection({ collectionId, classes }: PublishSectionProps) {
  const shown = classes.filter(({ published }) => published);
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">Who sees it</h2>
      <p className="mt-2 text-ui text-soft">
        {shown.length === 0
          ? "Only you. Publish it to a class, and its students can read and practise; its teachers can work on it with you."
          : "You, and the classes that are ticked."}
      </p>
      <div className="mt-3">
        {classes.length === 0 ? (
          <p className="text-ui">
            You teach no class yet. <Link href="/classrooms/new">Create a class</Link> to publish
            this.
          </p>
        ) : (
          <PublishForm collectionId={collectionId} classes={classes} />
        )}
      </div>
    </section>
  );
}
