import { findProgram } from "../../../engine/install/find-program.ts";
import { installPackage } from "../../../engine/install/system-packages.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const find = (): string | undefined =>
  NAMES.map((name) => findProgram(name, process.env)).find((file) => file !== undefined);

/**
 * The path of a Chromium. If there is none it is installed from the packages of the system, as the engines are.
 *
 * @throws Error with the cure, so that the tests fail rather than skip
 */
export const findChromium = async (): Promise<string> => {
  const given = process.env["CHROMIUM_PATH"] ?? find();
  if (given !== undefined) return given;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const installed = (await installPackage(["chromium"], { env: process.env, say })) ? find() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    "The tests of the page need Chromium, which is not on this machine and could not be installed. Install it (Debian: " +
      "apt-get install chromium), or set CHROMIUM_PATH to the path of a Chromium or Chrome.",
  );
};
