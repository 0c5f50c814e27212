import { expect, test } from "vitest";
import { serve } from "./fake-server.ts";

const id = "a".repeat(64);
const other = "b".repeat(64);

test("asks for a document's story, files, page and differences by its id", async () => {
  const asked: unknown[] = [];
  const record =
    (name: string) =>
    async (...given: readonly unknown[]) => {
      asked.push([name, ...given]);
      return null;
    };
  const deps = {
    get: record("get"),
    story: record("story"),
    files: record("files"),
    explain: record("explain"),
    differences: record("differences"),
  };
  await serve(deps, async ({ url }) => {
    const statusOf = async (path: string) => (await fetch(`${url}/api/documents/${path}`)).status;
    for (const path of [
      id,
      `${id}/story`,
      `${id}/files`,
      `${id}/explanation`,
      `${id}/explanation?path=%2Fin%2F..%2Fa.txt%233`,
      `${id}/differences/${other}`,
    ])
      expect(await statusOf(path)).toBe(404);
    expect(asked.splice(0)).toEqual([
      ["get", id],
      ["story", id],
      ["files", id],
      ["explain", id, undefined],
      ["explain", id, "/in/../a.txt#3"],
      ["differences", id, other],
    ]);
    for (const path of ["x", "%00/story", `${id}/differences/x`, `${"A".repeat(64)}/files`])
      expect(await statusOf(path)).toBe(404);
    expect(await statusOf(`${id}/explanation?path=a&path=b`)).toBe(400);
    expect(asked).toEqual([]);
  });
});
