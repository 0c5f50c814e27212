import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Run } from "../command.ts";
import { projectDir } from "../project.ts";

/** `warraq test`: runs everything that CI checks. The tests start the engines that they need. */
export const test: Run = async ({ env }) => {
  const child = spawn("npm", ["run", "--silent", "check"], { cwd: projectDir, env, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
};
