/** Where paragraphs end. */
const BREAK = /\n{2,}/u;
const END = /\n{2,}$/u;

/**
 * Two texts side by side: rows of paragraphs that belong together. A change is a piece of either side: `{ kind, text, number }`, where
 * pieces that replace each other have the same number. A row ends where both texts have the end of a paragraph within words that they
 * share; so where one text joins paragraphs of the other, they share a row.
 *
 * @param changes as the API tells them: `{ kind, before, after }`, with kind `same`, `dropped`, `added` or `replaced`
 */
export const pairRows = (changes) => {
  const rows = [];
  let row = { before: [], after: [] };
  let number = 0;
  const add = (side, kind, text, pair = null) => {
    if (text !== "") row[side].push({ kind, text, number: pair });
  };
  const endRow = () => {
    if (row.before.length > 0 || row.after.length > 0) rows.push(row);
    row = { before: [], after: [] };
  };
  const addShared = (before, after) => {
    const [first, second] = [before.split(BREAK), after.split(BREAK)];
    const [ours, theirs] = first.length === second.length ? [first, second] : [[before], [after]];
    for (const [at, text] of ours.entries()) {
      if (at > 0) endRow();
      add("before", "same", text);
      add("after", "same", theirs[at]);
    }
  };
  for (const { kind, before, after } of changes) {
    if (kind === "same") addShared(before, after);
    else {
      if (kind === "replaced") number += 1;
      // Whole paragraphs that only one side has, or that end on both sides, end the row.
      const isEnd = [before, after].every((text) => text === "" || END.test(text));
      for (const [side, text] of Object.entries({ before, after }))
        add(side, kind, isEnd ? text.replace(END, "") : text, kind === "replaced" ? number : null);
      if (isEnd) endRow();
    }
  }
  endRow();
  return rows.map((one) => ({
    ...one,
    isSame: [...one.before, ...one.after].every(({ kind }) => kind === "same"),
  }));
};
