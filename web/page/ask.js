import { parametersOf } from "./address.js";
import { say } from "./words.js";

/** An error with a title and a sentence for the reader. */
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

/** The first page of results; with a cursor, the page behind it. */
export const askResults = (address, { size, cursor = null }, signal) => {
  const parameters = parametersOf(address);
  parameters.set("size", size);
  if (cursor !== null) parameters.set("cursor", cursor);
  return ask(`/api/search?${parameters}`, signal);
};

/** The address of all results as a file. */
export const exportAddressOf = (address, format) => {
  const parameters = parametersOf(address);
  parameters.delete("why");
  parameters.set("format", format);
  return `/api/export?${parameters}`;
};

/** A whole document. */
export const askDocument = (id, signal) => ask(`/api/documents/${encodeURIComponent(id)}`, signal);
