import { layoutsOf } from "./layout.ts";

/** The tenth judge: a sports site, an agency's wire, a portal, a blog, a reader mode, two mobile sites and a broadcaster's live page, written without sight of the lexicon. */
export const TENTH_SITES = layoutsOf("tenth", [
  [
    "sports site with tabs of a match center",
    "minute",
    `
{outlet} سبورت
نتائج مباشرة
الدوريات
الانتقالات
ألعاب فانتازي
مركز المباراة
ملخص
تشكيلة
إحصائيات
ترتيب
أخبار
90'+4
2 - 1
انتهت
الجولة {n}
ملعب {city} الدولي
خبر
@headline
{author} - {city}
{weekday} {date:egypt} {time}
0 تعليق
{n} مشاهدة
شارك الخبر على
إكس
فيسبوك
انسخ الرابط
@body 2
اقرأ أيضا: {other}
@rest
توقع نتيجة المباراة القادمة
فوز الأول 48%
تعادل 21%
فوز الثاني 31%
صوّت الآن
جدول الترتيب
الفريق لعب له عليه نقاط
الأول 12 25 9 28
الثاني 12 22 11 25
أخبار الفريق
{other}
{old:egypt}
{other}
{old:egypt}
لاعبون في الخبر
حمل تطبيق {outlet} سبورت
سياسة ملفات الارتباط
`,
  ],
  [
    "wire of an agency with codes",
    "minute",
    `
ZCZC
NNN{n} 4 POL 0{n} {agency}/AR-XX{n}
سياسي/{section}/{city}
{outlet}/أول إضافة وأخيرة
@headline
{city} في {date:egypt} / {outlet} / {author}
@rest-tight
//انتهى//
{time} ت م غ
{date:egypt-digits}
م.ع/س.ح
NNNN
رقم الخبر: {n}/{year}
`,
  ],
  [
    "portal of a ministry, with services",
    "day",
    `
تخطى إلى المحتوى الرئيسي
خدمة العملاء 199{n}
دخول
تسجيل
English
بحث متقدم
الوزارة
عن الوزارة
الهيكل التنظيمي
الوكالات والإدارات العامة
الأنظمة واللوائح
الخدمات الإلكترونية
خدمات الأفراد
خدمات الأعمال
المركز الإعلامي
بيانات مفتوحة
مشاركة إلكترونية
أنت هنا
الرئيسية
المركز الإعلامي
الأخبار
@headline
تاريخ النشر : {date:hijri} هـ الموافق {date:dmy} م
عدد الزيارات : {views}
تكبير حجم النص
تصغير حجم النص
استمع إلى النص
@rest
هل استفدت من المعلومات المقدمة في هذه الصفحة؟
نعم
لا
{n} من الزوار أعجبهم محتوى الصفحة من أصل {n} مشاركة
آخر تعديل : {updated:dmy}
أخبار أخرى من الوزارة
{other}
{other}
روابط مهمة
المنصة الوطنية الموحدة
بوابة البيانات المفتوحة
منصة اعتماد
تواصل معنا
خريطة الموقع
إمكانية الوصول
الشروط والأحكام
جميع الحقوق محفوظة لـ {outlet} © {year}
`,
  ],
  [
    "blog with its sidebar before the post",
    "day",
    `
مدونة {outlet}
خواطر في السياسة والمجتمع
الصفحة الأولى
عني
راسلني
ابحث في المدونة
أحدث التدوينات
{other}
{other}
{other}
{other}
أحدث التعليقات
{person} على {other}
{person} على {other}
الأرشيف
{old:month}
تصنيفات
{section}
يوميات
كتب
منوعات
سجل دخولك
RSS المقالات
RSS التعليقات
@headline
نُشرت بواسطة {author} بتاريخ {date:egypt} ضمن {section}
@body 1
اشترك في القائمة البريدية ليصلك الجديد
@rest
أعجبك هذا؟ شاركه مع أصدقائك
الوسوم: {city}، {section}
التنقل بين التدوينات
← {other}
{other} →
رأيان حول "{headline}"
{person}
{updated:egypt} عند {time12}
مقال جميل، شكراً لك على هذا الطرح.
رد
{person}
{updated:egypt} عند {time12}
بانتظار الجزء الثاني
رد
أضف تعليقاً
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
`,
  ],
  [
    "page saved from a reader mode",
    "day",
    `
@headline

{outlet} · {author}
{date:egypt} · قراءة 4 دقائق

@rest

عرض المقال الأصلي
`,
  ],
  [
    "page saved from a reading list in English",
    "day",
    `
@headline
By {author}
{outlet}
{date:english}

@rest

View Original
Saved to Reading list • Mark as read
`,
  ],
  [
    "mobile site, each text node on a line",
    "minute",
    `
القائمة
×
{outlet}
الرئيسية
{section}
فيديو
صور
مقالات الرأي
المزيد
الوضع الليلي
عاجل
{other}
الرئيسية
/
{section}
@headline
كتب
:
{author}
|
{weekday}
،
{date:egypt}
-
{time}
+
-
مشاركة
صورة الخبر
صورة أرشيفية
@body 1
إعلان
@body 1
تابعنا على
أخبار جوجل
@rest
الكلمات المفتاحية
{section}
{city}
قد يعجبك أيضا
{other}
منذ ساعة
{other}
منذ 3 ساعات
{other}
منذ يوم
الأكثر قراءة
1
{other}
2
{other}
النشرة البريدية
أدخل بريدك الإلكتروني
من نحن
اتصل بنا
أعلن معنا
سياسة الخصوصية
©
{year}
{outlet}
`,
  ],
  [
    "accelerated mobile page, title and time far apart",
    "minute",
    `
{outlet}
☰
{section}
منذ 5 أيام
@headline
? ملخص القصة في ثلاث نقاط
الصورة: {agency}
{author}
مراسل {outlet} في {city}
نشر في {date:levant} الساعة {time12}
وقت القراءة 3 د
@rest-tight
قصص مختارة
{other}
{other}
افتح في التطبيق
إقرأ المزيد عن
{city}
{section}
العودة إلى الأعلى
إعدادات الخصوصية
{outlet} غير مسؤولة عن محتوى المواقع الخارجية
`,
  ],
]);
