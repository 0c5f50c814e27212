import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import {
  fileIdOf,
  type FileId,
  namesOfShown,
  shownPath,
  type SourceFile,
} from "../../document/source-file.ts";
import type { Admission } from "../../pipeline/flight.ts";
import { batchOf, filePayload, payloadOf } from "../../queues/file-payload.ts";
import { admitItems } from "../../intake/admit-items.ts";
import { recordLostItems } from "../../intake/record-lost-items.ts";
import { openMemoryIntake } from "../support/memory-intake.ts";

const itemOf = (number: number, text = String(number), start = number * 100): SourceFile => ({
  path: "/in/a.jsonl",
  root: "/in",
  size: 10,
  mtimeMs: 1,
  item: { number, start, end: start + 10, sha256: sha256(text) },
});
const idOf = (file: SourceFile): FileId => fileIdOf(file, sha256);

test("an item is admitted once for the bytes that it has, wherever they lie in the file", async () => {
  const { deps, records, queued, closeAll } = openMemoryIntake();
  await admitItems(deps, [itemOf(1), itemOf(2)]);
  expect(queued.map(({ file }) => file.item?.number)).toEqual([1, 2]);
  expect((await admitItems(deps, [itemOf(1), itemOf(2)])).admitted).toEqual([]);
  closeAll("indexed");
  expect(await admitItems(deps, [itemOf(1), itemOf(2, "2", 777)])).toEqual({ admitted: [], inFlight: [] });
  expect(records.get(idOf(itemOf(2)))).toMatchObject({ state: "indexed", file: { item: { start: 777 } } });
  const { admitted } = await admitItems(deps, [itemOf(2, "other")]);
  expect(admitted).toHaveLength(1);
  expect(records.get(idOf(itemOf(2)))).toMatchObject({ state: "queued", sha256: sha256("other") });
});

test("new bytes of an item wait until the flights of the old ones are closed", async () => {
  const { deps, closeAll } = openMemoryIntake();
  await admitItems(deps, [itemOf(1)]);
  expect((await admitItems(deps, [itemOf(1, "new")])).inFlight).toEqual([itemOf(1, "new")]);
  closeAll("indexed");
  expect((await admitItems(deps, [itemOf(1, "new")])).admitted).toHaveLength(1);
});

test("an item that failed is admitted again if forced, or by another version of the product", async () => {
  const { deps, closeAll } = openMemoryIntake();
  await admitItems(deps, [itemOf(1)]);
  closeAll("quarantined");
  expect((await admitItems(deps, [itemOf(1)])).admitted).toEqual([]);
  expect((await admitItems(deps, [itemOf(1)], (state) => state === "quarantined")).admitted).toHaveLength(1);
  closeAll("quarantined");
  expect((await admitItems({ ...deps, version: "2" }, [itemOf(1)])).admitted).toHaveLength(1);
});

test("all items that a file has no longer are recorded as deleted, and no others", async () => {
  const { deps, records, closeAll } = openMemoryIntake();
  const all = Array.from({ length: 1_234 }, (_, index) => itemOf(index + 1));
  await admitItems(deps, all);
  closeAll("indexed");
  expect(await recordLostItems(deps, { path: "/in/a.jsonl" }, 700)).toEqual({ recorded: 534, inFlight: 0 });
  const states = all.map((file) => records.get(idOf(file))?.state);
  expect(states.indexOf("deleted")).toBe(700);
  expect(states.filter((state) => state === "deleted")).toHaveLength(534);
  expect(await recordLostItems(deps, { path: "/in/a.jsonl" }, 700)).toEqual({ recorded: 0, inFlight: 0 });
});

test("an item has an id that no file can have, and a name that people can read", () => {
  const [item] = [itemOf(7)];
  expect(shownPath(item)).toBe("/in/a.jsonl#7");
  expect(idOf(item)).not.toBe(fileIdOf({ path: "/in/a.jsonl#7" }, sha256));
  expect(namesOfShown("/in/a.jsonl#7").map((name) => fileIdOf(name, sha256))).toContain(idOf(item));
  expect(namesOfShown("/in/a#b.txt")).toEqual([{ path: "/in/a#b.txt" }]);
});

test("a job carries whole files and items, and gives them back unchanged", () => {
  const files = [itemOf(1), { path: "/in/a.txt", root: "/in", size: 1, mtimeMs: 1 }];
  const admissions = files.map((file): Admission => ({ id: idOf(file), epoch: 5, seenMs: 4, file }));
  const batch = { admissions, attempts: 2, turn: 3 };
  expect(batchOf(filePayload.parse(JSON.parse(JSON.stringify(payloadOf(batch)))))).toEqual(batch);
});

test("a job of a version before batches is a batch of one file, or of one item", () => {
  const { item: part, ...whole } = itemOf(1);
  const id = "0".repeat(64);
  const old = [
    { version: 1, id, epoch: 5, seenMs: 4, file: whole },
    { version: 2, id, epoch: 5, seenMs: 4, file: { ...whole, part } },
  ];
  expect(old.map((payload) => batchOf(filePayload.parse(payload)).admissions)).toEqual([
    [{ id, epoch: 5, seenMs: 4, file: whole }],
    [{ id, epoch: 5, seenMs: 4, file: { ...whole, item: part } }],
  ]);
});
