import { layoutsOf } from "./layout.ts";

/** The rest of the fourth judge: pages as programs save them, blogs, parties and reports. */
export const FOURTH_SYSTEMS = layoutsOf("fourth", [
  [
    "messenger channel export",
    "minute",
    `
{outlet} | {section}
{views} subscribers
{date:dot} {time}:45
@headline
@rest
#{section} #{outlet}
🔴 لمتابعة آخر الأخبار اشتركوا بقناتنا:
https://t.me/example_news
👁 {n} 👍 41 ❤ 12
{outlet} | {section}
In reply to this message
`,
  ],
  [
    "mail with a forwarded article",
    "minute",
    `
من: {outlet} <news@example.net>
إلى: قائمة الأخبار <list@example.org>
نسخة:
الموضوع: {headline}
التاريخ: {rfc} {time}:10 +0300
إذا تعذر عليك عرض هذه الرسالة، افتحها في المتصفح
@headline
@wrapped 64
قراءة الخبر على الموقع ←
تصلك هذه الرسالة لأنك مشترك في نشرة {outlet} المسائية.
لإلغاء الاشتراك اضغط هنا | تعديل بياناتك
صندوق بريد {n}، {city}
`,
  ],
  [
    "archived page with the archive's own bar",
    "minute",
    `
The Wayback Machine - https://web.archive.org/web/{year}0612083011/http://example.net/news/{n}
{n} captures
12 Jun 2015 - 03 Feb 2023
About this capture
COLLECTED BY
Collection: Common Crawl
TIMESTAMPS
{outlet}
الرئيسية | من نحن | أرشيف | اتصل بنا
{section} :: {headline}
@headline
{date:dmy} - {time}
الزيارات: {n}
تكبير الخط | تصغير الخط
@rest
أرسل لصديق
أضف إلى المفضلة
عودة
إضافة تعليق
الاسم
نص التعليق
رمز الأمان
`,
  ],
  [
    "feed reader's text",
    "minute",
    `
Feed: {outlet}
Title: {headline}
Author: {author}
Published: {rfc} {time}:00 GMT
Link: https://example.net/?p={n}
Categories: {section}, {city}
@headline
@rest
The post {other} appeared first on {outlet}.
`,
  ],
  [
    "hosted blog, classic theme",
    "day",
    `
{outlet}
مدونة تعنى بالشأن العام
بحث هذه المدونة الإلكترونية
{weekday}، {date:egypt}
@headline
@rest
مرسلة بواسطة {author} في {time}
إرسال بالبريد الإلكتروني كتابة مدونة حول هذه المشاركة المشاركة على X المشاركة في Facebook المشاركة على Pinterest
التسميات: {section}، {city}
ليست هناك تعليقات:
إرسال تعليق
رسالة أحدث
رسالة أقدم
الصفحة الرئيسية
الاشتراك في: تعليقات الرسالة (Atom)
من أنا
{person}
عرض الملف الشخصي الكامل الخاص بي
أرشيف المدونة الإلكترونية
▼ {year} ({n})
▼ أغسطس (3)
{other}
{other}
► يوليو (7)
المظهر: بسيط. يتم التشغيل بواسطة Blogger.
`,
  ],
  [
    "party site on a portal system",
    "minute",
    `
تجاوز إلى المحتوى الرئيسي
نموذج البحث
البحث
أنت هنا
الرئيسية » بيانات » {section}
@headline
أرسله admin في {weekday}, {date:dmy} - {time}
نسخة ملائمة للطباعة
@rest
المكتب الإعلامي
{city} {date:egypt}
التصنيف:
{section}
الكلمات المفتاحية:
{city}
سجل الدخول أو أنشئ حسابا لإضافة تعليق
{n} قراءة
دخول المستخدم
اسم المستخدم *
كلمة السر *
نسيت كلمة السر
المتواجدون الآن
يوجد حاليا 0 مستخدم و{n} ضيف
`,
  ],
  [
    "rights organization's report page",
    "day",
    `
تخطي إلى المحتوى الرئيسي
تبرعوا الآن
البلدان
المواضيع
التقارير
مقاطع الفيديو والصور
{date:egypt} {time} EDT
متوفر بـ
English
Français
Kurdî
{section}
@headline
Share this via Facebook
Share this via X
Share this via WhatsApp
Other ways to share
Click to expand Image
{other} © {year} {person}/{agency}
@body 2
Expand
@rest
تبرعكم يساعد على كشف الانتهاكات
تبرعوا الآن
المنطقة / البلد
{city}
الأكثر مشاهدة
{old:egypt} تقرير
{other}
{old:egypt} بيان صحفي
{other}
`,
  ],
]);
