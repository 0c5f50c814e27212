/** A code page with which Arabic was decoded by mistake and then saved as UTF-8, so that the file itself is damaged. */
export interface MisreadCodePage {
  /** The name of the code page in `iconv-lite`. */
  readonly codePage: string;
  /** The programs that make this mistake. */
  readonly reason: string;
}

/**
 * Code pages that UTF-8 is mistaken for. The order matters: if two explain the damage equally well, the earlier one is named.
 *
 * Source: the default code pages of the systems in Arabic newsrooms, as Microsoft, Apple and the WHATWG Encoding Standard
 * list them; we derived the damage of each from its table. windows-1254 (Turkish) and ISO-8859-1 differ from windows-1252 at
 * no byte of Arabic in UTF-8, so windows-1252 covers them.
 */
export const UTF8_MISTAKEN_FOR: readonly MisreadCodePage[] = [
  {
    codePage: "windows-1252",
    reason: "Windows in western languages, and every program that believes Latin-1",
  },
  { codePage: "windows-1256", reason: "Windows in Arabic" },
  { codePage: "windows-1251", reason: "Windows in Russian, and detectors that name Arabic Cyrillic" },
  { codePage: "windows-1250", reason: "Windows in central European languages" },
  { codePage: "macintosh", reason: "Excel and older editors on a Mac" },
  { codePage: "cp437", reason: "consoles of Windows and archives made by DOS programs" },
  { codePage: "cp850", reason: "consoles of Windows in western Europe" },
  { codePage: "iso-8859-6", reason: "pages that declare it and are UTF-8" },
];

/**
 * Code pages that windows-1256 and ISO-8859-6 are mistaken for: `ÞæÇÊ` stands for a word of four letters, one character a
 * letter.
 *
 * Source: the defaults of western systems, and the wrong answers of detectors for Arabic (windows-1251, Mac Cyrillic,
 * IBM855, KOI8-R; measured in docs/measurements/encodings.md).
 */
export const ARABIC_MISTAKEN_FOR: readonly MisreadCodePage[] = [
  {
    codePage: "windows-1252",
    reason: "Windows in western languages, and every program that believes Latin-1",
  },
  { codePage: "windows-1251", reason: "detectors that name Arabic Cyrillic" },
  { codePage: "maccyrillic", reason: "detectors that name Arabic Cyrillic" },
  { codePage: "cp855", reason: "detectors that name Arabic Cyrillic" },
  { codePage: "koi8-r", reason: "detectors that name Arabic Cyrillic" },
];
