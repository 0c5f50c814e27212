import { layoutsOf } from "./layout.ts";

/** The fifth judge: written together with the fourth, in other words, and measured after the rules made from the fourth. */
export const FIFTH_SITES = layoutsOf("fifth", [
  [
    "Tunisian radio, live programme and frequencies",
    "minute",
    `
على الهواء الآن
برنامج صباح الورد
مع {person}
10:00 - 12:00
{section}
@headline
{weekday} {date:maghreb} {time}
بقلم : {author}
حجم النص A A+
@body 1
استمعوا إلى التسجيل الصوتي
0:00 / 4:12
@rest
تردداتنا
تونس الكبرى 94.9
صفاقس 105.1
سوسة 93.5
في نفس السياق
{other}
{other}
أكثر المقالات تداولا
{other}
`,
  ],
  [
    "Jordanian paper, trending and death notices",
    "minute",
    `
الوفيات
كاريكاتير
أسرار
شؤون برلمانية
صفحة الوفيات ليوم {weekday} {date:dmy-dash}
@headline
{date:dmy} {time}
{outlet} - كتب: {author}
A-
A+
@rest
كلمات رئيسية
# {city}
جميع الحقوق محفوظة. لا يجوز إعادة نشر أو توزيع المحتوى دون إذن مسبق
أسرة التحرير
{person}، مدير التحرير
اعلن معنا
السابق
{other}
اللاحق
{other}
`,
  ],
  [
    "Omani paper, verse of the day and the number of the issue",
    "day",
    `
العدد ({n}) السنة الحادية والعشرون
{weekday} {date:hijri} هـ. {date:egypt} م
{section}
@headline
{city} ـ العُمانية:
@rest
عدد مرات القراءة {n}
إعلانات مبوبة
وظائف شاغرة
الأبراج
الحمل: لا تتسرع في قراراتك
الثور: يوم مناسب للراحة
{other}
{person}
{other}
{person}
`,
  ],
  [
    "Mauritanian site, old software",
    "minute",
    `
{outlet} || {section}
@headline
{weekday}, {date:egypt} {time}
{city} (الأخبار) ـ
@rest
هذه المقالة طبعت من موقع: {outlet}
http://www.example.mr/article.php?sid={n}
الرجوع إلى الصفحة السابقة | إصدار الطباعة
عدد القراء: {n}
صوّت لهذا المقال
سيئ
متوسط
جيد جدا
ممتاز
النتيجة: 0
هذا المنتدى لا يقبل الردود
`,
  ],
  [
    "Syrian channel, live blog rail beside",
    "day",
    `
بث حي
تغطية مستمرة
{time}
{other}
{time}
{other}
{time}
{other}
المزيد من التغطية
{section}
@headline
? متابعات من المراسلين في الميدان
{city} - مراسلنا
{date:levant}
دقيقتا قراءة
@rest
وسوم
{city}
{section}
شارك هذه القصة
موجز الأخبار
{other}
{other}
صفحاتنا على وسائل التواصل
`,
  ],
  [
    "Emirati paper, behind a wall",
    "minute",
    `
تسجيل الدخول
سلتي (0)
الباقات والأسعار
{section} / {city}
@headline
{date:egypt} {time12}
المصدر:
{city} – {author}
@body 2
تبقى لديك مقالان مجانيان هذا الشهر
ابدأ تجربتك المجانية
@rest
المصدر: {agency}
Google Newsstand
تابعوا آخر أخبارنا المحلية والرياضية وآخر المستجدات السياسية والاقتصادية عبر Google news
Share
فيسبوك
تويتر
لينكدين
Pin Interest
Whats App
`,
  ],
  [
    "forum post",
    "minute",
    `
منتديات {outlet} > الأقسام العامة > {section}
@headline
اسم العضو
كلمة المرور
حفظ البيانات؟
{date:dmy-dash}, {time}
#1
{author}
عضو ذهبي
تاريخ التسجيل: Aug 2009
الدولة: {city}
المشاركات: {n}
معدل تقييم المستوى: 14
{headline}
@rest
__________________
اللهم اغفر لي ولوالدي
رد مع اقتباس
مشاهدة ملفه الشخصي
البحث عن المشاركات التي كتبها {person}
الذين يشاهدون محتوى الموضوع الآن : 1 ( الأعضاء 0 والزوار 1)
أدوات الموضوع
الساعة الآن 03:15 AM.
Powered by vBulletin® Copyright ©2000 - {year}
`,
  ],
  [
    "aggregator's copy",
    "minute",
    `
نبض
أضف مصدر
مصادري
{outlet} قبل 3 ساعة
@headline
{date:iso}T{time}:00+03:00
{agency} •
@body 1
إقرأ على الموقع الرسمي
@rest
هذا الخبر منقول من {outlet} والمصدر مسؤول عن صحته ومحتواه، ونبرأ من أي حق قانوني
ما هو رد فعلك؟
أعجبني
0
أحببته
0
أحزنني
0
أغضبني
0
{outlet}
متابعة
أحدث الأخبار من {outlet}
{other}
{old:dmy}
{other}
{old:dmy}
`,
  ],
  [
    "magazine page, issue archive and a writer's note",
    "day",
    `
{outlet}
مجلة فصلية مستقلة
الأعداد السابقة
هيئة التحرير
سياسة النشر
{section}
@headline
{author}
{date:both}
? قراءة في الخلفيات والدلالات
@rest
* كاتب وباحث من {city}
هوامش
للكاتب نفسه
{other}
{other}
هذه المادة لا تعبر بالضرورة عن رأي المجلة
ساهم معنا
PDF تحميل
Cite this
`,
  ],
  [
    "ministry's site",
    "minute",
    `
الجمهورية
شعار الوزارة
الوزارة
الخدمات الإلكترونية
المركز الإعلامي
بوابة الشكاوى
الصفحة الرئيسية / المركز الإعلامي / الأخبار / تفاصيل الخبر
@headline
{date:dmy} {time}
عدد المشاهدين : {n}
@rest
دائرة الإعلام والاتصال
{weekday} {date:dmy}
هل كانت هذه الصفحة مفيدة؟
نعم لا
آخر تحديث للموقع : {today:dmy}
عدد زوار الموقع : {views}
يدعم هذا الموقع مستعرض مايكروسوفت إيدج، جوجل كروم، وسفاري
خط النجدة 114
`,
  ],
]);
