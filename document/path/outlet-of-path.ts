/** document/path/: what the path of a file says of its article: outlet and day. */

import { toStoredForm } from "../../text/stored-form.ts";
import { type OutletNames, usualNameOf } from "../metadata/outlet-names.ts";
import { compileTemplate } from "./outlet-template.ts";

/** The outlet that a path names, or null. The path is relative to the watched folder and uses `/`. */
export type OutletOfPath = (path: string) => string | null;

/** Characters that stand for a space in file names. */
const FOR_SPACE = /[_+]|%20/gu;
const LETTER = /\p{L}/u;

/**
 * The outlet with this name, alias or domain, as the user's lexicon or ours spells it; otherwise the name as written. Null if it has
 * no letter.
 */
export const outletOfName = (written: string, ofUser?: OutletNames): string | null => {
  const name = toStoredForm(written.replace(FOR_SPACE, " ")).trim();
  if (!LETTER.test(name)) return null;
  return usualNameOf(name, ofUser) ?? name;
};

/**
 * Finds outlets in paths by a template ({@link compileTemplate}). Without a template (null) no path names an outlet.
 *
 * @param ofUser the user's outlets, which are asked for at each path: they may change meanwhile
 */
export const outletOfPath = (template: string | null, ofUser?: () => OutletNames): OutletOfPath => {
  if (template === null) return () => null;
  const shape = compileTemplate(template);
  return (path) => {
    const written = shape.exec(path)?.[1];
    return written === undefined ? null : outletOfName(written, ofUser?.());
  };
};
