import { extensionName } from "./extension-name.ts";

const BY_LINE: ReadonlySet<string> = new Set(["jsonl", "ndjson"]);

/** Whether a file name extension promises one item a line; in any case, with or without the dot. */
export const hasItemPerLine = (extension: string): boolean => BY_LINE.has(extensionName(extension));

/** Whether a file with this extension is expected to hold many articles. Others may hold many too: see `chatExportOf`. */
export const mayHoldItems = (extension: string): boolean =>
  extensionName(extension) === "json" || hasItemPerLine(extension);
