import type { Chance } from "./chance.ts";

/** One edit by which an outlet takes over a text of another. The first paragraph is the headline. */
type Edit = (paragraphs: readonly string[], chance: Chance) => readonly string[];

/** Words that desks use for each other, in either direction. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ["أكد", "شدد"],
  ["قال", "ذكر"],
  ["وقال", "وأضاف"],
  ["أعلن", "كشف"],
  ["أعلنت", "كشفت"],
  ["أوضح", "بين"],
  ["حول", "بشأن"],
  ["عدد من", "جملة من"],
  ["تم", "جرى"],
  ["خلال", "أثناء"],
  ["قبل", "قبيل"],
  ["بعد", "عقب"],
  ["كما", "كذلك"],
  ["بسبب", "جراء"],
  ["جميع", "كافة"],
  ["حيث", "إذ"],
  ["أيضا", "كذلك"],
  ["وأشار", "ولفت"],
  ["مشيرا", "لافتا"],
  ["القادم", "المقبل"],
  ["الماضي", "الفائت"],
  ["لدى", "عند"],
  ["عبر", "من خلال"],
  ["ضمن", "في إطار"],
  ["نحو", "قرابة"],
  ["اليوم", "أمس"],
  ["مقتل", "استشهاد"],
  ["قتل", "لقي مصرعه"],
  ["أصيب", "جرح"],
  ["التي", "والتي"],
  ["وفق", "بحسب"],
  ["حسب", "وفق"],
  ["مساء", "ليل"],
];
/** Names that depend on the politics of the outlet. */
const TERMS: readonly (readonly [string, string])[] = [
  ["قوات سوريا الديمقراطية", "ميليشيا قسد"],
  ["تنظيم الدولة", "داعش الإرهابي"],
  ["داعش", "ما يسمى تنظيم الدولة"],
  ["رئيس الجمهورية", "الرئيس"],
  ["رئيس الحكومة", "رئيس الوزراء"],
  ["وزارة الداخلية", "الداخلية"],
  ["قوات الأمن", "الأجهزة الأمنية"],
  ["الولايات المتحدة", "أمريكا"],
  ["الاتحاد العام التونسي للشغل", "المركزية النقابية"],
  ["النيابة العمومية", "النيابة العامة"],
  ["ترامب", "ترمب"],
  ["وحدات الحرس الوطني", "الحرس الوطني"],
  ["عناصر إرهابية", "مسلحين"],
  ["إرهابي", "مسلح"],
  ["الإرهابيين", "المسلحين"],
];
const MASTHEADS = [
  "شبكة الفرات الإخبارية",
  "جريدة المساء الجديد",
  "موقع صوت البلد",
  "وكالة النبأ",
  "إذاعة الساحل",
];
const CITIES = ["بيروت", "دمشق", "عمان", "القاهرة", "بغداد"];
const TAILS = [
  "للاطلاع على آخر الأخبار اشترك في قناتنا على تلغرام",
  "جميع الحقوق محفوظة",
  "تابعونا على فيسبوك",
  "اقرأ أيضا أبرز عناوين الصحف هذا الصباح",
];

const swap =
  (table: readonly (readonly [string, string])[], share: number): Edit =>
  (paragraphs, chance) =>
    paragraphs.map((paragraph) =>
      table
        .reduce(
          (text, [from, to]) =>
            text
              .split(` ${from} `)
              .reduce((done, rest) => `${done} ${chance.next() < share ? to : from} ${rest}`),
          ` ${paragraph} `,
        )
        .trim(),
    );

const headline: Edit = ([, lead = "", ...rest], chance) => {
  const words = lead.split(" ");
  const from = Math.floor(chance.next() * 3);
  return [words.slice(from, from + 6 + Math.floor(chance.next() * 6)).join(" "), lead, ...rest];
};

const prefix: Edit = ([head = "", lead = "", ...rest], chance) => {
  const masthead = chance.pick(MASTHEADS);
  const dateline = chance.pick([
    `${chance.pick(CITIES)} - ${masthead}: `,
    `${masthead} - وكالات: `,
    `خاص - ${masthead} `,
    "(رويترز) - ",
  ]);
  return [head, `${dateline}${lead}`, ...rest];
};

const tail: Edit = (paragraphs, chance) => [
  ...paragraphs,
  chance.pick(TAILS),
  `المصدر: ${chance.pick(MASTHEADS)}`,
];

/** Splits a text into sentences, so that articles with one paragraph can be cut too. */
const sentencesOf = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!؟])\s+/u));

const cutEnd =
  (keep: number): Edit =>
  ([head = "", ...body]) => {
    const sentences = sentencesOf(body);
    return [head, ...sentences.slice(0, Math.max(1, Math.ceil(sentences.length * keep)))];
  };

const dropOne: Edit = ([head = "", ...body], chance) => {
  const sentences = sentencesOf(body);
  const dropped = Math.floor(chance.next() * sentences.length);
  return sentences.length < 4 ? [head, ...body] : [head, ...sentences.filter((_, at) => at !== dropped)];
};

const intro: Edit = ([head = "", lead = "", ...rest], chance) => [
  head,
  chance.pick([
    "في تطور لافت تتابعه الأوساط المحلية باهتمام كبير منذ ساعات،",
    "نقلا عن مصادر مطلعة، وفي سياق ما نشرناه سابقا عن هذا الملف،",
    "علمت جريدتنا من مصادرها الخاصة أن التفاصيل الكاملة لما جرى جاءت على النحو التالي:",
  ]),
  lead,
  ...rest,
];

const typos =
  (share: number): Edit =>
  (paragraphs, chance) =>
    paragraphs.map((paragraph) =>
      paragraph
        .split(" ")
        .map((word) => {
          if (word.length < 4 || chance.next() >= share) return word;
          const at = 1 + Math.floor(chance.next() * (word.length - 2));
          return chance.next() < 0.5
            ? word.slice(0, at) + word.slice(at + 1)
            : word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
        })
        .join(" "),
    );

/** Ways to take a text over, from one that changes nothing in it to one that leaves two fifths of its phrases. */
export const WAYS: Readonly<Record<string, readonly Edit[]>> = {
  masthead: [prefix, tail],
  headline: [headline, prefix],
  terms: [swap(TERMS, 1), headline],
  desk: [swap(SYNONYMS, 0.5), swap(TERMS, 0.7), headline, prefix],
  careless: [typos(0.03), swap(SYNONYMS, 0.3), tail],
  shortened: [cutEnd(0.7), headline, prefix],
  cut_hard: [cutEnd(0.5), prefix],
  reworked: [swap(SYNONYMS, 1), swap(TERMS, 1), headline, dropOne, intro, tail],
  reworked_and_cut: [swap(SYNONYMS, 0.7), cutEnd(0.65), headline, intro, prefix],
  careless_rework: [typos(0.04), swap(SYNONYMS, 0.7), headline, dropOne, intro, tail],
};

/** The text as another outlet would publish it. */
export const republish = (text: string, edits: readonly Edit[], chance: Chance): string => {
  const [head = "", ...body] = text.split("\n").filter((line) => line.trim() !== "");
  const [headOut = "", ...bodyOut] = edits.reduce<readonly string[]>(
    (done, edit) => edit(done, chance),
    [head, ...body],
  );
  return `${headOut}\n\n${bodyOut.join("\n")}\n`;
};
