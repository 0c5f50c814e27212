import { ask } from "./ask.ts";

/** The indices of a prefix. */
export const indicesOf = async (url: string, prefix: string): Promise<readonly string[]> => {
  const answer = await ask(`${url}/${prefix}-*?filter_path=*.aliases`);
  return Object.keys((await answer.json()) as object);
};

/**
 * Removes the indices and the templates of a prefix. Templates hold all the tables of the Arabic analyzers, and Elasticsearch writes all
 * templates again whenever one changes: left behind by twenty tests, they make the start of the next one ten times as slow.
 *
 * @param url of Elasticsearch
 */
export const removeIndices = async (url: string, prefix: string): Promise<void> => {
  // Deleting by a pattern is forbidden by default.
  const indices = await indicesOf(url, prefix);
  if (indices.length > 0) await ask(`${url}/${indices.join(",")}`, { method: "DELETE" });
  await ask(`${url}/_index_template/${prefix}-*`, { method: "DELETE" });
};
