/** document/chat/: the export of a conversation, whose messages are items, and the post in each message. */

import { extensionName } from "../items/extension-name.ts";
import { readHeader } from "./whatsapp-header.ts";

/**
 * The programs whose exports are read message by message.
 *
 * Source: what Telegram Desktop 4 and 5 write with "Export chat history" as HTML, and WhatsApp for Android and iOS with "Export chat".
 */
export type ChatExport = "telegram" | "whatsapp";

/** In bytes: the header of an HTML export with its styles, or the first lines of a text export, fit in. */
export const CHAT_HEAD_BYTES = 8_192;

/** A whole page of Telegram Desktop has one such element, around all messages. */
const TELEGRAM_HISTORY = /<div class="history">/u;
/** The class that every message has, and the first word of its second one. */
const TELEGRAM_MESSAGE = /<div class="message (?:default|service)\b/u;

/** An article may begin with a line of that form, but not go on with one. An export begins with a line of its own about encryption. */
const FEWEST_HEADERS = 2;

const isWhatsApp = (head: string): boolean => {
  const lines = head.split("\n");
  if (readHeader(lines[0] ?? "") === null) return false;
  return lines.filter((line) => readHeader(line) !== null).length >= FEWEST_HEADERS;
};

/** Whether files with this extension may be the export of a conversation. */
export const mayBeChat = (extension: string): boolean =>
  ["txt", "html", "htm"].includes(extensionName(extension));

/**
 * The program that wrote a file, by its first {@link CHAT_HEAD_BYTES}; null if it is no export of a conversation.
 *
 * @param extension of its name, in any case, with or without the dot
 */
export const chatExportOf = (head: Uint8Array, extension: string): ChatExport | null => {
  if (!mayBeChat(extension)) return null;
  const text = new TextDecoder().decode(head.subarray(0, CHAT_HEAD_BYTES));
  if (extensionName(extension) === "txt") return isWhatsApp(text) ? "whatsapp" : null;
  return TELEGRAM_HISTORY.test(text) && TELEGRAM_MESSAGE.test(text) ? "telegram" : null;
};

/** The format of one message, for the parser: {@link ChatExport}, or the extension itself for files that are none. */
export const messageFormatOf = (extension: string): string => {
  if (!mayBeChat(extension)) return extension;
  return extensionName(extension) === "txt" ? "whatsapp" : "telegram";
};
