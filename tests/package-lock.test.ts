import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly optional?: boolean;
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

/** The entry that npm would have written if the registry had shown it the package, but without its checksum. */
const entryOf = ({ name, version, dev }: (typeof missing)[number]) => ({
  version: version.replace(/^[\^~]/u, ""),
  cpu: PROCESSORS.filter((processor) => name.includes(processor)).slice(0, 1),
  ...(dev === true ? { dev } : {}),
  optional: true,
  os: SYSTEMS.filter((system) => name.includes(system)),
});

// npm leaves packages out of the lock that the registry does not show to the machine that makes it. `npm ci` then refuses the lock.
test("the lock names every package of every platform; UPDATE=1 adds what is missing", () => {
  if (process.env["UPDATE"] === "1") {
    for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);
    const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  }
  expect(process.env["UPDATE"] === "1" ? [] : missing).toEqual([]);
});

test("the lock holds no URL", () => {
  expect(readFileSync(path, "utf8")).not.toMatch(/https?:\/\/registry|"resolved"/u);
});

test("every package is pinned: an exact version in package.json, and a checksum of what is installed", () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as Record<"dependencies" | "devDependencies" | "overrides", Readonly<Record<string, string>>>;
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  // A package for other systems that npm did not see when the lock was made has no checksum and is not installed here.
  const unchecked = Object.entries(lock.packages).filter(
    ([place, { integrity, optional }]) =>
      place !== "" && !(integrity?.startsWith("sha512-") ?? optional === true),
  );
  expect(unchecked).toEqual([]);
});

test("the product depends on at most 15 packages", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
});
