/**
 * Counts up with every change of what words become: an index keeps the analyzers that it was made with, so an older one has to be
 * written anew before a change reaches its articles.
 */
export const ANALYSIS_VERSION = 3;

/**
 * What the analyzers of this version are, as the SHA-256 of them in JSON. Making them from the lexicons takes longer than a search, so
 * it is only done where an Elasticsearch has others; a test holds this to what the lexicons give.
 */
export const ANALYSIS_SHA256 = "f6ce706c8989e53e47b47ff71d69fe47b3e05a1326caa1760caf74cad1282352";
