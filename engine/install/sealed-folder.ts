import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile, readlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { WarraqError } from "../../pipeline/errors.ts";

/** The file of a folder of programs that says what is in it, in the form of `sha256sum`. */
const SEAL = "contents.sha256";

/** What a file is known by: its SHA-256 in hexadecimal digits; of a link, where it leads. */
export type Digests = ReadonlyMap<string, string>;

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
};

/** The digests of everything in a folder, by its path in it. */
export const digestsIn = async (folder: string): Promise<Digests> => {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    if (entry.isDirectory() || name === SEAL) continue;
    if (entry.isFile()) found.set(name, await digestOf(file));
    else found.set(name, entry.isSymbolicLink() ? `link:${await readlink(file)}` : "no file");
  }
  return found;
};

/** Reads lines of `sha256sum`: a digest, two spaces and a name. */
export const readDigests = (text: string): Digests =>
  new Map(
    text.split("\n").flatMap((line) => {
      const { digest, name } = /^(?<digest>.+?) {2}(?<name>.+)$/u.exec(line)?.groups ?? {};
      return digest === undefined || name === undefined ? [] : [[name, digest] as const];
    }),
  );

/** What of a folder is not as it should be, in words; null if everything is. Pure. */
export const digestFault = (expected: Digests, found: Digests): string | null => {
  for (const [name, digest] of found) {
    if (!expected.has(name)) return `${name} does not belong there`;
    if (expected.get(name) !== digest) return `${name} is not the file that it should be`;
  }
  const missing = [...expected.keys()].find((name) => !found.has(name));
  return missing === undefined ? null : `${missing} is missing`;
};

/** Writes down what is in a folder of programs that was just fetched or built. */
export const sealFolder = async (folder: string): Promise<void> => {
  const lines = [...(await digestsIn(folder))].map(([name, digest]) => `${digest}  ${name}\n`);
  await writeFile(path.join(folder, SEAL), lines.join(""));
};

/** True if a folder says what is in it. Packages that a release before seals unpacked do not, and are fetched again. */
export const isSealed = (folder: string): boolean => existsSync(path.join(folder, SEAL));

const readSeal = async (folder: string): Promise<Digests | null> =>
  readFile(path.join(folder, SEAL), "utf8").then(readDigests, () => null);

/**
 * Makes sure that a folder of programs holds what it did when it was fetched or built, before anything in it is run.
 *
 * @param pinned digests that the project itself knows, by file name: they count more than what the folder says of itself
 * @throws WarraqError `WARRAQ_ENGINE_FAILED` if a file was changed, added or removed
 */
export const checkSealed = async (folder: string, pinned: Digests = new Map()): Promise<void> => {
  const sealed = await readSeal(folder);
  const expected = new Map(
    [...(sealed ?? [])].map(([name, digest]) => [name, pinned.get(path.basename(name)) ?? digest]),
  );
  const names = new Set([...expected.keys()].map((name) => path.basename(name)));
  const lacking = [...pinned.keys()].find((name) => !names.has(name));
  const fault =
    sealed === null
      ? "it does not say what is in it"
      : lacking === undefined
        ? digestFault(expected, await digestsIn(folder))
        : `${lacking} is missing`;
  if (fault === null) return;
  throw new WarraqError(
    "WARRAQ_ENGINE_FAILED",
    `The programs in ${folder} are not run: ${fault}. Somebody changed them, or a disk did. Delete that folder; the next start fetches them again.`,
  );
};
