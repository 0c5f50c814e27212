import { decode } from "../decode/decode.ts";
import { bytesOfBase64 } from "./base64.ts";
import { bytesOfEscapes } from "./escapes.ts";
import type { Untransferable, Untransferred } from "./untransferred.ts";

/** A name and a value; a value goes on in lines that begin with a space. */
const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?(.*)$/u;
const GOES_ON = /^[ \t]/u;
const MOST_HEADERS = 200;
/** Without one of these, lines with colons at the beginning are only that. */
const OF_A_MAIL = ["mime-version", "content-type", "content-transfer-encoding"];
/** Parts in parts: a forwarded mail with a picture has three. */
const MOST_DEPTH = 5;
const SPACES = /\s+/gu;

interface Message {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The headers at the beginning of a text and what follows the empty line behind them; null if it does not begin with headers. */
const messageOf = (text: string): Message | null => {
  const headers = new Map<string, string>();
  let name = "";
  let from = 0;
  for (let lines = 0; lines < MOST_HEADERS; lines += 1) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end).replace(/\r$/u, "");
    if (line === "" && headers.size > 0) return { headers, body: end < 0 ? "" : text.slice(end + 1) };
    const [, key, value = ""] = HEADER.exec(line) ?? [];
    if (key !== undefined) {
      name = key.toLowerCase();
      if (!headers.has(name)) headers.set(name, value.trim());
    } else if (name !== "" && GOES_ON.test(line))
      headers.set(name, `${headers.get(name) ?? ""} ${line.trim()}`);
    else return null;
    if (end < 0) return null;
    from = end + 1;
  }
  return null;
};

/** The value of a parameter: `b` of `multipart/mixed; boundary="b"`. */
const parameterOf = (header: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}=(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, "iu")
    .exec(header)
    ?.slice(1)
    .find((value) => value !== undefined);

const partsOf = (body: string, boundary: string): readonly string[] =>
  body
    .split(
      new RegExp(
        `(?:^|\\r?\\n)--${boundary.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?:--)?[ \\t]{0,20}(?=\\r?\\n|$)`,
        "u",
      ),
    )
    .slice(1)
    .map((part) => part.replace(/^\r?\n/u, ""));

interface Part {
  readonly kind: "html" | "txt";
  readonly text: string;
}

const bytesOf = (body: string, how: string): Uint8Array | null => {
  if (how === "base64") return bytesOfBase64(body.replace(SPACES, ""));
  return how === "quoted-printable" ? bytesOfEscapes(body, "quoted-printable") : null;
};

/** The text of a part without parts; undefined if it is none, null if it cannot be decoded. */
const textOfPart = ({ headers, body }: Message): Part | null | undefined => {
  const type = (headers.get("content-type") ?? "text/plain").toLowerCase();
  if (!type.startsWith("text/")) return undefined;
  const kind = type.startsWith("text/html") ? "html" : "txt";
  try {
    const bytes = bytesOf(body, (headers.get("content-transfer-encoding") ?? "").toLowerCase().trim());
    if (bytes === null) return { kind, text: body };
    const decoded = decode(bytes);
    return decoded.kind === "decoded" ? { kind, text: decoded.text } : null;
  } catch {
    return null;
  }
};

const textsIn = (message: Message, depth: number): readonly (Part | null)[] => {
  const type = message.headers.get("content-type") ?? "";
  const boundary = /^multipart\//iu.test(type) ? parameterOf(type, "boundary") : undefined;
  if (boundary === undefined) {
    const text = textOfPart(message);
    return text === undefined ? [] : [text];
  }
  if (depth === 0) return [];
  return partsOf(message.body, boundary).flatMap((part) => {
    const inner = messageOf(part) ?? { headers: new Map<string, string>(), body: part };
    return textsIn(inner, depth - 1);
  });
};

const ENCODED_WORD = /=\?[\w-]{2,40}\?([BbQq])\?([^?\s]{1,400})\?=/gu;
const BETWEEN_WORDS = /\?=\s+=\?/gu;

/** A header with its encoded words undone: `=?UTF-8?B?2KfZ?=`. */
export const decodeHeader = (header: string): string =>
  header.replace(BETWEEN_WORDS, "?==?").replace(ENCODED_WORD, (word, how: string, packed: string) => {
    try {
      const bytes =
        how.toUpperCase() === "B"
          ? bytesOfBase64(packed)
          : bytesOfEscapes(packed.replaceAll("_", " "), "quoted-printable");
      const decoded = decode(bytes);
      return decoded.kind === "decoded" ? decoded.text : word;
    } catch {
      return word;
    }
  });

const LETTER = /\p{L}/u;

/** A mail, or a page that a browser saved as one (MHTML): its text, subject and date. Null if the text does not begin with the headers of one. */
export const mailOf = (text: string): Untransferred | Untransferable | null => {
  const message = messageOf(text.replace(/^\uFEFF?\s{0,20}/u, ""));
  if (message === null || !OF_A_MAIL.some((name) => message.headers.has(name))) return null;
  const texts = textsIn(message, MOST_DEPTH);
  const readable = texts.filter((part) => part !== null && LETTER.test(part.text)) as readonly Part[];
  const part = readable.find(({ kind }) => kind === "txt") ?? readable[0];
  if (part === undefined)
    return { reason: "undecodable_text", detail: "a mail without a text that can be decoded" };
  const subject = decodeHeader(message.headers.get("subject") ?? "").trim();
  const date = message.headers.get("date");
  return {
    text: part.text,
    how: "a mail with headers (MIME)",
    format: part.kind,
    ...(LETTER.test(subject) && part.kind === "txt" ? { headline: subject } : {}),
    ...(date === undefined ? {} : { published: date }),
  };
};
