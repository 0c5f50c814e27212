import type { Config } from "../../config/settings.ts";
import type { ReadDocumentSettings } from "../../workers/open-read-document.ts";
import { jsonMappingOf } from "./json-mapping.ts";

/** How documents are read, as configured. */
export const readDocumentSettings = (
  config: Config,
  outlets: ReadDocumentSettings["outlets"],
): ReadDocumentSettings => ({
  json: jsonMappingOf(config),
  outletFrom: config.outletFrom ?? null,
  outlets,
  useRecurringLines: config.recurringLines > 0,
});
