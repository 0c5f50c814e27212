import type { TextStep } from "./pipe.ts";

const UNKNOWN = 0;
const STAYS = 1;
const CHANGES = 2;

/**
 * Makes a guard for a step: does the text hold a code unit that the step would change if it stood alone? The guard tries
 * the step once on each code unit and remembers the answer, so a clean text costs one cheap pass.
 *
 * Only for steps that never change a text without such a unit. Surrogates count as changing.
 */
export const hasChangingCharacter = (step: TextStep): ((text: string) => boolean) => {
  const verdicts = new Uint8Array(0x1_0000);
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (verdicts[unit] === UNKNOWN) {
        const character = String.fromCharCode(unit);
        verdicts[unit] = step(character) === character ? STAYS : CHANGES;
      }
      if (verdicts[unit] === CHANGES) return true;
    }
    return false;
  };
};
