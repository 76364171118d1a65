import { type Scene, sceneAt } from "../scene";

/** The sentence before this one, in its block or at the end of the paragraph before; null where none is. */
export function sentenceBefore(scene: Scene): Scene | null {
  const { document, block, index } = scene;
  if (index > 0) return sceneAt(scene, block, index - 1);
  const before = document.blocks[block.index - 1];
  return before?.kind === "paragraph" ? sceneAt(scene, before, before.sentences.length - 1) : null;
}
