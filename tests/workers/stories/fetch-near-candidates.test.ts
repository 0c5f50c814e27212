import { expect, test } from "vitest";
import type { DocumentId } from "../../../document/source-file.ts";
import type { NearCandidate, NearDocuments } from "../../../search/archive/near-documents.ts";
import { fetchNearCandidates } from "../../../workers/stories/fetch-near-candidates.ts";

const OWN = "own" as DocumentId;
const LEAD = "lead" as DocumentId;
const WRITTEN = { ageMs: 60_000, candidates: [] };
const candidate = (id: string, duplicateOf: DocumentId | null = null): NearCandidate => ({
  id: id as DocumentId,
  headline: id,
  body: id,
  publishedMs: null,
  isLead: duplicateOf === null,
  duplicateOf,
  shared: 0,
  hasBands: true,
});

/** An archive that holds a lead with these bands and a copy of it with the bands `a` and `b`. */
const archiveWith = (bandsOfLead: readonly string[]): NearDocuments => {
  const count = (bands: readonly string[], asked: readonly string[]) =>
    bands.filter((band) => asked.includes(band)).length;
  return {
    lookUp: async ({ bands }) => [{ ...candidate("copy", LEAD), shared: count(["a", "b"], bands) }],
    get: async (ids, bands = []) =>
      ids.map((id) => ({ ...candidate(id), shared: count(bandsOfLead, bands) })),
  };
};

const idsOf = async (near: NearDocuments, bands: readonly string[]): Promise<readonly string[]> => {
  const deps = { near, flights: { articleOf: async () => null } };
  const { all } = await fetchNearCandidates(deps, OWN, bands, WRITTEN);
  return all.map(({ id }) => id);
};

test("the lead of a candidate is a candidate too, even if others share more bands", async () => {
  expect(await idsOf(archiveWith(["b", "c"]), ["b", "x"])).toEqual(["copy", LEAD]);
});

test("a lead that only its copy leads to is no candidate: it would not be found if the copy came later", async () => {
  expect(await idsOf(archiveWith(["c", "d"]), ["b", "x"])).toEqual(["copy"]);
});
