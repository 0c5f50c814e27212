import { layoutsOf } from "./layout.ts";

/** The ninth judge: mainstream sites as they copy or scrape to text, written by another author than the rules and without knowledge of them. */
export const NINTH_SITES = layoutsOf("ninth", [
  [
    "Syrian state agency, menu and foreign editions",
    "day",
    `
{outlet}
Syrian News Agency
{today-weekday} {today:egypt}

الرئيسية
رئاسة الجمهورية
محلي
سياسة
اقتصاد
محافظات
ثقافة وفنون
رياضة
English
Français
Türkçe

عاجل
{other}
{other}

الرئيسية » {section} » {headline}

@headline
{date:iso}
{section}

{city}-{outlet}

@rest

{author}

تابعوا أخبارنا على تلغرام
https://t.me/example_news

Facebook
X
WhatsApp
Telegram
طباعة

انظر أيضاً
{other}
{other}
{other}

النشرة الجوية
دمشق 31°
حلب 33°
اللاذقية 28°

مواقع صديقة
من نحن
اتصل بنا
© {year} {outlet} - جميع الحقوق محفوظة
`,
  ],
  [
    "Syrian opposition paper, empty line after every line",
    "minute",
    `
تبرع

النسخة الورقية

بودكاست

{section}

@headline

صورة تعبيرية من {city} - {date:egypt} ({outlet}/ {person})

A+

A-

{date:ymd}

{time12}

{outlet} – {author}

@body 2

اقرأ أيضًا: {other}

@rest

هل لاحظت خطأ في هذه المادة؟ أرسل لنا ملاحظتك

النسخة الإنكليزية من المقال

مقالات متعلقة

{other}

{other}

{other}

المزيد من {section}

{other}

لا تعليقات

اترك تعليقًا

اشترك في النشرة البريدية

© جميع الحقوق محفوظة لمؤسسة {outlet} {year}
`,
  ],
  [
    "Kurdish channel of Erbil, editions and live TV",
    "minute",
    `
Kurdî
کوردی
العربية
English
Türkçe
البث المباشر
الراديو
الأخبار
كوردستان
العراق
سوريا
الشرق الأوسط
برامج
@headline
{date:dmy-dash}
{time}
{author} @example_tv
الكلمات الدالة
{city}
{section}
أ
+
أ
-
{outlet} – {city}
@rest-tight
ترجمة وتحرير:
{author}
تعليقات
علق كضيف أو قم بتسجيل الدخول لمداخلات أكثر
أضف تعليقاً
الاسم المعروض
البريد الالكتروني
آخر الأخبار
{other}
{old:dmy-dash}
{other}
{old:dmy-dash}
{other}
{old:dmy-dash}
حمّل التطبيق
App Store
Google Play
عن القناة
الترددات
`,
  ],
  [
    "Lebanese channel's site, ticker with times and programmes",
    "minute",
    `
نشرة الأخبار
مباشر
جدول البرامج
حال الطقس
بيروت 29°

الأكثر قراءة
الأحدث
20:58
{other}
20:33
{other}
19:47
{other}

الرئيسية
أخبار
{section}

@headline

{date:levant}
{time}

مشاركة
فايسبوك
تويتر
واتساب
نسخ الرابط

@rest

{section}
{city}
أخبار لبنان

الخبر التالي
{other}
الخبر السابق
{other}

شاهد أيضاً
فيديو
02:41
{other}
فيديو
01:18
{other}

إشترك لمشاهدة الفيديوهات عبر الانترنت
سياسة الخصوصية
شروط الاستخدام
`,
  ],
  [
    "Jordanian news site, hits and comments below",
    "minute",
    `
{today-weekday} , {today:egypt}
الرئيسية
محليات
برلمان
جامعات
مقالات
وفيات
رئيس التحرير
{person}
{section}
@headline
نشر :
{date:dmy}
الساعة
{time}
عدد المشاهدات :
{views}
{outlet} -
@tight 3
إعلان
@rest-tight
لمتابعة آخر الأخبار انضموا إلى قناتنا على واتساب
تعليقات القراء
1
ابو محمد
{date:dmy} {time}
الله يعطيكم العافية
2
مواطن
{updated:dmy} {time}
حسبنا الله ونعم الوكيل
أضف تعليقك
الاسم : *
التعليق : *
رمز التحقق :
تحديث الرمز
إرسال
اقرأ أيضا
{other}
{other}
{other}
تصميم وتطوير
`,
  ],
  [
    "Palestinian agency, both names of the month above the headline",
    "minute",
    `
القدس
رام الله
غزة
أسعار العملات
دولار أمريكي 3.71
دينار أردني 5.23
يورو 4.02

{section}

تاريخ النشر: {date:both} {time12}

@headline

تصوير: {person}

{city} - {outlet} -

@rest

ــــ

م.ع/ ر.ح

مواضيع ذات صلة

{other}

{other}

أخبار الأسرى

{other}

ملفات خاصة

انفوجرافيك

كاريكاتير

تابعنا

فيسبوك تويتر انستغرام يوتيوب

{outlet} © جميع الحقوق محفوظة {year}
`,
  ],
  [
    "Egyptian daily, weekday and time before the writer",
    "minute",
    `
{headline} - {outlet}
القائمة
بحث
أخبار عاجلة
{section}
تحقيقات وملفات
حوادث
محافظات
كرة عالمية
تليفزيون وراديو
المرأة والمنوعات
@headline
{weekday}، {date:egypt} {time12}
{person} - أرشيفية
كتب {author} - تصوير {person}
Share
Tweet
إضافة تعليق
طباعة
@tight 2
موضوعات متعلقة:
• {other}
• {other}
@rest-tight
مشاركة
الموضوعات المتعلقة
{other}
{old:egypt} {time12}
{other}
{old:egypt} {time12}
{city}
اخبار {city}
{section}
الأكثر قراءة
1
{other}
2
{other}
3
{other}
لا تفوتك
حقوق النشر محفوظة لـ {outlet} © {year}
`,
  ],
  [
    "Egyptian sports site, table and poll",
    "minute",
    `
مباريات اليوم
الدوري المصري
الأهلي
الزمالك
المحترفون
انتقالات
توقع واكسب

@headline

{weekday}، {date:egypt} - {time}
كتب : {author}

مشاركة على فيسبوك
مشاركة على تويتر

@body 2

طالع أيضا
{other}
{other}

@rest

التعليقات
أحدث الأخبار
{other}
منذ 7 دقائق | الكرة المصرية
{other}
منذ 25 دقيقة | الكرة الأوروبية
{other}
منذ ساعة | رياضة أخرى

جدول الترتيب
الفريق
لعب
نقاط
1 الأهلي 18 44
2 بيراميدز 18 41
3 الزمالك 17 36

استفتاء
من الفائز بلقب الدوري؟
صوت
النتائج
`,
  ],
  [
    "Sudanese paper, a light scraper that lost the date",
    null,
    `
@headline

{city}: {outlet}

@rest

شارك هذا الموضوع:

انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)

انقر للمشاركة على X (فتح في نافذة جديدة)

إعجاب بهذه:

تحميل...

مرتبط

{other}

{other}

الوسوم: {city}، {section}، السودان
`,
  ],
  [
    "Libyan local network on Facebook",
    "minute",
    `
شبكة {outlet} المحلية
متابعة
{n} ألف متابع
{date:egypt} الساعة {time12}
·
تمت المشاركة مع العامة
@headline
@rest-tight
#{outlet}
#ليبيا
#{section}
كل التفاعلات:
{n}
{n} تعليقًا
{n} مشاركة
أعجبني
تعليق
مشاركة
الأكثر ملاءمة
{person}
ربي يجيب الخير
أعجبني
رد
{person}
شن الأخبار في المنطقة الشرقية؟
أعجبني
رد
عرض مزيد من التعليقات
`,
  ],
  [
    "Tunisian radio's news, month in the French way",
    "minute",
    `
استمع للبث الحي
الأخبار
رياضة
ثقافة
بودكاست
فيديو

الرئيسية
/
وطنية
/
{section}

@headline

نشر في {date:maghreb} ({time})

صورة توضيحية

@body 1

@rest

{agency}

شارك

مقالات ذات صلة

{other}
{old:maghreb}

{other}
{old:maghreb}

الأكثر استماعا

حصة الصباح
52:10

برنامج المساء
47:33

طقس اليوم
تونس
26°

مواقيت الصلاة
الصبح 04:12
الظهر 12:30
العصر 16:14

تحميل تطبيق الراديو
© {outlet} {year}
`,
  ],
  [
    "Algerian paper, views beside the date and characters left",
    "minute",
    `
الجزائر
العالم
رياضة
الرأي
جواهر
منوعات
الأرشيف
{section}
@headline
{author}
{date:ymd} على الساعة {time}
{views}
0
@tight 1
ح.م
@rest-tight
#{section}
#{city}
شارك المقال
مقالات ذات صلة
{other}
{other}
{other}
600
إعلانات
أسعار الذهب
العملات
آخر الأخبار
21:40
{other}
21:05
{other}
التعليقات
0
لا يوجد أي تعليقات لهذه المادة!
الرد على تعليق
أكتب التعليق هنا...
`,
  ],
  [
    "Moroccan e-paper, writer beside the outlet and comments with dates",
    "minute",
    `
{today-weekday} {today:morocco}
سياسة
مجتمع
جهات
اقتصاد
تمازيغت
صوت وصورة
كُتّاب وآراء

@headline
صورة: {agency}

{outlet} - {author}
{weekday} {date:morocco} - {time}

@body 2

قد يهمك أيضا
{other}

@rest

{city} {section} المغرب

تابعوا آخر الأخبار على WhatsApp
تابعوا آخر الأخبار على Google News

النشرة البريدية
اشترك الآن في النشرة البريدية لتصلك آخر الأخبار يوميا
اشترك

تعليقات الزوار
3

قارئ من فاس
{date:morocco} - {time}
شكرا على هذا المقال
4 -2

مهاجر
{updated:morocco} - {time}
لا حول ولا قوة إلا بالله العلي العظيم
11 -1

أضف تعليقك
شروط النشر
صوت وصورة
{other}
{other}
`,
  ],
  [
    "Mauritanian agency, newspaper theme with an English date",
    "day",
    `
{outlet} : {headline}
الأخبار
مقابلات
آراء
تقارير
إعلانات
اتصل بنا
@headline
بواسطة
{outlet}
-
{date:english-short}
0
{n}
صورة من الأرشيف
Facebook
Twitter
WhatsApp
Viber
@rest-tight
عودة للصفحة الرئيسية
آخر المواضيع
{other}
{other}
{other}
المتصفحون الآن: {n}
ترك الرد
إلغاء الرد
من فضلك أدخل تعليقك
حقوق النشر محفوظة
`,
  ],
  [
    "Saudi agency, Hijri date with the Gregorian and the end of the report",
    "minute",
    `
{today-weekday} {today:hijri} هـ

الرئيسية

أخبار عامة

{section}

التقارير

معرض الصور

{section}

@headline

{weekday} {date:hijri} هـ الموافق {date:egypt} م

وقت النشر : {time} ت م

Aa

Aa

استمع

{city} {date:hijri} هـ {outlet}

@rest

// انتهى //

{time} ت م

{n}

مشاركة الخبر

أخبار ذات صلة

{other}

{other}

سياسة الخصوصية

حقوق الملكية الفكرية

تطبيقات الهاتف

مسجل لدى هيئة الحكومة الرقمية
`,
  ],
  [
    "Emirati business paper, share prices and two dates",
    "minute",
    `
سوق دبي المالي 4,212.55 +0.42%
سوق أبوظبي 9,301.18 -0.11%
الذهب 2,433.10
برنت 79.66
أسواق
شركات
عقارات
طاقة
تكنولوجيا
آراء
الرئيسية
>
{section}
@headline
تم النشر:
{date:egypt}
،
{time}
آخر تحديث:
{updated:egypt}
،
{time}
{city} – {outlet}
استمع إلى المقال
3 دقائق
حفظ المقال
@rest-tight
? تصحيح: عُدّل اسم إحدى الجهات الواردة في نسخة سابقة من هذا الخبر
{author}
صحفي في قسم {section}
مقالات الكاتب
كلمات دالة
{city}
{section}
الأكثر قراءة
01
{other}
02
{other}
03
{other}
بيانات الأسواق متأخرة 15 دقيقة على الأقل
قبول ملفات تعريف الارتباط
قبول الكل
الإعدادات
`,
  ],
  [
    "Qatari channel's site, day above the last update and source at the end",
    "day",
    `
تجاوز إلى المحتوى
play
مباشر
عرض القائمة الرئيسية
أخبار
مقالات
{section}
ثقافة
تكنولوجيا
المزيد
اضغط هنا للبحث

{section}|{city}

@headline

تعليق الصورة: جانب من الحدث كما ظهر في مقطع مصور ({agency})
{author}
{date:dmy}
آخر تحديث: {updated:dmy} {time} (توقيت مكة)

انقر هنا للمشاركة على وسائل التواصل الاجتماعي
حفظ
@body 2

اقرأ أيضا
list of 2 items
list 1 of 2
{other}
list 2 of 2
{other}
end of list

@rest

المصدر: {outlet} + {agency}

إعلان
من نحن
اعرض المزيد
تواصل معنا
شبكتنا
تابع القناة على:
facebook
twitter
youtube
جميع الحقوق محفوظة © {year} {outlet}
`,
  ],
  [
    "Kuwaiti daily, number of the page and the ads",
    "day",
    `
عدد اليوم
النسخة الورقية PDF
الأرشيف
محليات
مجلس الأمة
اقتصاد
رياضة
مقالات
وفيات
{section}
@headline
? أكدوا أن المتابعة مستمرة مع الجهات المعنية
{date:egypt-digits}
{section} | {outlet}
كتب {author}
تكبير الخط
تصغير الخط
إرسال لصديق
@rest-tight
صفحة 7
اضغط هنا لعرض الموضوع كاملا PDF
مواضيع متعلقة
{other}
{other}
الأكثر مشاهدة
اليوم
الأسبوع
الشهر
{other}
{views}
{other}
{views}
{other}
{views}
إعلانات مبوبة
جميع الحقوق محفوظة {outlet} {year}
الكويت - الشويخ - شارع الصحافة
هاتف: 24830322
`,
  ],
  [
    "Yemeni rights monitor, statement with contact and reports",
    "day",
    `
AR
EN
من نحن
بيانات صحفية
تقارير
قاعدة الانتهاكات
بلّغ عن انتهاك
ادعمنا

الرئيسية › بيانات صحفية

@headline

{city}، {date:egypt-comma}

@rest

عن المنظمة
{outlet} منظمة مجتمع مدني مستقلة غير ربحية ترصد وتوثق حقوق الإنسان.

للتواصل الإعلامي
{person}
media@example.org
+967 1 000 000

تنزيل البيان (PDF)
مشاركة

بيانات أخرى
{old:egypt-comma}
{other}
{old:egypt-comma}
{other}

إصداراتنا
{other}

سجّل بريدك لتصلك تقاريرنا
البريد الإلكتروني
اشتراك
`,
  ],
  [
    "French broadcaster in Arabic, issued and last changed",
    "minute",
    `
الانتقال إلى المحتوى الرئيسي
AR
FR
EN
ES
البث المباشر
تسجيل الدخول
على الواجهة:
{other}
{other}

الرئيسية
{section}

@headline

{section}

? متابعة لأبرز ما جاء في هذا الملف

نشرت في: {date:dmy} - {time} GMT
آخر تحديث: {updated:dmy} - {time} GMT

2 دقائق
مشهد عام من {city}، {date:egypt}. © {agency}
نص:
{author}
تابِع

@body 1

إعلان

@body 2

للمزيد: {other}

@rest

{outlet} / {agency}

الرسالة الإخبارية
لتصلكم أهم الأخبار الدولية كل صباح
أنا أشترك
حمّلوا التطبيق
الآن على الشاشة
نشرة الأخبار
تليها: حوار اليوم

مشاركة :
{section}
{city}

الأكثر قراءة
1
{other}
2
{other}
3
{other}

© {year} {outlet} - جميع الحقوق محفوظة
`,
  ],
]);
