import { layoutsOf } from "./layout.ts";

/** Pages like those of small news sites and blogs. */
export const DEVELOPMENT_BLOGS = layoutsOf("development", [
  [
    "theme with author box",
    "day",
    `
Skip to content
{outlet}
كلمة حرة
@headline
Posted on {date:egypt} by admin
@rest
Filed under: {section}
Tagged: {city}
عن الكاتب
{author}
صحفي ومحرر في {outlet}
اترك رداً
لن يتم نشر عنوان بريدك الإلكتروني.
التعليق *
الاسم *
البريد الإلكتروني *
`,
  ],
  [
    "headline twice, counters in words",
    "day",
    `
{headline}
بواسطة: {author} | في: {section} | بتاريخ: {date:egypt}
{views} قراءة
@headline
@rest
وسوم {city} {section}
شارك هذا الموضوع:
انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)
انقر للمشاركة على تويتر (فتح في نافذة جديدة)
انقر للطباعة (فتح في نافذة جديدة)
معجب بهذه:
إعجاب تحميل...
`,
  ],
  [
    "network of correspondents",
    "day",
    `
شبكة {outlet} الإخبارية
خاص
{city} – خاص
@headline
{date:levant}
@rest-tight
تابعنا على تليغرام
للانضمام إلى مجموعة الواتساب اضغط هنا
https://t.me/example
`,
  ],
  [
    "stacked titles, sections glued",
    null,
    `
أخبار عاجلةسياسةاقتصاد
{section}
ملف خاص
@headline
? ماذا نعرف حتى الآن عن القضية؟
إعداد: {author}
وقت القراءة: 2 دقيقة
@body 2
لمتابعة القراءة اشترك الآن
@rest
اقرأ للكاتب أيضا
{other}
{other}
`,
  ],
  [
    "forum post",
    "minute",
    `
منتديات {outlet} > المنتدى الإخباري > {section}
أدوات الموضوع
انواع عرض الموضوع
#1
{date:dmy-dash}, {time12}
{author}
عضو مميز
تاريخ التسجيل: {old:month}
المشاركات: {n}
@headline
@rest
رد مع اقتباس
الانتقال السريع
الساعة الآن {time12}
Powered by vBulletin
`,
  ],
  [
    "date under the body",
    "day",
    `
{section} ::
@headline
@rest
كتب بواسطة {author}
تم النشر بتاريخ {date:dmy}
الزيارات: {views}
< السابق
التالي >
`,
  ],
]);
