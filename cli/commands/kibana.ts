import type { Config } from "../../config/settings.ts";
import { openKibana } from "../../kibana/import/open-kibana.ts";
import { setUpKibana } from "../../kibana/import/set-up-kibana.ts";
import type { SavedObject } from "../../kibana/saved-object.ts";
import { savedObjects, toNdjson } from "../../kibana/saved-objects.ts";
import { regionMaps } from "../../lexicon/names/places/shapes/region-maps.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { originOf } from "../../web/host-check.ts";
import type { Run } from "../command.ts";
import type { Context } from "../context.ts";
import { printJson, printLine, printText, say } from "../output/output.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { kibanaServer } from "../wiring/kibana-server.ts";

const PAUSE_MS = 2_000;
/** Between two words about waiting for the same reason, in milliseconds. */
const SAY_MS = 10_000;

/** The address of the search page for a browser; absent where nobody can know it. */
const pageUrlOf = ({ publicUrl, httpHost, httpPort }: Config): { readonly webUrl?: string } => {
  if (publicUrl !== undefined) return { webUrl: publicUrl.replace(/\/+$/u, "") };
  return httpPort === 0 ? {} : { webUrl: originOf(httpHost, httpPort) };
};

const objectsOf = (config: Config): readonly SavedObject[] =>
  savedObjects({ prefix: config.indexPrefix, regions: regionMaps(), ...pageUrlOf(config) });

const sayWaiting = (where: string, limitSeconds: number): ((why: string, waitedMs: number) => void) => {
  let last: { readonly why: string; readonly atMs: number } | null = null;
  return (why, waitedMs) => {
    if (last !== null && last.why === why && waitedMs - last.atMs < SAY_MS) return;
    last = { why, atMs: waitedMs };
    say(
      `warraq: waiting for Kibana at ${where}, ${Math.round(waitedMs / 1_000)} of ${limitSeconds} seconds: ${why}`,
    );
  };
};

const titleOf = ({ attributes }: SavedObject): string => String(attributes["title"]);

const importAll = async ({ config }: Context, json: boolean): Promise<number> => {
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  const kibana = openKibana(kibanaServer(config), stopping.signal);
  const objects = objectsOf(config);
  const done = await setUpKibana(kibana, objects, {
    limitMs: config.kibanaWaitSeconds * 1_000,
    pauseMs: PAUSE_MS,
    signal: stopping.signal,
    onWait: sayWaiting(kibana.where, config.kibanaWaitSeconds),
  });
  for (const warning of done.warnings) say(`warraq: ${warning}`);
  const dashboards = objects
    .filter(({ type }) => type === "dashboard")
    .map((object) => ({
      title: titleOf(object),
      url: kibana.pageUrl(`/app/dashboards#/view/${object.id}`),
    }));
  if (json) {
    await printJson({
      url: kibana.where,
      space: kibana.space,
      version: done.version,
      imported: done.imported,
      default_data_view_set: done.isDefaultDataViewSet,
      dashboards,
      warnings: done.warnings,
    });
    return 0;
  }
  const version = done.version === null ? "" : ` ${done.version}`;
  await printLine(
    `Kibana${version} at ${kibana.where} has ${done.imported} objects of Warraq in the space \`${kibana.space}\`.`,
  );
  if (done.isDefaultDataViewSet)
    await printLine("There was no default data view, so that of the articles is the default one now.");
  for (const { title, url } of dashboards) await printLine(`  ${url}  ${title}`);
  return 0;
};

/** `warraq kibana`: imports data views, searches, maps and dashboards into Kibana, or prints them as the file that Kibana imports. */
export const kibana: Run = async (context, [action = ""], { json = false }) => {
  if (action === "import") return importAll(context, json);
  if (action !== "export")
    throw new WarraqError(
      "WARRAQ_USAGE",
      `\`kibana ${action}\` is not known. Use \`kibana import\` or \`kibana export\`.`,
    );
  await printText(toNdjson(objectsOf(context.config)));
  return 0;
};
