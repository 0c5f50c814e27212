/** An article that looks like a list of other articles, or like a notice, and is none. */
interface ListlikeArticle {
  readonly name: string;
  readonly extension: "txt" | "html" | "md";
  readonly text: string;
}

const lines = (...all: readonly string[]): string => all.join("\n\n");

const PAPERS = [
  "الأيام: الحكومة تقر موازنة البلديات وتؤجل رسوم النفايات",
  "المنار: خلاف على مواعيد الانتخابات المحلية في الجنوب",
  "الوادي: مزارعو القمح يطالبون بسعر مضمون قبل الحصاد",
  "صدى المدينة: المطار يعلن جدول الرحلات الصيفية",
  "الفجر الجديد: عودة التيار إلى أحياء الضفة الشرقية",
  "الميناء: تراجع أسعار السمك بعد انتهاء موسم المنع",
  "الطريق: افتتاح الجسر الثالث أمام الشاحنات الخفيفة",
  "النهضة: وزير التعليم يعلن موعد نتائج الثانوية",
];

const MOMENTS = [
  "وصول أولى شاحنات الإغاثة إلى المخيم الغربي.",
  "الدفاع المدني: إجلاء أربعين عائلة من الحي المنخفض.",
  "المحافظ يعلن تعليق الدراسة حتى يوم الأحد.",
  "إغلاق الطريق الساحلي أمام الحركة بسبب ارتفاع الماء.",
  "مراسلنا: تجدد المطر على السفوح الشمالية.",
  "وزارة الصحة: تسع إصابات طفيفة ولا وفيات حتى الآن.",
  "شركة الكهرباء تعيد التيار إلى المستشفى الوطني.",
  "الأرصاد: المنخفض ينحسر مساء الغد.",
];

const MATCHES = [
  "الساحل 2 - 1 النجوم",
  "الوحدة 0 - 0 الميناء",
  "الشباب 3 - 2 القلعة",
  "الاتحاد 1 - 1 الجبل",
  "الرافدين 4 - 0 الواحة",
  "النهضة 0 - 2 الفرات",
];

const CHRONOLOGY = [
  "افتتاح أول رصيف للسفن الشراعية",
  "وصول أول باخرة من الجزر الشمالية",
  "حريق يلتهم مخازن الحبوب على الرصيف الغربي",
  "تأسيس نقابة عمال الشحن والتفريغ",
  "توسيع الحوض الجنوبي وبناء كاسر الأمواج",
  "نقل سوق السمك إلى المبنى الجديد",
  "توقف الملاحة شهرين بسبب العاصفة الكبرى",
  "إعلان الميناء القديم منطقة تراثية",
  "بدء ترميم المنارة بعد سنوات من الإهمال",
  "عودة العبارات السياحية إلى الرصيف الأول",
];

const VERSES = [
  "سحابة تعبر فوق السطوح ولا تمطر",
  "وأنا أعد النوافذ واحدة واحدة وأنسى كم بيتا في هذا الشارع الطويل...",
  "كأن المدينة كتاب بلا فهرس",
  "نقلب أوراقه في الليل ونتركه مفتوحا للريح حتى يعود أصحابه من السفر...",
  "من يذكر اسم الحارس القديم",
  "كان يطفئ المصابيح ويقول لنا إن الصباح أقرب من خطوة وأبعد من حلم...",
];

const POINTS = [
  "أولا: رفض أي تغيير في حدود البلديات دون استفتاء",
  "ثانيا: دعوة الحكومة إلى صرف الرواتب المتأخرة",
  "ثالثا: تشكيل لجنة من خمسة أعضاء لمتابعة الملف",
  "رابعا: التضامن مع أهالي القرى التي تضررت",
  "خامسا: عقد الاجتماع المقبل في العاشر من الشهر",
  "سادسا: شكر الجهات التي قدمت المساعدة",
];

const clockOf = (index: number): string => `${String(9 + index).padStart(2, "0")}:${10 + index * 5}`;
const inHtml = (title: string, body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>${title} - نوافذ</title></head><body><nav><a href="/">الرئيسية</a><a href="/n">أخبار</a></nav><article><h1>${title}</h1><time>9 مايو 2024</time>${body}</article><footer>جميع الحقوق محفوظة</footer></body></html>`;
const paragraphs = (of: readonly string[]): string => of.map((text) => `<p>${text}</p>`).join("\n");
const links = (of: readonly string[]): string =>
  of.map((text, at) => `<div><a href="/r${at}">${text}</a><span>منذ ${at + 2} ساعات</span></div>`).join("\n");

const SHORT =
  "أعلنت بلدية الميناء صباح اليوم إغلاق شارع المرفأ أمام السيارات ثلاثة أيام لإصلاح خط الماء الرئيسي، ودعت السائقين إلى استعمال الطريق الشرقي.";

const inText = (name: string, ...all: readonly string[]): ListlikeArticle => ({
  name,
  extension: "txt",
  text: lines(...all),
});
const onPage = (name: string, title: string, body: string): ListlikeArticle => ({
  name,
  extension: "html",
  text: inHtml(title, body),
});

const ROUND_UP = "أبرز عناوين الصحف الصادرة اليوم الخميس";
const FLOODS = "تغطية مباشرة: السيول في الوادي الشمالي لحظة بلحظة";
const ROUND = "نتائج الجولة السابعة من الدوري الممتاز";
const STREET = "إغلاق شارع المرفأ ثلاثة أيام";
const HARBOR = "محطات في تاريخ الميناء القديم";
const DAY = "9 مايو 2024";
const WORK = "وقال رئيس البلدية إن العمل يبدأ ليلا وينتهي قبل صلاة الفجر.";

/** Written for this project. */
export const LISTLIKE_ARTICLES: readonly ListlikeArticle[] = [
  inText(
    "round-up of the papers",
    ROUND_UP,
    `نوافذ - ${DAY}`,
    "تناولت الصحف المحلية الصادرة اليوم عددا من الملفات، وهذه أبرز عناوينها:",
    ...PAPERS,
  ),
  inText("round-up without an introduction", ROUND_UP, ...PAPERS),
  onPage("round-up on a page", ROUND_UP, paragraphs(PAPERS)),
  onPage(
    "round-up with links to the papers",
    ROUND_UP,
    `<p>تناولت الصحف المحلية الصادرة اليوم عددا من الملفات الداخلية والخدمية، وجاءت أبرز عناوينها كما يلي.</p><ul>${PAPERS.map((text, at) => `<li><a href="https://paper${at}.example/">${text}</a></li>`).join("")}</ul>`,
  ),
  inText("live blog", FLOODS, DAY, ...MOMENTS.flatMap((text, at) => [clockOf(at), text])),
  inText("live blog, clocks in the line", FLOODS, ...MOMENTS.map((text, at) => `${clockOf(at)} ${text}`)),
  onPage(
    "live blog on a page",
    FLOODS,
    MOMENTS.map(
      (text, at) =>
        `<div class="entry"><time>${clockOf(at)}</time><h3>${text.replace(/\.$/u, "")}</h3><p>${text} وأضاف المصدر أن الفرق تواصل العمل في الموقع.</p></div>`,
    ).join("\n"),
  ),
  inText(
    "live blog with days",
    "الهدنة يوما بيوم",
    ...MOMENTS.flatMap((text, at) => [`${at + 1} مايو 2024`, text]),
  ),
  inText("results of a round", ROUND, DAY, "أقيمت أمس مباريات الجولة السابعة، وهذه نتائجها:", ...MATCHES),
  inText(
    "results of a round with their days",
    ROUND,
    ...MATCHES.flatMap((text, at) => [text, `${at + 3} مايو 2024`]),
  ),
  onPage(
    "results on a page",
    ROUND,
    `<table>${MATCHES.map((text) => `<tr><td>${text}</td><td>انتهت</td></tr>`).join("")}</table>`,
  ),
  onPage(
    "results with a link to each match",
    ROUND,
    `<p>أقيمت أمس مباريات الجولة السابعة من الدوري الممتاز، وتصدر الرافدين الترتيب برصيد ستة عشر نقطة.</p>${MATCHES.map((text, at) => `<div><a href="/m${at}">${text}</a></div>`).join("")}`,
  ),
  inText(
    "statement of many short lines",
    "البيان الختامي لاجتماع اتحاد البلديات",
    "اتفق المجتمعون على ما يلي:",
    ...POINTS,
  ),
  inText(
    "chronology, days and lines without a full stop",
    HARBOR,
    ...CHRONOLOGY.flatMap((text, at) => [`${at + 1} مارس ${1990 + at}`, text]),
  ),
  inText(
    "chronology, lines and days",
    HARBOR,
    ...CHRONOLOGY.flatMap((text, at) => [text, `${at + 1}/3/${1990 + at}`]),
  ),
  inText(
    "fixtures by day",
    "جدول مباريات الشهر في دوري الدرجة الأولى",
    ...MATCHES.flatMap((text, at) => [
      `${at + 3} مايو 2024`,
      text.replace(/\d - \d/u, "ضد فريق"),
      `${at + 3} مايو 2024`,
      text.replace(/\d - \d/u, "يلتقي مع"),
    ]),
  ),
  inText(
    "appointments of a festival",
    "برنامج مهرجان الواحة السينمائي في دورته التاسعة",
    ...CHRONOLOGY.map((text, at) => `${text} - ${at + 1}/5/2024`),
  ),
  inText(
    "poem with many dots",
    "نوافذ المدينة القديمة",
    "شعر: ليلى بن صالح",
    "إلى أبي",
    ...VERSES,
    ...VERSES.toReversed(),
    "تونس",
    "ربيع 2012",
  ),
  inText(
    "schedule",
    "مواعيد الرحلات البحرية خلال أيام العيد",
    ...MATCHES.map((_, at) => `الرحلة ${at + 1}: ${at + 9} مايو، الساعة ${clockOf(at)}`),
  ),
  inText(
    "chronology, day and sentence",
    "تسلسل زمني لأزمة المياه في المدينة",
    ...MOMENTS.map((text, at) => `${at + 3} أبريل 2023: ${text}`),
  ),
  inText(
    "list of names",
    "أسماء الفائزين بجوائز مهرجان الواحة",
    "جائزة أفضل فيلم: بيت على الضفة",
    "جائزة أفضل ممثل: سامر الحداد",
    "جائزة أفضل ممثلة: هدى الخطيب",
    "جائزة التصوير: ياسين العربي",
    "جائزة الجمهور: آخر القطارات",
  ),
  onPage(
    "flash on a page full of links",
    STREET,
    `<p>${SHORT}</p><h3>اقرأ أيضا</h3>${links([...PAPERS, ...MOMENTS])}`,
  ),
  inText(
    "flash in a dump full of other titles with their dates",
    STREET,
    DAY,
    SHORT,
    "اقرأ أيضا",
    ...PAPERS.flatMap((text, at) => [text, `${at + 1} مايو 2024`]),
  ),
  {
    name: "flash below other titles",
    extension: "txt",
    text: [
      "الرئيسية",
      "أخبار",
      "رياضة",
      "الأكثر قراءة",
      ...PAPERS,
      "محليات",
      STREET,
      DAY,
      "مشاركة",
      SHORT,
      "الوسوم: بلدية",
    ].join("\n"),
  },
  inText(
    "the site of a ministry is closed for repairs",
    "الموقع الإلكتروني لوزارة التعليم تحت الصيانة",
    "قالت وزارة التعليم إن موقعها الإلكتروني سيبقى تحت الصيانة حتى مساء الغد، وإن نتائج الثانوية ستنشر بعد ذلك.",
  ),
  inText(
    "post about a site that is away",
    "موقع النتائج يعرض للطلاب رسالة: الصفحة غير موجودة، والوزارة تعد بالحل خلال ساعات",
  ),
  inText("post about a code", "عاجل | خطأ 404 يضرب مواقع حكومية عدة منذ الفجر"),
  inText(
    "explainer of an error",
    "ما معنى خطأ 404؟",
    "الصفحة غير موجودة: بهذه الكلمات تجيب المواقع من يطلب رابطا لم يعد له وجود.",
    "يظهر الرقم حين يصل الطلب إلى الخادم ولا يجد الخادم ما طُلب منه، وقد نُقلت الصفحة أو حُذفت أو أخطأ الزائر في كتابة العنوان.",
    "وتضيف مواقع كثيرة إلى الرسالة خانة بحث وروابط إلى أقسامها.",
  ),
  inText(
    "explainer of cookies",
    "ما هي ملفات تعريف الارتباط؟",
    "ملفات تعريف الارتباط نصوص صغيرة تحفظها المواقع على جهاز الزائر لتتعرف إليه حين يعود.",
    "وتستعمل شركات الإعلان ملفات تعريف الارتباط لتعرف ما يقرأ الزائر في مواقع كثيرة.",
    "وتفرض قوانين أوروبا على المواقع أن تسأل قبل أن تحفظ شيئا.",
  ),
  inText("article whose picture is gone", STREET, "هذا المحتوى غير متوفر", SHORT, WORK),
  inText(
    "article with the notice about cookies above it",
    "نحن نهتم بخصوصيتك",
    "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
    "موافق",
    STREET,
    DAY,
    SHORT,
    WORK,
  ),
  inText(
    "article with a form to log in above it",
    "تسجيل الدخول",
    "البريد الإلكتروني",
    "كلمة المرور",
    "نسيت كلمة المرور؟",
    STREET,
    SHORT,
  ),
  inText(
    "beginning of an article for subscribers",
    STREET,
    DAY,
    SHORT,
    "هذا المحتوى للمشتركين فقط",
    "اشترك الآن",
    "تسجيل الدخول",
  ),
  {
    name: "notes in Markdown with links",
    extension: "md",
    text: lines(
      "# روابط الأسبوع",
      "جمعت هذا الأسبوع ما قرأته عن المياه والزراعة، ورتبته من الأقدم إلى الأحدث.",
      ...PAPERS.map((text, at) => `* [${text}](https://paper${at}.example/)`),
    ),
  },
];
