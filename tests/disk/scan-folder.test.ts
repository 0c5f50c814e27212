import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LEFT_ALONE } from "../../disk/left-alone.ts";
import { nameRulesOf } from "../../disk/name-rules.ts";
import { inspectPath, scanFolder } from "../../disk/scan-folder.ts";
import { isFileGone } from "../../intake/record-deleted.ts";

const root = mkdtempSync(join(tmpdir(), "warraq-scan-"));
afterAll(() => rmSync(root, { recursive: true }));

const names = nameRulesOf({ extensions: ["txt"], leftAlone: ["Drafts"] });
const write = (path: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "خبر");
};
type Seen = readonly [path: string, ignored: string | null];
const byPath = ([one]: Seen, [other]: Seen): number => (one < other ? -1 : 1);

const scan = async (start = root): Promise<readonly Seen[]> => {
  const found: Seen[] = [];
  const onUnreadable = ({ error }: { readonly error: unknown }): never => {
    throw error;
  };
  for await (const { file, ignored } of scanFolder(start, { names, onUnreadable }))
    found.push([file.path.slice(start.length + 1), ignored]);
  return found.toSorted(byPath);
};

test("a folder that is no folder of the user's is one ignored file, and nothing in it is seen", async () => {
  const alone = [...LEFT_ALONE.map(({ name }) => name), "#Recycle", ".Trash-1000", "2024/@eaDir", "drafts"];
  for (const name of alone) write(`${name}/deep/a.txt`);
  write("2024/a.txt");
  write("recycle/a.txt");
  write(".git/a.txt");
  write("lost+found.txt");
  const read = ["2024/a.txt", "lost+found.txt", "recycle/a.txt"];
  expect(await scan()).toEqual(
    [
      ...alone.map((name): Seen => [`${name}/`, "left_alone"]),
      ...read.map((name): Seen => [name, null]),
    ].toSorted(byPath),
  );
});

test("as a root, such a folder is read: somebody asked for it", async () => {
  write("#recycle/deep/a.txt");
  expect(await scan(join(root, "#recycle"))).toEqual([["deep/a.txt", null]]);
});

test("its record counts as there as long as the folder is; a file in it counts as gone", async () => {
  write("@Recycle/a.txt");
  const found = await inspectPath(join(root, "@Recycle"), root, names);
  if (typeof found === "string") throw new Error(found);
  expect(relative(root, found.file.path)).toBe("@Recycle");
  expect(await isFileGone(found.file, names)).toBe(false);
  expect(await isFileGone({ path: join(root, "@Recycle", "a.txt"), root }, names)).toBe(true);
  rmSync(join(root, "@Recycle"), { recursive: true });
  expect(await isFileGone(found.file, names)).toBe(true);
});
