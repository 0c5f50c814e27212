import type { Config } from "../../config/settings.ts";
import { ENRICHMENT_VERSION } from "../../enrich/enrich.ts";
import { openEntries } from "../../knowledge/open-entries.ts";
import { openEnrichedDocuments } from "../../search/archive/enriched-documents.ts";
import type { SearchClient } from "../../search/client/client.ts";
import { diskRoom } from "../../search/client/disk-room.ts";
import { heapPressure } from "../../search/client/heap-pressure.ts";
import { indexNames } from "../../search/client/index-names.ts";
import { isStatus } from "../../search/client/reach.ts";
import { searchFaults } from "../../search/client/search-faults.ts";
import { ANALYSIS_VERSION } from "../../search/indices/analysis-version.ts";
import { findDriftedTemplates, findOlderAnalyses } from "../../search/indices/prepare-indices.ts";
import { enrichOptionsOf } from "../wiring/enrich-options.ts";
import { connectTo } from "../wiring/open-search.ts";
import { bad, type DoctorFinding, messageOf, ok, warn } from "./finding.ts";
import { judgeHeap, judgeRoom, judgeTemplates } from "./judge.ts";

const NOT_FOUND = 404;

/** The answer, or `otherwise` where there is no index yet. */
const unlessMissing = <Answer>(question: Promise<Answer>, otherwise: Answer): Promise<Answer> =>
  question.catch((error: unknown) => {
    if (isStatus(error, NOT_FOUND)) return otherwise;
    throw error;
  });

const analysis = async (client: SearchClient, prefix: string): Promise<DoctorFinding> => {
  const name = "Analysis";
  const [older] = await findOlderAnalyses(client, prefix);
  if (older === undefined) return ok(name, `version ${ANALYSIS_VERSION}`);
  const { alias, made, current } = older;
  return bad(
    name,
    `${alias} was made with version ${made} of the Arabic analyzers; this is version ${current}`,
    "`./warraq reindex` makes a new index from the documents.",
  );
};

const enrichment = async (client: SearchClient, config: Config): Promise<DoctorFinding> => {
  const name = "Enrichment";
  const { known } = await openEntries(enrichOptionsOf(config, () => undefined));
  const stamp = { version: ENRICHMENT_VERSION, lexicon: known().fingerprint };
  const { articles } = indexNames(config.indexPrefix);
  const counted = openEnrichedDocuments(client, articles, Date.now).countOutdated(stamp);
  const outdated = await unlessMissing(counted, 0);
  return outdated === 0
    ? ok(name, `version ${stamp.version}`)
    : warn(
        name,
        `${outdated} documents have another than version ${stamp.version}, or were enriched with other lexicons of yours`,
        "`./warraq enrich --all` enriches them again, without reading their files.",
      );
};

const writes = async (client: SearchClient, prefix: string): Promise<DoctorFinding> => {
  // Before the first start nothing is missing yet.
  if (!(await client.indices.exists({ index: `${prefix}-*`, allow_no_indices: false })))
    return ok("Indices", "are made by the first `./warraq up`");
  const faults = await searchFaults(client, indexNames(prefix));
  return faults.length === 0
    ? ok("Indices", "are whole, and take writes")
    : bad("Indices", "are not well", faults.join(" "));
};

/** Elasticsearch: whether it can be used, its memory and disk, and what is in it that another version of Warraq made. */
export const checkElasticsearch = async (
  config: Config,
  url: string | undefined,
): Promise<readonly DoctorFinding[]> => {
  const name = "Elasticsearch";
  if (url === undefined) return [warn(name, "not running", "`./warraq up` starts a local one.")];
  try {
    const client = await connectTo(config, { elasticsearchUrl: url }, true);
    try {
      const { version } = await client.info();
      return [
        ok(name, `version ${version.number}`),
        await writes(client, config.indexPrefix),
        judgeHeap(await heapPressure(client).catch(() => null)),
        judgeRoom("Disk of Elasticsearch", await diskRoom(client).catch(() => null)),
        judgeTemplates(await findDriftedTemplates(client, config.indexPrefix)),
        await analysis(client, config.indexPrefix),
        await enrichment(client, config),
      ];
    } finally {
      await client.close();
    }
  } catch (error) {
    return [bad(name, "cannot be used", messageOf(error))];
  }
};
