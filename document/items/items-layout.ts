import type { ChatExport } from "../chat/chat-export.ts";

/** How a file holds its articles. `at` is an offset in units from the beginning of the file. */
export type FileLayout =
  /** The file is one article. */
  | { readonly kind: "article" }
  /** One item a line. */
  | { readonly kind: "lines"; readonly at: number }
  /** The elements of a list, or several values in a row. */
  | { readonly kind: "values"; readonly at: number }
  /** The elements of a list in a field of an object; `at` is the bracket of the list. */
  | { readonly kind: "list"; readonly at: number }
  /** The messages of a conversation. */
  | { readonly kind: ChatExport; readonly at: number };

/** A layout that holds many articles. */
export type ItemsLayout = Exclude<FileLayout, { readonly kind: "article" }>;
