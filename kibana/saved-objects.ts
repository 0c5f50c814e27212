import { indexNames } from "../search/client/index-names.ts";
import { dashboard, panelsOf } from "./build/dashboard.ts";
import type { Draft, DraftReference, Target } from "./build/draft.ts";
import { dataViews } from "./content/data-views.ts";
import { eventMap, eventsAndPlaces, type MapShapes } from "./content/events.ts";
import { ingestionHealth } from "./content/ingestion.ts";
import { overview } from "./content/overview.ts";
import { SEARCHES } from "./content/searches.ts";
import { storiesAndCopies } from "./content/stories.ts";
import { type Reference, type SavedObject, savedObject } from "./saved-object.ts";

/** Countries, and what they are divided in, as GeoJSON; each feature has the properties `id`, `name_ar` and `name_en`. */
export interface Regions {
  readonly countries: object;
  readonly governorates: object;
}

/** What the objects depend on. */
export interface SavedObjectOptions {
  /** The prefix of our indices (`WARRAQ_INDEX_PREFIX`). It begins every id too, so that two archives can share a Kibana. */
  readonly prefix: string;
  /** The address of our web server as a browser reaches it, without a slash at its end. Absent: no links from Kibana to the page. */
  readonly webUrl?: string;
  /**
   * The shapes that maps draw under the events, which have no other background without the internet. Kibana 9 takes none from its
   * configuration (`map.regionmap` went with 8.0), so they become a part of the map. Absent: maps show the events alone.
   */
  readonly regions?: Regions;
}

const shapesOf = ({ countries, governorates }: Regions): MapShapes => ({
  countries: { title: { ar: "البلدان", en: "Countries" }, features: countries, fromZoom: 0 },
  governorates: {
    title: { ar: "المحافظات بعدد أحداثها", en: "Governorates by events" },
    features: governorates,
    fromZoom: 0,
  },
});

/** What an object refers to stands before it. */
const draftsOf = ({ prefix, webUrl, regions }: SavedObjectOptions): readonly Draft[] => {
  const map = eventMap(regions === undefined ? undefined : shapesOf(regions));
  const dashboards = [overview, storiesAndCopies, eventsAndPlaces(map), ingestionHealth];
  const all = [
    ...dataViews(indexNames(prefix), webUrl),
    ...SEARCHES,
    ...dashboards.flatMap(panelsOf),
    ...dashboards.map(dashboard),
  ];
  // A search may stand on dashboards, too.
  return [...new Set(all)];
};

/**
 * Everything that we bring to Kibana, in the order of dependence: what an object refers to stands before it. The same options give
 * the same objects, to the byte.
 */
export const savedObjects = (options: SavedObjectOptions): readonly SavedObject[] => {
  const idOf = ({ name }: Target): string => `${options.prefix}-${name}`;
  const toReference = ({ as, to }: DraftReference): Reference => ({ name: as, type: to.type, id: idOf(to) });
  return draftsOf(options).map((draft) =>
    savedObject(draft.type, idOf(draft), draft.attributes, draft.references.map(toReference)),
  );
};

/** Saved objects as the file that Kibana imports: one JSON object a line, the last line ended too. */
export const toNdjson = (objects: readonly SavedObject[]): string =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join("");
