import { expect, test } from "vitest";
import { checkRelease, judgeRelease, stampRelease } from "../../../search/indices/release-stamp.ts";

test.each([
  [undefined, "0.1.0", "newer"],
  ["0.1.0", "0.1.0", "same"],
  ["0.1.0", "0.1.1", "newer"],
  ["0.1.9", "0.1.2", "same"],
  ["0.2.0", "0.1.9", "refuse"],
  ["0.10.0", "0.9.0", "refuse"],
  ["1.0.0", "0.99.0", "refuse"],
  ["0.9.3", "1.0.0", "newer"],
  ["0.2.0-beta.1", "0.2.0", "same"],
] as const)("an archive of release %s under release %s: %s", (stamped, ours, judgement) => {
  expect(judgeRelease(stamped, ours)).toBe(judgement);
});

/** A client of an archive with one index, whose `_meta` this is. */
const archiveWith = (meta: Readonly<Record<string, unknown>>) => {
  const kept = { meta };
  const indices = {
    getMapping: async () => ({ "w-files-000001": { mappings: { _meta: kept.meta } } }),
    putMapping: async ({ _meta }: { readonly _meta: typeof meta }) => {
      kept.meta = _meta;
    },
  };
  return { kept, client: { indices } as unknown as Parameters<typeof checkRelease>[0] };
};

test("an upgrade is written down beside what the index says of itself; then an earlier release is refused, with a cure", async () => {
  const { kept, client } = archiveWith({ shape: "abc" });
  await checkRelease(client, "w-files", "0.3.0");
  await stampRelease(client, "w-files", "0.3.0");
  expect(kept.meta).toEqual({ shape: "abc", release: "0.3.0" });
  await expect(checkRelease(client, "w-files", "0.2.7")).rejects.toMatchObject({
    code: "WARRAQ_ARCHIVE_NEWER",
    message: expect.stringContaining("restore a backup of 0.2.7"),
  });
  await checkRelease(client, "w-files", "0.4.0");
  await stampRelease(client, "w-files", "0.4.0");
  expect(kept.meta).toEqual({ shape: "abc", release: "0.4.0" });
});
