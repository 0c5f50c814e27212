import { expect, test } from "vitest";
import { openCancellable, withSignal } from "../../../search/client/cancellable.ts";
import type { SearchClient } from "../../../search/client/client.ts";

test("requests of one search get its signal, and those of others none", async () => {
  const seen: unknown[] = [];
  class Plain {
    readonly transport = {
      request: async (_: unknown, options: object) => void seen.push(options),
    };
    // As every function of Elasticsearch's client does.
    async search(this: Plain): Promise<void> {
      await this.transport.request({}, { meta: 1 });
    }
  }
  const client = openCancellable(new Plain() as unknown as SearchClient);
  const { signal } = new AbortController();
  await withSignal(signal, () => client.search());
  await client.search();
  expect(seen).toEqual([{ meta: 1, signal }, { meta: 1 }]);
});
