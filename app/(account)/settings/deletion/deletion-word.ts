/** What somebody without a password types to delete their account. */
export const DELETION_WORD = "delete";
