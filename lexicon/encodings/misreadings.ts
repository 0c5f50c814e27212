/** A code page that Arabic was read in by mistake and then saved as UTF-8, so that the mistake is in the file for good. */
export interface MisreadPage {
  /** As `iconv-lite` names it. */
  readonly page: string;
  /** What does that. */
  readonly reason: string;
}

/**
 * Pages that UTF-8 is mistaken for. In order: of two that explain a damage equally well the earlier is named.
 *
 * Source: the default pages of systems that Arabic newsrooms work on, as Microsoft, Apple and the WHATWG Encoding Standard
 * list them; the damage that each leaves was made by us from their tables. windows-1254 (Turkish) differs from
 * windows-1252 at no byte of Arabic in UTF-8 and is covered by it; so is ISO-8859-1.
 */
export const UTF8_MISTAKEN_FOR: readonly MisreadPage[] = [
  { page: "windows-1252", reason: "Windows in western languages, and every program that believes Latin-1" },
  { page: "windows-1256", reason: "Windows in Arabic" },
  { page: "windows-1251", reason: "Windows in Russian, and detectors that name Arabic Cyrillic" },
  { page: "windows-1250", reason: "Windows in central European languages" },
  { page: "macintosh", reason: "Excel and older editors on a Mac" },
  { page: "cp437", reason: "consoles of Windows and archives made by DOS programs" },
  { page: "cp850", reason: "consoles of Windows in western Europe" },
  { page: "iso-8859-6", reason: "pages that declare it and are UTF-8" },
];

/**
 * Pages that windows-1256 and ISO-8859-6 are mistaken for: `ÞæÇÊ` for a word of four letters, one sign a letter.
 *
 * Source: the defaults of western systems, and the answers that detectors give for Arabic (windows-1251, Mac Cyrillic,
 * IBM855, KOI8-R; measured in docs/measurements/encodings.md).
 */
export const ARABIC_MISTAKEN_FOR: readonly MisreadPage[] = [
  { page: "windows-1252", reason: "Windows in western languages, and every program that believes Latin-1" },
  { page: "windows-1251", reason: "detectors that name Arabic Cyrillic" },
  { page: "maccyrillic", reason: "detectors that name Arabic Cyrillic" },
  { page: "cp855", reason: "detectors that name Arabic Cyrillic" },
  { page: "koi8-r", reason: "detectors that name Arabic Cyrillic" },
];
