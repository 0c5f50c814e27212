import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a file so that a reader, or a crash, never meets half of it. Makes the folder where it is missing. */
export const writeWhole = (file: string, text: string, mode = 0o666): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
};
