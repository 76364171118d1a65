import type { Scene } from "../scene";

const AFTER_CUE =
  /^(?:in|on|at|of|to|from|for|by|with|about|during|before|after|when|while|as|because|if|who|whose|whom|and|but|last|late|early|earlier|later|this|yesterday|today|recently|again|then|afterwards|without|via|through|following|upon|amid|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\p{L}+ly|\p{L}+ing)$/u;

/** Whether a cue may end before a token: "said Cruz constituent Dan Golvach" goes on with the name. */
export function endsCue(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1]?.text ?? "";
  // "Churchill and others", "Charles Simon & Co.": not the one alone
  if (
    token?.text === "&" ||
    (token?.text === "and" && /^(?:\p{Lu}|others|the|his|her)/u.test(next))
  )
    return false;
  return (
    !token || (token.kind === "mark" ? !/^['’]$/.test(token.text) : AFTER_CUE.test(token.text))
  );
}
