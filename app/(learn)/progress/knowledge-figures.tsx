import type { ProgressView, SetRetention } from "@/lib/data/progress";
import { spellPercent } from "@/lib/domain/spelling";

/** What the learner knows by now, and whether the intervals keep their promise. */
export function KnowledgeFigures({ progress }: { progress: ProgressView }) {
  const { cards, known, retention, sets } = progress;
  const { recalled, asked } = retention;
  const aims = [...new Set(sets.map(({ aim }) => aim))];
  const [aim] = aims;
  return (
    <dl className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
      <Figure name="You know about" value={`${Math.round(known)} of ${cards}`}>
        Cards you have seen, each counted by how likely you are to remember it today.
      </Figure>
      <Figure
        name="Still known when asked"
        value={asked > 0 ? spellPercent(recalled / asked) : "–"}
      >
        {asked > 0
          ? `${recalled} of ${asked} first answers in 30 days.`
          : "Counted from the second day of a card on."}
        {aims.length === 1 && aim !== undefined && ` The intervals aim at ${spellPercent(aim)}.`}
        {aims.length > 1 && <Aims sets={sets} />}
      </Figure>
    </dl>
  );
}

/** Study sets that ask for different shares, each beside its own. */
function Aims({ sets }: { sets: readonly SetRetention[] }) {
  return (
    <ul className="mt-2 grid gap-1">
      {sets.map(({ studySetId, title, aim, recalled, asked }) => (
        <li key={studySetId}>
          <bdi>{title}</bdi>: {asked > 0 && `${spellPercent(recalled / asked)}, `}
          aims at {spellPercent(aim)}
        </li>
      ))}
    </ul>
  );
}

type FigureProps = { name: string; value: string; children: React.ReactNode };

function Figure({ name, value, children }: FigureProps) {
  return (
    <div>
      <dt className="font-sans text-note font-semibold text-soft">{name}</dt>
      <dd>
        <span className="block text-title tabular-nums">{value}</span>
        <div className="mt-1 font-sans text-note text-soft">{children}</div>
      </dd>
    </div>
  );
}
