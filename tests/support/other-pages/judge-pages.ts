import type { OtherSite } from "./other-page.ts";

/** Pages that nothing was made from: written before the first rule, and read for the first time when rules and weights were done. */
export const JUDGE_OTHER_SITES: readonly OtherSite[] = [
  {
    name: "section of a magazine theme, cards with excerpts",
    kind: "list",
    page: ({
      outlet,
      section,
      title,
      excerpt,
      date,
      person,
      each,
    }) => `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${section} - ${outlet}</title>
<meta property="og:type" content="website"><meta property="og:title" content="أرشيف ${section}"></head>
<body class="archive category"><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li><li><a href="/o">رأي</a></li></ul></nav>
<div id="content"><header class="page-header"><h1 class="page-title">${section}</h1></header>
${each(10, (n) => `<article class="post-${n}"><a href="/t${n}"><img src="${n}.jpg" alt=""></a><h2 class="entry-title"><a href="/n${n}">${title()}</a></h2><div class="post-meta"><span class="author">بواسطة <a href="/a">${person()}</a></span> <span class="date">${date("egypt-comma")}</span> <span>0</span></div><div class="entry-summary"><p>${excerpt(28, " […]")}</p></div></article>`)}
<div class="pagination"><span>1</span> <a href="/2">2</a> <a href="/3">3</a> … <a href="/48">48</a> <a href="/2">التالي</a></div></div>
<aside><h4>الأكثر قراءة</h4><ul>${each(5, () => `<li><a href="/m">${title()}</a></li>`)}</ul></aside>
<footer><p>جميع الحقوق محفوظة © ${outlet}</p></footer></body></html>`,
  },
  {
    name: "search of a portal, numbered results",
    kind: "list",
    page: ({
      outlet,
      section,
      city,
      title,
      excerpt,
      date,
      number,
      each,
    }) => `<html><head><title>بحث | ${outlet}</title></head><body><div id="top"><a href="/">${outlet}</a><a href="/l">دخول</a><a href="/r">تسجيل</a></div>
<form action="/search"><label>كلمة البحث:</label><input name="q" value="${city}"><button>ابحث</button> <input type="radio">كل الكلمات <input type="radio">أي كلمة <input type="radio">العبارة كاملة</form>
<p>كلمة البحث <b>${city}</b></p><p>المجموع: ${number(400)} نتيجة.</p>
<dl class="search-results">${each(15, (n) => `<dt class="result-title">${n}. <a href="/r${n}">${title()}</a></dt><dd class="result-category"><span class="small">(${section})</span></dd><dd class="result-text">... ${excerpt(24)} ...</dd><dd class="result-created">تم إنشاؤه في: ${date("egypt")}</dd>`)}</dl>
<div>عرض 1 - 15 من النتائج</div><ul class="pagination"><li>البداية</li><li>السابق</li><li><a href="/2">2</a></li><li><a href="/2">التالي</a></li><li><a href="/9">النهاية</a></li></ul></body></html>`,
  },
  {
    name: "tag of a broadcaster, titles and how long ago",
    kind: "list",
    page: ({
      outlet,
      city,
      title,
      number,
      each,
    }) => `<!doctype html><html lang="ar" dir="rtl"><head><title>${city} | ${outlet}</title><meta name="description" content="آخر الأخبار والتقارير عن ${city}"></head><body><div id="app"><header><a href="/">${outlet}</a><a href="/live">بث حي</a><a href="/news">أخبار</a><a href="/video">فيديو</a></header>
<main><h1>${city}</h1><button>متابعة</button><div class="grid">${each(18, (n) => `<div class="card"><a href="/c${n}"><picture><img src="x"></picture><span class="t">${title()}</span></a><div class="m"><span>منذ ${number(20)} ساعات</span></div></div>`)}</div><button>تحميل المزيد</button></main>
<footer><a href="/a">من نحن</a><a href="/p">سياسة الخصوصية</a></footer></div></body></html>`,
  },
  {
    name: "front page of a newspaper, titles by section",
    kind: "list",
    page: ({
      outlet,
      title,
      excerpt,
      date,
      weekday,
      each,
    }) => `<html dir=rtl><head><title>${outlet} - الصفحة الرئيسية</title></head><body><div class=top>${weekday()} ${date("levant")}</div><table><tr><td><a href=/>الرئيسية</a></td><td><a href=/m>محليات</a></td><td><a href=/r>رياضة</a></td><td><a href=/t>ثقافة</a></td></tr></table>
<div class=lead><h2><a href=/lead>${title()}</a></h2><p>${excerpt(30)} ..</p></div>
${["محليات", "عربي ودولي", "اقتصاد", "رياضة", "ثقافة وفنون"].map((name) => `<div class=box><h3>${name}</h3><ul>${each(6, (n) => `<li><a href=/i${n}>${title()}</a></li>`)}</ul><a href=/more>المزيد</a></div>`).join("\n")}
<div class=foot>تصدر عن مؤسسة ${outlet} للطباعة والنشر</div></body></html>`,
  },
  {
    name: "archive of a day, clocks and titles",
    kind: "list",
    page: ({
      outlet,
      section,
      title,
      date,
      time,
      weekday,
      each,
    }) => `<html><head><title>أرشيف الأخبار ${date("dmy")} :: ${outlet}</title></head><body><h1>أرشيف الأخبار</h1><p>${weekday()} ${date("egypt")}</p><div><a href="p">اليوم السابق</a> | <a href="n">اليوم التالي</a></div>
<table>${each(30, (n) => `<tr><td>${time()}</td><td>${section}</td><td><a href="a${n}.html">${title()}</a></td></tr>`)}</table><div><a href="/">الرئيسية</a> | <a href="/c">اتصل بنا</a></div></body></html>`,
  },
  {
    name: "author page, his life and his columns",
    kind: "list",
    page: ({ outlet, title, excerpt, date, person, each }) => {
      const name = person();
      return `<!DOCTYPE html><html lang="ar"><head><title>${name} - ${outlet}</title></head><body><nav><a href="/">الرئيسية</a><a href="/o">آراء</a><a href="/w">كتّاب</a></nav>
<div class="author-box"><img src="a.jpg"><h1>${name}</h1><p>كاتب وصحافي، عمل في عدد من الصحف العربية، وله كتابان عن المدن والأنهار.</p><a href="https://twitter.com/x">تويتر</a></div>
<h2>مقالات الكاتب</h2>${each(12, (n) => `<div class="row"><h3><a href="/o/${n}">${title()}</a></h3><time>${date("ymd")}</time><p>${excerpt(35, "...")}</p><a class="more" href="/o/${n}">اقرأ المقال</a></div>`)}
<div class="nav-links"><a href="/page/2">المقالات الأقدم</a></div></body></html>`;
    },
  },
  {
    name: "aggregator, outlet and title",
    kind: "list",
    page: ({
      city,
      title,
      number,
      each,
    }) => `<html lang="ar"><head><title>${city} - أخبار مجمّعة</title></head><body><div>أهم الأخبار</div><div>قريب منك</div><div>المفضلة</div>
${each(25, (n) => `<article><div class="src">${["نوافذ", "أفق برس", "صوت الساحل", "الميدان نيوز"][n % 4]}</div><h4><a href="./${n}">${title()}</a></h4><div><time>قبل ${number(22)} ساعة</time></div></article>`)}<div>المزيد من الأخبار</div></body></html>`,
  },
  {
    name: "forum, a board with its threads",
    kind: "list",
    page: ({
      title,
      date,
      time,
      person,
      number,
      each,
    }) => `<html><head><title>منتدى الأخبار العامة</title></head><body><div>أهلا وسهلا بك زائرنا الكريم</div><table><tr><th>الموضوع / كاتب الموضوع</th><th>آخر مشاركة</th><th>مشاركات</th><th>المشاهدات</th></tr>
${each(20, (n) => `<tr><td><a href="t${n}">${title()}</a> ${person()}</td><td>${date("dmy-dash")} ${time("time12")} بواسطة ${person()}</td><td>${number(40)}</td><td>${number(9000)}</td></tr>`)}</table><div>صفحة 1 من 212 1 2 3 11 51 &gt; الأخيرة</div></body></html>`,
  },
  {
    name: "missing page with menus and most read",
    kind: "error",
    page: ({
      outlet,
      title,
      date,
      each,
    }) => `<!DOCTYPE html><html dir="rtl"><head><title>الصفحة المطلوبة غير متوفرة - ${outlet}</title></head><body class="error404"><ul class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/a">أخبار</a></li><li><a href="/b">تقارير</a></li><li><a href="/c">منوعات</a></li></ul>
<main><h1>404</h1><h2>عذرًا، الصفحة المطلوبة غير متوفرة</h2><p>ربما حُذفت الصفحة أو تغيّر عنوانها. جرّب البحث أو عد إلى <a href="/">الصفحة الرئيسية</a>.</p><form><input><button>بحث</button></form></main>
<section><h3>الأكثر قراءة</h3>${each(8, (n) => `<div><a href="/${n}">${title()}</a><span>${date("egypt")}</span></div>`)}</section><footer>© ${outlet} جميع الحقوق محفوظة</footer></body></html>`,
  },
  {
    name: "error of a web server",
    kind: "error",
    page: () =>
      `<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center></body></html>`,
  },
  {
    name: "server error of a site, in Arabic",
    kind: "error",
    page: ({ outlet, number }) =>
      `<html lang="ar"><head><title>خطأ</title></head><body><div class="logo">${outlet}</div><h1>حدث خطأ غير متوقع</h1><p>نعتذر عن هذا الخلل، ويعمل فريقنا التقني على إصلاحه. الرجاء المحاولة مرة أخرى لاحقا.</p><p>رمز الخطأ: 500-${number(9000)}</p><a href="/">العودة إلى الرئيسية</a></body></html>`,
  },
  {
    name: "maintenance",
    kind: "error",
    page: ({ outlet }) =>
      `<html><head><title>${outlet}</title></head><body><img src="logo.png" alt="${outlet}"><h2>الموقع مغلق مؤقتا للصيانة</h2><p>نعمل على تحديث الموقع وسنعود إليكم قريبا بحلة جديدة.</p><p>شكرا لتفهمكم</p></body></html>`,
  },
  {
    name: "consent in the way of the page",
    kind: "gate",
    page: ({ outlet }) =>
      `<html lang="ar" dir="rtl"><head><title>قبل المتابعة إلى ${outlet}</title></head><body><div><h1>قبل المتابعة إلى ${outlet}</h1><p>نستخدم ملفات تعريف الارتباط والبيانات لتقديم خدماتنا وصيانتها، وقياس تفاعل الزوار، وعرض إعلانات مخصصة بحسب إعداداتك.</p><ul><li>تقديم الخدمات وصيانتها</li><li>تتبع الأعطال والحماية من الرسائل غير المرغوب فيها</li><li>قياس تفاعل الجمهور</li></ul><p>إذا اخترت "قبول الكل"، فسنستخدم أيضا ملفات تعريف الارتباط لتطوير خدمات جديدة وقياس فعالية الإعلانات.</p><button>رفض الكل</button><button>قبول الكل</button><a href="/o">مزيد من الخيارات</a></div><div>سياسة الخصوصية · شروط الخدمة</div></body></html>`,
  },
  {
    name: "check of a visitor, in Arabic",
    kind: "gate",
    page: () =>
      `<html lang="ar"><head><title>لحظة من فضلك...</title></head><body><h1>news.example</h1><h2>جارٍ التحقق من أنك إنسان. قد يستغرق هذا بضع ثوانٍ.</h2><p>يحتاج news.example إلى مراجعة أمان اتصالك قبل المتابعة.</p><div>Ray ID: 7f1c0a9be83d21aa</div><div>الأداء والأمان بواسطة Cloudflare</div></body></html>`,
  },
  {
    name: "log in to read",
    kind: "gate",
    page: ({ outlet }) =>
      `<html lang="ar"><head><title>تسجيل الدخول - ${outlet}</title></head><body><nav><a href="/">الرئيسية</a><a href="/a">أخبار</a><a href="/s">اشترك</a></nav><h1>تسجيل الدخول</h1><p>سجّل دخولك لمتابعة القراءة</p><form><label>البريد الإلكتروني</label><input><label>كلمة المرور</label><input><label><input type="checkbox"> تذكرني</label><button>دخول</button></form><a href="/f">نسيت كلمة المرور؟</a><p>ليس لديك حساب؟ <a href="/r">إنشاء حساب جديد</a></p></body></html>`,
  },
];
