import { layoutsOf } from "./layout.ts";

/** Pages like those of news agencies and radio stations; no rule was written from them. */
export const HELD_OUT_AGENCIES = layoutsOf("held_out", [
  [
    "agency, languages and services",
    "minute",
    `
العربية
English
Русский
خدمات الوكالة
أرشيف الصور
@headline
{agency}
{city}، {date:both} ({agency})
{time}
@rest
ع.س/ن.ح
قد يعجبك
{other}
{other}
`,
  ],
  [
    "agency, Latin chrome without menu",
    "minute",
    `
Breaking
@headline
{date:dmy} | {time} GMT
Read time: 2 min
Share
Listen
@body 2
Recommended
{other}
@rest
Tags: {section}, {city}
You may also like
{other}
{other}
Newsletter
Enter your email
Subscribe
Privacy | Terms | Careers
`,
  ],
  [
    "radio, programme notes",
    "minute",
    `
راديو {outlet}
على الهواء الآن: نشرة الأخبار
الترددات
@headline
تم إنشاؤه بتاريخ {date:maghreb} {time}
حجم النص
ض ص
@rest
اضغط للاستماع
ذات علاقة
{other}
{other}
`,
  ],
  [
    "agency, double date",
    "minute",
    `
{today-weekday} {today:egypt}
أسعار العملات
@headline
تاريخ النشر: {date:egypt} {time}
تاريخ التحديث: {updated:egypt} {time}
{city} – {agency}
@rest
مشاركة الخبر عبر البريد
آخر الأخبار
{time}
{other}
{time}
{other}
`,
  ],
  [
    "agency wire, all on top",
    "day",
    `
خبر
سياسي
عام
{city}
{date:dot}
@headline
(خدمة خاصة من {agency})
@rest-tight
نهاية الخبر
`,
  ],
  [
    "Palestinian agency, path with \\",
    "day",
    `
الرئيسية \\ {section}
نشر بتاريخ: {date:ymd} ( آخر تحديث: {updated:ymd} الساعة: {time} )
@headline
شارك
{city} - {agency} -
@rest
اخبار ذات صلة
{other}
{other}
جميع الحقوق محفوظة لوكالة {outlet} © 2005-{year}
`,
  ],
]);
