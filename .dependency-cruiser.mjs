/** Which room may import which: the table of docs/architecture.md, in code. Read it there first. */
export const may = {
  system: [],
  text: [],
  lexicon: [],
  document: ["text", "lexicon"],
  dedup: ["document", "text", "lexicon"],
  enrich: ["document", "text", "lexicon"],
  knowledge: ["enrich", "text", "lexicon"],
  pipeline: ["document", "dedup", "enrich"],
  config: ["document", "pipeline", "system"],
  engine: ["pipeline", "system"],
  queues: ["pipeline"],
  store: ["document", "dedup", "pipeline", "system"],
  search: ["document", "dedup", "enrich", "pipeline", "system", "text", "lexicon"],
  observe: ["document", "pipeline", "system"],
  disk: ["document", "pipeline", "system"],
  intake: ["document", "pipeline", "disk", "queues", "search"],
  verify: ["document", "pipeline", "system", "disk", "search"],
  watch: ["document", "pipeline", "system", "dedup", "disk", "intake", "queues", "observe", "search"],
  workers: [
    "document",
    "pipeline",
    "system",
    "dedup",
    "enrich",
    "disk",
    "intake",
    "queues",
    "search",
    "store",
    "observe",
  ],
  inspect: [
    "document",
    "dedup",
    "enrich",
    "pipeline",
    "system",
    "text",
    "disk",
    "queues",
    "intake",
    "search",
    "observe",
  ],
  web: ["pipeline", "system", "search", "observe", "inspect"],
  kibana: ["document", "dedup", "enrich", "lexicon", "pipeline", "system", "search"],
};
/** Each outside package has one owner room. A pure room appears here only with a pure package and a decision page. */
const only = {
  bullmq: ["queues", "workers", "web"],
  ioredis: ["store"],
  "@elastic/elasticsearch": ["search"],
  zod: ["queues", "workers"],
  pino: ["observe"],
  "pino-pretty": ["observe"],
  "prom-client": ["observe"],
  fastify: ["web"],
  "@bull-board/api": ["web"],
  "@bull-board/fastify": ["web"],
  commander: ["cli"],
  "cli-progress": ["cli"],
  "iconv-lite": ["document"],
  "@mozilla/readability": ["document"],
  entities: ["document"],
};
/** Pure packages that a pure room truly needs: docs/decisions/0004-encodings.md, 0005-html.md. */
const purePackages = ["@mozilla/readability", "entities", "iconv-lite"];
export const pureRooms = ["text", "lexicon", "document", "dedup", "enrich", "pipeline"];
export const rooms = [...Object.keys(may), "cli"];
const any = (names) => `^(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
const configuration = {
  forbidden: [
    ...Object.entries(may).map(([room, allowed]) => ({
      name: `${room}-imports`,
      comment: `${room}/ may import ${allowed.join(", ") || "no other room"}. Pass what it needs as an argument, or move the code.`,
      severity: "error",
      from: { path: `^${room}/` },
      to: { path: any(rooms), pathNot: any([room, ...allowed]) },
    })),
    ...Object.entries(only).map(([name, owners]) => ({
      name: `only-${owners.join("-")}-imports-${name.replace(/\W+/gu, "-")}`,
      comment: `${name} belongs to ${owners.join(", ")}: ask that room for what you need.`,
      severity: "error",
      from: { path: any(rooms), pathNot: any(owners) },
      to: { path: `node_modules/${name}/` },
    })),
    {
      name: "pure-rooms-have-no-io",
      comment: "Time, seeds, hashes and bytes come in as arguments.",
      severity: "error",
      from: { path: any(pureRooms) },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-have-no-packages",
      comment: "A pure package is let in by name, with a decision page.",
      severity: "error",
      from: { path: any(pureRooms) },
      to: { path: "node_modules/", pathNot: purePackages.map((name) => `node_modules/${name}/`) },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment: "Nothing imports this file and it imports nothing: delete it, or use it.",
      severity: "error",
      from: { orphan: true, pathNot: "\\.config\\.|\\.d\\.m?ts$|^tests/|^web/page/|^\\.dependency-cruiser" },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      comment:
        "A benchmark may import the built program, which a fresh clone lacks: tests/architecture.test.ts checks those.",
      severity: "error",
      from: { pathNot: "^(bench|web/page)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "page-not-to-unresolvable",
      comment:
        "The server makes `filters.js` from the list of search fields; tests/web/page.test.ts checks that it is served.",
      severity: "error",
      from: { path: "^web/page/" },
      to: { couldNotResolve: true, pathNot: "^\\./filters\\.js$" },
    },
    {
      name: "bench-not-to-unresolvable",
      severity: "error",
      from: { path: "^bench/" },
      to: { couldNotResolve: true, pathNot: "^\\.\\./dist/" },
    },
    {
      name: "no-test-in-product",
      severity: "error",
      from: { path: any(rooms) },
      to: { path: "^(tests|bench|training)/" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
export default configuration;
