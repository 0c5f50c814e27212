import type { Config } from "../config/settings.ts";
import { outletOfPath } from "../document/outlet-of-path.ts";
import { readDocumentAndLines } from "../document/read-document.ts";
import type { Explained } from "./explanation.ts";
import { jsonMappingOf } from "./json-mapping.ts";
import type { Input } from "./read-inputs.ts";
import { sha256 } from "./sha256.ts";

/** Reads as the worker does. */
export const readerFor = (config: Config): ((input: Input) => Explained) => {
  const outletOf = outletOfPath(config.outletFrom ?? null);
  const json = jsonMappingOf(config);
  return ({ bytes, extension, place }) => {
    if (!(bytes instanceof Uint8Array)) return { reading: bytes };
    const outlet = place === null ? null : outletOf(place);
    return readDocumentAndLines(bytes, sha256, { nowMs: Date.now(), extension, json, outlet });
  };
};
