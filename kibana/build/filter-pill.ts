import type { NamesByLanguage } from "../../search/query/code-names.ts";
import { labelText } from "../fields/label.ts";
import type { FieldNames } from "../fields/view-fields.ts";
import type { FieldCondition } from "./condition.ts";

/** A filter that stands beside the query, with a name, and that a click turns off. */
export interface FilterPill<Fields extends FieldNames = FieldNames> {
  readonly label: NamesByLanguage;
  readonly where: FieldCondition<Fields>;
  /** It keeps what does not meet the condition. */
  readonly isNegated?: true;
}

const match = (field: string, value: string | boolean) => ({ match_phrase: { [field]: value } });

const partsOf = (where: FieldCondition) => {
  if ("present" in where)
    return {
      meta: { key: where.present, type: "exists", value: "exists" },
      query: { exists: { field: where.present } },
    };
  const { field: key } = where;
  if ("is" in where)
    return { meta: { key, type: "phrase", params: { query: where.is } }, query: match(key, where.is) };
  if ("oneOf" in where)
    return {
      meta: { key, type: "phrases", params: where.oneOf },
      query: { bool: { minimum_should_match: 1, should: where.oneOf.map((value) => match(key, value)) } },
    };
  const range = "above" in where ? { gt: where.above } : { lt: where.below };
  return { meta: { key, type: "range", params: range }, query: { range: { [key]: range } } };
};

/**
 * A filter in the shape in which Kibana keeps it in a search.
 *
 * @param indexRefName what the search calls the reference to the data view of the field
 */
export const toFilter = ({ label, where, isNegated }: FilterPill, indexRefName: string) => {
  const { meta, query } = partsOf(where);
  return {
    meta: { alias: labelText(label), disabled: false, negate: isNegated ?? false, ...meta, indexRefName },
    query,
    $state: { store: "appState" },
  };
};
