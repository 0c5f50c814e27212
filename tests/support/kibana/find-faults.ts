import { fieldFaults } from "./faults/field-faults.ts";
import { layoutFaults } from "./faults/layout-faults.ts";
import { referenceFaults } from "./faults/reference-faults.ts";
import { shapeFaults } from "./faults/shape-faults.ts";
import { readObjects } from "./read-objects.ts";
import type { ViewMappings } from "./view-fields.ts";

/**
 * What would go wrong with a file of saved objects, in an import or on the screen, over indices with these mappings. An empty list:
 * nothing that is known of.
 */
export const findFaults = (ndjson: string, mappings: ViewMappings): readonly string[] => {
  const objects = readObjects(ndjson);
  return [
    ...shapeFaults(objects),
    ...referenceFaults(objects),
    ...layoutFaults(objects),
    ...fieldFaults(objects, mappings),
  ];
};
