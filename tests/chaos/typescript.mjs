// Lets Node run the sources as they are: `node --import ./tests/chaos/typescript.mjs FILE.ts`. Only types are taken out.
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

// Loaded once more in that thread, where there is nothing to register.
if (isMainThread) register(import.meta.url);
