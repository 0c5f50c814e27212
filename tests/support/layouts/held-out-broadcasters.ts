import { layoutsOf } from "./layout.ts";

/** Pages like those of television channels and large portals; no rule was written from them. */
export const HELD_OUT_BROADCASTERS = layoutsOf("held_out", [
  [
    "channel, episode links",
    "minute",
    `
شاشة {outlet}
الحلقات الكاملة
جدول البرامج
{section} | {city}
@headline
{outlet} - {city}
تاريخ النشر {date:egypt} {time} GMT
@body 1
استمع إلى المقال
@body 1
تابع المزيد من أخبار {section}
{other}
@rest
رابط مختصر
المزيد في {section}
{other}
{other}
حمل تطبيق {outlet} من متجر التطبيقات
`,
  ],
  [
    "portal, consent and push",
    "day",
    `
هل ترغب في تلقي الإشعارات؟
لاحقا
نعم، اشترك
باستخدامك للموقع فإنك توافق على سياسة ملفات الارتباط
قبول الكل
@headline
بواسطة فريق {outlet}
حُدّث في {date:egypt}
@rest
شارك برأيك
ما رأيك في الخبر؟
الأكثر تفاعلا
1. {other}
2. {other}
3. {other}
`,
  ],
  [
    "channel, video transcript",
    "day",
    `
تشغيل الفيديو
00:00 / 02:15
جودة تلقائية
{section}
@headline
فيديو | {date:egypt}
@rest
فيديوهات أخرى
02:31
{other}
01:07
{other}
`,
  ],
  [
    "portal, headline • outlet",
    "minute",
    `
{headline} | {section} | {outlet}
ابحث في الموقع
انتقل إلى المحتوى الرئيسي
{section}
@headline
الكاتب: {author} {date:egypt}, {time12}
أخبار، {city}
A A A
@body 2
موضوع يهمك
{other}
@rest
بوابة {outlet}
رئيس التحرير
{person}
رئيس مجلس الإدارة
{person}
`,
  ],
  [
    "broadcaster, picture first",
    "day",
    `
جانب من اللقاء - مواقع التواصل
أ ف ب / {person}
@headline
{date:levant}
إقرأ هذا الخبر بالإنجليزية
@body 2
© {outlet} {year}
إشترك في نشرتنا اليومية مجانا
@rest
الكلمات الدالّة
{section}
كلّ الوسوم
`,
  ],
  [
    "portal, relative and full date",
    "minute",
    `
{section}
سياسة
@headline
0 تعليقات
{date:egypt-digits} ، الساعة {time-digits}
واتس آب
فيس بوك
تيليغرام
أرسل
@body 1
● {other}
● {other}
@rest
صفحات الموقع
من نحن
أعلن معنا
وظائف
`,
  ],
]);
