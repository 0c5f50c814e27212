import { compose } from "./arabic/compose.ts";
import { digitsToAscii } from "./arabic/digits-to-ascii.ts";
import { foldPersianLetters } from "./arabic/fold-persian-letters.ts";
import { joinThousands } from "./arabic/join-thousands.ts";
import { normalizeAlef } from "./arabic/normalize-alef.ts";
import { normalizeHamza } from "./arabic/normalize-hamza.ts";
import { normalizeTehMarbuta } from "./arabic/normalize-teh-marbuta.ts";
import { normalizeYeh } from "./arabic/normalize-yeh.ts";
import { stripTashkeel } from "./arabic/strip-tashkeel.ts";
import { stripTatweel } from "./arabic/strip-tatweel.ts";
import { wordwise } from "./wordwise.ts";
import { pipe } from "./pipe.ts";
import { toStoredForm } from "./stored-form.ts";

/** Latin, Greek and Cyrillic accents, and the selectors that choose between pictures of one character. */
const ACCENTS = /[\u0300-\u036F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const ZWJ = /\u200D/gu;
const NOT_IN_A_WORD = /[^\p{L}\p{M}\p{N}]/gu;

const foldCase = (text: string): string => text.normalize("NFKC").toLowerCase();
const stripAccents = (text: string): string => text.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
const partWords = (text: string): string => text.replace(ZWJ, "").replace(NOT_IN_A_WORD, " ");

/** Each step looks at one character at a time; the order matters only where a step's docstring says so. */
const fold = wordwise(
  pipe([
    foldCase,
    stripAccents,
    stripTatweel,
    stripTashkeel,
    normalizeAlef,
    normalizeHamza,
    normalizeYeh,
    normalizeTehMarbuta,
    foldPersianLetters,
    digitsToAscii,
    partWords,
  ]),
);

/** A madda or hamza that composition left over: a tatweel or a mark stands between it and its letter. */
const LEFT_OVER = /[\u0653-\u0655]/u;

/** Brings letters and their hamzas together, so that neither tatweel nor tashkeel decides which letter it is. */
const joinHamzas = (stored: string): string =>
  LEFT_OVER.test(stored) ? compose(stripTashkeel(stripTatweel(stored))) : stored;

/** A sign after a digit, perhaps with tatweel or tashkeel between; the bound keeps the pattern's memory small. */
const SEPARATED = /[0-9\u0660-\u0669\u06F0-\u06F9][\u0640\p{Mn}]{0,1000}[,\u066C]/u;

/** Most texts have neither sign, and need no pattern. */
const hasSign = (text: string): boolean => text.includes(",") || text.includes("\u066C");

/** Numbers without the signs between their thousands, wherever tatweel and tashkeel are. */
const joinNumbers = (text: string): string =>
  hasSign(text) && SEPARATED.test(text) ? joinThousands(stripTashkeel(stripTatweel(text))) : text;

/** The dedup form of a text that is in the stored form already: {@link toDedupForm} without the repair. */
export const foldStored = (stored: string): string => compose(fold(joinNumbers(joinHamzas(stored))));

/**
 * The dedup form: letters and digits of every script, folded, in words parted by one space. `«قـالَ أحمدُ: ١٥٪»` and
 * `قال احمد 15` are the same text here, `1,234` and `1234` the same number.
 *
 * Begins with the stored form, so `toDedupForm(toStoredForm(x)) === toDedupForm(x)`; composes at the end, since a mark
 * may have lost what parted it from its letter. Idempotent; linear. Made for comparing and hashing, never for showing.
 */
export const toDedupForm = (text: string): string => foldStored(toStoredForm(text));
