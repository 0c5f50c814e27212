/** How the articles of a JSON file lie in it. Offsets count units from the beginning of the file. */
export type Layout =
  /** The file is one article. */
  | { readonly kind: "article" }
  /** One a line. */
  | { readonly kind: "lines"; readonly at: number }
  /** The elements of a list, or values one after the other. */
  | { readonly kind: "values"; readonly at: number }
  /** The elements of a list that an object has in one of its fields; `at` is the list's bracket. */
  | { readonly kind: "list"; readonly at: number };

/** A layout that holds many articles. */
export type ItemsLayout = Exclude<Layout, { readonly kind: "article" }>;
