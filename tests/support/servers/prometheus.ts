import { existsSync } from "node:fs";
import { join } from "node:path";
import { executables, pathFolders } from "../../../engine/install/find-program.ts";
import { unpackPackage } from "../../../engine/install/system-packages.ts";

const unpacked = join(import.meta.dirname, "../../../.warraq/engines/packages/prometheus");

/** A program of Debian's package `prometheus`, in PATH or unpacked by an earlier run; null if there is none. */
export const prometheusProgram = (name: "prometheus" | "promtool"): string | null => {
  const folders = [...pathFolders(process.env), join(unpacked, "usr/bin")];
  return executables(folders.map((folder) => join(folder, name)))[0] ?? null;
};

/** The same; where it is missing, the package is fetched with apt-get. Null where that cannot be done. */
export const providePrometheus = async (): Promise<string | null> => {
  const found = prometheusProgram("prometheus");
  if (found !== null || existsSync(unpacked)) return found;
  await unpackPackage(["prometheus"], unpacked, {
    env: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
  });
  return prometheusProgram("prometheus");
};
