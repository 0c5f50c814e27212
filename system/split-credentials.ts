/**
 * Moves user and password of a URL into a header, since `fetch` refuses a URL that has them:
 * `http://u:p@host:9200/x` is `http://host:9200/x` with `authorization: Basic dTpw`.
 */
export const splitCredentials = (
  address: string,
): { readonly url: string; readonly headers: Readonly<Record<string, string>> } => {
  const { username, password, protocol, host } = new URL(address);
  if (username === "" && password === "") return { url: address, headers: {} };
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return {
    url: `${protocol}//${host}${address.slice(address.indexOf("@") + 1).replace(/^[^/?#]*/u, "")}`,
    headers: { authorization: `Basic ${Buffer.from(pair).toString("base64")}` },
  };
};
