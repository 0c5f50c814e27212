// Where the parts of the project are, and small helpers that every step of the bootstrap needs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A path inside the project: `at("dist", "cli")`. */
export const at = (...names) => path.join(project, ...names);

/** The built program. In an image it is there without its sources. */
export const program = at("dist", "cli", "main.js");
/** The TypeScript compiler. An installation without development packages has none. */
export const compiler = at("node_modules", "typescript", "bin", "tsc");

/** Prints to standard error: standard output belongs to the program. */
export const say = (line) => process.stderr.write(`warraq: ${line}\n`);

/** Says what failed, shows the output of the tool that failed, and ends with exit code 1. */
export const fail = (line, output = "") => {
  say(line);
  if (output !== "") process.stderr.write(`${output.trimEnd()}\n`);
  process.exit(1);
};

export const exists = (file) => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** The text of a file, or an empty text if it cannot be read. */
export const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

export const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Runs a tool and collects its output, to be shown only if the tool fails. */
export const run = (file, args) => {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 28,
  });
  return { isDone: status === 0, output: error === undefined ? `${stdout}${stderr}` : error.message };
};
