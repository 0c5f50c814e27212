/**
 * Grows by one with every change of the analyzers. An index keeps the analyzers that it was made with, so an older index needs a reindex
 * before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 10;

/**
 * The SHA-256 of the analyzers of this version as JSON. Making them from the lexicons takes longer than a search, so it is only done if
 * an Elasticsearch has others. A test holds this hash to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "ed671c2099ee35727854ac1e9fba48d7a2976517ec5cd77c3f2521b8c43baf7a";
