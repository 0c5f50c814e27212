import { expect, test } from "vitest";
import { withOpenedParts } from "../../search/backup/dump-indices.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { until } from "../support/until.ts";

test("a part can be read however long the parts before it took", async () => {
  const archive = await openTestArchive();
  const { client, names, prefix } = archive;
  try {
    const ids = await fillArchive(archive, [{ headline: "خبر", body: "قصف" }]);
    const index = names.articles;
    const openViews = async (): Promise<number> => {
      const { indices = {} } = await client.indices.stats({ index, metric: "search" });
      return Object.values(indices)[0]?.total?.search?.open_contexts ?? 0;
    };
    const keepAliveMs = 3_000;
    // One that nobody renews: once Elasticsearch has closed it, the others have outlived their time.
    await client.openPointInTime({ index, keep_alive: `${keepAliveMs}ms` });
    await withOpenedParts(
      client,
      prefix,
      async (parts) => {
        expect(await openViews()).toBe(2);
        await until(
          "Elasticsearch closes the view of which nobody asks",
          async () => (await openViews()) < 2,
        );
        const found: string[] = [];
        for (const { part, documents } of parts)
          if (part === "articles") for await (const { id } of documents()) found.push(id);
        expect(found).toEqual(ids);
      },
      keepAliveMs,
    );
    expect(await openViews()).toBe(0);
  } finally {
    await archive.remove();
  }
});
