import type { Config } from "../../config/settings.ts";
import type { KibanaServer } from "../../kibana/import/open-kibana.ts";
import { readCa } from "./read-ca.ts";

/** Where a Kibana listens by default. */
const USUAL_URL = "http://127.0.0.1:5601";

/** Where Kibana is, by the settings. */
export const kibanaServer = (config: Config): KibanaServer => ({
  url: config.kibanaUrl ?? USUAL_URL,
  username: config.kibanaUsername,
  password: config.kibanaPassword,
  apiKey: config.kibanaApiKey,
  ca: readCa("KIBANA_CA", config.kibanaCa),
  space: config.kibanaSpace,
});
