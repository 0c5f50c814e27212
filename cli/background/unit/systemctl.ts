import { spawnSync } from "node:child_process";
import { WarraqError } from "../../../pipeline/errors.ts";

/**
 * Runs systemctl for the system, or for this user.
 *
 * @throws WarraqError `WARRAQ_SERVICE_FAILED` with what systemctl said
 */
export const systemctl = (isUser: boolean, ...args: readonly string[]): void => {
  const words = [...(isUser ? ["--user"] : []), ...args];
  const { status, error, stderr } = spawnSync("systemctl", words, { encoding: "utf8" });
  if (status === 0) return;
  throw new WarraqError(
    "WARRAQ_SERVICE_FAILED",
    `systemctl ${words.join(" ")} failed: ${error?.message ?? stderr.trim()}`,
  );
};
