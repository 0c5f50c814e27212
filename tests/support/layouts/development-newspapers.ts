import { layoutsOf } from "./layout.ts";

/** Pages like those of daily newspapers. */
export const DEVELOPMENT_NEWSPAPERS = layoutsOf("development", [
  [
    "daily, menu in a row, path with ›",
    "minute",
    `
الرئيسية | أخبار | سياسة | اقتصاد | رياضة | ثقافة | منوعات | فيديو
الرئيسية › {section} › {headline}
@headline
{weekday} {date:egypt} - {time}
كتب: {author}
فيسبوك تويتر واتساب طباعة

@body 2

اقرأ أيضا: {other}

@rest

الكلمات المفتاحية: {section} - {city} - أخبار
موضوعات متعلقة
{other}
{other}
{other}
جميع الحقوق محفوظة © {outlet} {year}
`,
  ],
  [
    "daily, menu one a line, kicker and subheadline",
    "day",
    `
{outlet}
الصفحة الأولى
المحليات
عربي ودولي
الرياضة
مقالات الرأي
الوفيات
قرار جديد من المجلس
@headline
? تفاصيل جديدة يكشفها مسؤولون حول الملف
{date:levant}
{city} - {outlet}
@rest
طباعة
إرسال إلى صديق
حفظ
تعليقات القراء (0)
أضف تعليقك
الاسم
التعليق
`,
  ],
  [
    "wrapped to seventy, header like a mail",
    "minute",
    `
{outlet}
{section}
{date:dmy} {time}

@headline

@wrapped 70

(انتهى)
`,
  ],
  ["nothing but the article", null, `@headline\n\n@rest`],
  [
    "page title, then stacked labels",
    "minute",
    `
{headline} - {outlet}
{outlet} - صحيفة يومية مستقلة
{section}
@headline
بقلم: {author}
نشر في: {date:egypt-digits}، {time-digits}
آخر تحديث: {updated:egypt-digits}
عدد المشاهدات: {views}
شارك الخبر
فيسبوك
تويتر
واتساب
تيليجرام

@body 1

تصوير: {person}

@rest

وسوم: {section}، {city}
ذات صلة
{other}
{other}
الأكثر قراءة
1
{other}
2
{other}
3
{other}
`,
  ],
  [
    "weekly, share words inside the date line",
    "day",
    `
{section} / {city}
@headline
{author}
{date:both} | مشاركة | طباعة | حجم الخط - +

@rest

{author} - {outlet}
العدد {n}
`,
  ],
]);
