/** kibana/build/: makes the objects of each type in the shapes that Kibana reads. */

import type { SavedObjectType } from "../saved-object.ts";

/** What a reference leads to: an object of ours, by its name behind the prefix. */
export interface Target {
  readonly type: SavedObjectType;
  readonly name: string;
}

/** A saved object before its ids are known, since they begin with the prefix of the indices. */
export interface Draft extends Target {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly references: readonly DraftReference[];
}

/** A reference by what the attributes call it. */
export interface DraftReference {
  readonly as: string;
  readonly to: Target;
}
