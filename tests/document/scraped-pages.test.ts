import { describe, expect, test } from "vitest";
import { withBareHeadline } from "../../document/headline/bare-headline.ts";
import { readArticle } from "../../document/read-article.ts";

const STORY = [
  "أعادت بلدية المرجانة صباح السبت فتح جسر الوادي أمام السيارات، بعد أعمال ترميم استمرت عاما كاملا وشملت الدعائم والأرصفة.",
  "وقال رئيس البلدية إن الكلفة بلغت أقل مما كان مقررا، وإن الورش أنهت العمل قبل الموعد بأسبوعين.",
  "وأوضح مهندس في المشروع أن الجسر صار يتحمل شاحنات أثقل من قبل، وأن مجرى الماء تحته وُسع بمترين.",
  "ودعت البلدية السائقين إلى الالتزام بالسرعة المحددة إلى أن تجف الطبقة الأخيرة من الإسفلت.",
];
const HEADLINE = "بلدية المرجانة تعيد فتح جسر الوادي بعد الترميم";

const read = (...lines: readonly string[]) => {
  const article = readArticle(lines.join("\n"));
  if (article === null) throw new Error("there is no article");
  return withBareHeadline(article);
};
const BODY = STORY.join("\n\n");

describe("pages as tools leave them", () => {
  test.each(["Title", "العنوان", "الموضوع "])("a headline does not have the cue %s before it", (label) => {
    const { headline, body } = read(
      "URL: https://www.example.org/1",
      `${label}: ${HEADLINE}`,
      "Text:",
      ...STORY,
    );
    expect({ headline, body }).toEqual({ headline: HEADLINE, body: BODY });
  });

  test("the name of an institution above the headline is not a headline", () => {
    const name = "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية";
    expect(read(name, "التحديث العاجل رقم 12", HEADLINE, "", ...STORY).headline).toBe(HEADLINE);
    const told = "وزارة الصحة تعلن تسجيل حالات جديدة في العاصمة";
    expect(read(told, "", ...STORY).headline).toBe(told);
  });

  test("link numbers and picture marks of a terminal browser are boilerplate, and so is the list of links", () => {
    const { headline, body } = read(
      "[1]الرئيسية",
      "[IMG]",
      HEADLINE,
      "",
      ...STORY,
      "",
      "[2]خبر آخر لا شأن له بهذا الخبر",
      "References",
      "1. http://www.example.org/",
    );
    expect({ headline, body }).toEqual({ headline: HEADLINE, body: BODY });
  });

  test("the foot of a printed page inside the body is boilerplate", () => {
    const [first = "", ...rest] = STORY;
    expect(read(HEADLINE, "", first, "نشرة البلدية الشهرية | 3", ...rest).body).toBe(BODY);
  });

  test.each(["للمزيد - ", "شاهدوا.. ", "اقرأ: "])(
    "%s and a title inside the body are boilerplate",
    (call) => {
      const [first = "", ...rest] = STORY;
      expect(read(HEADLINE, "", first, `${call}مكتبة عامة جديدة في حي المحطة`, ...rest).body).toBe(BODY);
    },
  );

  test("a headline may begin like such a link", () => {
    const headline = "شاهد: بلدية المرجانة تعيد فتح جسر الوادي";
    expect(read(headline, "", ...STORY).headline).toBe(headline);
  });

  test("sentences broken at links are joined", () => {
    const broken = STORY.flatMap((paragraph) => {
      const words = paragraph.split(" ");
      return [words.slice(0, 5), words.slice(5, 7), words.slice(7)].map((part) => part.join(" "));
    });
    expect(read(HEADLINE, "هدى الخطيب", ...broken).body).toBe(BODY);
  });

  test("the sender and time of a message are boilerplate", () => {
    const { headline, boilerplate } = read(
      "[9/8/2024, 10:15 م] هدى: تمت إعادة توجيهها مرات عديدة",
      `*${HEADLINE}*`,
      ...STORY,
    );
    expect(headline).toBe(`*${HEADLINE}*`);
    expect(boilerplate.map(({ rule }) => rule)).toEqual(["shape.message"]);
  });

  test.each([
    ["خبر ذو صلة", "مكتبة عامة جديدة في حي المحطة"],
    ["للاطلاع على التقرير كاملا"],
    ["تابع آخر الأخبار عبر تطبيق نوافذ"],
    ["توضيح: عدل هذا البيان في 5 آذار 2020 لتصحيح رقم ورد في الفقرة الثالثة."],
  ])("%s inside the body is boilerplate", (...box) => {
    const [first = "", ...rest] = STORY;
    expect(read(HEADLINE, "", first, ...box, ...rest).body).toBe(BODY);
  });

  test("the notice of a search engine above its copy is boilerplate", () => {
    const { headline, body } = read(
      "هذه هي نسخة ذاكرة التخزين المؤقت من Google للعنوان http://www.example.org/1. وهي تمثل لقطة من الصفحة كما ظهرت في 14 آذار 2012.",
      "ربما تم إدخال تعديلات على الصفحة الحالية في غضون ذلك.",
      HEADLINE,
      "",
      ...STORY,
    );
    expect({ headline, body }).toEqual({ headline: HEADLINE, body: BODY });
  });

  test("footnotes of a paper are boilerplate, whatever they cite", () => {
    const note =
      '[1] هدى الخطيب، "مكتبة عامة جديدة في حي المحطة"، مركز الدراسات، 5/3/2020، في: https://www.example.org/1';
    expect(read(HEADLINE, "", ...STORY, note).body).toBe(BODY);
  });

  test("a number with a fraction does not begin a list item", () => {
    expect(read(HEADLINE, "1.2 مليون مشترك", ...STORY).body).toBe(BODY);
  });

  test("a bullet before a name or a button does not make it a list item of the body", () => {
    const { headline, body } = read(
      "• الرئيسية",
      HEADLINE,
      "• هدى الخطيب",
      "* 9 آب 2024",
      "",
      ...STORY,
      "• أرسل لصديق",
      "• نسخة للطباعة",
    );
    expect({ headline, body }).toEqual({ headline: HEADLINE, body: BODY });
  });

  test("a list at the end of a body stays", () => {
    const list = ["- الإعلانات", "- تطوير العلامة", "- دراسة السوق"];
    expect(read(HEADLINE, "", ...STORY, ...list).body).toBe([BODY, ...list].join("\n\n"));
  });
});
