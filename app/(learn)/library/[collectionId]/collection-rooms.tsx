import { NavLink } from "@/app/_ui/nav-link.client";

/** The ways to read a collection's bank. */
export function CollectionRooms({ collectionId }: { collectionId: string }) {
  const rooms = [
    ["questions", "Questions"],
    ["timeline", "Time line"],
    ["people", "Who is who"],
  ] as const;
  return (
    <nav aria-label="In this collection" className="no-print mb-8 flex flex-wrap gap-x-6">
      {rooms.map(([room, name]) => (
        <NavLink key={room} href={`/library/${collectionId}/${room}`}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
