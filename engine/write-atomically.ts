import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The mode of a file that only its owner may read. */
export const OWNER_ONLY = 0o600;

/** Writes a file at once: no reader ever sees half of it, and no crash leaves half of it. Makes the folder if it is missing. */
export const writeAtomically = (file: string, text: string, mode = 0o666): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
};
