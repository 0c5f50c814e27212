import { hintsOf, type Parsed } from "../parse/parsed.ts";
import { readHeader } from "./whatsapp-header.ts";
import { undoMarkup } from "../parse/undo-markup.ts";

/** `*bold*`, `_italic_` and `~struck~` as WhatsApp marks them, around words of one line. */
const MARKED = /(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}])/gu;

/** Parses one message of an export of WhatsApp: its text without the header, the time of sending, and who sent it. */
export const parseWhatsApp = (message: string): Parsed | null => {
  const [line = ""] = message.split("\n", 1);
  const header = readHeader(line);
  const text = message.slice(header?.length ?? 0).trim();
  if (text === "") return null;
  return {
    text: undoMarkup(text.replace(MARKED, "$2")),
    hints: hintsOf({ published: header?.time, byline: header?.sender ?? undefined }),
    structure: { isMessage: true },
  };
};
