import { layoutsOf } from "./layout.ts";

/** Pages like those of daily newspapers; no rule was written from them. */
export const HELD_OUT_NEWSPAPERS = layoutsOf("held_out", [
  [
    "Gulf daily, path with »",
    "minute",
    `
الاشتراكات
النسخة الورقية
أرشيف الأعداد
الرئيسية » الأخبار » {section}
@headline
? في جلسة وصفت بالحاسمة
{weekday} {date:egypt} / {time}
حرره: {author}
@body 2
أخبار قد تهمك
{other}
{other}
@rest
كلمات دلالية
{section}
{city}
جميع الحقوق محفوظة لصحيفة {outlet}
`,
  ],
  [
    "Egyptian daily, subscribe bar",
    "minute",
    `
سعر الدولار اليوم
مواقيت الصلاة
{section}
@headline
{weekday} {date:egypt} {time12}
كتبت {author}
مشاركة عبر
Facebook Twitter WhatsApp
@body 1
أرشيفية
@body 1
اقرأ المزيد
{other}
@rest
لا يفوتك
{other}
{other}
أخبار مصر
{other}
الرجوع إلى أعلى الصفحة
`,
  ],
  [
    "Maghrebi daily, comments counted",
    "minute",
    `
هيئة التحرير
للنشر والإشهار
{outlet} - {city}
{section}
@headline
{author} {weekday} {date:maghreb} - {time}
@rest
{section} {city}
تعليقات الزوار
تعليقات الزوار
الآراء الواردة في التعليقات تعبر عن آراء أصحابها وليس عن رأي الموقع
اشترك في قائمتنا البريدية
`,
  ],
  [
    "Levantine daily, quiet",
    "day",
    `
محليات سياسية
{date:levant}
@headline
المصدر: {outlet}
@rest-tight
أهم الأخبار
{other}
{other}
{other}
{other}
`,
  ],
  [
    "Iraqi daily, digits and views",
    "minute",
    `
تصفح الجريدة PDF
{date:dmy-digits} {time-digits}
قرئ {views-digits} مرة
@headline
بغداد / {author}
@rest
تابعنا على موقع فيسبوك
اعلانات الجريدة
`,
  ],
  [
    "wrapped to sixty, sheet of a distributor",
    "day",
    `
{outlet} - خدمة الأخبار
التاريخ: {date:egypt}
القسم: {section}
------------------------------
@headline
------------------------------

@wrapped 60

------------------------------
للاستفسار: news@example.com
`,
  ],
]);
