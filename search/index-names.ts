/** The names of our indices: an alias that readers and writers use, and the versioned index behind it. */
export interface IndexNames {
  readonly articles: string;
  readonly files: string;
  readonly articlesIndex: string;
  readonly filesIndex: string;
}

export const indexNames = (prefix: string): IndexNames => ({
  articles: `${prefix}-articles`,
  files: `${prefix}-files`,
  articlesIndex: `${prefix}-articles-000001`,
  filesIndex: `${prefix}-files-000001`,
});
