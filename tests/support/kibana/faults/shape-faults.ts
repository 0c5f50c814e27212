/** tests/support/kibana/faults/: what would go wrong when Kibana imports or shows our saved objects. Each fault begins with the object's id. */

import { type ImportedObject, jsonAt, listAt, objectAt, textAt, textsAt } from "../read-objects.ts";

/** The newest shape of each type that Kibana 9.0 knows: it refuses an object of a newer one. */
const NEWEST: Readonly<Record<string, string>> = {
  "index-pattern": "8.0.0",
  search: "8.0.0",
  lens: "8.9.0",
  map: "8.4.0",
  dashboard: "8.9.0",
};
const NEWEST_CORE = "8.8.0";

/** The attributes of a dashboard that Kibana's schema of 8.9.0 knows. It refuses any other. */
const DASHBOARD_ATTRIBUTES = new Set([
  "title",
  "description",
  "kibanaSavedObjectMeta",
  "timeRestore",
  "timeFrom",
  "timeTo",
  "refreshInterval",
  "controlGroupInput",
  "panelsJSON",
  "optionsJSON",
  "version",
]);

/** Without room for long labels in Arabic. */
const UNREADABLE = new Set(["lnsTagcloud", "lnsPie"]);

const isNewer = (version: string, limit: string): boolean => {
  const [one, other] = [version, limit].map((text) => text.split(".").map(Number));
  const at = (one ?? []).findIndex((part, index) => part !== other?.[index]);
  return at >= 0 && (one?.[at] ?? 0) > (other?.[at] ?? 0);
};

const ofVersions = ({ type, coreMigrationVersion, typeMigrationVersion }: ImportedObject) => [
  ...(isNewer(coreMigrationVersion, NEWEST_CORE) ? [`core version ${coreMigrationVersion} is too new`] : []),
  ...(isNewer(typeMigrationVersion, NEWEST[type] ?? "0.0.0")
    ? [`version ${typeMigrationVersion} of ${type} is too new`]
    : []),
];

const IN_BOTH_LANGUAGES = /\p{Script=Arabic}.* \/ .*\p{Script=Latin}/u;

const ofTitle = ({ type, attributes }: ImportedObject) => {
  const title = textAt(attributes, type === "index-pattern" ? "name" : "title");
  return IN_BOTH_LANGUAGES.test(title) ? [] : [`“${title}” is not a title in both languages`];
};

/** The columns that a drawing of Lens refers to. */
const drawnColumns = ({ attributes }: ImportedObject): readonly string[] => {
  const visualization = objectAt(attributes, "state", "visualization");
  const parts = [visualization, ...listAt(visualization, "layers")];
  return parts.flatMap((part) => [
    ...["metricAccessor", "xAccessor", "splitAccessor"].map((name) => textAt(part, name)),
    ...textsAt(part, "accessors"),
    ...listAt(part, "columns").map((column) => textAt(column, "columnId")),
  ]);
};

const ofLens = (object: ImportedObject) => {
  const layers = objectAt(object.attributes, "state", "datasourceStates", "formBased", "layers");
  const type = textAt(object.attributes, "visualizationType");
  const columns = Object.values(layers).flatMap((layer) => Object.keys(objectAt(layer, "columns")));
  const ordered = Object.values(layers).flatMap((layer) => textsAt(layer, "columnOrder"));
  const drawn = drawnColumns(object).filter((name) => name !== "");
  return [
    ...(UNREADABLE.has(type) ? [`${type} has no room for long names`] : []),
    ...drawn
      .filter((name) => !columns.includes(name))
      .map((name) => `draws column ${name}, which is not there`),
    ...columns.filter((name) => !drawn.includes(name)).map((name) => `does not draw column ${name}`),
    ...(JSON.stringify(columns.toSorted()) === JSON.stringify(ordered.toSorted())
      ? []
      : [`orders the columns ${ordered.join(", ")} but has ${columns.join(", ")}`]),
  ];
};

const ofDashboard = ({ attributes }: ImportedObject) => [
  ...Object.keys(attributes)
    .filter((name) => !DASHBOARD_ATTRIBUTES.has(name))
    .map((name) => `Kibana refuses the attribute ${name}`),
  ...(jsonAt(attributes, "timeRestore") === true && textAt(attributes, "timeFrom") === ""
    ? ["opens with a range of time that it does not say"]
    : []),
];

const OF_TYPE: Readonly<Record<string, (object: ImportedObject) => readonly string[]>> = {
  lens: ofLens,
  dashboard: ofDashboard,
};

/** Faults in objects each taken by itself, and ids that two objects share. */
export const shapeFaults = (objects: readonly ImportedObject[]): readonly string[] => {
  const keys = objects.map(({ type, id }) => `${type}:${id}`);
  return objects.flatMap((object, at) =>
    [
      ...ofVersions(object),
      ...ofTitle(object),
      ...(OF_TYPE[object.type]?.(object) ?? []),
      ...(keys.indexOf(keys[at] ?? "") < at ? ["is there twice"] : []),
    ].map((fault) => `${object.id}: ${fault}`),
  );
};
