import { describeConfig } from "../../config/describe.ts";
import type { Run } from "../command.ts";
import { printJson, printLine } from "../output/output.ts";

/** `warraq config`: what is in force and where it came from, secrets hidden. */
export const config: Run = async (context, _, { json = false }) => {
  const settings = describeConfig(context);
  if (json) {
    await printJson(
      Object.fromEntries(
        settings.map(({ name, env, value, origin, description }) => [
          name,
          { env, value, origin, description },
        ]),
      ),
    );
    return 0;
  }
  for (const { env, value, origin, description } of settings) {
    await printLine(`${env} = ${value === null ? "(not set)" : JSON.stringify(value)}   (${origin})`);
    await printLine(`    ${description}`);
  }
  return 0;
};
