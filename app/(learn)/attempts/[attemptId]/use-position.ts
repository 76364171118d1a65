import { usePathname, useSearchParams } from "next/navigation";

/** Which question is open, from 0, kept in the address; the number of questions stands for the last page. */
export function usePosition(count: number, first: number): [number, (position: number) => void] {
  const given = useSearchParams().get("q");
  const asked = Number(given ?? first + 1);
  const pathname = usePathname();
  const at = Number.isInteger(asked) && asked >= 1 ? Math.min(asked - 1, count) : 0;
  const goTo = (position: number) =>
    window.history.replaceState(null, "", `${pathname}?q=${Math.max(0, position) + 1}`);
  return [Math.max(at, first), goTo];
}
