/** What a learner gave for one item: the chosen options, or the typed words, one per gap. */
export type Given = { chosen: string[] } | { typed: string[] };
