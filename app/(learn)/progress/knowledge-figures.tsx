import type { ProgressView } from "@/lib/data/progress";
import { DEFAULT_RETENTION } from "@/lib/domain/scheduling";
import { spellPercent } from "@/lib/domain/spelling";

/** What the learner knows by now, and whether the intervals keep their promise. */
export function KnowledgeFigures({ progress }: { progress: ProgressView }) {
  const { cards, known, retention } = progress;
  const { recalled, asked } = retention;
  return (
    <dl className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
      <Figure
        name="You know about"
        value={`${Math.round(known)} of ${cards}`}
        about="Cards you have seen, each counted by how likely you are to remember it today."
      />
      <Figure
        name="Still known when asked"
        value={asked > 0 ? spellPercent(recalled / asked) : "–"}
        about={
          asked > 0
            ? `${recalled} of ${asked} first answers in 30 days. The intervals aim at ${spellPercent(DEFAULT_RETENTION)}.`
            : `Counted from the second day of a card on. The intervals aim at ${spellPercent(DEFAULT_RETENTION)}.`
        }
      />
    </dl>
  );
}

function Figure({ name, value, about }: { name: string; value: string; about: string }) {
  return (
    <div>
      <dt className="font-sans text-note font-semibold text-soft">{name}</dt>
      <dd>
        <span className="block text-title tabular-nums">{value}</span>
        <span className="mt-1 block font-sans text-note text-soft">{about}</span>
      </dd>
    </div>
  );
}
