/**
 * Grows by one with every change of the analyzers. An index keeps the analyzers that it was made with, so an older index needs a reindex
 * before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 8;

/**
 * The SHA-256 of the analyzers of this version as JSON. Making them from the lexicons takes longer than a search, so it is only done if
 * an Elasticsearch has others. A test holds this hash to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "ac673af68be8a1a19eb6e11a13207caa67c7ac6edc1d9ffdfe6f5273f57127ba";
