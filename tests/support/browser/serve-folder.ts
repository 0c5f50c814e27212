import { pino } from "pino";
import { documentAnswers, statusAnswers } from "../../../cli/up/web-answers.ts";
import { loadConfig } from "../../../config/load.ts";
import { openThroughput } from "../../../observe/throughput.ts";
import { openFinder } from "../../../search/find/open-finder.ts";
import { start } from "../../web/fake-server.ts";
import { newEnrich } from "../enrich.ts";
import { openIndexedFolder } from "../indexed-folder.ts";
import { openBrowser } from "./open-browser.ts";

/** Opens a folder whose files can be indexed, serves the page over it with all that it answers, and opens a browser for visits. */
export const openBrowsedFolder = async () => {
  const folder = await openIndexedFolder(newEnrich());
  const context = {
    config: loadConfig({}, { WARRAQ_WATCH: folder.root }).config,
    log: pino({ level: "silent" }),
  };
  const server = await start({
    ...openFinder(folder.client, folder.names.articles),
    ...documentAnswers(context, folder),
    ...statusAnswers(context, folder, {
      faults: async () => [],
      warnings: () => [],
      throughput: openThroughput(() => performance.now()),
      signal: new AbortController().signal,
    }),
  });
  const browser = await openBrowser(server.url);
  return {
    folder,
    url: server.url,
    visit: browser.visit,
    close: async () => {
      await browser.close();
      await server.close();
      await folder.remove();
    },
  };
};
