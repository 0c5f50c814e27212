import { layoutsOf } from "./layout.ts";

/** The third judge: pages of agencies, channels and dailies, written after the rules made from the second set, and measured before any use. */
export const THIRD_SITES = layoutsOf("third", [
  [
    "syndicated agency, counters glued",
    "minute",
    `
القائمة
{section}
@headline
{date:dmy} {time}عدد المشاهدات: {views}
حجم الخط
{city}/ {outlet}
@rest
النشرة الإخبارية
اشترك ليصلك كل جديد
جميع الحقوق محفوظة © {year} {outlet}.
`,
  ],
  [
    "pan-Arab channel, author and doubled date",
    "day",
    `
القائمة الرئيسية
أخبار|{section}
@headline
? تطورات ميدانية وسياسية متسارعة تنتظرها المنطقة
{author}{date:egypt}{date:dmy}
استمع (4 دقائق)
حفظ
شارِكْ
@body 2
اقرأ أيضا
قائمة من 2 عناصر
{other}
{other}
نهاية القائمة
@rest
المصدر: {outlet} + {agency}
`,
  ],
  [
    "channel, two months and reading time",
    "minute",
    `
مباشر
@headline
{date:both} - {time} بتوقيت أبوظبي
مدة القراءة: 3 دقائق
{outlet} - {city}
@body 1
شاهد أيضا
{other}
@rest
هل أعجبك الخبر؟ شاركه مع أصدقائك.
تنزيل تطبيق {outlet}
`,
  ],
  [
    "Gulf newspaper, Hijri and Gregorian",
    "minute",
    `
{city}: «{outlet}»
نُشر: {time}-{date:egypt} م ـ {date:hijri} هـ
TT
@headline
@body 2
مواضيع
{section}
{city}
@rest
اقرأ أيضاً
{other}
{other}
`,
  ],
  [
    "Moroccan portal, author, weekday and hour",
    "minute",
    `
{outlet} TV
النسخة الفرنسية
@headline
{outlet} من {city} {weekday} {date:egypt} - {time}
صورة: {agency}
@rest
{section} {city}
تابعوا آخر الأخبار على {outlet} عبر واتساب.
تعليقات الزوار (12)
{person}
أتمنى أن يكون القادم أفضل للجميع.
`,
  ],
  [
    "Turkish agency in Arabic, place row",
    "day",
    `
{section}, العالم العربي
@headline
? تصريحات جديدة حول الملف
{author} | {date:dot} - محدث : {updated:dot}
{city}
@rest
لا يُنشر في الموقع من الأخبار سوى جزء مما تبثه الوكالة لمشتركيها.
المواضيع ذات الصلة
{city}
{section}
`,
  ],
  [
    "state agency, section and counter row",
    "minute",
    `
الرئيسية
{section}
@headline
{date:iso} {time}
{views} مشاهدة
{city}-{outlet}
@rest
{author}
متابعة أخبار {outlet} على تلغرام https://t.me/s{n}
انشر
Whats-app
Related Posts
{other} {old:egypt}
{other} {old:egypt}
العنوان: {city} - شارع الثورة - هاتف: 0112{n}456 - فاكس: 0112{n}457
`,
  ],
  [
    "network, live list at the side",
    "minute",
    `
آخر الأخبار
{time} {other}
{time} {other}
{time} {other}
@headline
{weekday} {date:levant} | {time}
{city} - {outlet}
@rest
تحرير: {author}
أخبار ذات صلة
{other}
{other}
`,
  ],
  [
    "channel by section, author and comments",
    "day",
    `
{section} · {date:egypt} · {author} · 4 تعليقات
@headline
المشاهدات: {views} · وقت القراءة: دقيقتان
@body 2
الأكثر قراءة
{other}
@rest
شكرا لقراءتكم هذا الخبر على موقع {outlet}، ويسعدنا أن تشاركونا رأيكم.
يمكن إعادة نشر المادة بشرط ذكر المصدر.
© {outlet} {year}
`,
  ],
  [
    "Egyptian daily, writer in the date line",
    "minute",
    `
رئيس التحرير
{person}
عاجل
@headline
كتب {author} {weekday}، {date:egypt} {time12}
{city} - ارشيفية
@rest
موضوعات متعلقة
{other}
{other}
لا تفوتك
جميع الحقوق محفوظة لـ{outlet}
`,
  ],
  [
    "pan-Arab channel, update pair",
    "minute",
    `
{section}
@headline
? كواليس ما دار في الساعات الأخيرة
{city} - {outlet}
نشر في: {date:egypt}: {time} GST آخر تحديث: {updated:egypt}: {time} GST
2 دقيقة للقراءة
@rest
-{agency}-
الأكثر قراءة
{other}
{other}
إعلانات
`,
  ],
  [
    "independent magazine, by line and photo",
    "day",
    `
EN
تبرع
{section}
@headline
{author} {date:egypt} • 12 دقيقة قراءة
تصوير: {person}
@rest
للاطلاع على سياسة إعادة النشر اضغط هنا.
تعتمد {outlet} على دعم قرائها، ساهم معنا لنستمر.
الاشتراك في النشرة البريدية
عن {outlet}
`,
  ],
  [
    "French channel in Arabic",
    "minute",
    `
للمشاهدة لاحقا
{section}
@headline
نشرت في: {date:dmy} - {time}
4 دقائق
{agency}
@body 1
إعلان
@rest
{outlet}/ {agency}
الرسالة الإخبارية
لا تفوت أي حدث دولي مع تطبيق {outlet}
حمّل التطبيق
`,
  ],
  [
    "UN site",
    "day",
    `
تجاوز إلى المحتوى الرئيسي
أخبار
@headline
© {outlet}/{person}
{date:levant}/{date:egypt} {section}
@rest
♦ ندعوكم إلى الاشتراك في القناة كي تصلكم آخر الأخبار عبر بريدكم الإلكتروني.
|{section}
قصص ذات صلة
{other}
`,
  ],
  [
    "Levantine weekly, breadcrumbs and tags",
    "day",
    `
{outlet} / {section} / {headline}
تابعنا على :
@headline
{date:dmy} {section}
A+
A-
{outlet} – {author}
@body 2
مواد مقترحة
{other}
@rest
إذا كنت تعتقد أن المقال يحوي معلومات خاطئة أو لديك تفاصيل إضافية أرسل/أرسلي تصحيحًا
{outlet} » أخبار وتقارير » {section}
`,
  ],
  [
    "WordPress, meta glued and navigation",
    "day",
    `
الرئيسية/{section}/{headline}
{section}
@headline
{author}{date:egypt}آخر تحديث: {updated:egypt}
0 {views} دقيقة واحدة
@rest
الوسوم
{city} {section}
فيسبوك ‫X لينكدإن مشاركة عبر البريد طباعة
اترك تعليقاً إلغاء الرد
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
نستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمتابعة التصفح فإنك توافق على ذلك.
`,
  ],
]);
