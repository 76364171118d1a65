/** Short forms that every reader knows, folded, and what they stand for: no document declares them. */
const FORMS: Record<string, string[]> = {
  "united states": ["us", "usa", "united states of america", "amerika serikat"],
  "united kingdom": ["uk", "britain", "great britain", "britania raya"],
  "united nations": ["un", "perserikatan bangsa bangsa", "pbb"],
  "european union": ["eu", "uni eropa"],
  "soviet union": ["ussr", "uni soviet"],
  "united arab emirates": ["uae", "uni emirat arab"],
};

/** A folded form and the key of what it stands for. */
export const KNOWN_AS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([full, forms]) =>
    [full, ...forms].map((form): [string, string] => [form, `=${full}`]),
  ),
);
