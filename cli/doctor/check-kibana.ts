import type { Config } from "../../config/settings.ts";
import { openKibana } from "../../kibana/import/open-kibana.ts";
import { checkVersion } from "../../kibana/import/set-up-kibana.ts";
import { waitForKibana } from "../../kibana/import/wait-for-kibana.ts";
import { kibanaServer } from "../wiring/kibana-server.ts";
import { bad, type DoctorFinding, messageOf, ok, warn } from "./finding.ts";

/** Asks Kibana once, if one is configured: nothing but the import needs it. */
export const checkKibana = async (config: Config): Promise<readonly DoctorFinding[]> => {
  if (config.kibanaUrl === undefined) return [];
  const { signal } = new AbortController();
  try {
    const client = openKibana(kibanaServer(config), signal);
    const version = await waitForKibana(client, { limitMs: 0, pauseMs: 0, signal });
    const [warning] = checkVersion(client.where, version);
    const found = version === null ? "is ready" : `version ${version}`;
    return [warning === undefined ? ok("Kibana", found) : warn("Kibana", found, warning)];
  } catch (error) {
    return [bad("Kibana", "cannot be used", messageOf(error))];
  }
};
