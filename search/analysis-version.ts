/**
 * Counts up with every change of what words become: an index keeps the analyzers that it was made with, so an older one has to be
 * written anew before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 2;

/**
 * What the analyzers of this version are, as the SHA-256 of them in JSON. Making them from the lexicons takes longer than a search, so
 * it is only done where an Elasticsearch has others; a test holds this to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "db9865ef4070a379da052738dbf9ca60f010b402cfae2dca749c8b7b07f99f52";
