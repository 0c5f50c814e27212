/**
 * Grows by one with every change of the analyzers. An index keeps the analyzers that it was made with, so an older index needs a reindex
 * before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 13;

/**
 * The SHA-256 of the analyzers of this version as JSON. Making them from the lexicons takes longer than a search, so it is only done if
 * an Elasticsearch has others. A test holds this hash to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "5411ffd7c94dda4ac1d9f05f6f46b92a2b7054ea52af26fb0aac18f70ea421ff";
