import { wantedOf } from "./address.js";
import { say } from "./words.js";

/** Something to tell the reader: a title and a sentence. */
export const trouble = ([title, text]) => Object.assign(new Error(title), { title, text });

const troubleOf = (status) => {
  if (status === 401) return trouble(say.locked);
  if (status === 503) return trouble(say.away);
  if (status === 404) return trouble(say.missing);
  return trouble(status >= 400 && status < 500 ? say.refused : say.broken);
};

const ask = async (path, signal) => {
  let answer;
  try {
    answer = await fetch(path, { signal, headers: { accept: "application/json" } });
  } catch (error) {
    if (signal.aborted === true) throw error;
    throw trouble(say.unreachable);
  }
  if (!answer.ok) throw troubleOf(answer.status);
  return answer.json();
};

/** One page of results; behind a cursor, the next one. */
export const askResults = (address, { size, cursor = null }, signal) => {
  const wanted = wantedOf(address);
  wanted.set("size", size);
  if (cursor !== null) wanted.set("cursor", cursor);
  return ask(`/api/search?${wanted}`, signal);
};

/** Where all results can be had as a file. */
export const exportOf = (address, format) => {
  const wanted = wantedOf(address);
  wanted.delete("why");
  wanted.set("format", format);
  return `/api/export?${wanted}`;
};

/** One whole document. */
export const askDocument = (id, signal) => ask(`/api/documents/${encodeURIComponent(id)}`, signal);
