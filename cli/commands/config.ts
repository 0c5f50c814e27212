import { describeConfig } from "../../config/describe.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";
import type { Run } from "../command.ts";
import { printJson, printLine } from "../output/output.ts";

const NO_FILE = "none (`./warraq config --help` explains where one may be)";

/** `warraq config`: every setting in force and where it came from, secrets hidden. */
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
  for (const { name, env, value, origin, description } of settings) {
    const shown = value === null ? "(not set)" : JSON.stringify(value);
    await printLine(`${env} [${name}] = ${shown}   (${origin})`);
    await printLine(`    ${description}`);
  }
  await printLine(`Configuration file: ${pathForTerminal(context.configFile ?? NO_FILE)}`);
  return 0;
};
