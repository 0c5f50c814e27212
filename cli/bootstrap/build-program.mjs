// The build: whether dist/ matches the sources, and its compilation.
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { at, compiler, exists, fail, program, read, run, say, sha256 } from "./project.mjs";

const PURE_ROOMS = ["text", "lexicon", "document", "dedup", "enrich", "pipeline"];
const ENGINE_ROOMS = ["queues", "store", "search", "engine", "workers", "observe"];
const FILE_ROOMS = ["disk", "knowledge", "intake", "watch", "verify"];
const FACES = ["inspect", "web", "kibana", "cli"];
/** The folders that hold sources. Only these are searched: a watched folder inside the project may hold a million files. */
export const ROOMS = [...PURE_ROOMS, ...ENGINE_ROOMS, ...FILE_ROOMS, ...FACES, "system", "config"];

const dist = at("dist");
/** Holds the hash of the sources that dist/ was built from. */
const stampFile = path.join(dist, ".stamp");

const sourcesIn = (folder) => {
  if (!exists(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(file);
    return path.extname(file) === ".ts" ? [file] : [];
  });
};

/** A hash over paths, sizes and times of the sources: an edit, a checkout, a removed file and an older file all change it. */
const sourcesStamp = () => {
  const settings = ["tsconfig.json", "tsconfig.build.json", "package-lock.json"];
  const files = [...settings.map((name) => at(name)), ...ROOMS.flatMap((room) => sourcesIn(at(room)))];
  const lines = files.map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return `${file} ${stat?.size} ${stat?.mtimeMs}`;
  });
  return sha256(lines.toSorted().join("\n"));
};

/** True if the program is built from the present sources. */
export const isBuilt = () => {
  if (!exists(program)) return false;
  // Without a compiler, as in an installation without development packages, the build that is there has to do.
  if (!exists(compiler)) return true;
  return read(stampFile) === sourcesStamp();
};

/** Compiles into a folder of its own and renames that to dist/: another process sees the old build or the new one, never half of one. */
export const build = () => {
  say("compiling ...");
  const stamp = sourcesStamp();
  const draft = at("node_modules", ".warraq-build");
  const old = at("node_modules", ".warraq-old-build");
  for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
  const args = [compiler, "-p", "tsconfig.build.json", "--outDir", draft];
  const { isDone, output } = run(process.execPath, args);
  if (!isDone) fail("the TypeScript compiler found errors:", output);
  writeFileSync(path.join(draft, path.basename(stampFile)), stamp);
  if (exists(dist)) renameSync(dist, old);
  renameSync(draft, dist);
  rmSync(old, { recursive: true, force: true });
};
