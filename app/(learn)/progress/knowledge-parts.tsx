import Link from "next/link";
import { Table } from "@/app/_ui/table";
import { getDb } from "@/lib/data/db";
import type { Knowledge } from "@/lib/data/knowledge";
import { listKnowledgeParts } from "@/lib/data/knowledge";
import { spellPercent } from "@/lib/domain/spelling";
import type { Viewer } from "@/lib/domain/viewer";

/** The rest is a few cards each. */
const MOST_PEOPLE = 20;

/** What is known of each document and of each person. */
export async function KnowledgeParts({ viewer, now }: { viewer: Viewer; now: Date }) {
  const { documents, people } = await listKnowledgeParts(await getDb(), viewer, now);
  return (
    <>
      <KnowledgeTable
        title="By document"
        head="Document"
        parts={documents}
        hrefOf={({ id }) => `/documents/${id}`}
      />
      {people.length > 0 && (
        <KnowledgeTable title="By person" head="Person" parts={people.slice(0, MOST_PEOPLE)} />
      )}
    </>
  );
}

type KnowledgeTableProps = {
  title: string;
  head: string;
  parts: readonly Knowledge[];
  hrefOf?: (part: Knowledge) => string;
};

function KnowledgeTable({ title, head, parts, hrefOf }: KnowledgeTableProps) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      <Table
        caption={title}
        columns={[
          { key: "name", head },
          { key: "cards", head: "Cards", numeric: true },
          { key: "known", head: "You know", numeric: true },
        ]}
      >
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row" dir="auto">
              {hrefOf ? <Link href={hrefOf(part)}>{part.name}</Link> : part.name}
            </th>
            <td data-numeric>{part.cards}</td>
            <td data-numeric>{spellPercent(part.known / part.cards)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
