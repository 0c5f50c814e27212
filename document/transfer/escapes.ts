/** Bytes above ASCII, or characters, written in ASCII. */
export const ESCAPES = [
  { how: "quoted-printable", escape: /=[89A-Fa-f][0-9A-Fa-f]/gu },
  { how: "percent-encoding", escape: /%[89A-Fa-f][0-9A-Fa-f]/gu },
  { how: "escapes of Unicode", escape: /\\u[0-9A-Fa-f]{4}/gu },
] as const;

const UNICODE = /\\u([0-9A-Fa-f]{4})/gu;
const LINE_END = /\\[rn]/gu;

/** The text of `\u0627` and `\n`. */
export const textOfUnicodeEscapes = (text: string): string =>
  text
    .replace(UNICODE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(LINE_END, "\n");

/** A line that goes on in the next one, in quoted-printable. */
const SOFT_BREAK = /=[ \t]{0,20}\r?\n/gu;
const UTF8 = new TextEncoder();

/** The bytes of quoted-printable or percent-encoding. Characters that are not escaped are UTF-8. Linear. */
export const bytesOfEscapes = (written: string, how: "quoted-printable" | "percent-encoding"): Uint8Array => {
  const isQuoted = how === "quoted-printable";
  const text = isQuoted ? written.replace(SOFT_BREAK, "") : written;
  const parts = text.split(isQuoted ? /(=[0-9A-Fa-f]{2})/u : /(%[0-9A-Fa-f]{2})/u);
  const bytes = new Uint8Array(UTF8.encode(text).length);
  let length = 0;
  parts.forEach((part, at) => {
    const own = at % 2 === 1 ? Uint8Array.of(Number.parseInt(part.slice(1), 16)) : UTF8.encode(part);
    bytes.set(own, length);
    length += own.length;
  });
  return bytes.subarray(0, length);
};
