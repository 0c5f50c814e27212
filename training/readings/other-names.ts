/** training/readings/: measures the whole reader on layouts whose pages none of its weights were learned from. */
import type { SignedPage } from "../../tests/support/layouts/render-page.ts";
import type { Random } from "../../tests/support/layouts/random.ts";

const GIVEN =
  "أحمد فراس منى سلوى عبد الله نزار حنان عبد الكريم جمانة إياد رغد وليد شيماء تركي فوزية حيدر نورس لقمان آلاء بسمة".replaceAll(
    "عبد ",
    "عبد_",
  );
const FAMILY =
  "العتيبي الحلواني بوزيد القاضي الشمري بن_عمر الزهراني خليل المسلماني دعبول الكيلاني بلحاج السوداني أبو_زيد الجبوري عثمان الشامي كرم الدوسري مخلوف";
const OUTLETS = [
  "جريدة الرواد",
  "وكالة أنباء السهل",
  "شبكة مدار الإخبارية",
  "قناة الضفاف",
  "صحيفة الأفق العربي",
  "موقع نبأ الجنوب",
  "الواحة أونلاين",
  "يومية المنارة",
  "مجلة الخليج الجديد",
  "تلفزيون الفرات",
  "راديو المدينة",
  "السراج نت",
  "وكالة الصباح للأنباء",
  "منصة ميزان",
  "بوابة النيل الإخبارية",
  "الحرية برس",
];

const unitsOf = (line: string): readonly string[] => line.split(" ").map((unit) => unit.replaceAll("_", " "));
const pick = <T>(of: readonly T[], random: Random): T => of[random(of.length)] as T;

/** A name of a person, of 400. */
const otherPerson = (random: Random): string =>
  `${pick(unitsOf(GIVEN), random)} ${pick(unitsOf(FAMILY), random)}`;

/**
 * The same page with other persons and another outlet: layouts are filled with five persons and six outlets, of which the lexicon may know each unit.
 *
 * @param persons the names that the page may have
 * @param outlet the outlet that the page was filled with
 */
export const withOtherNames = (
  page: SignedPage,
  persons: readonly string[],
  outlet: string,
  random: Random,
): SignedPage => {
  const names = new Map<string, string>([
    ...persons.map((person) => [person, otherPerson(random)] as const),
    [outlet, pick(OUTLETS, random)],
  ]);
  const rename = (text: string): string =>
    [...names].reduce((renamed, [name, other]) => renamed.replaceAll(name, other), text);
  const { text, headline, paragraphs } = page;
  const isInArticle = [headline, ...paragraphs].some((part) => rename(part) !== part);
  if (isInArticle) return page;
  return {
    ...page,
    text: rename(text),
    boilerplate: page.boilerplate.map(rename),
    authors: page.authors.map(rename),
    outlet: page.outlet === null ? null : rename(page.outlet),
  };
};
