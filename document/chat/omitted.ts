import { MARKS } from "./whatsapp-header.ts";

/**
 * What an export without media writes instead of a photo, film or voice, and instead of a message that was deleted.
 *
 * Source: exports of WhatsApp for Android and iOS in English and Arabic.
 */
const OMITTED: readonly RegExp[] = [
  /^<(?:media omitted|\u062A\u0645 \u0627\u0633\u062A\u0628\u0639\u0627\u062F \u0627\u0644\u0648\u0633\u0627\u0626\u0637)>$/iu,
  /^(?:image|video|audio|gif|sticker|document|contact card) omitted$/iu,
  /^<attached: [^>]+>$/iu,
  /^this message was deleted\.?$/iu,
  /^\u062A\u0645 \u062D\u0630\u0641 \u0647\u0630\u0647 \u0627\u0644\u0631\u0633\u0627\u0644\u0629\.?$/u,
];

const EACH_MARK = new RegExp(`[${MARKS}]`, "gu");

/** Whether the text of a message says only that something was left out. */
export const isOmitted = (text: string): boolean => {
  const bare = text.replace(EACH_MARK, "").trim();
  return OMITTED.some((one) => one.test(bare));
};
