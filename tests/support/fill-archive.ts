import type { Article } from "../../document/article.ts";
import type { Enrichment } from "../../enrich/enrichment.ts";
import { admissionFor } from "./admissions.ts";
import type { openTestArchive } from "./archive.ts";
import { readArticleOf, storedArticleOf } from "./texts/articles.ts";

/** What a test says of an article. The rest gets plain defaults. */
export interface Sketch {
  readonly headline: string;
  readonly body?: string;
  readonly outlet?: string;
  readonly dateline?: string;
  readonly byline?: string;
  /** ISO 8601, at least with the day. */
  readonly published?: string;
  readonly language?: Enrichment["language"];
  /** Articles with the same name here are one story. The first of them leads it and is written first. */
  readonly story?: string;
  readonly encodingConfidence?: number;
  /** Lines that were left out of its body. */
  readonly leftOut?: readonly string[];
  /** What enrichment found in it; nothing if absent. */
  readonly found?: Enrichment;
}

const articleOf = (
  { outlet, dateline, byline, published, leftOut = [] }: Sketch,
  article: Article,
): Article => ({
  ...article,
  ...(dateline === undefined ? {} : { dateline }),
  ...(byline === undefined ? {} : { byline: { asWritten: byline, kind: "person" as const } }),
  boilerplate: leftOut.map((text, at) => ({ line: at + 1, kind: "menu", rule: "position.menu", text })),
  outlet: outlet ?? null,
  published:
    published === undefined
      ? null
      : {
          iso: published,
          precision: "day",
          calendar: "gregorian",
          confidence: 1,
          evidence: [published],
          span: { start: 0, end: 0, text: published, line: 1 },
        },
});

/** Writes articles and makes them searchable. Returns their ids, in order. */
export const fillArchive = async (
  archive: Awaited<ReturnType<typeof openTestArchive>>,
  sketches: readonly Sketch[],
): Promise<readonly string[]> => {
  const stories = new Map<string, string>();
  const written = sketches.map((sketch, index) => {
    const plain = readArticleOf(sketch.headline, sketch.body ?? "");
    const read = {
      ...plain,
      encodingConfidence: sketch.encodingConfidence ?? 1,
      article: articleOf(sketch, plain.article),
    };
    const stored = storedArticleOf(admissionFor(`/in/${index}.txt`), read, sketch.found);
    const story = stories.get(sketch.story ?? "") ?? read.documentId;
    if (sketch.story !== undefined) stories.set(sketch.story, story);
    return {
      id: read.documentId,
      stored: {
        ...stored,
        // Every article here has a file of its own, so each file gets another hash.
        file: { ...stored.file, hash: { sha256: read.documentId } },
        article: { ...stored.article, language: sketch.language ?? stored.article.language },
        dedup: { ...stored.dedup, story_id: story },
      },
    };
  });
  const answers = await Promise.all(written.map(({ id, stored }) => archive.articles.create(id, stored)));
  const refused = answers.find(({ kind }) => kind !== "created");
  if (refused !== undefined) throw new Error(`an article was not written: ${JSON.stringify(refused)}`);
  await archive.articles.refresh();
  return written.map(({ id }) => id);
};
