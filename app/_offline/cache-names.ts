/** The build's files: their names change with their content. */
export const BUILD_CACHE = "build";

/** Pages and cards of whoever is signed in on this device; emptied when that changes. */
export const OWN_CACHE = "own";
