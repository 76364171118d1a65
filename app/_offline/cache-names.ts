/** The build's files: their names change with their content. */
export const BUILD_CACHE = "build";

/** Pages and cards of whoever is signed in on this device; emptied when that changes. */
export const OWN_CACHE = "own";

/** The pages that open without a connection. */
export const OFFLINE_PAGES = ["/review", "/today"];

/** Where the cards of the days to come are read. */
export const CARDS_AHEAD = "/reviews/ahead";
