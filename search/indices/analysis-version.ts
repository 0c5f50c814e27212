/**
 * Grows by one with every change of the analyzers. An index keeps the analyzers that it was made with, so an older index needs a reindex
 * before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 12;

/**
 * The SHA-256 of the analyzers of this version as JSON. Making them from the lexicons takes longer than a search, so it is only done if
 * an Elasticsearch has others. A test holds this hash to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "6e0d79fc5677747e69a6688d4f0fc79c5a5310142f81b181263b538dab54f2e2";
