/** tests/support/posts/: short posts in the forms of Telegram, Facebook and agencies, with what is right for each. Texts of our own. */

import { randomFrom, type Random } from "../layouts/random.ts";

/** A post, and what reading it must give. */
export interface Post {
  readonly form: string;
  readonly extension: "txt" | "json";
  readonly text: string;
  /** The line that titles it; null if none does. */
  readonly title: string | null;
  /** All of them must be in the body. */
  readonly sentences: readonly string[];
}

const WHO = [
  "الدفاع المدني",
  "مجلس بلدة تل الزيتون",
  "مدير مشفى السنديان",
  "مكتب الإغاثة في وادي الرمان",
  "لجنة أهالي حي النهر",
  "متحدث باسم بلدية القصب",
  "مديرية التربية في عين الحور",
  "نقابة عمال المخابز",
];
const DID = [
  "إصابة ثلاثة أشخاص بانهيار جدار قرب السوق القديم",
  "وصول قافلة مساعدات تضم عشرين شاحنة محملة بالطحين",
  "عودة التيار الكهربائي إلى الأحياء الشرقية بعد انقطاع دام يومين",
  "إغلاق الطريق الدولي بسبب السيول والانهيارات الطينية",
  "بدء حملة لتلقيح الأطفال في سبع قرى",
  "اندلاع حريق في مستودع للأخشاب دون تسجيل إصابات",
  "تأجيل الامتحانات أسبوعاً بسبب موجة الحر",
  "توقف محطة الضخ عن العمل لنفاد الوقود",
];
const SAID = ["أعلن", "أكد", "قال", "أفاد", "ذكر"];
const MORE = [
  "وأضاف أن الفرق ما زالت تعمل في المكان حتى مساء اليوم",
  "وطالب الأهالي الجهات المعنية بالتدخل العاجل قبل حلول الشتاء",
  "ولم ترد معلومات إضافية عن حجم الأضرار حتى الآن",
  "وكانت المنطقة قد شهدت حادثة مماثلة الشهر الماضي",
  "ومن المتوقع أن تستمر الأعمال حتى نهاية الأسبوع المقبل بحسب المصدر نفسه",
];
const TITLES = [
  "سيول تقطع الطريق بين القصب وعين الحور",
  "حريق كبير في مستودعات وادي الرمان",
  "مشفى السنديان يستقبل مصابي السوق القديم",
  "أزمة مياه في تل الزيتون",
];
const TAGS = ["#تل_الزيتون", "#عاجل", "#وادي_الرمان", "#خدمات", "#أخبار_محلية"];
const CHANNELS = ["قناة الوادي", "شبكة أخبار القصب", "راديو السنديان"];

type Pick = <Item>(items: readonly Item[]) => Item;

/** One to three sentences. `stop`: how each of them ends. */
const sentencesOf = (pick: Pick, random: Random, stop: string): readonly string[] => {
  const first = `${pick(SAID)} ${pick(WHO)} عن ${pick(DID)}${stop}`;
  const more = Array.from({ length: random(3) }, () => `${pick(MORE)}${stop}`);
  return [first, ...new Set(more)];
};

/** What a form makes of sentences: the text, and the title that it puts above them, if any. */
type Form = (
  sentences: readonly string[],
  pick: Pick,
) => { readonly text: string; readonly title?: string; readonly extension?: "json" };

const paragraph = (sentences: readonly string[]): string => sentences.join(" ");

const FORMS: Readonly<Record<string, Form>> = {
  paragraph: (sentences) => ({ text: paragraph(sentences) }),
  "flash with a bar": (sentences) => ({ text: `عاجل | ${paragraph(sentences)}` }),
  "flash with a colon and a sign": (sentences) => ({ text: `🔴 عاجل: ${paragraph(sentences)}` }),
  "flash on a line": (sentences) => ({ text: `🔴عاجل\n\n${paragraph(sentences)}` }),
  "flash as a hashtag": (sentences) => ({ text: `#عاجل ${paragraph(sentences)}` }),
  "hashtags above": (sentences, pick) => ({ text: `${pick(TAGS)} #سوريا\n${paragraph(sentences)}` }),
  "hashtags below": (sentences, pick) => ({ text: `${paragraph(sentences)}\n\n${pick(TAGS)} #سوريا` }),
  "hashtag within": (sentences, pick) => ({ text: `${pick(TAGS)} | ${paragraph(sentences)}` }),
  "signed by a channel": (sentences, pick) => ({
    text: `${paragraph(sentences)}\n\n${pick(CHANNELS)}\nhttps://t.me/wadi_example`,
  }),
  "a call to join": (sentences) => ({
    text: `${paragraph(sentences)}\n\nتابعونا على تلغرام: @wadi_example`,
  }),
  "titled with a blank line": (sentences, pick) => {
    const title = pick(TITLES);
    return { text: `${title}\n\n${paragraph(sentences)}`, title };
  },
  "titled with a flash": (sentences, pick) => {
    const title = pick(TITLES);
    return { text: `عاجل | ${title}\n\n${paragraph(sentences)}`, title };
  },
  "titled with a sign": (sentences, pick) => {
    const title = pick(TITLES);
    return { text: `📌 ${title}\n${paragraph(sentences)}\n#محليات`, title };
  },
  "a sentence a line": (sentences) => ({ text: sentences.join("\n") }),
  "a sentence a line with blank lines": (sentences) => ({ text: sentences.join("\n\n") }),
  "copied from a desktop client": (sentences, pick) => ({
    text: `${pick(CHANNELS)}, [06.05.2024 09:15]\n${paragraph(sentences)}`,
  }),
  "copied from a wall": (sentences, pick) => ({
    text: `${pick(CHANNELS)}\n6 مايو 2024 الساعة 9:15 ص ·\n${paragraph(sentences)}\n45 تعليقًا 6 مشاركات\nأعجبني\nتعليق\nمشاركة`,
  }),
  "flash of an agency": (sentences) => ({ text: `دمشق 6 أيار (سانا) - ${paragraph(sentences)}` }),
  "an empty title": (sentences) => ({
    text: JSON.stringify({ title: "", body: paragraph(sentences) }),
    extension: "json",
  }),
  "no title": (sentences) => ({
    text: JSON.stringify({ message: paragraph(sentences), created_time: "2024-05-06T06:15:00+0000" }),
    extension: "json",
  }),
  "its beginning as the title": (sentences) => ({
    text: JSON.stringify({
      title: `${paragraph(sentences).slice(0, 50)}…`,
      description: `<p>${sentences.join("<br>")}</p>`,
    }),
    extension: "json",
  }),
  "itself as the title": (sentences) => ({
    text: JSON.stringify({ title: paragraph(sentences), text: paragraph(sentences) }),
    extension: "json",
  }),
  "exported by Telegram": (sentences, pick) => ({
    text: JSON.stringify({
      id: 7,
      type: "message",
      date: "2024-05-06T09:15:00",
      from: pick(CHANNELS),
      text: [
        "🔴 ",
        { type: "bold", text: sentences[0] },
        `\n${sentences.slice(1).join("\n")}\n`,
        { type: "hashtag", text: "#سوريا" },
      ],
    }),
    extension: "json",
  }),
};

const STOPS = ["", ".", "."];

/** As many posts, each form in turn. The same seed makes the same posts. */
export const makePosts = (seed: number, posts: number): readonly Post[] => {
  const random = randomFrom(seed);
  const forms = Object.entries(FORMS);
  const pick: Pick = (items) => items[random(items.length)] as never;
  return Array.from({ length: posts }, (_, at) => {
    const [form, make] = forms[at % forms.length] as (typeof forms)[number];
    const sentences = sentencesOf(pick, random, pick(STOPS));
    const { text, title = null, extension = "txt" } = make(sentences, pick);
    return { form, text, title, extension, sentences };
  });
};
