import { layoutsOf } from "./layout.ts";

/** The fourth judge: dailies, agencies and channels of every region, written without knowledge of the lexicon and measured before any use. */
export const FOURTH_SITES = layoutsOf("fourth", [
  [
    "Moroccan daily, month names of its own and rated comments",
    "minute",
    `
الرئيسية
سياسة
مجتمع
جهات
خارج الحدود
فن وثقافة
@headline
{outlet} - {author}
{weekday} {date:morocco} - {time}
صورة: {agency}
@body 2
{section}
{city}
شارك المقال عبر:
فيسبوك واتساب تويتر
@rest
{city} {section} {person}
النشرة البريدية
اشترك الآن في النشرة البريدية لجريدة {outlet}، لتصلك آخر الأخبار يوميا
شكرا لاشتراكك.
تعليقات الزوار
{n}
1
{person}
{weekday} {date:morocco} - {time}
لا حول ولا قوة إلا بالله
14
2
مواطن غيور
{weekday} {date:morocco} - {time}
كلام في الصميم والله
-3
عدد التعليقات (2)
`,
  ],
  [
    "Algerian daily, photo by courtesy and most read numbered",
    "minute",
    `
الجزائر
العالم
اقتصاد
رياضة
منوعات
جواهر
الشروق أونلاين العربية الفرنسية
{section}
@headline
{author}
{date:ymd}
{time}
{views}
{n}
ح.م
@body 1
إعلان
@rest
مقالات ذات صلة
{other}
{old:maghreb}
{other}
{old:maghreb}
الأكثر قراءة
1
{other}
2
{other}
3
{other}
أضف تعليقك
جميع الحقول مطلوبة, ولن يتم نشر بريدك الإلكتروني. يرجى منكم الإلتزام بسياسة الموقع في التعليقات.
لقد تم ارسال تعليقكم للمراجعة, سيتم نشره بعد الموافقة!
التعليقات
{n}
`,
  ],
  [
    "Lebanese national agency, desk initials under a rule",
    "minute",
    `
الوكالة الوطنية للإعلام
وزارة الإعلام اللبنانية
الطقس
بيروت
28 °
{section} - @ {outlet}
@headline
{weekday} {date:levant}
الساعة {time}
@rest
================ ن.م / ر.إ
تابعوا أخبار الوكالة الوطنية للاعلام عبر أثير إذاعة لبنان على الموجات 98.5 و98.1 و96.2 FM
أخبار سابقة
{other}
{other}
الأكثر مشاهدة
{other}
خريطة الموقع
`,
  ],
  [
    "Iraqi agency, two Kurdish editions and the market's dollar",
    "minute",
    `
عربي
کوردی
فەیلی
English
آخر الأخبار
أسعار الصرف
100 دولار = 148500 دينار
مثقال الذهب 585000
خام البصرة 78.44$
@headline
{date:iso} {time}
{outlet}/ {city}
Font
+ -
@rest
https://www.example.iq/ar/{section}/{n}
اقرأ المزيد
{other}
{other}
اشتراك في النشرة الإخبارية لتحصل على آخر الأخبار
البريد الالكتروني
{outlet} © {year} — الحقوق كافة محفوظة
تطوير وتصميم شركة عالم الأفكار
`,
  ],
  [
    "Saudi agency, Hijri first and the word that it ends",
    "minute",
    `
{section}
{weekday} {date:hijri-ymd} هـ الموافق {date:ymd} م {outlet}
@headline
{city} {date:hijri} هـ الموافق {date:egypt} م {outlet}
@rest
// انتهى //
{time} ت م
0{n}
فيديو
صور
شارك على
نسخ الرابط
www.example.gov.sa/{n}
أخبار ذات علاقة
{other}
عام / {other}
`,
  ],
  [
    "Kuwaiti agency, the end in brackets",
    "day",
    `
:: {outlet} :: {headline}
@headline
{date:dmy} | LOC : {time} | {section}
طباعة
حفظ
@rest
(النهاية)
ن س / ط م ا
{outlet} على تويتر
خدمات الوكالة
الصور
الانفوجرافيك
`,
  ],
  [
    "Egyptian daily, under the picture and what not to miss",
    "minute",
    `
رئيس التحرير {person}
عاجل
{other}
{section}
@headline
{weekday}، {date:egypt} {time12}
وسط {city} - أرشيفية
كتب {author} - {author}
مشاركة
@body 2
وجاءت باقى التفاصيل بالفيديو:
@rest
{city}
{section}
لا يفوتك
{other}
{other}
الموضوعات المتعلقة
{other}
{weekday}، {old:egypt} {time12}
{other}
{weekday}، {old:egypt} {time12}
الأكثر قراءة
{other}
{other}
اختيارات المحرر
تابع {outlet} على أخبار Google
`,
  ],
  [
    "Palestinian agency, published and updated on one line",
    "minute",
    `
القدس 31°
رام الله 28°
غزة 30°
USD 3.71
JOD 5.23
EUR 4.04
{section}
@headline
نشر بتاريخ: {date:dmy} ( آخر تحديث: {updated:dmy} الساعة: {time} )
نشر الساعة {time}
شارك
@rest
ـــــــــ
ف.ع
مواضيع ذات صلة
{other}
{other}
اشترك/ي في قائمتنا البريدية
انضموا إلى قناتنا على واتساب
جميع الحقوق محفوظة لوكالة {outlet} الإخبارية {year}-{year}
`,
  ],
  [
    "Yemeni site, evening spelled out and a channel to join",
    "minute",
    `
الأربعاء 8:45 مساءً
درجة الحرارة في صنعاء 24
بحث...
الرئيسية > أخبار وتقارير > {section}
@headline
{outlet} ـ خاص
{weekday}, {date:named-comma} - {time}
طباعة المقال طباعة المقال
مشاركة الخبر:
@rest
لمتابعة أخبار {outlet} أولاً بأول اشترك في قناتنا على التليجرام من هنا
كلمات دلالية
{city}
{section}
مقالات رأي
{person}
{other}
{person}
{other}
فيس بوك
`,
  ],
  [
    "Libyan portal, a desk in brackets and shares by number",
    "day",
    `
طرابلس
32°
بنغازي
30°
سبها
38°
{section}
@headline
{city} - {outlet} (خدمة التغطية الإخبارية)
{weekday} {date:egypt}، {time}
{n} مشاركة
كلمات مفتاحية :
{city} - {section}
@rest
المزيد من {outlet}
{other}
{other}
«{other}»
تقرير: {other}
الأكثر تفاعلا
اليوم
الأسبوع
الشهر
{other}
المزيد من الأخبار
عاجل
صحيفة {outlet}
العدد {n}
تصفح العدد
`,
  ],
  [
    "Sudanese site, English date and groups to join",
    "day",
    `
{outlet}
أخبار السودان لحظة بلحظة
{date:english}
Facebook Twitter YouTube
{section}
@headline
By {author}
On {date:english-short}
0
{views}
Share
@body 1
انضم لمجموعاتنا في واتساب
مجموعة (1)
مجموعة (2)
مجموعة (3)
@rest
{city} {section}
Prev Post
{other}
Next Post
{other}
You might also like
{other}
{other}
Leave A Reply
Your email address will not be published.
Save my name, email, and website in this browser for the next time I comment.
`,
  ],
  [
    "world service, picture sources and recommended stories",
    "day",
    `
تخطى إلى المحتوى
القائمة
الرئيسية
فيديو
الأكثر قراءة
بودكاست
@headline
صدر الصورة، Getty Images
التعليق على الصورة، {other}
Article information
Author, {author}
Role, {outlet} - {city}
{date:egypt}
مدة القراءة: 5 دقائق
@body 2
تخطى قصص مقترحة وواصل القراءة
قصص مقترحة
{other}
{other}
{other}
قصص مقترحة نهاية
@rest
مواضيع ذات صلة
{city}
{section}
اخترنا لكم
{other}
{old:egypt}
{other}
{old:egypt}
الأكثر قراءة
1
{other}
2
{other}
© {year} {outlet}. {outlet} ليست مسؤولة عن محتوى المواقع الخارجية.
نبذة عن نهجنا إزاء الروابط الخارجية.
`,
  ],
  [
    "German broadcaster, dots in the date and permanent link",
    "day",
    `
تجاوز إلى المحتوى الرئيسي
تجاوز إلى القائمة الرئيسية
بث مباشر
آخر الأخبار
موضوعات رئيسية
{section}
{city}
@headline
? نظرة على أبرز ما في هذا التقرير
{author}
{date:dot}{date:egypt-digits}
نسخ الرابط
https://p.example.com/4{n}
إعلان
@body 3
لمشاهدة هذا الفيديو يرجى تفعيل جافا سكريبت والتفكير في الترقية إلى متصفح إنترنت يدعم فيديو HTML5
@rest
{person} خبير في شؤون المنطقة وصحفي في {outlet}
تخطي إلى الجزء التالي موضوع الساعة
موضوع الساعة
{other}
{section}{old:dmy}
تخطي إلى الجزء التالي اكتشف المزيد
اكتشف المزيد
{other}
إلى الصفحة الرئيسية
`,
  ],
  [
    "Russian channel, GMT and a rubric",
    "minute",
    `
{outlet}
أخبار العالم العربي
تاريخ النشر:{date:dot} | {time} GMT
آخر تحديث:{updated:dot} | {time} GMT
@headline
{city} / {agency}
تابعوا {outlet} على
@rest
المصدر: {outlet}
خطأ
حدث خطأ ما
هل تثق بهذا الخبر؟
نعم
لا
إقرأ المزيد
{other}
{other}
التعليقات
موافق
`,
  ],
  [
    "Gulf channel with prayer times, weather and markets",
    "minute",
    `
مواقيت الصلاة
الفجر 04:12
الشروق 05:31
الظهر 12:27
العصر 15:48
المغرب 19:22
العشاء 20:41
الطقس اليوم
العظمى 41 الصغرى 29
مؤشر السوق 12,043.11 ▲ 0.4%
برنت 82.30 ▼ 1.1%
الذهب 2,398.20
{today-weekday} {today:egypt} | {today:hijri}
@headline
{outlet} - {city}
{date:dmy-dash} | {time12}
استمع للمقال
1x
00:00
03:41
@rest
الكلمات الدلائلية
# {city}
# {section}
اقرأ ايضًا
{other}
{other}
استطلاع الرأي
هل تتوقع تحسن الأوضاع الاقتصادية العام المقبل؟
نعم
لا
لا أعرف
تصويت
النتائج
`,
  ],
]);
