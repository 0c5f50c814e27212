import { sha256 } from "../../../cli/sha256.ts";
import { documentAnswers } from "../../../cli/up/web-answers.ts";
import { loadConfig } from "../../../config/load.ts";
import type { DocumentId } from "../../../document/source-file.ts";
import { regionMaps } from "../../../lexicon/names/places/shapes/region-maps.ts";
import { openFolderLines } from "../../../search/archive/folder-lines.ts";
import { openStoryDocuments } from "../../../search/archive/story-documents.ts";
import { openFinder } from "../../../search/find/open-finder.ts";
import { start } from "../../web/fake-server.ts";
import { openTestArchive } from "../archive.ts";
import { fillArchive, type Sketch } from "../fill-archive.ts";
import { openBrowser } from "./open-browser.ts";

/** Writes articles into an archive of its own, serves the page over it, and opens a browser for visits. `ids` are those of the articles, in order. */
export const openBrowsedArchive = async (sketches: readonly Sketch[]) => {
  const archive = await openTestArchive();
  const ids = await fillArchive(archive, sketches);
  const events = archive.openEvents();
  await events.rewriteAround(ids as readonly DocumentId[], async () => undefined);
  await events.refresh();
  const server = await start({
    ...openFinder(archive.client, archive.names.articles),
    ...documentAnswers(loadConfig({}, {}), {
      ...archive,
      storyDocuments: openStoryDocuments(archive.client, archive.names.articles),
      folderLines: openFolderLines(archive.client, archive.names.lines, sha256),
    }),
    maps: async () => regionMaps(),
  });
  const browser = await openBrowser(server.url);
  return {
    ids,
    url: server.url,
    visit: browser.visit,
    close: async () => {
      await browser.close();
      await server.close();
      await archive.remove();
    },
  };
};
