import { readFileSync } from "node:fs";
import { WarraqError } from "../../pipeline/errors.ts";

/**
 * The certificate authority in the file that a setting names; undefined if the setting is not set.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` if the file cannot be read
 */
export const readCa = (
  setting: "REDIS_CA" | "ELASTICSEARCH_CA" | "KIBANA_CA",
  file: string | undefined,
): string | undefined => {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new WarraqError(
      "WARRAQ_CONFIG_INVALID",
      `${setting} is ${file}, which cannot be read (${String(error)}). It must be a file with certificates in PEM format.`,
      { cause: error },
    );
  }
};
