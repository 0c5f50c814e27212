import { layoutsOf } from "./layout.ts";

/** Pages like those of small news sites and blogs; no rule was written from them. */
export const HELD_OUT_BLOGS = layoutsOf("held_out", [
  [
    "theme, meta in one line",
    "day",
    `
{outlet} موقع إخباري مستقل
انتقل إلى التنقل
@headline
{date:egypt} {author} {section} 0
@rest
مقالات قد تعجبك
{other}
{other}
إلغاء الاشتراك في أي وقت
سجّل الدخول لتكتب تعليقا
`,
  ],
  [
    "headline three times",
    "day",
    `
{headline} – {outlet}
{headline}
الناشر: {author}
@headline
في {date:egypt}
@rest
السابق {other}
التالي {other}
`,
  ],
  [
    "local page, hashtags on top",
    "day",
    `
#{city} #عاجل
@headline
المكتب الإعلامي
{date:ymd-digits}
@rest-tight
#{section}
للتواصل معنا عبر الخاص
رابط القناة على تلغرام:
https://t.me/example
`,
  ],
  [
    "long headline block, translated",
    null,
    `
ترجمات
@headline
? قراءة في الصحافة الأجنبية
ترجمة {author} - {outlet}
@body 2
انضم إلى آلاف القراء واحصل على ملخص أسبوعي
أدخل بريدك
@rest
للاطلاع على المقال الأصلي
اضغط هنا
`,
  ],
  [
    "old portal, table cells",
    "day",
    `
أضف للمفضلة
اجعلنا صفحتك الرئيسية
خريطة الموقع
عدد الزوار: {views}
المتواجدون الآن: {n}
:: {section} ::
@headline
أضيف بتاريخ : {date:dmy-dash}
أرسل لصديق نسخة للطباعة
@rest
تقييم : 1 2 3 4 5
تصميم وبرمجة شركة {outlet}
`,
  ],
  [
    "town crier, date after the byline at the end",
    "day",
    `
@headline
@rest
مراسل {outlet} في {city}
حرر يوم {weekday} {date:maghreb}
أنشر على صفحتك
مواضيع قد تثير اهتمامك
{other}
{other}
`,
  ],
]);
