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

/** Combining accents of Latin, Greek and Cyrillic, and variation selectors. */
const ACCENTS = /[\u0300-\u036F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const ZWJ = /\u200D/gu;
const NOT_IN_A_WORD = /[^\p{L}\p{M}\p{N}]/gu;

const foldCase = (text: string): string => text.normalize("NFKC").toLowerCase();
const stripAccents = (text: string): string => text.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
const separateWords = (text: string): string => text.replace(ZWJ, "").replace(NOT_IN_A_WORD, " ");

/** Each step looks at one character at a time, as `wordwise` demands. The order matters where a step's docstring says so. */
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
    separateWords,
  ]),
);

/** A madda or hamza that composition could not join, since a tatweel or a mark separates it from its letter. */
const LEFT_OVER = /[\u0653-\u0655]/u;

/** Joins letters and their hamzas, so that tatweel and tashkeel between them make no difference. */
const joinHamzas = (stored: string): string =>
  LEFT_OVER.test(stored) ? compose(stripTashkeel(stripTatweel(stored))) : stored;

/** A separator of thousands after a digit, perhaps with tatweel or tashkeel between. The bound limits the pattern's memory. */
const SEPARATED = /[0-9\u0660-\u0669\u06F0-\u06F9][\u0640\p{Mn}]{0,1000}[,\u066C]/u;

/** Cheaper than the pattern, and false for most texts. */
const hasSeparator = (text: string): boolean => text.includes(",") || text.includes("\u066C");

/** Drops the separators of thousands in numbers, also behind tatweel and tashkeel. */
const joinNumbers = (text: string): string =>
  hasSeparator(text) && SEPARATED.test(text) ? joinThousands(stripTashkeel(stripTatweel(text))) : text;

/** Makes the dedup form of a text that is in the stored form already: {@link toDedupForm} without the repair. */
export const foldStored = (stored: string): string => compose(fold(joinNumbers(joinHamzas(stored))));

/**
 * Makes the dedup form of a text: letters and digits of every script, folded, in words separated by one space.
 * `«قـالَ أحمدُ: ١٥٪»` and `قال احمد 15` have the same dedup form, and so have `1,234` and `1234`.
 *
 * Begins with the stored form, so `toDedupForm(toStoredForm(x)) === toDedupForm(x)`. Composes at the end, since folding
 * may have removed what separated a mark from its letter. Idempotent; linear. For comparing and hashing, never for showing.
 */
export const toDedupForm = (text: string): string => foldStored(toStoredForm(text));
