import { compose } from "./arabic/compose.ts";
import { replaceLoneSurrogates } from "./arabic/replace-lone-surrogates.ts";
import { stripControls } from "./arabic/strip-controls.ts";
import { tidySpaces } from "./arabic/tidy-spaces.ts";
import { tidyZwnj } from "./arabic/tidy-zwnj.ts";
import { unfoldPresentationForms } from "./arabic/unfold-presentation-forms.ts";
import { unifyLineEndings } from "./arabic/unify-line-endings.ts";
import { hasChangingCharacter } from "./has-changing-character.ts";
import { pipe } from "./pipe.ts";

/** In this order: each step's docstring says what it must come before. */
const repair = pipe([
  unifyLineEndings,
  unfoldPresentationForms,
  stripControls,
  tidyZwnj,
  replaceLoneSurrogates,
]);

const isDamaged = hasChangingCharacter(repair);

/**
 * The stored form: what the reader sees, with only the damage repaired. Tashkeel, tatweel, digits and the writer's
 * spelling stay.
 *
 * Presentation forms become letters, line endings and spaces become one kind, what cannot be seen goes. No line is
 * added, joined or dropped, so a line keeps its number. Idempotent; linear in the length of the text.
 */
export const toStoredForm = (text: string): string =>
  tidySpaces(compose(isDamaged(text) ? repair(text) : text));
