import { shownPath } from "../../document/source-file.ts";
import type { FlyingFile } from "../../pipeline/flight.ts";

/** The fields that a line of the log about a file has: its path, its id in the ledger, and its document once that is known. */
export const logFieldsOf = ({
  admission,
  fields: { article },
}: FlyingFile): { readonly path: string; readonly file: string; readonly document?: string } => ({
  path: shownPath(admission.file),
  file: admission.id,
  ...(article === undefined ? {} : { document: article.documentId }),
});
