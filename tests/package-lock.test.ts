import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };

const SYSTEMS = ["darwin", "linux", "win32", "android", "freebsd", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "wasm32"];

const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, version]) => ({ name, version, dev })),
);

/** What npm itself would have written, but for the checksum, had the registry shown it the package. */
const entryOf = ({ name, version, dev }: (typeof missing)[number]) => ({
  version: version.replace(/^[\^~]/u, ""),
  cpu: PROCESSORS.filter((processor) => name.includes(processor)).slice(0, 1),
  ...(dev === true ? { dev } : {}),
  optional: true,
  os: SYSTEMS.filter((system) => name.includes(system)),
});

// npm leaves out of the lock what a registry does not show to the machine that makes it, and then `npm ci` refuses the lock.
test("the lock names every package of every platform; UPDATE=1 adds what is missing", () => {
  if (process.env["UPDATE"] === "1") {
    for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);
    const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  }
  expect(process.env["UPDATE"] === "1" ? [] : missing).toEqual([]);
});

test("the lock holds no address", () => {
  expect(readFileSync(path, "utf8")).not.toMatch(/https?:\/\/registry|"resolved"/u);
});
