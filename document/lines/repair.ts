import { toStoredForm } from "../../text/stored-form.ts";
import { arabicKeyboard } from "./arabic-keyboard.ts";

/**
 * The stored form of a whole text, Arabic typed on other keyboards included: that can only be told by all of it, while
 * {@link toStoredForm} looks at one place at a time and so holds for pieces too.
 *
 * Lines keep their numbers. Idempotent; linear.
 */
export const repair = (text: string): string => {
  const stored = toStoredForm(text);
  const repaired = arabicKeyboard(stored);
  // A hamza may now compose with the yeh it stands on.
  return repaired === stored ? stored : toStoredForm(repaired);
};
