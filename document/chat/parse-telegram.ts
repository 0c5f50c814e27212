import { decodeHTML } from "entities";
import { readHtmlLines } from "../parse/html/html-lines.ts";
import { hintsOf, type Parsed, toHint } from "../parse/parsed.ts";

/** The time of sending, in the hint that a reader sees over the clock: `06.05.2024 01:15:02 UTC+03:00`. */
const TIME =
  /<div class="[^"]*\bdate\b[^"]*" title="(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?"/u;
const SENDER = /<div class="from_name">\s*([^<]{1,300})/u;
const TEXT = '<div class="text">';
const END = "</div>";

/** The markup of each text of a message: its own, and that of a message it forwards. A text holds no other `div`. */
const textsOf = (message: string): readonly string[] =>
  message
    .split(TEXT)
    .slice(1)
    .map((rest) => rest.split(END, 1)[0] ?? "");

/** The lines that a text shows, with an empty line where it has one. */
const shownOf = (markup: string): string =>
  markup
    .split(/<br\s*\/?>/iu)
    .map((line) =>
      readHtmlLines(line, new Set())
        .map(({ text }) => text)
        .join("\n"),
    )
    .join("\n");

/** Parses one message of a page that Telegram Desktop exported: its text, the time of sending, and the channel or person. */
export const parseTelegram = (message: string): Parsed | null => {
  const text = textsOf(message).map(shownOf).join("\n\n").trim();
  if (text === "") return null;
  const [, day, month, year, clock, zone = ""] = TIME.exec(message) ?? [];
  const sender = SENDER.exec(message)?.[1];
  return {
    text,
    hints: hintsOf({
      published: clock === undefined ? undefined : `${year}-${month}-${day}T${clock}${zone}`,
      outlet: sender === undefined ? undefined : toHint(decodeHTML(sender)),
    }),
    structure: { isMessage: true },
  };
};
