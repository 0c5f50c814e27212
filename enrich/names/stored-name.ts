import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { stripTatweel } from "../../text/arabic/strip-tatweel.ts";

const QUOTES = /["'«»‹›“”„‟‘’‚‛`]/gu;
const SPACES = /\s+/gu;

/** A name as filters and facets show it: as written, without tashkeel, tatweel and quotation marks. */
export const toStoredName = (text: string): string =>
  stripTashkeel(stripTatweel(text)).replace(QUOTES, "").replace(SPACES, " ").trim();
