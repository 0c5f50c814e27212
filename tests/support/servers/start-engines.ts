import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installDir } from "../../../engine/engine-home.ts";
import {
  ensureLocalEngines,
  type EngineOptions,
  type LocalEngines,
  stopLocalEngines,
} from "../../../engine/local-engines.ts";

const projectDir = join(import.meta.dirname, "../../..");

/** Lets a home use the installed programs of the project. What a fresh checkout lacks is installed there, for every later run. */
export const shareEngines = (home: string): void => {
  const programs = installDir(join(projectDir, ".warraq"));
  mkdirSync(programs, { recursive: true });
  symlinkSync(programs, installDir(home));
};

/** Makes a home of its own, so that two test runs do not meet. It shares only the installed programs of the project. */
const makeHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), "warraq-test-"));
  shareEngines(home);
  return home;
};

/** Starts local engines that nothing else uses, with further environment variables. `stop` ends them and removes their home. */
export const startEngines = async (
  needs: EngineOptions["needs"],
  say: (line: string) => void,
  extra: NodeJS.ProcessEnv = {},
): Promise<LocalEngines & { readonly stop: () => Promise<void> }> => {
  const home = makeHome();
  const local = await ensureLocalEngines({
    home,
    projectDir,
    heapMb: 512,
    env: { ...process.env, ...extra },
    say,
    needs,
  });
  return {
    ...local,
    stop: async () => {
      await stopLocalEngines({ home, say });
      rmSync(home, { recursive: true, force: true });
    },
  };
};
