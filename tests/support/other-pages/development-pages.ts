import type { OtherSite } from "./other-page.ts";

const MENU = `<ul class="nav"><li><a href="/">الرئيسية</a></li><li><a href="/l">أخبار محلية</a></li><li><a href="/w">عربي ودولي</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li><li><a href="/v">فيديو</a></li></ul>`;

/** Section fronts, results, tags, front pages, archives. */
const LISTS: readonly OtherSite[] = [
  {
    name: "section front of Drupal, sentences below titles",
    kind: "list",
    page: ({
      outlet,
      section,
      title,
      sentence,
      date,
      each,
    }) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${section} | ${outlet}</title></head><body class="page-taxonomy"><div class="region-header">${MENU}</div>
<h1 id="page-title">${section}</h1><div class="view-content">${each(10, (n) => `<div class="views-row"><div class="views-field-title"><span><a href="/node/${n}">${title()}</a></span></div><div class="views-field-created"><span>${date("dmy")}</span></div><div class="views-field-body"><p>${sentence()}</p></div><div><a href="/node/${n}">التفاصيل</a></div></div>`)}</div>
<ul class="pager"><li>1</li><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li><li><a href="?page=1">التالي ›</a></li><li><a href="?page=88">الأخيرة »</a></li></ul><div id="footer">حقوق النشر محفوظة ${outlet}</div></body></html>`,
  },
  {
    name: "results of a search engine on a site",
    kind: "list",
    page: ({
      outlet,
      city,
      title,
      excerpt,
      date,
      number,
      each,
    }) => `<html lang="ar"><head><title>نتائج البحث عن ${city} - ${outlet}</title></head><body>${MENU}<h1>نتائج البحث عن: ${city}</h1><div>حوالي ${number(900)} نتيجة (0.31 ثانية)</div><div>ترتيب حسب: الصلة</div>
${each(10, (n) => `<div class="gsc-result"><div><a href="/${n}">${title()}</a></div><div>www.news.example › news › ${n}</div><div>${date("egypt")} ... ${excerpt(22, " ...")}</div></div>`)}<div>1 2 3 4 5 6 7 8 9 10</div></body></html>`,
  },
  {
    name: "tag of WordPress",
    kind: "list",
    page: ({
      outlet,
      city,
      title,
      excerpt,
      date,
      each,
    }) => `<!DOCTYPE html><html dir="rtl" lang="ar"><head><title>${city} الأرشيف - ${outlet}</title><meta property="og:type" content="article"></head><body class="archive tag"><a href="#content">تخطى إلى المحتوى</a>${MENU}<h1>الوسم: ${city}</h1>
${each(8, (n) => `<article><h2><a href="/p${n}">${title()}</a></h2><p class="meta">${date("egypt-first")} <a href="/c">أخبار</a> لا توجد تعليقات</p><p>${excerpt(30, "…")}</p><a href="/p${n}">اقرأ المزيد »</a></article>`)}<nav><a href="/page/2">→ المقالات السابقة</a></nav><footer>بدعم من WordPress</footer></body></html>`,
  },
  {
    name: "front page of a broadcaster",
    kind: "list",
    page: ({
      outlet,
      title,
      excerpt,
      number,
      each,
    }) => `<!doctype html><html lang="ar"><head><title>${outlet} | آخر الأخبار والتقارير</title><meta property="og:type" content="website"></head><body>${MENU}<div class="breaking"><span>عاجل</span><a href="/b">${title()}</a></div>
<section class="hero"><a href="/h"><h2>${title()}</h2></a><p>${excerpt(26)}</p>${each(4, (n) => `<div><a href="/h${n}">${title()}</a></div>`)}</section>
<section><h3>آخر الأخبار</h3>${each(12, (n) => `<div><a href="/l${n}"><h4>${title()}</h4></a><span>منذ ${number(50)} دقيقة</span></div>`)}</section>
<section><h3>اخترنا لكم</h3>${each(6, (n) => `<a href="/x${n}"><h4>${title()}</h4><span>رأي</span></a>`)}</section><section><h3>بودكاست</h3>${each(3, (n) => `<a href="/d${n}">${title()}</a><span>${number(50)}:1${n}</span>`)}</section><footer><a href="/a">من نحن</a><a href="/p">سياسة الخصوصية</a></footer></body></html>`,
  },
  {
    name: "archive of a month, days and titles",
    kind: "list",
    page: ({ outlet, title, date, each }) =>
      `<html><head><title>${outlet}: الأرشيف ${date("month")}</title></head><body><b>أرشيف الموقع</b><br>${date("month")}<br>${each(40, (n) => `${date("dmy-dash")} <a href=${n}.htm>${title()}</a><br>`)}<a href=prev>الشهر السابق</a> - <a href=next>الشهر التالي</a></body></html>`,
  },
  {
    name: "stream of the latest, clocks and titles",
    kind: "list",
    page: ({ outlet, title, date, time, each }) =>
      `<html lang=ar><head><title>شريط الأخبار - ${outlet}</title></head><body>${MENU}<h2>شريط الأخبار</h2><div>${date("egypt")}</div><ul>${each(25, (n) => `<li><span>${time()}</span> <a href="/f${n}">${title()}</a></li>`)}</ul><button>عرض المزيد</button></body></html>`,
  },
  {
    name: "section of a paper laid out in tables",
    kind: "list",
    page: ({
      outlet,
      section,
      title,
      excerpt,
      date,
      weekday,
      each,
    }) => `<html><head><title>${outlet} - ${section}</title></head><body bgcolor=white><table width=780><tr><td colspan=2>العدد 5120 - ${weekday()} ${date("levant")}</td></tr><tr><td valign=top><a href=1>الأولى</a><br><a href=2>محليات</a><br><a href=3>رياضة</a></td><td>
<font color=red>${section}</font><br><br>${each(9, (n) => `<a href=art${n}><b>${title()}</b></a><br>${excerpt(26, "..")}<br><a href=art${n}>التفاصيل</a><br><br>`)}</td></tr></table></body></html>`,
  },
  {
    name: "columns of an author",
    kind: "list",
    page: ({ outlet, title, date, person, each }) =>
      `<html lang=ar><head><title>${person()} | كتاب ${outlet}</title></head><body>${MENU}<h1>${person()}</h1><ul>${each(20, (n) => `<li><a href="/w${n}">${title()}</a><span>${date("egypt")}</span></li>`)}</ul><div><a>السابق</a><a>التالي</a></div></body></html>`,
  },
  {
    name: "wire of an agency, a table of dates and titles",
    kind: "list",
    page: ({ outlet, section, title, date, time, each }) =>
      `<html><head><title>${outlet} للأنباء</title></head><body>${MENU}<table><tr><th>التاريخ</th><th>العنوان</th><th>القسم</th></tr>${each(25, (n) => `<tr><td>${date("dmy")} ${time()}</td><td><a href="n${n}">${title()}</a></td><td>${section}</td></tr>`)}</table><div>الصفحة 1 من 340</div></body></html>`,
  },
  {
    name: "topic with long summaries and no dates",
    kind: "list",
    page: ({ outlet, city, title, sentence, excerpt, each }) =>
      `<html lang=ar><head><title>ملف ${city} - ${outlet}</title></head><body>${MENU}<h1>ملف: ${city}</h1>${each(12, (n) => `<div class="item"><a href="/t${n}"><h3>${title()}</h3></a><p>${n % 2 === 0 ? sentence() : excerpt(40, "...")}</p></div>`)}<a href="?p=2">الصفحة التالية</a></body></html>`,
  },
  {
    name: "gallery of videos, titles and lengths",
    kind: "list",
    page: ({ outlet, title, number, each }) =>
      `<html lang=ar><head><title>فيديو | ${outlet}</title></head><body>${MENU}<h1>فيديو</h1>${each(16, (n) => `<div><span>0${n % 10}:${10 + n}</span><a href="/v${n}">${title()}</a><span>${number(9000)} مشاهدة</span></div>`)}<a>تحميل المزيد</a></body></html>`,
  },
  {
    name: "front page of a local site, cards with dates",
    kind: "list",
    page: ({
      outlet,
      section,
      title,
      excerpt,
      date,
      person,
      each,
    }) => `<html lang=ar dir=rtl><head><title>${outlet} – موقع إخباري مستقل</title></head><body>${MENU}<div class="slider">${each(3, (n) => `<div><a href="/s${n}">${title()}</a><span>${date("egypt-comma")}</span></div>`)}</div>
${["أخبار", "تقارير", "مقالات"].map((name) => `<div class="block"><h4><a href="/c">${name}</a></h4><div class="big"><h3><a href="/b">${title()}</a></h3><div>${person()} - ${date("egypt-comma")}</div><div>${excerpt(24, "...")}</div></div>${each(4, (n) => `<div><h5><a href="/q${n}">${title()}</a></h5><span>${date("egypt-comma")}</span></div>`)}</div>`).join("\n")}<aside><h4>تصنيفات</h4><a href="/k">${section}</a></aside><footer>جميع الحقوق محفوظة ${outlet}</footer></body></html>`,
  },
];

/** Errors, and what stands in the way of a page. */
const NOTICES: readonly OtherSite[] = [
  {
    name: "missing page of WordPress",
    kind: "error",
    page: ({ outlet, title, date, each }) =>
      `<html lang="ar" dir="rtl"><head><title>لم يتم العثور على الصفحة - ${outlet}</title></head><body class="error404">${MENU}<h1>عفوًا! لا يمكن العثور على تلك الصفحة.</h1><p>يبدو أنه لا يوجد شيء في هذا الموقع. ربما تجرّب واحدا من الروابط أدناه أو البحث؟</p><h2>أحدث المقالات</h2><ul>${each(5, (n) => `<li><a href="/${n}">${title()}</a> ${date()}</li>`)}</ul><h2>الأرشيف</h2><p>جرّب البحث في الأرشيف الشهري.</p></body></html>`,
  },
  {
    name: "missing page of a web server",
    kind: "error",
    page: () =>
      `<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL /news/12 was not found on this server.</p><hr><address>Apache/2.4.6 (CentOS) Server at news.example Port 80</address></body></html>`,
  },
  {
    name: "missing page of a newspaper",
    kind: "error",
    page: ({ outlet, title, excerpt, each }) =>
      `<html lang=ar><head><title>خطأ 404 | ${outlet}</title></head><body>${MENU}<div class="err"><b>خطأ 404</b><p>هذه الصفحة غير موجودة</p><p>قد يكون الرابط الذي اتبعته معطوبا أو أن الصفحة نقلت إلى مكان آخر، يمكنك استخدام خانة البحث للوصول إلى ما تريد.</p><a href="/">عودة إلى الرئيسية</a></div><h3>قد يهمك أيضا</h3>${each(4, (n) => `<div><a href="/${n}"><h4>${title()}</h4></a><p>${excerpt(20, "...")}</p></div>`)}</body></html>`,
  },
  {
    name: "forbidden",
    kind: "error",
    page: () =>
      `<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>`,
  },
  {
    name: "maintenance of WordPress",
    kind: "error",
    page: () =>
      `<html lang="ar"><head><title>صيانة</title></head><body><div class="wp-die-message">غير متاح لفترة قصيرة بسبب أعمال الصيانة. حاول مجددًا بعد دقيقة.</div></body></html>`,
  },
  {
    name: "search without results",
    kind: "error",
    page: ({ outlet, city }) =>
      `<html lang=ar><head><title>نتائج البحث - ${outlet}</title></head><body>${MENU}<h1>نتائج البحث عن: ${city}</h1><p>لم يتم العثور على نتائج</p><p>عذرا، لم نجد ما يطابق بحثك. حاول مرة أخرى بكلمات مختلفة.</p><form><input><button>بحث</button></form></body></html>`,
  },
  {
    name: "database of a site is away",
    kind: "error",
    page: () =>
      `<html><head><title>خطأ في قاعدة البيانات</title></head><body><h1>خطأ في إنشاء اتصال بقاعدة البيانات</h1></body></html>`,
  },
  {
    name: "check of a visitor",
    kind: "gate",
    page: () =>
      `<html><head><title>Just a moment...</title></head><body><h1>news.example</h1><p>Checking if the site connection is secure</p><noscript>Enable JavaScript and cookies to continue</noscript><p>news.example needs to review the security of your connection before proceeding.</p><div>Ray ID: 6b2f0c</div><div>Performance &amp; security by Cloudflare</div></body></html>`,
  },
  {
    name: "consent before the page",
    kind: "gate",
    page: ({ outlet }) =>
      `<html lang=ar><head><title>${outlet}</title></head><body><h1>نحن نهتم بخصوصيتك</h1><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين المعلومات على جهازك والوصول إليها، ولمعالجة بيانات شخصية مثل المعرّفات الفريدة من أجل إعلانات ومحتوى مخصصين وقياس الأداء.</p><p>يمكنك تغيير اختيارك في أي وقت بالعودة إلى هذا الموقع والنقر على زر الخصوصية أسفل الصفحة.</p><button>المزيد من الخيارات</button><button>موافق</button></body></html>`,
  },
  {
    name: "forum for members",
    kind: "gate",
    page: () =>
      `<html><head><title>رسالة إدارية</title></head><body><table><tr><td>رسالة إدارية</td></tr><tr><td>أنت لم تقم بتسجيل الدخول أو لا تملك الصلاحيات للوصول إلى هذه الصفحة. قد يكون ذلك لأحد الأسباب التالية:</td></tr><tr><td>لم تقم بتسجيل الدخول. املأ النموذج التالي ثم حاول مرة أخرى.</td></tr><tr><td>اسم العضو</td><td>كلمة المرور</td><td>حفظ البيانات؟</td></tr></table></body></html>`,
  },
  {
    name: "scripts are off",
    kind: "gate",
    page: ({ outlet }) =>
      `<html lang=ar><head><title>${outlet}</title></head><body><div>يجب تفعيل جافاسكربت في متصفحك لعرض هذا الموقع</div></body></html>`,
  },
  {
    name: "are you a robot",
    kind: "gate",
    page: () =>
      `<html lang=ar><head><title>تحقق</title></head><body><h2>أثبت أنك لست روبوتا</h2><p>رصدنا حركة غير معتادة من شبكتك. أدخل الرموز الظاهرة في الصورة للمتابعة.</p><input><button>إرسال</button></body></html>`,
  },
  {
    name: "for subscribers",
    kind: "gate",
    page: ({ outlet }) =>
      `<html lang=ar><head><title>${outlet} - اشتراك</title></head><body>${MENU}<h2>هذا المحتوى للمشتركين فقط</h2><p>اشترك الآن للوصول إلى جميع المقالات والتقارير</p><div>شهري 5 دولارات</div><div>سنوي 50 دولارا</div><a href="/l">مشترك بالفعل؟ تسجيل الدخول</a></body></html>`,
  },
];

/** Pages that rules and weights may be made from. */
export const DEVELOPMENT_OTHER_SITES: readonly OtherSite[] = [...LISTS, ...NOTICES];
