/** The names of our indices: the alias that readers and writers use, and the first versioned index behind it. */
export interface IndexNames {
  readonly articles: string;
  readonly files: string;
  readonly lines: string;
  readonly articlesIndex: string;
  readonly filesIndex: string;
  readonly linesIndex: string;
}

export const indexNames = (prefix: string): IndexNames => ({
  articles: `${prefix}-articles`,
  files: `${prefix}-files`,
  lines: `${prefix}-lines`,
  articlesIndex: `${prefix}-articles-000001`,
  filesIndex: `${prefix}-files-000001`,
  linesIndex: `${prefix}-lines-000001`,
});
