import {
  appendFileSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { randomBytes } from "../support/texts/random-bytes.ts";
import type { Folder } from "./folder.ts";

/** The breaker's WARRAQ_MAX_FILE_BYTES: larger files must be quarantined. */
export const MAX_FILE_BYTES = 200_000;

/** Changes the folder. Returns the changed path, or null if there was nothing to change. */
export type FileOperation = (folder: Folder) => Promise<string | null>;

const OLD = new Date("2012-02-03T04:05:06Z");
const EXTENSIONS = ["txt", "txt", "txt", "txt", "text", "md"] as const;

const pick = <Item>({ random }: Folder, items: readonly Item[]): Item => items[random(items.length)] as Item;

/** A random file that exists. Forgets files that were moved away with their folder. */
const pickFile = (folder: Folder, from: string[] = folder.files): string | null => {
  while (from.length > 0) {
    const at = folder.random(from.length);
    const path = from[at] as string;
    if (existsSync(path)) return path;
    from.splice(at, 1);
  }
  return null;
};

const onFile =
  (
    work: (folder: Folder, path: string) => Promise<unknown>,
    of: "files" | "exports" = "files",
  ): FileOperation =>
  async (folder) => {
    const path = pickFile(folder, folder[of]);
    if (path === null) return null;
    await work(folder, path);
    return path;
  };

const newPath = (folder: Folder, extension: string = pick(folder, EXTENSIONS)): string => {
  const where = pick(folder, folder.folders);
  const number = folder.number();
  const name = number % 10 === 0 ? `خبر رقم ${number}` : String(number);
  mkdirSync(where, { recursive: true });
  return join(where, `${name}.${extension}`);
};

/** Writing in place would also change every hard link of the file, so a file with several names is replaced. */
const write = async ({ history }: Folder, path: string, content: string | Uint8Array): Promise<void> => {
  if ((lstatSync(path, { throwIfNoEntry: false })?.nlink ?? 1) > 1) rmSync(path);
  writeFileSync(path, content);
  await history.note(path);
};

/** Writes as `mv`, `rsync` and editors do: the whole file under another name, which is then renamed. */
const replace = async (folder: Folder, path: string, content: string, time?: Date): Promise<void> => {
  const draft = join(folder.outside, `draft-${folder.number()}`);
  writeFileSync(draft, content);
  if (time !== undefined) utimesSync(draft, time, time);
  renameSync(draft, path);
  await folder.history.note(path);
};

/** Drops a new file, in one of the ways in which files arrive. */
export const create: FileOperation = async (folder) => {
  const { random, texts, files } = folder;
  const path = newPath(folder);
  const text = random(12) === 0 ? texts.again() : texts.next();
  if (random(4) === 0) await replace(folder, path, text, random(2) === 0 ? OLD : undefined);
  else await write(folder, path, text);
  files.push(path);
  return path;
};

const grow: FileOperation = async (folder) => {
  const path = newPath(folder);
  const words = folder.texts.next().split(" ");
  const pieces: string[] = [];
  while (words.length > 0) pieces.push(`${words.splice(0, 10 + folder.random(20)).join(" ")} `);
  await write(folder, path, pieces.shift() ?? "");
  folder.growing.set(path, pieces);
  folder.files.push(path);
  return path;
};

const append: FileOperation = async ({ growing, history }) => {
  const [path, pieces] = [...growing][0] ?? [];
  if (path === undefined || pieces === undefined) return null;
  growing.delete(path);
  const piece = pieces.shift();
  // It was moved away or replaced meanwhile, so no more is written to it.
  if (piece === undefined || !existsSync(path) || lstatSync(path).nlink > 1) return null;
  appendFileSync(path, piece);
  // To the end of the list: the other files are continued first.
  if (pieces.length > 0) growing.set(path, pieces);
  await history.note(path);
  return path;
};

const rewrite = onFile((folder, path) =>
  folder.random(3) === 0
    ? replace(folder, path, folder.texts.next())
    : write(folder, path, folder.texts.next()),
);

/** Writes another text of the same size with the same time of change. Only reading the bytes can tell. */
const disguise = onFile(async (folder, path) => {
  const { mtime } = lstatSync(path);
  const words = readFileSync(path, "utf8").trim().split(" ");
  await write(folder, path, `${words.toReversed().join(" ")}\n`);
  utimesSync(path, mtime, mtime);
});

const cutShort = onFile(async (folder, path) => {
  const { size, nlink } = lstatSync(path);
  if (nlink > 1) return;
  truncateSync(path, folder.random(2) === 0 ? 0 : Math.floor(size / 2));
  await folder.history.note(path);
});

const rename = onFile(async (folder, path) => {
  const isCase = folder.random(4) === 0;
  const to = isCase ? join(dirname(path), `${basename(path, extname(path))}.TXT`) : newPath(folder);
  renameSync(path, to);
  await folder.history.note(path);
  await folder.history.note(to);
  folder.files.push(to);
});

const remove = onFile(async (folder, path) => {
  const { trash, history, random } = folder;
  if (random(2) === 0) trash.push({ path, bytes: readFileSync(path) });
  rmSync(path);
  await history.note(path);
});

const restore: FileOperation = async (folder) => {
  const { trash, random, files } = folder;
  const [found] = trash.splice(random(trash.length), 1);
  if (found === undefined || existsSync(found.path)) return null;
  mkdirSync(dirname(found.path), { recursive: true });
  await write(folder, found.path, found.bytes);
  files.push(found.path);
  return found.path;
};

const dateBack = onFile(async (_, path) => utimesSync(path, OLD, OLD));

const link = onFile(async (folder, path) => {
  const to = newPath(folder);
  linkSync(path, to);
  folder.files.push(to);
  await folder.history.note(to);
});

const copy = onFile(async (folder, path) => {
  const to = newPath(folder);
  copyFileSync(path, to);
  folder.files.push(to);
  await folder.history.note(to);
});

const BAD: readonly ((folder: Folder) => readonly [path: string, content: string | Uint8Array])[] = [
  (folder) => [newPath(folder), randomBytes(folder.number(), 3_000)],
  (folder) => [newPath(folder), ""],
  (folder) => [newPath(folder), "— — —\n\n"],
  (folder) => [newPath(folder), "كلمة ".repeat(MAX_FILE_BYTES / 8)],
  (folder) => [newPath(folder, "json"), '{"title": "مقطوع", "body": '],
  (folder) => [newPath(folder, "pdf"), "%PDF-1.7"],
  (folder) => [newPath(folder, "txt.part"), folder.texts.next()],
  (folder) => [join(pick(folder, folder.folders), `.${folder.number()}.txt`), folder.texts.next()],
];

const spoil: FileOperation = async (folder) => {
  const [path, content] = pick(folder, BAD)(folder);
  mkdirSync(dirname(path), { recursive: true });
  await write(folder, path, content);
  return path;
};

const pointElsewhere = onFile(async (folder, path) => symlinkSync(path, newPath(folder)));

const linesOf = ({ texts, random }: Folder, most: number): string =>
  Array.from({ length: 1 + random(most) }, () => texts.line()).join("");

const exportMany: FileOperation = async (folder) => {
  const path = newPath(folder, "jsonl");
  await write(folder, path, linesOf(folder, 30));
  folder.exports.push(path);
  return path;
};

const exportMore = onFile(async (folder, path) => {
  appendFileSync(path, linesOf(folder, 10));
  await folder.history.note(path);
}, "exports");

const exportFewer = onFile(async (folder, path) => {
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  const start = folder.random(2);
  const kept = lines.slice(start, start + 1 + folder.random(lines.length));
  if (kept.length === 0 || folder.random(6) === 0) rmSync(path);
  else writeFileSync(path, `${kept.join("\n")}\n`);
  await folder.history.note(path);
}, "exports");

const moveFolder: FileOperation = async (folder) => {
  const { folders, away, random, outside, history } = folder;
  const [back] = away;
  if (back !== undefined && random(3) > 0) {
    const [from, parked] = back;
    if (existsSync(from)) return null;
    away.delete(from);
    mkdirSync(dirname(from), { recursive: true });
    renameSync(parked, from);
    history.moved(parked, from);
    return from;
  }
  const from = pick(folder, folders.slice(1));
  if (away.size > 1 || away.has(from) || !existsSync(from)) return null;
  const parked = join(outside, `folder-${folder.number()}`);
  renameSync(from, parked);
  history.moved(from, parked);
  away.set(from, parked);
  return from;
};

/** Renames a folder within the root: its files are at other paths then, and no event tells of each. */
const renameFolder: FileOperation = async (folder) => {
  const { folders, history, files } = folder;
  const from = pick(folder, folders.slice(1));
  if (!existsSync(from)) return null;
  const to = `${from}-${folder.number()}`;
  renameSync(from, to);
  history.moved(from, to);
  for (const [at, path] of files.entries())
    if (path.startsWith(`${from}/`)) files[at] = `${to}${path.slice(from.length)}`;
  return to;
};

/** Corrects an article as an editor does: one word becomes another. */
const correct = onFile((folder, path) => {
  const words = readFileSync(path, "utf8").split(" ");
  const at = folder.random(words.length);
  return write(folder, path, words.toSpliced(at, 1, `مصحح${folder.number()}`).join(" "));
});

/** Every kind of change: its name, how often it is drawn, and the operation. */
export const FILE_OPERATIONS: readonly (readonly [name: string, weight: number, operation: FileOperation])[] =
  [
    ["start to write slowly", 6, grow],
    ["write on", 30, append],
    ["rewrite", 12, rewrite],
    ["correct a word", 10, correct],
    ["rename a folder", 2, renameFolder],
    ["rewrite with same size and date", 4, disguise],
    ["truncate", 4, cutShort],
    ["rename", 8, rename],
    ["delete", 6, remove],
    ["restore", 4, restore],
    ["set an old date", 4, dateBack],
    ["hard link", 4, link],
    ["copy", 6, copy],
    ["bad file", 4, spoil],
    ["symbolic link", 1, pointElsewhere],
    ["export of many", 2, exportMany],
    ["append to an export", 4, exportMore],
    ["shorten an export", 2, exportFewer],
    ["move a folder out or in", 2, moveFolder],
  ];

/** Draws an operation by its weight. */
export const drawOperation = (random: Folder["random"]): (typeof FILE_OPERATIONS)[number] => {
  let left = random(FILE_OPERATIONS.reduce((sum, [, weight]) => sum + weight, 0));
  return FILE_OPERATIONS.find(([, weight]) => (left -= weight) < 0) as (typeof FILE_OPERATIONS)[number];
};
