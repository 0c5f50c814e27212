import type { TextStep } from "./pipe.ts";

const UNKNOWN = 0;
const STAYS = 1;
const CHANGES = 2;

/**
 * A guard for a row of steps: does the text hold a code unit that the row would change if it stood alone? Each unit is
 * tried once, ever, so that a clean text costs one cheap walk instead of one search a step.
 *
 * Only for steps that leave a text alone unless it holds such a unit. Both halves of a surrogate pair count as changing.
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
