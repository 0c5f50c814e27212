import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { WarraqError } from "../../../pipeline/errors.ts";

const answerOf = (...args: readonly string[]): string => {
  const { status, stdout } = spawnSync("id", args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
};

/** The user that a service of the system runs as, and its group. */
export interface ServiceUser {
  readonly user: string;
  readonly group: string;
}

/** The same, and whether the project is this user's own. */
export interface ProjectUser extends ServiceUser {
  readonly isOwner: boolean;
}

/**
 * The user that was named, or who called sudo, or who owns the project.
 *
 * @throws WarraqError `WARRAQ_USAGE` if that is root, or nobody has this name: a service that reads what others drop must not be root
 */
export const serviceUserOf = (
  named: string | undefined,
  projectDir: string,
  env: NodeJS.ProcessEnv,
): ProjectUser => {
  const who =
    named ?? env["SUDO_USER"] ?? answerOf("--user", "--name", "--", String(statSync(projectDir).uid));
  const user = answerOf("--user", "--name", "--", who);
  if (user === "" || answerOf("--user", "--", who) === "0")
    throw new WarraqError(
      "WARRAQ_USAGE",
      `A service must not run as ${user === "" ? `${who}, whom nobody knows` : "root"}. Name a user of its own: \`--run-as USER\` (\`useradd --system --shell /usr/sbin/nologin warraq\` makes one).`,
    );
  const isOwner = answerOf("--user", "--", who) === String(statSync(projectDir).uid);
  return { user, group: answerOf("--group", "--name", "--", who), isOwner };
};
