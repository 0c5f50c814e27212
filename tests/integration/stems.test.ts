import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTORS } from "../../lexicon/names/actors.ts";
import { BROKEN_PLURALS } from "../../lexicon/search/broken-plurals.ts";
import { CITIES } from "../../lexicon/names/cities.ts";
import { NEWS_NOUNS } from "../../lexicon/search/news-nouns.ts";
import { SPELLINGS } from "../../lexicon/search/spellings.ts";
import { foldWord } from "../../search/stems/fold-word.ts";
import { lightStem } from "../../search/stems/light-stem.ts";
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

test("words are folded and stemmed in our code as in Elasticsearch", async () => {
  const cities = Object.values(CITIES).flat();
  const words = [
    NEWS_NOUNS,
    BROKEN_PLURALS.flat(),
    SPELLINGS.flat(),
    cities.map(({ name }) => name),
    ACTORS.map(({ name }) => name),
  ]
    .flat()
    .flatMap((name) => name.split(" "))
    .flatMap((word) => [word, `ال${word}`, `و${word}`]);
  const text = words.join(" ");
  expect(await tokens("warraq_exact", text)).toEqual(words.map(foldWord));
  const { tokens: light = [] } = await archive.client.indices.analyze({
    index: archive.names.articles,
    tokenizer: "whitespace",
    filter: ["arabic_stem"],
    text: words.map(foldWord).join(" "),
  });
  expect(light.map(({ token }) => token)).toEqual(words.map((word) => lightStem(foldWord(word))));
});
