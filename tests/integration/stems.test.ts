import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { SEARCH_ACTORS } from "../../search/stems/search-actors.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { foldWord } from "../../search/stems/fold-word.ts";
import { stemWord } from "../support/stem-word.ts";
import { openTestArchive } from "../support/archive.ts";
import { ALIASES, DIFFERENT, SAME } from "./token-table.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

const tokens = async (analyzer: string, text: string): Promise<readonly string[]> => {
  const answer = await archive.client.indices.analyze({ index: archive.names.articles, analyzer, text });
  return answer.tokens?.map(({ token }) => token) ?? [];
};

const stemmed = (text: string): Promise<readonly string[]> => tokens("warraq_stemmed", text);

describe("words that are the same to a reader", () => {
  test.each(SAME)("%s: %s", async (_, [first, ...others]) => {
    const stem = await stemmed(first);
    expect(stem.length).toBeGreaterThan(0);
    for (const other of others) expect([other, await stemmed(other)]).toEqual([other, stem]);
  });
});

test.each(DIFFERENT)("%s is not %s", async (word, other) => {
  const stems = await stemmed(other);
  expect((await stemmed(word)).filter((stem) => stems.includes(stem))).toEqual([]);
});

describe("an article with one name is found by another, by our query and by Kibana's", () => {
  test.each(ALIASES)("%s by %s", async (written, typed) => {
    const { client, names } = archive;
    const id = `${written} ${typed}`;
    const found = async (query: object): Promise<boolean> => {
      const { hits } = await client.search({
        index: names.articles,
        query: { bool: { must: [query], filter: [{ ids: { values: [id] } }] } },
      });
      return hits.hits.length === 1;
    };
    const document = { article: { headline: "خبر", body: `قال بيان إن ${written} اليوم.` } };
    await client.index({ index: names.articles, id, document, refresh: true });
    const field = "article.body";
    expect(await found({ match: { [field]: { query: typed, operator: "and" } } })).toBe(true);
    expect(await found({ match_phrase: { [field]: typed } })).toBe(true);
    expect(await found({ query_string: { query: typed, default_operator: "AND" } })).toBe(true);
  });
});

/** Words that are analyzed together: Elasticsearch refuses a request with more than 10,000 tokens. */
const ANALYZED_TOGETHER = 5_000;

test("words are folded and stemmed in our code as in Elasticsearch", async () => {
  const cities = Object.values(CITIES).flat();
  const names = [
    NEWS_NOUNS,
    BROKEN_PLURALS.flat(),
    SPELLINGS.flat(),
    cities.map(({ name }) => name),
    SEARCH_ACTORS.flatMap((actor) => actor.names.slice(0, 1)),
  ];
  const single = new Set(names.flat().flatMap((name) => name.split(" ")));
  const words = [...single].flatMap((word) => (/\d/u.test(word) ? [] : [word, `ال${word}`, `و${word}`]));
  for (let at = 0; at < words.length; at += ANALYZED_TOGETHER) {
    const some = words.slice(at, at + ANALYZED_TOGETHER);
    expect(await tokens("warraq_exact", some.join(" "))).toEqual(some.map(foldWord));
    expect(await stemmed(some.join(" "))).toEqual(some.map(stemWord).filter((stem) => stem !== ""));
  }
});
