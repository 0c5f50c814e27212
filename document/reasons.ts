/**
 * Why a file is not, or not yet, a document of its own: a closed list of codes, each with a sentence for users.
 *
 * The ledger stores the code as `event.reason`, metrics count it as `dropped_<reason>`, and `docs/errors.md` has the
 * sentence and the cure (a test keeps the sentences equal).
 */
export const REASONS = {
  exact_duplicate: "The same text is already indexed; the file was added to the copies of that document.",
  empty_file: "The file is empty. It is read as soon as it grows.",
  not_stable: "The file is still being written. It is read once it has stopped changing.",
  hidden_name: "Files whose names begin with a dot are ignored.",
  left_alone:
    "The folder is a recycle bin, or belongs to snapshots, a file server or the system: nothing in it is read.",
  temporary_name: "The name says that the file is still being written (.part, .tmp, .crdownload, ~).",
  unsupported_format: "Files with this extension are not read (see `extensions`).",
  not_a_regular_file: "Only regular files are read: not links, pipes, sockets or devices.",
  file_too_large: "The file is larger than the limit (see `maxFileBytes`).",
  file_vanished: "The file was gone before it could be read. It is read if it comes back.",
  file_unreadable:
    "The operating system refused to open or read the file. Check its permissions, then retry.",
  outside_roots:
    "The path leads out of the watched folders (through a link or `..`), so the file is not opened.",
  binary_content: "The bytes are not text.",
  undecodable_text:
    "No text encoding explains the bytes well enough, and a guess would put garbage into the index.",
  empty_text: "No readable text is left after damage and blank lines are removed.",
  unpacked: "The file holds many articles; each is an item with a record of its own.",
  malformed_json: "The text is not valid JSON.",
  no_mapped_text: "None of the fields that may hold an article's text has any (see `jsonBody`).",
  refused_by_index: "Elasticsearch refused the document; its message says why.",
  document_too_large:
    "The text is larger than Elasticsearch takes in one piece; how much that is follows from its memory.",
  superseded: "Another run has already finished this file or is working on it.",
  attempts_exhausted: "The stage failed on every attempt; the last error says how.",
  worker_crashed:
    "The process crashed every time it worked on this file. The file may need more memory than the process has.",
} as const satisfies Readonly<Record<string, string>>;

/** A code of {@link REASONS}. */
export type Reason = keyof typeof REASONS;
