import { readBeginning, readSource } from "../../disk/read-source.ts";
import { differencesBetween } from "../../inspect/differences.ts";
import { filesOf } from "../../inspect/document-files.ts";
import { explainPage } from "../../inspect/explanation.ts";
import { quarantinedFileOf, quarantinePageOf } from "../../inspect/quarantined-files.ts";
import { openRetryRuns } from "../../inspect/retry-runs.ts";
import { storyOf } from "../../inspect/story.ts";
import { unreadPageOf } from "../../inspect/unread-files.ts";
import { openStatusReport, type StatusReportDeps } from "../../inspect/status-report.ts";
import { retryQuarantined } from "../../intake/retry-quarantined.ts";
import { waitForRoom } from "../../intake/wait-for-room.ts";
import { findPathVersions } from "../../search/archive/path-versions.ts";
import { getDocument } from "../../search/client/get-documents.ts";
import { getArticle, type StoredVersion } from "../../search/settle/versions.ts";
import type { DocumentRoutesDeps } from "../../web/document-routes.ts";
import type { StatusRoutesDeps } from "../../web/status-routes.ts";
import { openReadDocument } from "../../workers/open-read-document.ts";
import type { Config } from "../../config/settings.ts";
import type { Context } from "../context.ts";
import { sha256 } from "../sha256.ts";
import { intakeDeps, waterLevelsOf } from "../wiring/intake-deps.ts";
import type { KnownNames } from "../wiring/known-names.ts";
import { readDocumentSettings } from "../wiring/read-document-settings.ts";
import { watchedRoots } from "../wiring/roots.ts";
import type { Runtime } from "../wiring/runtime.ts";

/** UTF-16 units of a text that are compared for the page: the time grows with them, and the server answers nobody meanwhile. */
const MOST_COMPARED = 100_000;

/** What the page is told about one document. */
export const documentAnswers = (
  { config }: Pick<Context, "config">,
  {
    client,
    names,
    articles,
    storyDocuments,
    ledger,
    folderLines,
  }: Pick<Runtime, "client" | "names" | "articles" | "storyDocuments" | "ledger" | "folderLines">,
  outlets: KnownNames["outlets"] = () => new Map(),
): DocumentRoutesDeps => {
  const explanation = {
    articles,
    ledger,
    sha256,
    roots: watchedRoots(config),
    readSource,
    readDocument: openReadDocument(
      { folderLines, sha256, nowMs: Date.now },
      readDocumentSettings(config, outlets),
    ),
  };
  const files = {
    storyDocuments,
    ledger,
    sha256,
    findVersions: (id: string, paths: readonly string[]) =>
      findPathVersions(client, names.versions, id, paths),
    getVersion: async (id: string) =>
      (await getDocument<StoredVersion>(client, names.versions, id, { mayBeMissing: true }))?.source ?? null,
  };
  const get = (id: string) => getArticle(client, names, id);
  return {
    get,
    story: (id) => storyOf(storyDocuments, id),
    differences: async (id, other) => {
      const [one, two] = await Promise.all([get(id), get(other)]);
      return one === null || two === null
        ? null
        : differencesBetween({ id, document: one }, { id: other, document: two }, MOST_COMPARED);
    },
    files: (id) => filesOf(files, id),
    explain: (id, path) => explainPage(explanation, id, path),
  };
};

/**
 * The dashboards of the Kibana that is configured, as a link for browsers; null if none is. Its credentials are no part of the link.
 *
 * @example kibanaLinkOf({ kibanaUrl: "http://u:p@host:5601/base/", kibanaPublicUrl: undefined, kibanaSpace: "news" }) // "http://host:5601/base/s/news/app/dashboards"
 */
export const kibanaLinkOf = ({
  kibanaUrl,
  kibanaPublicUrl = kibanaUrl,
  kibanaSpace,
}: Pick<Config, "kibanaUrl" | "kibanaPublicUrl" | "kibanaSpace">): string | null => {
  if (kibanaPublicUrl === undefined) return null;
  const { origin, pathname } = new URL(kibanaPublicUrl);
  const space = kibanaSpace === "default" ? "" : `/s/${kibanaSpace}`;
  return `${origin}${pathname.replace(/\/$/u, "")}${space}/app/dashboards`;
};

/** What the page is told about the work, and how it has files tried again. */
export const statusAnswers = (
  { config, log }: Pick<Context, "config" | "log">,
  runtime: Pick<Runtime, "client" | "names" | "ledger" | "flights" | "queues">,
  {
    signal,
    ...report
  }: Pick<StatusReportDeps, "faults" | "warnings" | "throughput"> & {
    /** Ends a retry that runs. */
    readonly signal: AbortSignal;
  },
): StatusRoutesDeps => {
  const { ledger, flights, queues } = runtime;
  const folders = watchedRoots(config);
  const quarantine = { ledger, roots: folders, readBeginning };
  const retry = { ...intakeDeps(runtime, config), ledger };
  const room = () => waitForRoom(flights, waterLevelsOf(config), signal);
  const retries = openRetryRuns(
    async (wanted, onProgress) => {
      await ledger.refresh();
      return retryQuarantined({ ...retry, room, onProgress }, wanted);
    },
    (error) => log.error({ err: error }, "A retry of files in quarantine broke off."),
  );
  const links = { queues: "/queues", kibana: kibanaLinkOf(config) };
  return {
    status: openStatusReport({ queues, flights, ledger, retries, links, folders, ...report }),
    quarantine: (request) => quarantinePageOf(quarantine, request),
    unread: (request) => unreadPageOf({ ledger }, request),
    quarantined: (id) => quarantinedFileOf(quarantine, id),
    retry: retries.start,
  };
};
