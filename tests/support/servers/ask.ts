import { splitCredentials } from "../../../system/split-credentials.ts";

/** `fetch` of a URL with user and password, which `fetch` itself refuses: the local Elasticsearch demands them. */
export const ask = async (
  address: string,
  {
    headers = {},
    ...how
  }: Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> => {
  const { url, headers: login } = splitCredentials(address);
  return fetch(url, { ...how, headers: { ...headers, ...login } });
};
