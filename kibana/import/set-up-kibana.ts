import { WarraqError } from "../../pipeline/errors.ts";
import type { SavedObject } from "../saved-object.ts";
import { importObjects } from "./import-objects.ts";
import type { Kibana } from "./open-kibana.ts";
import { type Patience, waitForKibana } from "./wait-for-kibana.ts";

/** The major version for which our objects are made. */
const MAJOR = 9;

/** What became of Kibana. */
export interface KibanaSetup {
  /** Null if Kibana does not tell. */
  readonly version: string | null;
  readonly imported: number;
  /** True if no data view was the default one of the space, so that ours is now. */
  readonly isDefaultDataViewSet: boolean;
  /** What did not work, or may not, without spoiling the import. */
  readonly warnings: readonly string[];
}

/**
 * What is to be said of the version.
 *
 * @throws WarraqError `WARRAQ_KIBANA_INCOMPATIBLE` for one that is too old
 */
export const checkVersion = (where: string, version: string | null): readonly string[] => {
  const major = Number(version?.split(".")[0] ?? MAJOR);
  if (major < MAJOR)
    throw new WarraqError(
      "WARRAQ_KIBANA_INCOMPATIBLE",
      `Kibana at ${where} is version ${version}; version ${MAJOR} is needed. Update Kibana and Elasticsearch to ${MAJOR}.x.`,
    );
  return major > MAJOR
    ? [
        `Kibana at ${where} is version ${version}, which is newer than this Warraq knows. It should take the objects all the same; if a dashboard does not work, update Warraq.`,
      ]
    : [];
};

/** Kibana would take objects into a space that does not exist, where nobody finds them. */
const checkSpace = async ({ ask, space, where }: Kibana): Promise<void> => {
  if (space === "default") return;
  const { status } = await ask({ path: `/api/spaces/space/${encodeURIComponent(space)}` });
  if (status === 200) return;
  const { json } = await ask({ path: "/api/spaces/space" });
  const ids = Array.isArray(json) ? json.map((one: { readonly id?: unknown }) => String(one.id)) : [];
  throw new WarraqError(
    "WARRAQ_NOT_FOUND",
    `Kibana at ${where} has no space with the id \`${space}\`${ids.length === 0 ? "" : `; it has ${ids.join(", ")}`}. Create it under Stack Management, Spaces, or correct --space.`,
  );
};

/** Makes ours the default data view if there is none, so that Discover opens on articles. Kibana itself leaves one that is there. */
const setDefaultDataView = async ({ ask }: Kibana, id: string): Promise<boolean> => {
  const path = "/api/data_views/default";
  const { json } = await ask({ path, isInSpace: true });
  const known = (json as { readonly data_view_id?: unknown } | undefined)?.data_view_id;
  if (typeof known === "string" && known !== "") return false;
  const { status } = await ask({ path, isInSpace: true, body: { data_view_id: id } });
  return status === 200;
};

/**
 * Waits for Kibana and imports the objects into it. Can be repeated.
 *
 * @throws WarraqError that says what is wrong and what to do
 */
export const setUpKibana = async (
  kibana: Kibana,
  objects: readonly SavedObject[],
  patience: Patience,
): Promise<KibanaSetup> => {
  const version = await waitForKibana(kibana, patience);
  const warnings = [...checkVersion(kibana.where, version)];
  const lost = (error: unknown): never => {
    if (patience.signal.aborted || error instanceof WarraqError) throw error;
    throw new WarraqError(
      "WARRAQ_KIBANA_UNAVAILABLE",
      `The connection to Kibana at ${kibana.where} broke off (${String(error)}). Run the command again; it can be repeated.`,
      { cause: error },
    );
  };
  await checkSpace(kibana).catch(lost);
  const imported = await importObjects(kibana, objects).catch(lost);
  const dataView = objects.find(({ type }) => type === "index-pattern");
  const isDefaultDataViewSet = await setDefaultDataView(kibana, dataView?.id ?? "").catch(
    (error: unknown) => {
      if (patience.signal.aborted) throw error;
      warnings.push(
        `The default data view was left as it is (${error instanceof Error ? error.message : String(error)}).`,
      );
      return false;
    },
  );
  return { version, imported, isDefaultDataViewSet, warnings };
};
