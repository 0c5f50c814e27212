const BY_LINE: ReadonlySet<string> = new Set(["jsonl", "ndjson"]);

const nameOf = (extension: string): string => extension.replace(/^\./u, "").toLowerCase();

/** Does the extension promise one record a line? With or without its dot, in any case. */
export const isByLine = (extension: string): boolean => BY_LINE.has(nameOf(extension));

/** May a file with this extension hold many articles? */
export const mayHoldMany = (extension: string): boolean =>
  nameOf(extension) === "json" || isByLine(extension);
