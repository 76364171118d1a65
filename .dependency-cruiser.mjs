/** Rooms from the bottom up. Each may import itself and what stands before it. */
const FLOORS = [
  ["lib/domain"],
  ["lib/text"],
  ["lib/facts"],
  ["lib/items"],
  ["lib/content", "lib/interchange", "drizzle"],
  ["lib/data"],
  ["lib/auth"],
  ["app", "lib/commands", "lib/jobs"],
];

const inside = (paths) => `^(${paths.join("|")})/`;

const upward = FLOORS.slice(0, -1).map((floor, index) => ({
  name: `no-import-above-${floor[0].replace("/", "-")}`,
  severity: "error",
  comment: `${floor.join(", ")} may import only what stands below.`,
  from: { path: inside(floor) },
  to: { path: inside(FLOORS.slice(index + 1).flat()) },
}));

/** One room imports each big library. */
const door = (library, room) => ({
  name: `one-door-to-${library.replaceAll("/", "-")}`,
  severity: "error",
  comment: `Only ${room} imports ${library}.`,
  from: { path: "^(app|lib|drizzle)/", pathNot: room },
  to: { path: `node_modules/${library}(/|$)` },
});

export default {
  forbidden: [
    ...upward,
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "side-rooms-apart",
      severity: "error",
      comment: "content, interchange and the tables do not know each other.",
      from: { path: "^(lib/content|lib/interchange|drizzle)/" },
      to: { path: "^(lib/content|lib/interchange|drizzle)/", pathNot: "^$1/" },
    },
    {
      name: "commands-are-not-pages",
      severity: "error",
      from: { path: "^lib/(commands|jobs)/" },
      to: { path: "^(app|lib/auth)/" },
    },
    {
      name: "pages-do-not-run-commands",
      severity: "error",
      from: { path: "^(app|lib/(auth|data))/" },
      to: { path: "^lib/(commands|jobs)/" },
    },
    {
      name: "client-files-are-light",
      severity: "error",
      comment: "A client file imports app/_ui, lib/domain, its own actions, and types.",
      from: { path: "\\.client\\.tsx?$" },
      to: {
        path: "^(lib|drizzle)/",
        pathNot: "^lib/domain/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "routes-apart",
      severity: "error",
      comment: "Route folders do not import each other's insides.",
      from: { path: "^app/\\([^/]+\\)/([^/]+)/" },
      to: {
        path: "^app/\\([^/]+\\)/([^/]+)/",
        pathNot: ["^app/\\([^/]+\\)/$1/", "/actions\\.ts$"],
      },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    door("ts-fsrs", "^lib/domain/"),
    door("better-sqlite3", "^lib/data/"),
    door("pg", "^lib/data/"),
    door("next-auth", "^(lib/auth|app/api/auth)/"),
    door("@node-rs/argon2", "^lib/(auth|data)/"),
    door("papaparse", "^lib/interchange/"),
    door("ical-generator", "^lib/interchange/"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|node_modules/\\.cache)" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["react-server", "import", "require", "node", "default"],
    },
  },
};
