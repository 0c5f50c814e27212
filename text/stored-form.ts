import { compose } from "./arabic/compose.ts";
import { dropDoubledMarks } from "./arabic/drop-doubled-marks.ts";
import { dropStrayMarks } from "./arabic/drop-stray-marks.ts";
import { replaceLoneSurrogates } from "./arabic/replace-lone-surrogates.ts";
import { spaceAfterPunctuation } from "./arabic/space-after-punctuation.ts";
import { stripControls } from "./arabic/strip-controls.ts";
import { tidySpaces } from "./arabic/tidy-spaces.ts";
import { tidyZwnj } from "./arabic/tidy-zwnj.ts";
import { unfoldPresentationForms } from "./arabic/unfold-presentation-forms.ts";
import { unifyLineEndings } from "./arabic/unify-line-endings.ts";
import { hasChangingCharacter } from "./has-changing-character.ts";
import { pipe } from "./pipe.ts";

/** The docstring of each step says which steps it must come before or after. */
const repair = pipe([unifyLineEndings, unfoldPresentationForms, stripControls, replaceLoneSurrogates]);

const isDamaged = hasChangingCharacter(repair);

/** Steps that look at neighbors. Each has its own guard: a clean text costs one search for each step. */
const tidy = pipe([dropStrayMarks, tidyZwnj, compose, dropDoubledMarks, spaceAfterPunctuation, tidySpaces]);

/**
 * Makes the stored form of a text: what the reader sees, with only damage repaired. Tashkeel, tatweel, digits and the
 * writer's spelling stay.
 *
 * Presentation forms become letters; line endings and spaces become uniform; invisible characters and marks without a
 * letter go; missing spaces after punctuation are added. No line is added, joined or dropped, so lines keep their numbers.
 * Idempotent; linear in the length of the text.
 */
export const toStoredForm = (text: string): string => tidy(isDamaged(text) ? repair(text) : text);
