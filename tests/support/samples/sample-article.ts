import type { Random } from "../layouts/random.ts";

/** An article whose headline and paragraphs are known. */
export interface SampleArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** A sample article, and what a page says about it. */
export interface PublishedSample extends SampleArticle {
  readonly published: Date;
  /** Names that the page's boilerplate is filled with. */
  readonly outlet: string;
  readonly section: string;
  readonly city: string;
  readonly agency: string;
  /** Headlines of other articles. */
  readonly others: readonly string[];
}

const OUTLETS = ["صوت الساحل", "المدى اليوم", "نوافذ", "الميدان نيوز", "بوابة الشرق", "أفق برس"];
const SECTIONS = ["محليات", "اقتصاد", "رياضة", "مجتمع", "سياسة", "دولي"];
const CITIES = ["تونس", "القاهرة", "دمشق", "بغداد", "عمّان", "الرباط"];
const AGENCIES = ["رويترز", "وات", "أ ف ب", "الأناضول", "وكالات"];
export const PEOPLE = ["سامر الحداد", "ليلى بن صالح", "محمود عبد الرحمن", "هدى الخطيب", "ياسين العربي"];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 4_600;
const OTHERS = 12;

const pick = (random: Random, from: readonly string[]): string => from[random(from.length)] ?? "";

export const personOf = (random: Random): string => pick(random, PEOPLE);

/** The sample at this position as a site publishes it. Headlines of other articles are taken from the other samples. */
export const publishSample = (
  samples: readonly SampleArticle[],
  at: number,
  random: Random,
): PublishedSample => {
  const sample = samples[at];
  if (sample === undefined) throw new Error(`no sample article ${at}`);
  const others = samples
    .filter((other) => other.headline !== sample.headline)
    .map(({ headline }) => headline);
  const start = random(others.length);
  return {
    ...sample,
    published: new Date(FIRST_DAY + random(DAYS) * DAY_MS + random(1_440) * MINUTE_MS),
    outlet: pick(random, OUTLETS),
    section: pick(random, SECTIONS),
    city: pick(random, CITIES),
    agency: pick(random, AGENCIES),
    others: Array.from({ length: OTHERS }, (_, index) => others[(start + index) % others.length] ?? ""),
  };
};
