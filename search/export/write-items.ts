import { BYTE_ORDER_MARK, csvLine } from "./csv.ts";

/** The next text of an export, and how many results it holds. */
export interface ExportChunk {
  readonly text: string;
  readonly count: number;
}

/** How one format is written: what stands before, between and behind the items, and how one item is written. */
export interface ItemStyle<Item> {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  readonly lineOf: (item: Item) => string;
}

/** One JSON list, an item a line. */
export const jsonList = <Item>(jsonOf: (item: Item) => string): ItemStyle<Item> => ({
  begin: "[",
  between: ",",
  end: "\n]\n",
  lineOf: (item) => `\n${jsonOf(item)}`,
});

/** One JSON value a line. */
export const jsonLines = <Item>(jsonOf: (item: Item) => string): ItemStyle<Item> => ({
  begin: "",
  between: "",
  end: "",
  lineOf: (item) => `${jsonOf(item)}\n`,
});

/** A table in CSV, its columns named in the first line. */
export const table = <Item>(
  columns: readonly { readonly name: string }[],
  lineOf: (item: Item) => string,
): ItemStyle<Item> => ({
  begin: BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name)),
  between: "",
  end: "",
  lineOf,
});

/**
 * Writes items up to a limit, batch by batch, as they are read. The first text comes with the first batch, so that a failure to read it is
 * known before anything is answered.
 */
export async function* writeItems<Item>(
  batches: AsyncIterable<readonly Item[]>,
  limit: number,
  { begin, between, end, lineOf }: ItemStyle<Item>,
): AsyncGenerator<ExportChunk> {
  let count = 0;
  let head = begin;
  for await (const items of batches) {
    const taken = items.slice(0, limit - count);
    const text = taken.map(lineOf).join(between);
    yield { text: head + (count > 0 && taken.length > 0 ? between : "") + text, count: taken.length };
    head = "";
    count += taken.length;
    if (count >= limit) break;
  }
  yield { text: head + end, count: 0 };
}
