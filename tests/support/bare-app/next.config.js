/** Nothing is set but what any app sets: how it is served is Next's own way. */
export default { serverExternalPackages: ["better-sqlite3"], poweredByHeader: false };
