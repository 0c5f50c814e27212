/** What enrich adds to an article. */
export interface Enrichment {
  /** BCP 47; `und` if the text does not say. */
  readonly language: string;
  /** 0 to 1. */
  readonly languageConfidence: number;
  /** Words of headline and body. */
  readonly wordCount: number;
}
