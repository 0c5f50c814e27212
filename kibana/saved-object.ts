/** kibana/: data views, saved searches and dashboards for Kibana, and how they get there. */

/** The types of saved objects that we ship. */
export type SavedObjectType = "index-pattern" | "search" | "lens" | "map" | "dashboard";

/** From one saved object to another, which has its own id in each Kibana. */
export interface Reference {
  /** What the attributes of the object call the reference. */
  readonly name: string;
  readonly type: SavedObjectType;
  readonly id: string;
}

/** An object as Kibana keeps it, exports it and imports it. */
export interface SavedObject {
  readonly type: SavedObjectType;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly references: readonly Reference[];
  readonly managed: false;
  readonly coreMigrationVersion: string;
  readonly typeMigrationVersion: string;
}

/** The shape of what is common to all types. It has not changed since Kibana 8.8. */
export const CORE_VERSION = "8.8.0";

/**
 * The versions of the shapes in which our objects are written. Kibana migrates an older shape to its own, and refuses a newer one, so
 * they are as old as our objects allow: Kibana 9.0 and everything after it takes them.
 *
 * Source: `managed_content.json` among the fixtures of Kibana's own functional tests; for maps the flights of its sample data.
 */
export const TYPE_VERSIONS: Readonly<Record<SavedObjectType, string>> = {
  "index-pattern": "8.0.0",
  search: "8.0.0",
  lens: "8.9.0",
  map: "8.4.0",
  dashboard: "8.9.0",
};

/** A saved object in the shape of {@link TYPE_VERSIONS}. */
export const savedObject = (
  type: SavedObjectType,
  id: string,
  attributes: SavedObject["attributes"],
  references: readonly Reference[] = [],
): SavedObject => ({
  type,
  id,
  attributes,
  references,
  managed: false,
  coreMigrationVersion: CORE_VERSION,
  typeMigrationVersion: TYPE_VERSIONS[type],
});
