import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProductPattern } from "./product-patterns.ts";

// Prints, as JSON, the patterns that the modules given as arguments build with `new RegExp` while they load. It is a program of
// its own, since a module loads once a process, and some count in another module that they were loaded.

const root = fileURLToPath(new URL("../..", import.meta.url));

const built: ProductPattern[] = [];
globalThis.RegExp = new Proxy(globalThis.RegExp, {
  construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
    const regexp = new target(source, flags);
    const file = /(?:text|lexicon|document|enrich|dedup)\/[\w/-]+\.ts/u.exec(new Error("where").stack ?? "");
    if (file !== null) built.push({ file: file[0], source: regexp.source, flags: regexp.flags });
    return regexp;
  },
});

for (const file of process.argv.slice(2)) await import(join(root, file));
process.stdout.write(JSON.stringify(built));
