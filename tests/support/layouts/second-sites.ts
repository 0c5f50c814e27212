import { layoutsOf } from "./layout.ts";

/** The second judge: pages of sites, written after the rules about positions and shapes, and measured before any use. */
export const SECOND_SITES = layoutsOf("second", [
  [
    "Gulf daily, print edition",
    "day",
    `
العدد {n} - {weekday} {date:egypt}
صفحة {n}
{section}
@headline
{city} - {author}
@rest
للتعليق على الموضوع
Email: editor@example.com
طباعة الصفحة
`,
  ],
  [
    "Gulf portal, time and reading",
    "minute",
    `
تسجيل | دخول
{section} / أخبار
@headline
{date:ymd} {time} | آخر تعديل {updated:ymd}
قراءة المقال بصوت آلي
3 دقائق
@body 2
أهم ما يشغل القراء الآن
{other}
@rest
مواد ذات علاقة
{other}
{other}
حمّل نسخة الهاتف
`,
  ],
  [
    "Egyptian daily, writers and photographers",
    "minute",
    `
أسعار الذهب
حظك اليوم
بث مباشر مباريات
@headline
{author} - {author}
{weekday}، {date:egypt} {time12}
صورة تعبيرية
شارك
@body 2
إقرأ أيضًا..
{other}
{other}
@rest
#{city}
الأكثر شيوعا
{other}
تسوق
`,
  ],
  [
    "Maghrebi site, French words",
    "minute",
    `
Accueil > Actualités > {section}
@headline
Publié le {date:dmy} à {time}
{outlet}
@rest
Partager
Articles similaires
{other}
{other}
Laisser un commentaire
`,
  ],
  [
    "Maghrebi daily, by initials",
    "day",
    `
جريدة إلكترونية مغربية
{section}
{date:maghreb}
@headline
? مسؤول يكشف ما جرى وراء الأبواب المغلقة
@rest
م. ب.
التعليقات (3)
القارئ {person}
شكرا على هذا الموضوع المهم
`,
  ],
  [
    "Levantine agency bulletin",
    "minute",
    `
الوكالة الوطنية - نشرة {section}
{weekday} {date:both} الساعة {time}
سياسة - {city}
@headline
وطنية - 
@rest
======
{author}
تابعوا أخبار الوكالة عبر أثير الإذاعة
`,
  ],
  [
    "Levantine radio, Arabic digits",
    "minute",
    `
{outlet} FM
تحميل
{date:levant-digits} • {time-digits}
@headline
خاص {outlet}
@rest-tight
لمزيد من التفاصيل استمعوا إلى نشرة الثامنة
البرامج
الترددات
من نكون
`,
  ],
  [
    "Iranian agency in Arabic",
    "minute",
    `
رمز الخبر: {n}
{date:iso} - {time}
سياسي / {section}
@headline
{city} / {date:egypt} / {agency}
@rest
/انتهى/
ارسال تعليق
تعليقك
رمز الخبر {n}
لیبل
{section}
`,
  ],
  [
    "broadcaster like the BBC",
    "day",
    `
تخطى إلى المحتوى
@headline
مصدر الصورة، {agency}
التعليق على الصورة، مشهد عام
بي بي سي عربي - {city}
{date:egypt}
@body 2
تستحق الانتباه
{other}
{other}
نهاية تستحق الانتباه
@rest
المزيد حول هذه القصة
{other}
موضوعات متصلة
{section}
{city}
`,
    "بي بي سي عربي",
  ],
  [
    "broadcaster like DW",
    "day",
    `
{section}{city}
@headline
{author}
{date:egypt}{date:egypt}
? تطورات جديدة في ملف طال انتظار حسمه
https://p.example.com/p/3{n}
@body 1
إعلان
@rest
ف.ي/ أ.ح ({agency})
ألبوم صور
تجاوز البحث
`,
  ],
  [
    "channel like RT",
    "minute",
    `
أخبار {section}
تاريخ النشر: {date:dot} | {time} GMT |
آخر تحديث: {updated:dot} | {time} GMT |
@headline
A+ A A- Aa
انسخ الرابط
https://ar.example.com/{n}
@rest
المصدر: {agency} + {outlet}
التعليقات
هل تعجبك القصة؟
`,
  ],
  [
    "channel, live blog entry",
    "minute",
    `
تغطية مباشرة
أبرز التطورات
@headline
{time}
{date:egypt}
@body 2
إظهار المزيد
@rest
تحديثات سابقة
{time} {other}
{time} {other}
`,
  ],
]);
