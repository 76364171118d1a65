/** Capital letters and digits that are not mistaken for each other, read or heard: no 0 O 1 I L U. */
export const CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

export const RECOVERY_GROUPS = 4;
export const RECOVERY_GROUP_LENGTH = 5;

/** A recovery code as its owner typed it, for comparing: capitals, without spaces and hyphens. */
export function foldRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
