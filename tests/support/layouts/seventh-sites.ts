import { layoutsOf } from "./layout.ts";

/** The seventh judge: sites of every region as scraping tools save them, written without knowledge of lexicon or rules. */
export const SEVENTH_SITES = layoutsOf("seventh", [
  [
    "Syrian local paper, sections spelled out twice and a report of errors",
    "day",
    `
الرئيسية
أخبار وتقارير
سوريا
رأي وتحليل
رياضة
ملتيميديا
English
{outlet}
اشتراك
النسخة الورقية العدد {n}
الرئيسية » {section} » {headline}
@headline
- {date:ymd}
- {time12}
عامل ينظف ساحة في {city} – تعبيرية ({outlet}/ {person})
Share on facebook
Share on twitter
Share on whatsapp
ع ع ع
@body 2
اقرأ أيضًا: {other}
@rest
إذا كنت تعتقد/تعتقدين أن المقال يحوي معلومات خاطئة أو لديك تفاصيل إضافية أرسل/أرسلي تصحيحًا
إذا كنت تعتقد/تعتقدين أن المقال ينتهك أيًا من المبادئ الأخلاقية أو المعايير المهنية قدم/قدمي شكوى
مقالات متعلقة
{other}
{other}
{other}
شارك برأيك
المزيد من {section}
{other}
{other}
إنفوغراف
بودكاست
هيئة التحرير
سياسة التصحيح
`,
  ],
  [
    "Kurdish broadcaster, two clocks and a zone in words",
    "minute",
    `
کوردیی ناوەندی
Kurmancî
English
Türkçe
عربي
البث المباشر
راديو
@headline
{date:dmy-dash}
{author}
آخر تحديث {updated:dmy-dash} {time}
الكلمات الدالة
{section}
{city}
A+ A-
{outlet} - {city}
@body 2
شاهد: {other}
@rest
ترجمة: {author}
تحرير: {author}
نُشر في {date:dmy-dash} الساعة {time} بتوقيت أربيل
تعليقات
علق كضيف أو قم بتسجيل الدخول لمداخلات أكثر
أضف تعليقاً
النص المطلوب
الأخيرة
{other}
{section} | منذ 12 دقيقة
{other}
{section} | منذ ساعة
الأكثر قراءة
تطبيق {outlet}
حمل التطبيق الآن من App Store و Google Play
`,
  ],
  [
    "state daily through a browser for terminals",
    "day",
    `
   #[1]{outlet} » الخلاصة
   [2]الرئيسية
   [3]الأولى
   [4]مصر
   [5]المحافظات
   [6]بريد القراء
   [7]الأعمدة
   [IMG]
   الطبعة العربية
   السنة 138-العدد {n}
   {weekday} {date:egypt} م
   {date:hijri} هـ

?    {headline}
   {city} ـ من {author}
   [8]Share [9]Tweet [10]أرسل لصديق [11]اطبع

@indented 72

   رابط دائم:
   [12]نسخ
   مواضيع أخرى فى هذا القسم
   [13]{other}
   [14]{other}
   [15]{other}
   الى جميع الأخوة القراء: نرجو ان يتسم التعليق بالموضوعية
   [submit] إرسال
   ______________________________________________________________

   References
   Visible links
   1. http://www.example.eg/rss/{n}.aspx
   2. http://www.example.eg/
   3. http://www.example.eg/NewsQ/1.aspx
   13. http://www.example.eg/NewsQ/{n}.aspx
   Hidden links:
   16. http://www.example.eg/ads/{n}.aspx
`,
  ],
  [
    "pan-Arab channel as Markdown",
    "day",
    `
[تخطي الروابط](#main-content-area)

  * [أخبار](/news/)
  * [اقتصاد](/ebusiness/)
  * [رياضة](/sport/)
  * [مقالات](/opinion/)

[البث الحي](/live)

[{section}](/news/{n})|[{city}](/where/{n})

? # {headline}

![{other}](https://www.example.net/wp-content/uploads/{n}.jpg?resize=770%2C513&quality=80)

_{person} خلال جولة في {city} (الفرنسية)_

{date:egypt}

آخر تحديث: {updated:egypt} {time} (توقيت مكة)

حفظ

@body 1

#### اقرأ أيضا

##### list of 2 items

  * list 1 of 2[{other}](/news/{n})
  * list 2 of 2[{other}](/news/{n})

end of list

@rest

المصدر: الجزيرة + وكالات

##### شارك على:

[facebook](https://www.facebook.com/sharer) [x](https://twitter.com/intent) [whatsapp](https://api.whatsapp.com)

* * *

##### المزيد من {section}

[{other}](/news/{n})

  * من نحن
  * [سياسة الخصوصية](/privacy)
`,
    "الجزيرة",
  ],
  [
    "fields printed by a library for articles",
    "minute",
    `
URL: https://www.example.tn/ar/{section}/{n}.html
? Title: {headline}
Authors: ['{author}']
Publish date: {date:iso} {time}:00
Top image: https://www.example.tn/images/{n}.jpg
Keywords: ['{section}', '{city}', 'أخبار']
Text:
@rest
--------------------------------------------------
`,
  ],
  [
    "French channel in Arabic, extracted text only",
    "minute",
    `
@headline
نشرت في: {date:dmy} - {time} آخر تحديث: {updated:dmy} - {time}
{city} ({outlet}) – {section}
3 دقائق
إعلان
@body 2
لمشاهدة هذا المحتوى، من الضروري السماح بجمع نسب المشاهدة وإعلانات {outlet}.
يبدو أن تطبيقا لحجب الإعلانات موجود على متصفح الإنترنت الخاص بكم. لمشاهدة هذا المحتوى، يجب إيقافه.
@body 1
للمزيد - {other}
@rest
{outlet} / {agency}
الرسالة الإخبارية كل الأخبار مباشرة على بريدكم الإلكتروني كل يوم
أشترك
تابعوا كل الأخبار الدولية بتحميل تطبيق {outlet}
الصفحة غير متوفرة
المحتوى الذي تحاولون الوصول إليه لم يعد موجودا أو غير متوفر حاليا
`,
  ],
  [
    "old page of a world service under an archive's header",
    "minute",
    `
The Wayback Machine - https://web.archive.org/web/20110812103015/http://www.example.co.uk/hi/arabic/news/newsid_{n}.stm
14 captures
12 Aug 2011 - 03 Mar 2016
About this capture
COLLECTED BY
Organization: Alexa Crawls
TIMESTAMPS
إلى النص
إلى الأقسام
آخر تحديث: {weekday} {date:egypt} {time} GMT
@headline
أرسل الى صديق
نسخة سهلة الطبع
{author}
{outlet} - {city}
@body 1
اقرأ أيضا:
{other}
{other}
@rest
مواقع خارجية متصلة بالموضوع
لسنا مسؤولين عن محتوى المواقع الخارجية
موضوعات ذات صلة
{other}
{old:egypt-comma} | {section}
أهم الأنباء
{other}
أيضا في نشراتنا
خدمة RSS وما هي؟
حقوق الطبع
`,
  ],
  [
    "reading view of a telephone",
    "day",
    `
example.com
@headline
{author}
4–5 minutes
@rest
{outlet}
تم النشر: {date:english-day-short}
View original
`,
  ],
  [
    "humanitarian bulletin out of a PDF",
    "day",
    `
مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
التحديث العاجل رقم {n}
@headline
{city}، حتى تاريخ {date:egypt}
يصدر هذا التقرير عن المكتب بالتعاون مع شركاء العمل الإنساني. ويصدر التقرير القادم في غضون أسبوعين.
@body 1
www.unocha.org
تتمثل مهمة مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية في تعبئة وتنسيق العمل الإنساني الفعال والقائم على المبادئ
تنسيق العمل الإنساني ينقذ الأرواح
تحديث عاجل رقم {n} | 2
@body 1
تحديث عاجل رقم {n} | 3
@rest
للمزيد من المعلومات، يرجى الاتصال بـ:
{person}، مدير مكتب الإعلام، هاتف: 0096311556{n}، البريد الإلكتروني: info@example.org
{person}، مسؤول الشؤون العامة، محمول: 0096395512{n}
لإضافة أو حذف اسمكم من قائمتنا البريدية يرجى مراسلة: list@example.org
`,
  ],
  [
    "Gulf daily, fast page with an AI summary and a player",
    "minute",
    `
☰
بحث
الأحدث
الوطن
العالم
المال والأعمال
{section}
@headline
{date:egypt-comma} - {time12} | آخر تحديث منذ 3 ساعات
{city} - {author}
استمع إلى الخبر
00:00 / 02:37
السرعة: 1.0x
ملخص بالذكاء الاصطناعي
? يعرض هذا التقرير أبرز ما جاء في الخبر من تطورات وأرقام.
تم إنشاء هذا الملخص آليا وقد يحتوي على أخطاء
اعرض المزيد
@body 2
إعلان
مواضيع قد تهمك
{other}
{other}
@rest
#{section} #{city}
شارك الخبر
تم نسخ الرابط
اشترك في نشرة الصباح
أدخل بريدك الإلكتروني
بالضغط على اشتراك فإنك توافق على شروط الاستخدام
نستخدم ملفات تعريف الارتباط لتحسين تجربتك
قبول الكل
رفض
`,
  ],
  [
    "Iraqi site printed, number of the item and a note below",
    "minute",
    `
{outlet}
طباعة الصفحة | إغلاق النافذة
رقم الخبر: {n}{n}
تاريخ النشر : {date:ymd} - {time}:11
القسم : {section}
عدد القراءات : {views}
? الموضوع : {headline}
@rest
تم طباعة هذا الخبر من موقع {outlet} على الرابط التالي
http://www.example.iq/print.php?id={n}
جميع الحقوق محفوظة © {year}
برمجة وتصميم: شركة النور للحلول البرمجية
`,
  ],
  [
    "channel on Telegram",
    "minute",
    `
{outlet}
41.{n}K subscribers
Join
Channel created
{date:english-day}
Forwarded from {outlet} | عاجل
? 📌 {headline}
@rest
📎 للتفاصيل عبر الرابط: https://example.com/{n}
🔴 تابعونا على تلغرام: t.me/example_news
🔵 فيسبوك: fb.com/example
👁 {n}
❤ 14
👍 {n}
edited {time}
`,
  ],
  [
    "message forwarded on WhatsApp",
    "minute",
    `
[{date:dmy}, {time12}] +963 944 55{n}: تمت إعادة توجيهها مرات عديدة
*{outlet}*
? *{headline}*
@rest
للانضمام إلى مجموعة الأخبار على الواتساب اضغط على الرابط:
https://chat.whatsapp.com/Ab3dEf{n}
‏_انشر تؤجر_
[{date:dmy}, {time12}] {person}: شكرا على المشاركة
[{date:dmy}, {time12}] {person}: <الصورة غير مدرجة>
`,
  ],
  [
    "Sudanese daily, tag by tag",
    "minute",
    `
{outlet}
»
الأخبار
»
{section}
@headline
{section}
بواسطة
{author}
آخر تحديث
{date:named-comma}
-
{time}
0
شارك
{outlet}
/
{city}
@linked
شارك
Facebook
Twitter
Google+
ReddIt
WhatsApp
المقال السابق
{other}
المقال التالي
{other}
قد يعجبك ايضا
المزيد عن المؤلف
تحميل المزيد من المشاركات
اترك رد
إلغاء الرد
`,
  ],
  [
    "Lebanese daily, ticker, poll and author's box",
    "day",
    `
عاجل
{time} | {other}
{time} | {other}
دولار السوق: 89,500 - 89,700
بنزين 95 أوكتان 1,653,000
إخترنا لك
@headline
{section} | {weekday} {date:levant-brackets} | {author}
تصغير الخط تكبير الخط
Play
Mute
Current Time 0:00
Duration 3:20
@body 1
«{outlet}» على واتساب: تابعونا هنا
@body 1
{person} من مواليد {city}
@rest
{person}
صحافي في قسم {section}، كتب في عدد من الصحف اللبنانية والعربية.
مقالات أخرى للكاتب
{other}
استفتاء
هل تؤيد إجراء الانتخابات في موعدها؟
نعم بشدة
لا أؤيد
شاهد النتيجة
من العدد {n}
هذا المحتوى متاح للمشتركين فقط
`,
  ],
  [
    "Yemeni page, day without a year",
    null,
    `
صنعاء 24°
عدن 33°
تعز 27°
دولار/ريال 1620 شراء 1635 بيع
رئيس التحرير: {person}
@headline
{weekday} {date:egypt-no-year} الساعة {time12-long}
{outlet} | متابعة خاصة
Tweet
شـارك
@rest
تعليقات القراء
{n} | كلام فاضي
{weekday} | مواطن من {city}
اليمن السعيد يارب
شارك بتعليقك
الإسم
إكتب التعليق هنا
إقرأ أيضاً
• {other}
• {other}
لتصلك أخبار {outlet} على جوالك ارسل رقم 1 إلى 80{n}
`,
  ],
]);
