import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
const lock = JSON.parse(text) as { packages: Record<string, Entry> };

const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.keys(optionalDependencies).filter((name) => lock.packages[`node_modules/${name}`] === undefined),
);

// npm leaves packages out of the lock that the registry does not show to the machine that makes it, and those of other platforms if it
// finds them installed without. `npm ci` then refuses the lock. The cure: delete what is incomplete, and `npm install --package-lock-only`.
test("the lock names every package of every platform", () => {
  expect(missing).toEqual([]);
});

test("the lock holds no URL", () => {
  expect(text).not.toMatch(/https?:\/\/registry|"resolved"/u);
});

test("every package is pinned: an exact version in package.json, and a checksum, for every platform", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>;
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  const unchecked = Object.entries(lock.packages).filter(
    ([place, { integrity }]) => place !== "" && integrity?.startsWith("sha512-") !== true,
  );
  expect(unchecked).toEqual([]);
});

test("the product depends on at most 15 packages", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
});
