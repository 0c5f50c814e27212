import { type ImportedObject, jsonAt, listAt, objectAt, textAt } from "../read-objects.ts";

const namesInSearch = ({ attributes }: ImportedObject): readonly string[] => {
  const source = objectAt(attributes, "kibanaSavedObjectMeta", "searchSourceJSON");
  return [
    textAt(source, "indexRefName"),
    ...listAt(source, "filter").map((filter) => textAt(filter, "meta", "indexRefName")),
  ];
};

const namesInLens = ({ attributes }: ImportedObject): readonly string[] =>
  Object.keys(objectAt(attributes, "state", "datasourceStates", "formBased", "layers")).map(
    (layer) => `indexpattern-datasource-layer-${layer}`,
  );

const namesInMap = ({ attributes }: ImportedObject): readonly string[] =>
  listAt(attributes, "layerListJSON").flatMap((layer) => {
    const joined = listAt(layer, "joins").map((join) => jsonAt(join, "right", "indexPatternRefName"));
    return [jsonAt(layer, "sourceDescriptor", "indexPatternRefName"), ...joined].filter(
      (name) => typeof name === "string",
    );
  });

const namesInDashboard = ({ attributes }: ImportedObject): readonly string[] => [
  ...listAt(attributes, "panelsJSON").flatMap((panel) => {
    const name = jsonAt(panel, "panelRefName");
    return typeof name === "string" ? [`${textAt(panel, "panelIndex")}:${name}`] : [];
  }),
  ...Object.keys(objectAt(attributes, "controlGroupInput", "panelsJSON")).map(
    (id) => `controlGroup_${id}:optionsListDataView`,
  ),
];

const NAMES: Readonly<Record<string, (object: ImportedObject) => readonly string[]>> = {
  search: namesInSearch,
  lens: namesInLens,
  map: namesInMap,
  dashboard: namesInDashboard,
};

const difference = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((name) => !other.includes(name));

/** References that lead nowhere or to what comes later, that an object needs and does not have, or has and does not need. */
export const referenceFaults = (objects: readonly ImportedObject[]): readonly string[] => {
  const positions = new Map(objects.map(({ type, id }, at) => [`${type}:${id}`, at]));
  return objects.flatMap((object, at) => {
    const needed = NAMES[object.type]?.(object) ?? [];
    const given = object.references.map(({ name }) => name);
    return [
      ...object.references.flatMap(({ name, type, id }) => {
        const target = positions.get(`${type}:${id}`);
        if (target === undefined) return [`reference ${name} leads to ${type} ${id}, which is not there`];
        return target < at ? [] : [`reference ${name} leads to ${type} ${id}, which comes later`];
      }),
      ...difference(needed, given).map((name) => `has no reference ${name}`),
      ...difference(given, needed).map((name) => `does not use its reference ${name}`),
    ].map((fault) => `${object.id}: ${fault}`);
  });
};
