import { parametersOf } from "./address.js";
import { say } from "../words/words.js";

/** An error with a title and a sentence for the reader. */
const trouble = ([title, text]) => Object.assign(new Error(title), { title, text });

const troubleOf = (status) => {
  if (status === 409) return trouble(say.busy);
  if (status === 401) return trouble(say.locked);
  if (status === 503) return trouble(say.away);
  if (status === 404) return trouble(say.missing);
  return trouble(status >= 400 && status < 500 ? say.refused : say.broken);
};

const JSON_TYPE = "application/json";

/**
 * The JSON at an address of the API. An error that it throws has a title and a text for the reader.
 *
 * @param changes what the request would change, for one that does; the header then says that it comes from this page
 */
export const ask = async (path, signal, changes = null) => {
  // Without headers of its own, so that it is the request that the page's `preload` has made already.
  const request =
    changes === null
      ? {}
      : {
          method: "POST",
          headers: { "content-type": JSON_TYPE, "x-warraq": "1" },
          body: JSON.stringify(changes),
        };
  let answer;
  try {
    answer = await fetch(path, { signal, ...request });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw trouble(say.unreachable);
  }
  if (!answer.ok) {
    // Nobody reads it, and unread it would hold its connection.
    void answer.body?.cancel();
    throw troubleOf(answer.status);
  }
  return answer.json();
};

/** The first page of results; with a cursor, the page behind it. */
export const askResults = (address, { size, cursor = null }, signal) => {
  const parameters = parametersOf(address);
  parameters.set("size", size);
  if (cursor !== null) parameters.set("cursor", cursor);
  return ask(`/api/search?${parameters}`, signal);
};

/** Counts of all results of an address: `timeline`, `places` or `facets/NAME`. */
export const askCounts = (what, address, more, signal) => {
  const parameters = parametersOf(address);
  parameters.delete("why");
  parameters.delete("sort");
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return ask(`/api/${what}?${parameters}`, signal);
};

/** A page of the events of an address. */
export const askEvents = (address, { size, from }, signal) => {
  const parameters = parametersOf(address);
  parameters.delete("why");
  parameters.set("size", size);
  parameters.set("from", from);
  return ask(`/api/events?${parameters}`, signal);
};

/** The address of all of them as a file. */
export const eventFilesOf = (address, format) => {
  const parameters = parametersOf(address);
  parameters.delete("why");
  parameters.set("format", format);
  return `/api/events/export?${parameters}`;
};

/** The address of all results as a file. */
export const exportAddressOf = (address, format) => {
  const parameters = parametersOf(address);
  parameters.delete("why");
  parameters.set("format", format);
  return `/api/export?${parameters}`;
};

/** The address of a document in the API, or of something that is asked about it. */
const documentPath = (id, about = "") => `/api/documents/${encodeURIComponent(id)}${about}`;

/** A whole document. */
export const askDocument = (id, signal) => ask(documentPath(id), signal);

/** What else is known of a document: its `story`, its `files`. */
export const askAbout = (id, about, signal) => ask(documentPath(id, `/${about}`), signal);

/** How another document differs from one. */
export const askDifferences = (id, other, signal) =>
  ask(documentPath(id, `/differences/${encodeURIComponent(other)}`), signal);

/** What became of each line of a file of a document. */
export const askExplanation = (id, path, signal) =>
  ask(documentPath(id, `/explanation?${new URLSearchParams({ path })}`), signal);
