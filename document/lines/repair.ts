import { toStoredForm } from "../../text/stored-form.ts";
import { orderLamAlef } from "./lam-alef.ts";
import { turnVisualOrder } from "./visual-order.ts";
import { arabicKeyboard } from "./arabic-keyboard.ts";

/**
 * The stored form of a whole text. Unlike {@link toStoredForm}, which works on any substring, it also repairs Arabic that was typed on
 * other keyboards, and letters in the order of a screen or of a PDF; only the whole text shows whether it is.
 *
 * Lines keep their numbers. Idempotent; linear.
 */
export const repair = (text: string): string => {
  const stored = orderLamAlef(toStoredForm(turnVisualOrder(text)));
  const repaired = arabicKeyboard(stored);
  // A hamza may now compose with the yeh it stands on.
  return repaired === stored ? stored : toStoredForm(repaired);
};
