/**
 * Cuts a text where findings begin and end: pieces, in order, each with all findings that it lies in. Joined, the pieces are the text.
 * Offsets of findings count code points; a finding that does not lie in the text is left out.
 */
export const cutText = (text, findings) => {
  // A list of code points, so that a picture character before a name does not shift it.
  const points = Array.from(text);
  const inText = findings
    .filter(({ start, end }) => start >= 0 && end > start && end <= points.length)
    .toSorted((one, other) => one.start - other.start);
  const cuts = [...new Set([0, points.length, ...inText.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  );
  let open = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, at) => {
    open = open.filter(({ end }) => end > from);
    for (; next < inText.length && inText[next].start === from; next += 1) open = [...open, inText[next]];
    return { text: points.slice(from, cuts[at + 1]).join(""), findings: open };
  });
};

/** The pieces of each paragraph. Paragraphs are separated by empty lines; a finding that goes on over one is in both. */
export const paragraphsOf = (pieces) => {
  const paragraphs = [[]];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split(/\n{2,}/u).entries()) {
      if (at > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1).push({ ...piece, text });
    }
  return paragraphs.filter(({ length }) => length > 0);
};
