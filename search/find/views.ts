/** Frozen views of the index that cursors lead to. */
export interface Views {
  /** The view of a cursor: opened for its first reader, and the same for all others. */
  readonly of: (cursor: string, open: () => Promise<string>) => Promise<string>;
  /** Forgets a view that is closed. */
  readonly forget: (view: string) => void;
}

/** More cursors of second pages than people read at a time. The oldest is forgotten; Elasticsearch closes its view by itself. */
const MOST_VIEWS = 256;

/**
 * Remembers the view of each cursor, so that asking for one page again and again opens one view only: Elasticsearch allows few, and each
 * keeps files on its disk.
 *
 * @param keptMs how long Elasticsearch keeps a view
 */
export const openViews = (keptMs: number, nowMs: () => number): Views => {
  const views = new Map<string, { readonly view: Promise<string>; readonly sinceMs: number; id?: string }>();
  return {
    of: (cursor, open) => {
      const known = views.get(cursor);
      if (known !== undefined && nowMs() - known.sinceMs < keptMs) return known.view;
      const view = open();
      views.delete(cursor);
      const entry: { view: Promise<string>; sinceMs: number; id?: string } = { view, sinceMs: nowMs() };
      views.set(cursor, entry);
      view.then(
        (id) => (entry.id = id),
        () => views.delete(cursor),
      );
      const [oldest] = views.keys();
      if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
      return view;
    },
    forget: (closed) => {
      for (const [cursor, { id }] of views) if (id === closed) views.delete(cursor);
    },
  };
};
