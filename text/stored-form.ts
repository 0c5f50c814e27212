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

/** In this order: each step's docstring says what it must come before. */
const repair = pipe([unifyLineEndings, unfoldPresentationForms, stripControls, replaceLoneSurrogates]);

const isDamaged = hasChangingCharacter(repair);

/** Steps that look at neighbors, each with a guard of its own: a clean text costs one search for each. */
const tidy = pipe([dropStrayMarks, tidyZwnj, compose, dropDoubledMarks, spaceAfterPunctuation, tidySpaces]);

/**
 * The stored form: what the reader sees, with only the damage repaired. Tashkeel, tatweel, digits and the writer's
 * spelling stay.
 *
 * Presentation forms become letters, line endings and spaces become one kind, what cannot be seen and marks without a
 * letter go, a space that punctuation lacks is put. No line is added, joined or dropped, so a line keeps its number. Idempotent; linear in the length of the text.
 */
export const toStoredForm = (text: string): string => tidy(isDamaged(text) ? repair(text) : text);
