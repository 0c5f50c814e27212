import { layoutsOf } from "./layout.ts";

/** The second judge: articles as publishing systems and exports write them. */
export const SECOND_SYSTEMS = layoutsOf("second", [
  [
    "WordPress theme, meta above the headline",
    "day",
    `
Primary Menu
{outlet}
كل الأخبار أولا بأول
{section} {date:egypt} {author} 5 تعليقات
@headline
@rest
Posted in {section}Tagged {city}, {section}
تصفّح المقالات
→ {other}
{other} ←
Leave a Reply
Proudly powered by WordPress | Theme: Newsup by Themeansar.
`,
  ],
  [
    "WordPress magazine, author box",
    "day",
    `
{outlet}
Facebook
X (Twitter)
Instagram
أنت الآن تتصفح:الرئيسية»{section}»{headline}
@headline
بواسطة {author}{date:egypt}لا توجد تعليقات3 دقائق
شاركها فيسبوك تويتر بينتيريست تيلقرام لينكدإن
@rest
شاركها. فيسبوك تويتر بينتيريست لينكدإن
السابق{other}
التالي {other}
{person}
موقع الويب
المقالات ذات الصلة
{other}
أضف تعليق
`,
  ],
  [
    "Drupal node",
    "minute",
    `
الصفحة الرئيسية
@headline
نشره {author} في {weekday}, {date:dmy} - {time}
@rest
Tags
{section}
{city}
إضافة تعليق جديد
قم بتسجيل الدخول أو إنشاء حساب لكتابة التعليقات
`,
  ],
  [
    "Blogger post",
    "day",
    `
{outlet}
مدونة إخبارية يومية
{weekday}، {date:egypt}
@headline
@rest
مرسلة بواسطة {author} في {time12}
التسميات: {section}، {city}
ليست هناك تعليقات:
إرسال تعليق
رسالة أحدث رسالة أقدم الصفحة الرئيسية
الاشتراك في: تعليقات الرسالة (Atom)
`,
  ],
  [
    "Telegram export",
    "minute",
    `
{outlet}, [{date:dot} {time}]
@headline

@rest

#{section} #{city}
@example_news
👁 {views}
`,
  ],
  [
    "forum thread",
    "minute",
    `
منتدى {outlet} الحواري
القسم العام
الأخبار والأحداث
مشاهدة النسخة كاملة : {headline}
{author}
{date:dmy-dash}, {time}
@headline
@rest
__________________
توقيع العضو
كلماتك صدقة
{person}
مشكور أخي على النقل
`,
  ],
  [
    "text of a PDF, wrapped",
    "day",
    `
{outlet}
{weekday} {date:egypt} - العدد {n}
{n}
{section}

@headline

@wrapped 48

تتمة صفحة {n}
`,
  ],
  [
    "newspaper CMS, fields",
    "minute",
    `
ID: {n}
Title: {headline}
Section: {section}
Author: {author}
Date: {date:iso} {time}
Body:
@headline
@rest
Keywords: {section}, {city}
Status: published
`,
  ],
  [
    "AMP page",
    "minute",
    `
القائمة الرئيسية
{outlet}
@headline
{section}
{author} · {date:egypt} · {time}
@body 2
متعلق
{other}
@rest
عرض النسخة الكاملة للمقال
اترك تعليقا
إخلاء مسؤولية
`,
  ],
  [
    "print view",
    "minute",
    `
{outlet} - نسخة للطباعة
http://www.example.com/news/{n}.html
{headline}
تاريخ الطباعة: {today:dmy}
@headline
{date:dmy} {time}
@rest
طبعت من موقع {outlet}
© {outlet} {year}
`,
  ],
  [
    "RSS dump",
    "minute",
    `
قناة: {outlet}
الرابط: https://example.com/{n}
التصنيف: {section}
{iso}
@headline
@rest
The post {headline} appeared first on {outlet}.
`,
  ],
  [
    "e-mail bulletin",
    "minute",
    `
من: {outlet} <news@example.com>
إلى: قائمة المشتركين
الموضوع: {headline}
التاريخ: {weekday}، {date:egypt} {time}
مرحبا بكم في نشرة هذا اليوم
@headline
@rest
--
وصلتكم هذه الرسالة لأنكم مشتركون في خدمتنا
لإلغاء الاشتراك اضغطوا هنا
`,
  ],
]);
