import { layoutsOf } from "./layout.ts";

/** Pages like those of television channels and large portals. */
export const DEVELOPMENT_BROADCASTERS = layoutsOf("development", [
  [
    "channel, live bar and inline links",
    "minute",
    `
مباشر
عاجل
البث المباشر
البرامج
@headline
{date:egypt} - {time} بتوقيت غرينتش
{author} - {city}
@body 1
شاهد أيضاً
{other}
@body 1
اقرأ أيضاً
{other}
{other}
@rest
المصدر: {outlet}
اختيارات المحررين
{other}
{other}
حمّل التطبيق الآن
App Store
Google Play
`,
  ],
  [
    "portal, cookie wall first",
    "day",
    `
نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا
موافق
رفض
القائمة
{outlet}
{section}
@headline
آخر تحديث: {date:egypt}
{n} تعليق
@rest
هل كان هذا المقال مفيدا؟
نعم
لا
الأكثر مشاهدة
{other}
{other}
{other}
سياسة الخصوصية | شروط الاستخدام | اتصل بنا | من نحن
`,
  ],
  [
    "channel, today's date before all",
    "day",
    `
{today-weekday} {today:egypt}
درجة الحرارة في {city} 21
تردد القناة على نايل سات 11257
@headline
نشر في: {date:egypt}
@body 2
إعلان
@rest
أخبار مرتبطة
{other}
{old:egypt}
{other}
{old:egypt}
`,
  ],
  [
    "portal, outlet | headline",
    "minute",
    `
{outlet} | {headline}
تسجيل الدخول
إنشاء حساب
أنت هنا: الرئيسية » {section}
@headline
منذ فترة
{date:dmy} - {time12}
نسخ الرابط
@rest
التعليقات
لا توجد تعليقات، كن أول من يعلق
أضف تعليقاً
البريد الإلكتروني (لن يتم نشره)
إرسال
كافة الحقوق محفوظة {outlet}
`,
  ],
  [
    "broadcaster, captions and credits",
    "day",
    `
{section}
@headline
صدر الصورة، Getty Images
التعليق على الصورة، لقطة من المكان يوم {weekday}
? Article information
{author}
{date:egypt}
@body 2
تخطى قصص مقترحة وواصل القراءة
قصص مقترحة
{other}
{other}
قصص مقترحة نهاية
@rest
مواضيع ذات صلة
{city}
{section}
`,
  ],
  [
    "portal, AMP remainder",
    "minute",
    `
@headline
بواسطة {author} - {date:ymd}
0
{views}
شاركها فيسبوك تويتر
{date:ymd} {time}
@body 1
قد يعجبك ايضا
{other}
@rest
المقال السابق {other}
المقال التالي {other}
Exit mobile version
`,
  ],
]);
