import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** Languages of the page; the first is that of who has chosen none. */
export const LANGUAGES = ["ar", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The cookie in which the page remembers a language that was switched to. */
const COOKIE = /(?:^|; *)warraq-lang=(?<lang>[a-z]+)/u;

const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** The language of a request for the page: that of `?lang=`, else the remembered one, else Arabic. */
export const languageOf = (asked: unknown, cookie: string | undefined): Language => {
  const remembered = COOKIE.exec(cookie ?? "")?.groups?.["lang"];
  return [asked, remembered].find(isLanguage) ?? LANGUAGES[0];
};

/** What `web/page/words/LANGUAGE.js` has for the server: the direction of the language, and the texts that stand in the page from the start. */
interface PageWords {
  readonly direction: "rtl" | "ltr";
  readonly html: Readonly<Record<string, string>>;
}

/** Reads the words of the page in a language, which browsers load as the same script. */
export const readPageWords = async (pageDir: string, language: Language): Promise<PageWords> =>
  (await import(pathToFileURL(join(pageDir, "words", `${language}.js`)).href)) as PageWords;
