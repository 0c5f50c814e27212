import { afterAll, beforeAll, expect, test } from "vitest";
import { type articleMappings } from "../../search/indices/article-mapping.ts";
import { enrichmentMapping } from "../../search/indices/findings/enrichment-fields.ts";
import { indexShapes } from "../../search/indices/index-shapes.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { FULL_ENRICHMENT } from "../support/texts/enrichments.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

type Mappings = typeof articleMappings;

/** The mappings as they were before articles had findings. */
const mappingsBefore = ({ properties, ...mappings }: Mappings): object => {
  const names = Object.keys(enrichmentMapping);
  const others = Object.entries(properties).filter(([name]) => !names.includes(name));
  return { ...mappings, properties: Object.fromEntries(others) };
};

test("an index of the version before gets the fields without a reindex, and everything that can be found fits into them", async () => {
  const { client, names, prefix } = archive;
  await client.indices.delete({ index: names.articlesIndex });
  await client.indices.deleteIndexTemplate({ name: names.articles });
  const template = (await indexShapes(prefix)[0]?.template()) as { readonly mappings: Mappings };
  await client.indices.create({
    index: names.articlesIndex,
    ...template,
    mappings: {
      ...mappingsBefore(template.mappings),
      _meta: { ...template.mappings._meta, shape: "before" },
    },
    aliases: { [names.articles]: { is_write_index: true } },
  });

  await prepareIndices(client, prefix);
  const read = readArticleOf("قصف في حلب", "قصف الجيش المدينة.");
  const stored = storedArticleOf(admissionFor("/in/1.txt"), read, FULL_ENRICHMENT);
  expect(await archive.articles.create(read.documentId, stored)).toEqual({ kind: "created" });
  await archive.articles.refresh();
  const count = async (query: object) => (await client.count({ index: names.articles, query })).count;
  expect(await count({ match: { "entity.person.words": "المعلم" } })).toBe(1);
  expect(await count({ match: { "quote.text": "قرار" } })).toBe(1);
  expect(await count({ range: { "time.mentioned": { gte: "2024-03-20", lte: "2024-03-20" } } })).toBe(1);
  expect(await count({ range: { "time.mentioned": { gte: "2024-04-01" } } })).toBe(0);
  const aleppo = { lat: 36.2, lon: 37.1 };
  expect(await count({ geo_distance: { distance: "20km", "place.location": aleppo } })).toBe(1);
  expect(await archive.articles.get(read.documentId)).toEqual(stored);
});
