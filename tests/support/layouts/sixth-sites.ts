import { layoutsOf } from "./layout.ts";

/** The sixth judge: systems and forms that no other set has, measured after the rules made from the fifth. */
export const SIXTH_SITES = layoutsOf("sixth", [
  [
    "foreign channel in Arabic",
    "minute",
    `
البث المباشر
{section}
@headline
تاريخ النشر: {date:dot} | {time} GMT
آخر تحديث: {updated:dot} | {time} GMT
@body 1
{headline}
صورة تعبيرية / Globallookpress
@body 1
إقرأ المزيد
{other}
@rest
المصدر: {agency}
التعليقات
هل يغير هذا موازين القوى في المنطقة؟
نعم
لا
لا أعرف
صوت
المزيد من نتائج التصويت
فيديوهات
{other}
منذ 5 ساعات
{other}
منذ 7 ساعات
تطبيقات الهاتف المحمول
شروط استخدام الموقع
`,
  ],
  [
    "broadcaster with captions spelled out",
    "day",
    `
{outlet}
أقسام
مقاطع فيديو
برامج إذاعية
@headline
صدر الصورة، Getty Images
التعليق على الصورة، أرشيفية
Author, {author}
Role, مراسل - {city}
{date:egypt}
مدة القراءة: 4 دقائق
@body 2
تخطى الأكثر قراءة وواصل القراءة
الأكثر قراءة
{other}
{other}
نهاية الأكثر قراءة
@body 1
صدر الصورة، AFP
@rest
موضوعات ذات صلة
{section}
{city}
اخترنا لكم
{other}
قبل 4 ساعة
{other}
{old:egypt}
© {year} {outlet}. لا نتحمل مسؤولية محتوى المواقع الخارجية. اقرأ عن سياستنا بخصوص الروابط الخارجية.
`,
  ],
  [
    "magazine theme of a blog system",
    "day",
    `
القائمة
بحث عن
الوضع المظلم
الرئيسية/{section}/{headline}
{section}
@headline
{author}{date:egypt-first}
آخر تحديث: {updated:egypt-first}
0 {n} 2 دقائق
فيسبوك ‫X لينكدإن واتساب
@rest
فيسبوك ‫X لينكدإن واتساب مشاركة عبر البريد طباعة
{person}
هل أعجبك الموضوع ؟ شاركه مع أصدقائك
{other}
{other}
مقالات ذات صلة
{other}
{old:egypt-first}
{other}
{old:egypt-first}
اترك تعليقاً إلغاء الرد
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
التعليق *
الاسم *
احفظ اسمي، بريدي الإلكتروني، والموقع الإلكتروني في هذا المتصفح لاستخدامها المرة المقبلة في تعليقي.
شاهد أيضاً
إغلاق
زر الذهاب إلى الأعلى
`,
  ],
  [
    "agency for subscribers",
    "minute",
    `
{section}
@headline
{outlet}: {author}
{date:dot} - {time}
{city}
{city} / {author} / {outlet}
@rest
الأخبار المنشورة على هذه الصفحة هي اختصار لجزء من الأخبار التي تعرض للمشتركين عبر نظام تدفق الأخبار. من أجل الاشتراك لدى الوكالة يُرجى الاتصال بنا.
المواضيع ذات الصلة
{section}
{city}
الأخبار ذات الصلة
{other}
{other}
`,
  ],
  [
    "state agency, telegraphic",
    "minute",
    `
وكالة أنباء الدولة
{outlet} : {headline} - {section} - {date:dmy}
A A A
@headline
{section}
{date:dmy} | {time12}
@rest
(النهاية)
م ع / ف ش
{city}{date:dmy}{time}
ارسل الخبر
حجم الخط
المواد المنشورة محمية بموجب قانون حقوق المؤلف
`,
  ],
  [
    "press database",
    "day",
    `
1 of 25 DOCUMENTS
{outlet}
{date:english}
@headline
BYLINE: {author}
SECTION: {section}
LENGTH: {n} words
DATELINE: {city}
@rest
LOAD-DATE: {updated:english}
LANGUAGE: ARABIC; عربي
PUBLICATION-TYPE: Newspaper
Copyright {year} {outlet}
All Rights Reserved
`,
  ],
  [
    "post on a social network",
    "minute",
    `
{outlet}
{date:egypt} الساعة {time12} ·
تمت المشاركة مع العامة
@headline
@rest
عرض المزيد
كل التفاعلات:
{person} و{n} شخصاً آخر
{n} تعليقاً
{n} مشاركة
أعجبني
تعليق
مشاركة
الأكثر ملاءمة
كتابة تعليق...
{person}
الله المستعان
١ ي
أعجبني
رد
{person}
معجب متميز
حسبنا الله ونعم الوكيل
`,
  ],
  [
    "daily with a column of numbers and prayer times",
    "minute",
    `
{today-weekday} {today:egypt-comma}
سعر الدولار
شراء: {n} مبيع: {n}
الطقس
{city} 31°
مواقيت الصلاة
الفجر 04:12
الظهر 12:44
العصر 16:25
رئيس مجلس الإدارة
{person}
رئيس التحرير
{person}
@headline
{weekday} {date:egypt-comma} - {time12}
{author}
موضوعات مقترحة
{other}
{other}
@body 2
اقرأ أيضًا:
{other}
@rest
لمزيد من أخبار {section} اضغط هنا
تابع صفحتنا على فيسبوك
تم أضافة تعليقك بنجاح، سوف يظهر بعد المراجعة
لا يوجد تعليقات
اضف تعليقك
الأكثر مشاهدة
اليوم أسبوع شهر
1
{other}
2
{other}
`,
  ],
]);
