/** The names of our indices: the alias that readers and writers use, and the first versioned index behind it. */
export interface IndexNames {
  readonly articles: string;
  readonly versions: string;
  readonly files: string;
  readonly lines: string;
  readonly events: string;
  readonly articlesIndex: string;
  readonly versionsIndex: string;
  readonly filesIndex: string;
  readonly linesIndex: string;
  readonly eventsIndex: string;
}

export const indexNames = (prefix: string): IndexNames => ({
  articles: `${prefix}-articles`,
  versions: `${prefix}-versions`,
  files: `${prefix}-files`,
  lines: `${prefix}-lines`,
  events: `${prefix}-events`,
  articlesIndex: `${prefix}-articles-000001`,
  versionsIndex: `${prefix}-versions-000001`,
  filesIndex: `${prefix}-files-000001`,
  linesIndex: `${prefix}-lines-000001`,
  eventsIndex: `${prefix}-events-000001`,
});

/** The alias of the earlier versions of the documents behind an alias. */
export const versionsBeside = (articles: string): string => articles.replace(/-articles$/u, "-versions");

/** The alias of the events of the stories behind an alias. */
export const eventsBeside = (articles: string): string => articles.replace(/-articles$/u, "-events");

/** The prefix of an alias of ours. */
export const prefixOf = (alias: string): string => alias.slice(0, alias.lastIndexOf("-"));
