import { layoutsOf } from "./layout.ts";

/** Pages like those of news agencies and radio stations. */
export const DEVELOPMENT_AGENCIES = layoutsOf("development", [
  [
    "national agency, dateline on top",
    "minute",
    `
English | Français | Español
بحث متقدم
{weekday}، {date:egypt}
@headline
{city} في {date:egypt} /{agency}/
تاريخ النشر: {date:dmy} {time}
@rest
//انتهى//
{time} ت م
رابط مختصر
نسخ
`,
  ],
  [
    "agency, Latin chrome",
    "minute",
    `
Skip to main content
Home
News
Sport
Live TV
Search
Login / Register
@headline
By {agency}
Published On {date:iso} {time}
Facebook
X
WhatsApp
Copy link
Save

@body 2

Advertisement

@rest

Source: {agency}
More from News
{other}
{other}
Most Read
{other}
{other}
Follow us on:
Terms and Conditions
Cookie Policy
© {year} {outlet}
`,
  ],
  [
    "radio, Maghrebi months",
    "minute",
    `
{outlet} : {section}
استمع إلى البث الحي
@headline
نُشر يوم {weekday} {date:maghreb} على الساعة {time}
@rest
{agency}
شارك
النشرة الإخبارية
سجل بريدك الإلكتروني ليصلك جديدنا
إشترك
مقالات أخرى
{other}
{other}
`,
  ],
  [
    "agency, ISO stamp and word tools",
    "minute",
    `
{iso}
@headline
عواصم - وكالات
تكبير الخط تصغير الخط
استماع
مدة القراءة: 3 دقائق

@rest

#{section} #{city}
تم النسخ
أخبار ذات صلة
{other}
{other}
`,
  ],
  [
    "agency bulletin, numbered and signed",
    "day",
    `
نشرة {section}
رقم الخبر: {n}
تاريخ الخبر: {date:ymd}
العنوان
@headline
النص
@rest
ك.ر / م.ع
`,
  ],
  [
    "Levantine agency, path with /",
    "minute",
    `
الصفحة الرئيسية / {section} / {city}
{date:levant-digits} الساعة {time-digits}
@headline
المصدر: {agency}
@body 1
صورة من الأرشيف (رويترز)
@rest
تابعوا آخر أخبارنا عبر Google News
إقرأ أيضاً
{other}
{other}
{other}
`,
  ],
]);
