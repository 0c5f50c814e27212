import type { Config } from "../../config/settings.ts";
import type { OutletNames } from "../../document/metadata/outlet-names.ts";
import { outletOfPath } from "../../document/path/outlet-of-path.ts";
import { readDocumentAndLines } from "../../document/read-document.ts";
import type { RecurringLines } from "../../document/recurring/recurring-lines.ts";
import type { ExplainedInput } from "./explanation.ts";
import { jsonMappingOf } from "../wiring/json-mapping.ts";
import type { TextInput } from "./read-inputs.ts";
import { sha256 } from "../sha256.ts";

/** Reads an input. Lines that are known to recur in its folder are left out. */
export type InputReader = (input: TextInput, recurring?: RecurringLines) => ExplainedInput;

/** The user's outlets. Our lexicons are loaded only if the user has some. */
export const readOutlets = async (config: Config): Promise<OutletNames> => {
  if (config.lexicons === undefined) return new Map();
  const { openKnownNames } = await import("../wiring/known-names.ts");
  return (await openKnownNames(config)).outlets();
};

/** A reader that reads as the `normalize` worker does. */
export const readerFor = (config: Config, outlets: OutletNames): InputReader => {
  const outletOf = outletOfPath(config.outletFrom ?? null, () => outlets);
  const json = jsonMappingOf(config);
  return ({ bytes, extension, pathInRoot, pathDay, mtimeMs }, recurring) => {
    if (!(bytes instanceof Uint8Array)) return { reading: bytes };
    const outlet = pathInRoot === null ? null : outletOf(pathInRoot);
    return readDocumentAndLines(bytes, sha256, {
      nowMs: Date.now(),
      mtimeMs,
      pathDay,
      extension,
      json,
      outlet,
      outlets,
      recurring,
    });
  };
};
