import { join } from "node:path";
import { homedir } from "node:os";
import { WarraqError } from "../../../pipeline/errors.ts";

/** Where the files of a unit are. */
export interface UnitPaths {
  readonly unitFile: string;
  readonly environmentFile: string;
}

/**
 * The name of the unit of a service: `warraq.service`, or `warraq-NAME.service` for a second one on the same machine.
 *
 * @throws WarraqError `WARRAQ_USAGE` for a name that no unit can have
 */
export const unitNameOf = (name: string | undefined): string => {
  if (name === undefined) return "warraq.service";
  if (!/^[a-z0-9][a-z0-9_-]{0,40}$/u.test(name))
    throw new WarraqError("WARRAQ_USAGE", "A name is at most 41 lower-case letters, digits, - and _.");
  return `warraq-${name}.service`;
};

/** The paths of a unit of the system, or of one user. */
export const unitPathsOf = (unit: string, isUser: boolean, env: NodeJS.ProcessEnv): UnitPaths => {
  const variables = `${unit.replace(/\.service$/u, "")}.env`;
  if (!isUser)
    return { unitFile: join("/etc/systemd/system", unit), environmentFile: join("/etc/warraq", variables) };
  const config = env["XDG_CONFIG_HOME"] ?? join(env["HOME"] ?? homedir(), ".config");
  return {
    unitFile: join(config, "systemd", "user", unit),
    environmentFile: join(config, "warraq", variables),
  };
};
