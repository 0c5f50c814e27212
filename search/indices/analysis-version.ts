/**
 * Grows by one with every change of the analyzers. An index keeps the analyzers that it was made with, so an older index needs a reindex
 * before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 11;

/**
 * The SHA-256 of the analyzers of this version as JSON. Making them from the lexicons takes longer than a search, so it is only done if
 * an Elasticsearch has others. A test holds this hash to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "b897410f053afdcb92f92cfde6c660b76f101c4b4c027d9ca2bd3167230b4e11";
