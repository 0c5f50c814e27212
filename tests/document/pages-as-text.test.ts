import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import type { Article } from "../../document/article.ts";

const NOW_MS = Date.UTC(2026, 10, 1);

const read = (text: string, extension = "txt"): Article => {
  const reading = readDocument(new TextEncoder().encode(text), sha256, { nowMs: NOW_MS, extension });
  if (reading.kind !== "read") throw new Error(reading.detail);
  return reading.article;
};

const HEADLINE = "بلدية المرجانة تعيد فتح جسر الوادي بعد ترميم دام عاما";
const FIRST =
  "أعادت بلدية المرجانة صباح الاثنين فتح جسر الوادي أمام السيارات بعد ترميم دام عاما كاملا، وقالت إن الكلفة بلغت مليوني دينار.";
const SECOND =
  "وقال رئيس البلدية هاني العمر إن الجسر صار يحتمل ضعف ما كان يحتمله، وإن الشاحنات ستمنع من عبوره في الليل حتى نهاية العام.";
const BODY = `${FIRST}\n\n${SECOND}`;

const MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "العربية", "البرامج", "مدن وقرى"];
const TICKER = [
  "رئيس بلدية الزيتون يفتح مدرسة جديدة أمام الطلاب",
  "الأمطار تغلق طريق الوادي في المرجانة ليلة كاملة",
  "اتحاد الكرة يعاقب ثلاثة أندية",
];
const POLICY = Array.from(
  { length: 6 },
  (_, at) =>
    `يحذف المشرفون التعليق إذا كان يحرض على الكراهية أو يشتم غيره أو ينشر ما ليس له، وهذا هو البند رقم ${at + 1} من شروط الموقع التي يوافق عليها كل من يكتب فيه.`,
);
const FOOT = [
  "شارك",
  "فيسبوك",
  "تويتر",
  "الكلمات الدلالية",
  "المرجانة",
  "اقرأ أيضا",
  ...TICKER,
  "التعليقات",
  "الاسم",
  "البريد الإلكتروني",
  "إرسال التعليق",
];

describe("a page as text, with all that stands around its article", () => {
  const page = [
    ...MENU,
    ...TICKER,
    "مدن وقرى",
    HEADLINE,
    "الثلاثاء، 3 مارس 2020",
    "هاني العمر رئيس البلدية",
    FIRST,
    SECOND,
    ...FOOT,
    ...POLICY,
  ];

  test("is the headline behind the menu and the list, and not the caption or a title of the list", () => {
    expect(read(page.join("\n")).headline).toBe(HEADLINE);
  });

  test("is the article, though the rules for comments are longer", () => {
    const { body, boilerplate } = read(page.join("\n"));
    expect(body).toBe(BODY);
    for (const line of POLICY) expect(boilerplate.map(({ text }) => text)).toContain(line);
  });

  test("is the article, and not what readers may write below it, where its title is glued to the menu", () => {
    const glued = `${MENU.join("")}${HEADLINE}الثلاثاء، 3 مارس 2020`;
    const links = `اقرأ أيضا: ${TICKER.join("")}${TICKER.join("")}الكلمات الدلالية`;
    const lines = [
      glued,
      FIRST,
      SECOND,
      "...",
      "Telegram",
      "WhatsApp",
      "21",
      "(423)",
      links,
      "اترك تعليقا",
      "كل التعليقات يحذفها المشرفون إذا خالفت",
      ...POLICY,
    ];
    const { body } = read(lines.join("\n"));
    expect(body).toContain(BODY);
    expect(body).not.toContain("يحذف المشرفون");
  });

  test("has its own day, and no outlet out of a menu", () => {
    expect(read(page.join("\n"))).toMatchObject({ published: { iso: "2020-03-03" }, outlet: null });
  });

  test("is nothing of the notices of its software above", () => {
    const notice =
      "We use cookies and similar technologies to improve your experience on this website and to show ads.";
    expect(read([notice, ...page].join("\n"))).toMatchObject({ headline: HEADLINE, body: BODY });
  });

  test("goes on below a box of links that stands inside the article", () => {
    const third =
      "وأضاف رئيس البلدية هاني العمر أن ترميم جسر الوادي كان أكبر ما أنجزته بلدية المرجانة هذا العام، وأن الكلفة زادت لأن الشاحنات أفسدت الجسر.";
    const box = ["شارك", "فيسبوك", "تويتر", "اقرأ أيضا", ...TICKER, "المزيد"];
    const { body } = read(
      [HEADLINE, "الثلاثاء، 3 مارس 2020", FIRST, SECOND, ...box, third, ...FOOT].join("\n"),
    );
    expect(body).toContain(third);
  });

  test("keeps both articles of a file that has two", () => {
    const other = [
      "مزارعو تل السنديان يبدأون قطاف الزيتون قبل موعده",
      "الأربعاء، 4 مارس 2020",
      "بدأ مزارعو تل السنديان قطاف الزيتون قبل موعده بثلاثة أسابيع خوفا من المطر، وقالوا إن الموسم هذا العام أضعف من سابقه بكثير.",
      "وطالب المزارعون وزارة الزراعة بشراء ما زاد من زيت الزيتون، وبتعويض من فقد أشجاره في حريق الصيف الماضي قرب تل السنديان.",
    ];
    const { body } = read([HEADLINE, "الثلاثاء، 3 مارس 2020", FIRST, SECOND, ...FOOT, ...other].join("\n"));
    expect(body).toContain(FIRST);
    expect(body).toContain(other[2]);
  });
});

test("an address that is percent-encoded is no paragraph", () => {
  const address = `https://example.net/news/${encodeURIComponent(HEADLINE).repeat(3)}.html`;
  expect(read([HEADLINE, address, FIRST, SECOND].join("\n")).body).toBe(BODY);
});

test("paragraphs of Markdown that are links are apart from the body", () => {
  const menu = MENU.map((text) => `  * [${text}](/s/${text} "${text}")`);
  const others = TICKER.map((text) => `[ ![](/p.jpg) ${text} ](/a/1 "${text}")`);
  const lines = [
    ...menu,
    ...others,
    HEADLINE,
    "3 مارس 2020",
    FIRST,
    `${SECOND} [التفاصيل](/x)`,
    "### الأكثر قراءة",
    ...others,
  ];
  const { headline, body } = read(lines.join("\n\n"), "md");
  expect(headline).toBe(HEADLINE);
  expect(body).toBe(`${BODY} التفاصيل`);
});

describe("when a page was published", () => {
  const dated = (line: string) => read([HEADLINE, line, FIRST, SECOND].join("\n")).published?.iso ?? null;

  test.each([
    ["الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00 (GMT+0400)", "2013-08-28"],
    ["28 آب 2013 - محدث 16:30", "2013-08-28"],
    // The solar calendar of Iran: leap years, both halves of the year, and what is none of its days.
    ["۲۱ ارديبهشت ۱۳۹۹ - ۱۸:۵۹", "2020-05-10T18:59:00"],
    ["30 اسفند 1399", "2021-03-20"],
    ["1 فروردین 1400", "2021-03-21"],
    ["1 مهر 1402", "2023-09-23"],
    ["29 اسفند 1402", "2024-03-19"],
    ["30 اسفند 1402", null],
    ["31 مهر 1402", null],
  ])("%s: %s", (line, iso) => {
    expect(dated(line)).toBe(iso);
  });

  test("the date below a field that nothing knows is that of the page", () => {
    const { published } = read(
      [
        HEADLINE,
        "درجة القراء:",
        "3",
        "ضعيف",
        "الثلاثاء 3 مارس 2020",
        FIRST,
        SECOND,
        "آخر تحديث: 9 مارس 2020",
      ].join("\n"),
    );
    expect(published?.iso).toBe("2020-03-03");
  });
});

test.each([
  ["العربية", [...MENU, HEADLINE, FIRST, SECOND], null],
  [
    "the owner below the notice of rights",
    [HEADLINE, FIRST, SECOND, "© 2020 حقوق النشر محفوظة لـ", "مرآة الرمانة"],
    "مرآة الرمانة",
  ],
  ["a button called like an outlet", [HEADLINE, FIRST, SECOND, "التعليقات", "موقع البرامج"], null],
])("the outlet: %s", (_, lines, outlet) => {
  expect(read(lines.join("\n")).outlet).toBe(outlet);
});
