import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { provideElasticsearch } from "../../../engine/install/assemble-elasticsearch.ts";
import { readRecipe } from "../../../engine/install/elasticsearch-recipe.ts";
import {
  checkSealed,
  digestsIn,
  isSealed,
  readDigests,
  sealFolder,
} from "../../../engine/install/sealed-folder.ts";
import { unpackedPackages } from "../../../engine/install/system-packages.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "warraq-sealed-"));
  mkdirSync(join(folder, "lib"));
  writeFileSync(join(folder, "lib", "engine.jar"), "engine");
  writeFileSync(join(folder, "launcher.jar"), "launcher");
  symlinkSync("/usr/lib/libzstd.so.1", join(folder, "lib", "libzstd.so"));
  await sealFolder(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test("programs that are as they were fetched and built may be run", async () => {
  await expect(checkSealed(folder)).resolves.toBeUndefined();
  const { "lib/engine.jar": digest = "" } = Object.fromEntries(await digestsIn(folder));
  await expect(checkSealed(folder, new Map([["engine.jar", digest]]))).resolves.toBeUndefined();
});

test.each<[string, (path: string) => void, string]>([
  [
    "a changed one",
    (path) => appendFileSync(join(path, "launcher.jar"), "!"),
    "launcher.jar is not the file",
  ],
  [
    "a planted one",
    (path) => writeFileSync(join(path, "lib", "agent.jar"), "x"),
    "agent.jar does not belong",
  ],
  [
    "a planted folder",
    (path) => {
      mkdirSync(join(path, "m"));
      writeFileSync(join(path, "m", "x"), "");
    },
    "m/x does not",
  ],
  ["a missing one", (path) => rmSync(join(path, "lib", "engine.jar")), "engine.jar is missing"],
  [
    "a file for a link",
    (path) => (rmSync(join(path, "lib", "libzstd.so")), writeFileSync(join(path, "lib", "libzstd.so"), "x")),
    "libzstd.so is not the file",
  ],
  [
    "a link that leads elsewhere",
    (path) => (
      rmSync(join(path, "lib", "libzstd.so")),
      symlinkSync("/tmp/x.so", join(path, "lib", "libzstd.so"))
    ),
    "libzstd.so is not the file",
  ],
  ["no list", (path) => rmSync(join(path, "contents.sha256")), "does not say what is in it"],
])("%s is refused, with the file and the cure", async (_, change, words) => {
  change(folder);
  await expect(checkSealed(folder)).rejects.toMatchObject({
    code: "WARRAQ_ENGINE_FAILED",
    message: expect.stringContaining(words) as string,
  });
  await expect(checkSealed(folder)).rejects.toThrow(/Delete that folder/u);
});

test("what the project knows counts more than what the folder says of itself", async () => {
  await expect(checkSealed(folder, new Map([["engine.jar", "0".repeat(64)]]))).rejects.toThrow(
    /engine\.jar is not/u,
  );
  await expect(checkSealed(folder, new Map([["lucene.jar", "0".repeat(64)]]))).rejects.toThrow(
    /lucene\.jar is missing/u,
  );
});

test("a package that was unpacked is used if it is as it was, and fetched again if a release before seals unpacked it", async () => {
  const place = join(folder, "engines");
  const unpacked = join(place, "packages", "redis-server");
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(unpacked, "redis-server"), "#!");
  expect(await unpackedPackages([place], "redis-server")).toEqual([]);
  await sealFolder(unpacked);
  expect(await unpackedPackages([join(folder, "none"), place], "redis-server")).toEqual([unpacked]);
  appendFileSync(join(unpacked, "redis-server"), "rm -r /");
  await expect(unpackedPackages([place], "redis-server")).rejects.toThrow(/redis-server is not the file/u);
});

test("a list is one that sha256sum checks", () => {
  const text = readFileSync(join(folder, "contents.sha256"), "utf8");
  expect(isSealed(folder)).toBe(true);
  expect(readDigests(text).get("launcher.jar")).toMatch(/^[0-9a-f]{64}$/u);
});

test("every jar that Maven fetches is pinned by one digest", () => {
  const text = readFileSync("engine/elasticsearch/jars.sha256", "utf8");
  const pinned = readDigests(text);
  expect(pinned.size).toBe(text.trimEnd().split("\n").length);
  for (const [name, digest] of pinned) {
    expect(name).toMatch(/\.jar$/u);
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  }
  const version = /<elasticsearch\.version>([^<]+)</u.exec(
    readFileSync("engine/elasticsearch/pom.xml", "utf8"),
  )?.[1];
  expect([...pinned.keys()]).toContain(`elasticsearch-${version}.jar`);
});

test("an Elasticsearch that somebody put into the folder of programs is not run", async () => {
  const projectDir = process.cwd();
  const home = join(folder, "home");
  const planted = join(home, "engines", readRecipe(projectDir).installName);
  mkdirSync(planted, { recursive: true });
  writeFileSync(join(planted, "launcher.jar"), "planted");
  const context = { home, projectDir, heapMb: 256, env: {}, say: () => undefined };
  const provided = async () => provideElasticsearch({ home: "/jdk", major: 25, version: "25" }, context);
  await expect(provided()).rejects.toThrow(/does not say what is in it/u);
  // Nor one that says of itself that all is well.
  await sealFolder(planted);
  await expect(provided()).rejects.toThrow(/\.jar is missing/u);
});
