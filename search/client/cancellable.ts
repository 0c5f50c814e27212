import { AsyncLocalStorage } from "node:async_hooks";
import type { SearchClient } from "./client.ts";

/** The signal of the work that is going on. */
const signals = new AsyncLocalStorage<AbortSignal>();

/** Runs work whose requests to Elasticsearch, made through a client of {@link openCancellable}, end when the signal fires. */
export const withSignal = <Answer>(signal: AbortSignal, work: () => Promise<Answer>): Promise<Answer> =>
  signals.run(signal, work);

/** A client like this one, whose requests end when the signal of the work fires that they belong to. Elasticsearch then stops the search. */
export const openCancellable = (client: SearchClient): SearchClient => {
  const { transport } = client;
  const request = (parameters: unknown, options: object = {}): unknown => {
    const signal = signals.getStore();
    const send = transport.request.bind(transport) as (given: unknown, how: object) => unknown;
    return send(parameters, signal === undefined ? options : { signal, ...options });
  };
  const cancellable = Object.create(transport, { request: { value: request } }) as SearchClient["transport"];
  return Object.create(client, { transport: { value: cancellable } }) as SearchClient;
};
