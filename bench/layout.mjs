/**
 * How the code is laid out: files side by side in a folder, levels of imports, arrows between rooms, and arrows that point upward.
 *
 *     node bench/layout.mjs [CHECKOUT]
 *
 * A file's level is the longest chain of imports below it. The rooms are those of the checkout's own `.dependency-cruiser.mjs`; an arrow
 * is upward if its target may, by the rules, import its source.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";

/** What a reader can take in at a glance. */
const MOST_SIDE_BY_SIDE = 20;

const checkout = path.resolve(process.argv[2] ?? ".");
process.chdir(checkout);
const { may } = await import(pathToFileURL(path.join(checkout, ".dependency-cruiser.mjs")).href);
const rooms = [...Object.keys(may), "cli"].filter((room) => readdirSync(".").includes(room));

const { output } = await cruise(
  rooms,
  { parser: "swc", doNotFollow: { path: "node_modules" }, exclude: { path: "^web/page/" } },
  { extensions: [".ts", ".mjs", ".js"] },
  {},
);
const roomOf = (file) => file.split("/", 1)[0];
const imports = new Map(
  output.modules
    .filter(({ source }) => rooms.includes(roomOf(source)))
    .map(({ source, dependencies }) => [
      source,
      dependencies.map(({ resolved }) => resolved).filter((target) => rooms.includes(roomOf(target))),
    ]),
);

const levels = new Map();
const levelOf = (file) => {
  if (!levels.has(file)) {
    levels.set(file, 0);
    levels.set(file, Math.max(0, ...(imports.get(file) ?? []).map((target) => levelOf(target) + 1)));
  }
  return levels.get(file);
};

const arrows = new Set();
let crossing = 0;
for (const [file, targets] of imports)
  for (const target of targets)
    if (roomOf(file) !== roomOf(target)) {
      crossing += 1;
      arrows.add(`${roomOf(file)} ${roomOf(target)}`);
    }
const upward = [...arrows].filter((arrow) => {
  const [from, to] = arrow.split(" ");
  return (may[to] ?? []).includes(from) || to === "cli";
});

const folders = new Map();
for (const file of imports.keys())
  folders.set(path.dirname(file), (folders.get(path.dirname(file)) ?? 0) + 1);
const fullest = [...folders].toSorted(([, one], [, other]) => other - one);
const rows = rooms.map((room) => {
  const own = [...imports.keys()].filter((file) => roomOf(file) === room);
  const inside = [...folders].filter(([folder]) => roomOf(folder) === room);
  return {
    room,
    files: own.length,
    folders: inside.length,
    "most side by side": Math.max(...inside.map(([, count]) => count)),
    "highest level": Math.max(...own.map(levelOf)),
  };
});

const say = (line) => process.stdout.write(`${line}\n`);
say("| room | files | folders | most side by side | highest level |");
say("| --- | --- | --- | --- | --- |");
for (const row of rows) say(`| ${Object.values(row).join(" | ")} |`);
const crowded = fullest
  .filter(([, count]) => count > MOST_SIDE_BY_SIDE)
  .map(([folder, count]) => `${folder} ${count}`);
say("");
say(`${imports.size} files in ${folders.size} folders and ${rooms.length} rooms`);
say(`more than ${MOST_SIDE_BY_SIDE} side by side: ${crowded.join(", ") || "none"}`);
say(
  `levels: ${Math.max(...levels.values()) + 1}; imports across rooms: ${crossing}; arrows between rooms: ${arrows.size}`,
);
say(`upward: ${upward.join(", ") || "none"}`);
