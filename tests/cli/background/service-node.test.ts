import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { placeNode, serviceNodeOf } from "../../../cli/background/unit/service-node.ts";

const folder = mkdtempSync(join(tmpdir(), "warraq-node-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fetched = "/opt/warraq/.warraq/node/24/bin/node";
const place = { home: "/var/lib/warraq", projectDir: "/opt/warraq" };

test("a service of another user has a copy of a Node that was fetched, since nobody but its owner can enter the owner's home", () => {
  expect(serviceNodeOf(fetched, { ...place, isOwner: false }).nodeDir).toBe("/var/lib/warraq/node/bin");
  expect(serviceNodeOf(fetched, { ...place, isOwner: true }).nodeDir).toBe("/opt/warraq/.warraq/node/24/bin");
  expect(serviceNodeOf("/usr/bin/node", { ...place, isOwner: false }).nodeDir).toBe("/usr/bin");
});

test("the copy can be run, replaces an earlier one, and leaves nothing beside it", () => {
  const program = join(folder, "node");
  const nodeDir = join(folder, "home", "node", "bin");
  for (const text of ["old", "new"]) {
    writeFileSync(program, text);
    chmodSync(program, 0o700);
    placeNode({ program, nodeDir });
    expect(readFileSync(join(nodeDir, "node"), "utf8")).toBe(text);
  }
  expect(statSync(join(nodeDir, "node")).mode & 0o777).toBe(0o755);
  expect(readdirSync(nodeDir)).toEqual(["node"]);
});
