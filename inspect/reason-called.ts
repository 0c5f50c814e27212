import { REASONS, type Reason } from "../document/reasons.ts";
import { WarraqError } from "../pipeline/errors.ts";

/** The reason with this code. Throws WarraqError `WARRAQ_USAGE` if there is none. */
export const reasonCalled = (code: string): Reason => {
  if (Object.hasOwn(REASONS, code)) return code as Reason;
  throw new WarraqError(
    "WARRAQ_USAGE",
    `\`${code}\` is not a reason. \`./warraq quarantine\` prints the reason of each file; docs/errors.md lists and explains all.`,
  );
};
