import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files of a folder and its sub-folders, in the order of their names. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The articles of these files, as `{headline, body}`. The first line of a file is the headline. */
export const articlesIn = (paths) =>
  paths.map((path) => {
    const [headline = "", ...rest] = readFileSync(path, "utf8").trim().split("\n");
    return { headline, body: rest.join("\n").trim() };
  });
