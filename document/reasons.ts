/**
 * Why a file is not (or not yet) a document of its own: a closed list, each with a sentence for people and a cure.
 *
 * Stored in the ledger as `event.reason`, counted as `dropped_<reason>`, explained in `docs/errors.md` (a test keeps the
 * two equal).
 */
export const REASONS = {
  exact_duplicate: "The same text is already there; the path joined that document's copies.",
  empty_file: "The file is empty. It is looked at again as soon as it grows.",
  not_stable: "The file is still being written. It is read once it has been quiet long enough.",
  hidden_name: "Names that begin with a dot are left alone.",
  temporary_name: "The name says that somebody is still writing it (.part, .tmp, .crdownload, ~).",
  unsupported_format: "The file's extension is not one of those that are read (see `extensions`).",
  not_a_regular_file: "Only regular files are read: no links, pipes, sockets or devices.",
  file_too_large: "The file is larger than the limit (see `maxFileBytes`).",
  file_vanished: "The file was gone when its turn came. If it comes back it is read.",
  file_unreadable:
    "The operating system refused to open or read the file. Check its permissions, then retry.",
  outside_roots: "The path leads out of the watched folders (through a link or `..`), so it is not opened.",
  binary_content: "The bytes are not text.",
  undecodable_text:
    "No text encoding explains the bytes well enough; guessing would put garbage into the index.",
  empty_text: "Nothing readable is left once damage and blank lines are gone.",
  unpacked: "The file holds many articles; each is an item with a record of its own.",
  malformed_json: "The text is not valid JSON.",
  no_mapped_text: "None of the fields in which an article's text is looked for has any (see `jsonBody`).",
  refused_by_index: "Elasticsearch refused the document; its message says why.",
  superseded: "Another run has finished this file already, or has it in hand.",
  attempts_exhausted: "The stage failed on every attempt; the last error says how.",
  worker_crashed: "The process that worked on this file died each time. The file may be too much for it.",
} as const satisfies Readonly<Record<string, string>>;

/** A code of {@link REASONS}. */
export type Reason = keyof typeof REASONS;
