import { layoutsOf } from "./layout.ts";

/** The eighth judge: written with the seventh, in other words and forms. Rules were first made from it after the seventh. */
export const EIGHTH_SITES = layoutsOf("eighth", [
  [
    "description of a video",
    "day",
    `
تخطي التنقل
بحث
تسجيل الدخول
{other}
التشغيل التلقائي
@headline
{outlet}
1.2 مليون مشترك
اشتراك
{n}
مشاركة
تنزيل
{views} مشاهدة  {date:dmy}  #{section} #{city}
@rest
00:00 المقدمة
01:14 تقرير {author}
03:52 ضيف من {city}
#أخبار_اليوم #عاجل
▶ اشترك في القناة وفعل الجرس ليصلك كل جديد: https://bit.ly/3{n}
فيسبوك: https://www.facebook.com/example
إنستغرام: https://www.instagram.com/example
...المزيد
{n} تعليقا
ترتيب حسب
@user-{n}
قبل سنتين
كل التوفيق لكم
رد
التالي
{other}
{outlet}
{views} مشاهدة • قبل 3 أيام
`,
  ],
  [
    "press review by mail",
    "day",
    `
From: press-review@example.org
To: undisclosed-recipients:;
Subject: جولة الصحافة العربية - {section}
Date: {rfc} 06:12:44 +0300
X-Mailer: Sendmail
صباح الخير،
نرفق لكم أبرز ما نشر اليوم في الصحف العربية
----------
1) {outlet}
@headline
{outlet} ({city}) - {author}
@rest
----------
لقراءة المقال كاملا: https://www.example.com/a/{n}
لا تطبع هذه الرسالة إلا عند الضرورة حفاظا على البيئة
هذه الرسالة سرية وموجهة فقط إلى المرسل إليه
-- 
قسم الرصد الإعلامي
هاتف: +961 1 {n} {n}
`,
  ],
  [
    "copy kept by a search engine",
    "minute",
    `
هذه هي نسخة ذاكرة التخزين المؤقت من Google للعنوان http://www.example.ps/ar/news/{n}. وهي تمثل لقطة من الصفحة كما ظهرت في 14 آذار (مارس) 2012 07:11:21 GMT.
ربما تم إدخال تعديلات على الصفحة الحالية في غضون ذلك. مزيد من المعلومات
نسخة بالنص فقط
نسخة كاملة
القدس المحتلة
{section} | محافظات | أسرى | استيطان | مقالات
@headline
{city} - {outlet}: نشر {weekday} {date:dmy} الساعة {time} (بتوقيت القدس المحتلة)
الخط : [+] [-]
صورة من الأرشيف
@rest
أ.ك/ م.ع
الكلمات المفتاحية
{section}
مقالات قد تعجبك
{other}
{other}
آخر الأخبار
{time} {other}
{time} {other}
صحيفة يومية تصدر في {city}
Design by Example Co.
`,
  ],
  [
    "thread on a short-message network",
    "minute",
    `
{author}
@{section}_{n}
? 🧵 {headline}
@rest
ترجمة المنشور
{time12} · {date:egypt-comma}
·
{views}
مشاهدة
{n}
إعادة نشر
{n}
إعجاب
{n}
علامات مرجعية
انشر ردك
الردود
{person}
@user{n}
·
5س
صح لسانك
عرض الردود
المتداول
#{city}
{n} منشور
أشخاص ذوو صلة
متابعة
`,
  ],
  [
    "research centre, summary and notes",
    "day",
    `
AR | EN
الباحثون
البرامج
الفعاليات
الإصدارات
تقدير موقف
@headline
وحدة الدراسات | {author}
{date:egypt}
تحميل نسخة PDF (حجم الملف {n} KB)
حجم الخط
الاقتباس
مشاركة على
@body 2
للاطلاع على الورقة كاملة
@rest
[1] {person}، "{other}"، مركز الشرق، {old:dmy}، شوهد في {updated:dmy}، في: https://bit.ly/2{n}
[2] المرجع نفسه، ص {n}.
[3] المصدر السابق.
الآراء الواردة في هذه الورقة تعبر عن رأي كاتبها ولا تعبر بالضرورة عن رأي المركز
{person}
باحث مشارك في المركز، حاصل على الدكتوراه في العلوم السياسية من جامعة {city}
اقرأ للباحث أيضا
{other}
سجل في القائمة البريدية للمركز
`,
  ],
  [
    "Algerian agency, Joomla",
    "minute",
    `
الجزائر
اقتصاد
مجتمع
جهوي
رياضة
ثـقافــة
صحة-علوم-تكنولوجيا
Français
English
Español
Tamazight - ⵜⴰⵎⴰⵣⵉⵖⵜ
الأمازيغية
@headline
نشر بتاريخ : {weekday}, {date:maghreb} {time}
إطبع
البريد الإلكتروني
حجم الخط تصغير حجم الخط تكبير حجم الخط
قيم الموضوع
(0 أصوات)
@rest
قراءة {n} مرات
آخر تعديل على {weekday}, {updated:maghreb} {time}
موسومة تحت
{city},
{section},
وسائط
محتوى متعلق
{other}
{other}
المزيد في هذه الفئة : « {other} {other} »
العودة إلى الأعلى
{outlet} © {year} - جميع الحقوق محفوظة
`,
  ],
  [
    "Jordanian agency, signature with the date at the end",
    "minute",
    `
{today-weekday}, {today:levant}
نسخة الكترونية
الملك
مجلس الأمة
المحافظات
تحقق
{section}
@headline
@rest
--(بترا)
ف ق/ أ ح
{date:dmy} {time}
إقرأ أيضاً
{other}
{date:dmy}
{other}
{date:dmy}
تواصل معنا
هاتف رئيسي: +962 6 {n}{n}
ص.ب: 6845 عمان 11118
خدمة الرسائل القصيرة
`,
  ],
  [
    "Iraqi agency, downloads and digits of its own",
    "minute",
    `
•
{section}
•
@headline
•{section}
{date:ymd-digits} {time-digits}
{views-digits}
تحميل التطبيق
تنزيل الصورة
{city} – {outlet} – {author}
@rest
تنزيل الخبر PDF
تم نسخ رابط الخبر
الأمانة العامة لمجلس الوزراء
{other}
منذ ٣ ساعات
الأنواء الجوية: أمطار رعدية في عموم البلاد
أسعار صرف الدولار في البورصات المحلية
اسم المستخدم
أدخل رمز التحقق
`,
  ],
  [
    "Gulf channel on a telephone, key points and live bits",
    "minute",
    `
عاجل
مباشر
الآن
على الهواء: غرفة الأخبار
القائمة الرئيسية
@headline
{outlet} - {city}
{date:egypt} - {time} بتوقيت أبوظبي
2 دقيقة للقراءة
استمع
أبرز النقاط
? تطورات جديدة في {city} وردود فعل متباينة
? جهات رسمية تعلق على ما جرى
@body 2
تابع آخر الأخبار عبر تطبيق {outlet}
متصفحك لا يدعم تشغيل الفيديو
@body 1
خبر ذو صلة
{other}
@rest
قبل 5 دقائق
{other}
قبل 21 دقيقة
{other}
الأكثر شيوعا
هل تريد الاعتماد على {outlet} كمصدر مفضل على غوغل؟
اختيار المحررين
جميع الحقوق محفوظة لـ {outlet} {year}
`,
  ],
  [
    "American broadcaster in Arabic",
    "minute",
    `
روابط للدخول
الانتقال إلى المحتوى الرئيسي
الانتقال إلى صفحة التصفح الرئيسية
الانتقال إلى صفحة البحث
Breaking News
{section}
@headline
{outlet} - {city}
{date:egypt}
الساعة {time}
شارك
شارك على فيسبوك
شارك على تويتر
Embed
0:00 0:03:14 0:00
لا توجد وسائط متاحة حاليا
كود التضمين
تم نسخ الكود
@body 1
شاهد أيضا
{other}
@rest
{outlet}
{author}
تابعنا
هذا المنتدى مغلق
اقرأ المزيد
أقسام {outlet}
مسموع
XS
SM
MD
LG
`,
  ],
  [
    "rights group, copies in other languages and a donation",
    "day",
    `
تبرع الآن
English Français العربية 简体中文
البلدان
القضايا
المواد
انضم إلينا
الرئيسية ← الأخبار ← بيان صحفي
بيان صحفي
{date:levant-first} {time12-english} EDT
@headline
? على السلطات إجراء تحقيق مستقل ومحاسبة المسؤولين
شارك عبر
Click to expand Image
{person} في {city}، {old:levant}. © {year} Private
@body 2
إقرأ النص كاملا
@rest
توضيح: عُدّل هذا البيان في {updated:levant} لتصحيح رقم ورد في الفقرة الثالثة.
تبرعك يساعدنا على مواصلة عملنا من أجل حقوق الإنسان
المنطقة / البلد
{city}
الموضوع
{section}
الأكثر مشاهدة
1. {other}
2. {other}
احصل على تحديثات
`,
  ],
  [
    "Libyan page of a social network through a feed reader",
    null,
    `
Feed: {outlet}
Posted on: منذ يوم واحد
Author: {outlet}
Subject: {headline}
@headline
@rest
#ليبيا #{city}
المزيد على صفحتنا: https://fb.watch/{n}
View article...
Sent from my reader
`,
  ],
]);
