import { COUNTRIES } from "../../lexicon/names/countries.ts";
import { LANGUAGES } from "../../lexicon/languages/languages.ts";
import type { PageKind } from "../../lexicon/page-kind/notices.ts";
import { EVENT_TYPES } from "../../lexicon/events/event-types.ts";
import { shortestEdit } from "../../text/shortest-edit.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** What something is called where it is shown, by the language of the page. */
export interface NamesByLanguage {
  readonly ar: string;
  readonly en: string;
}

/** How people call each code of a table: as it is shown, and otherwise. */
export type CodeNames = Readonly<Record<string, NamesByLanguage & { readonly others: readonly string[] }>>;

/** Countries by their ISO 3166-1 codes. */
export const COUNTRY_NAMES: CodeNames = Object.fromEntries(
  COUNTRIES.map(({ code, name, variants, latin }) => [
    code,
    { ar: name, en: latin[0] ?? code, others: [...variants, ...latin] },
  ]),
);

/** Event types. */
export const EVENT_TYPE_NAMES: CodeNames = Object.fromEntries(
  EVENT_TYPES.map(({ code, arabic, english }) => [code, { ar: arabic, en: english, others: [] }]),
);

const languageNames = (locale: string) => {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return (code: string): string => names.of(code) ?? code;
};
const [inArabic, inEnglish] = [languageNames("ar"), languageNames("en")];

/** Languages by their BCP 47 codes, as the Unicode CLDR calls them. */
export const LANGUAGE_NAMES: CodeNames = Object.fromEntries(
  LANGUAGES.map(({ language }) => [
    language,
    { ar: inArabic(language), en: inEnglish(language), others: [] },
  ]),
);

/** Where the time of an article comes from. */
export const DATE_SOURCE_NAMES: CodeNames = {
  text: { ar: "مذكور في المقال", en: "Stated in the article", others: [] },
  file: { ar: "بلا تاريخ نشر", en: "No publication date", others: [] },
  intake: { ar: "بلا تاريخ، ولا للملف", en: "No date, nor a file date", others: [] },
};

/** What a page is that is no article. All of them are `صفحة`, so that one condition leaves all of them out. */
export const PAGE_KIND_NAMES = {
  list: { ar: "قائمة مقالات", en: "List of articles", others: ["page", "صفحة"] },
  error: { ar: "صفحة خطأ", en: "Error page", others: ["page", "صفحة", "خطأ"] },
  gate: { ar: "حاجز قبل الصفحة", en: "Login, consent or check", others: ["page", "صفحة", "حاجز"] },
} as const satisfies CodeNames & Readonly<Record<PageKind, unknown>>;

const folded = (text: string): string => ` ${splitFolded(toDedupForm(text)).join(" ")} `;

/** Letters put in or left out, at most, for a name that resembles another: a wrong letter is both. */
const MOST_EDITS = 3;
/** Letters of a name in which no more than one may be wrong. */
const SHORT_NAME = 5;

const letters = (text: string): readonly number[] =>
  Array.from(folded(text), (letter) => letter.codePointAt(0) ?? 0);

/** The names that resemble most one that no code has, each with its code: `سوريا` for `سوريل`. None if nothing does. */
export const codesNear = (
  names: CodeNames,
  text: string,
): readonly { readonly code: string; readonly name: string }[] => {
  const wanted = letters(text);
  const called = Object.entries(names).flatMap(([code, { ar, en, others }]) =>
    [ar, en, ...others].map((name) => ({ code, name })),
  );
  const most = text.length <= SHORT_NAME ? MOST_EDITS - 1 : MOST_EDITS;
  for (let edits = 0; edits <= most; edits += 1) {
    const near = called.filter(({ name }) => shortestEdit(letters(name), wanted, edits) !== null);
    if (near.length > 0) return [...new Map(near.map((one) => [one.code, one])).values()];
  }
  return [];
};

/** The codes that are called so; if none is, those with these words in a name; if there is none either, the value itself. */
export const codesCalled = (names: CodeNames, text: string): string[] => {
  const wanted = folded(text.replaceAll("_", " "));
  const called = Object.entries(names).map(
    ([code, { ar, en, others }]) =>
      [code, [code.replaceAll("_", " "), ar, en, ...others].map(folded)] as const,
  );
  const whole = called.filter(([, all]) => all.includes(wanted));
  const found =
    whole.length > 0 ? whole : called.filter(([, all]) => all.some((name) => name.includes(wanted)));
  return found.length === 0 ? [text] : found.map(([code]) => code);
};
