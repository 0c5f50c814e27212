import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../cli/sha256.ts";
import { DEFAULT_JSON_MAPPING } from "../../document/parse/json/json-mapping.ts";
import type { Reason } from "../../document/reasons.ts";
import type { Enrich } from "../../enrich/enrich.ts";
import { openFolderLines } from "../../search/archive/folder-lines.ts";
import { openStoryDocuments } from "../../search/archive/story-documents.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { openReadDocument } from "../../workers/open-read-document.ts";
import { admissionFor } from "./admissions.ts";
import { openTestArchive, openTestStore } from "./archive.ts";
import { storedArticleOf } from "./texts/articles.ts";

/** A file of an indexed folder: its path, and the id of its document. */
export interface IndexedFile {
  readonly path: string;
  readonly id: string;
}

/** Opens a folder and engines of its own. Its files are read, enriched and indexed as the stages do, but without queues and workers. */
export const openIndexedFolder = async (enrich?: Enrich) => {
  const root = mkdtempSync(join(tmpdir(), "warraq-indexed-"));
  const [archive, store] = await Promise.all([openTestArchive(), openTestStore()]);
  const folderLines = openFolderLines(archive.client, archive.names.lines, sha256);
  const readDocument = openReadDocument(
    { folderLines, sha256, nowMs: () => Date.now() },
    { json: DEFAULT_JSON_MAPPING, outletFrom: null, outlets: () => new Map(), useRecurringLines: true },
  );
  const admit = (path: string) => {
    const { size, mtimeMs } = statSync(path);
    return admissionFor(path, { file: { path, root, size, mtimeMs: Math.trunc(mtimeMs) } });
  };
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(root, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    ...archive,
    ...store,
    prefix: archive.prefix,
    root,
    folderLines,
    storyDocuments: openStoryDocuments(archive.client, archive.names.articles),
    readDocument,
    admit,
    write,
    /** Writes a file and indexes it; as a copy in the story of another document, if it is named. */
    index: async (name: string, text: string, lead?: string): Promise<IndexedFile> => {
      const path = write(name, text);
      const admission = admit(path);
      const { reading } = await readDocument(Buffer.from(text), admission.file);
      if (reading.kind === "rejected") throw new Error(reading.detail);
      const { documentId: id, article, decoded, sha256: hash } = reading;
      const { encoding, confidence } = decoded;
      const read = { documentId: id, sha256: hash, encoding, encodingConfidence: confidence, article };
      const stored = storedArticleOf(admission, read, enrich?.(article));
      const standing =
        lead === undefined
          ? {}
          : {
              story_id: lead,
              relation: "copy" as const,
              duplicate_of: lead,
              is_canonical: false,
              similarity: 0.8,
            };
      await archive.articles.create(id, { ...stored, dedup: { ...stored.dedup, ...standing } });
      const outcome = { state: "indexed", documentId: id, sha256: hash, encoding } as const;
      await archive.ledger.put([recordOf(admission, outcome)]);
      return { path, id };
    },
    /** Writes a file and records that it failed. Returns the id of its record. */
    quarantine: async (name: string, content: string | Uint8Array, reason: Reason) => {
      const admission = admit(write(name, content));
      const failure = { stage: "normalize", attempts: 1, message: `${name} failed` };
      await archive.ledger.put([recordOf(admission, { state: "quarantined", reason, failure })]);
      return admission.id;
    },
    /** Makes all that was written visible to searches. */
    refresh: () => Promise.all([archive.articles.refresh(), archive.ledger.refresh()]),
    remove: async () => {
      await Promise.all([archive.remove(), store.remove()]);
      rmSync(root, { recursive: true });
    },
  };
};
