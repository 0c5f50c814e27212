// Lets Node run the TypeScript sources: `node --import ./tests/support/typescript.mjs FILE.ts`. It only strips the types.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transformSync } from "@swc/core";

/** Called by Node in the thread that loads modules. */
export const load = (url, context, next) => {
  if (!url.startsWith("file:") || !url.endsWith(".ts")) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
};

// Node loads this file once more in that thread, where nothing is to be registered.
if (isMainThread) register(import.meta.url);
