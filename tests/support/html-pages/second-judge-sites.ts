import type { HtmlSite } from "./html-site.ts";

type Boilerplate = (text: string) => string;

/** A text that is escaped for HTML, as a JSON string for a script. */
const json = (text: string): string =>
  JSON.stringify(
    text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
  ).replaceAll("<", "\\u003c");
/** Names of sections, each a link in its own element. */
const links = (boilerplate: Boilerplate, names: string, element = "li"): string =>
  names
    .split("|")
    .map((name, at) => `<${element}><a href="/c/${at + 1}">${boilerplate(name)}</a></${element}>`)
    .join("");
/** The first words of a paragraph, as plugins put them into descriptions. */
const excerpt = (paragraph: string): string => `${paragraph.split(" ").slice(0, 24).join(" ")} [&hellip;]`;
/** Lines of at most so many letters, as Word saves them: a new line is a space to a browser. */
const inLines = (text: string): string => text.replaceAll(/(.{50,70}) /gu, "$1\n");

/** A second judge, written by another hand than the rules and after they were made for the first. */
export const SECOND_JUDGE_SITES: readonly HtmlSite[] = [
  {
    name: "Algerian daily, list of facts under the headline, exact time in Open Graph only",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      city,
      iso,
      date,
      person,
      other,
      number,
      boilerplate: f,
      body,
      rest,
    }) => {
      const author = person();
      let lead = "";
      const opening = body(1, (paragraph) => {
        lead = paragraph;
        return `<p class="chapo"><strong>${paragraph}</strong></p>\n`;
      });
      return `<!DOCTYPE html>
<html dir="rtl" lang="ar-DZ">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} &#8211; ${outlet} أونلاين</title>
<meta name="description" content="${excerpt(lead)}">
<link rel="canonical" href="https://www.example.dz/articles/482113/">
<meta property="og:locale" content="ar_AR">
<meta property="og:type" content="article">
<meta property="og:title" content="${headline} &#8211; ${outlet} أونلاين">
<meta property="og:description" content="${excerpt(lead)}">
<meta property="og:site_name" content="${outlet} أونلاين">
<meta property="article:section" content="${section}">
<meta property="article:published_time" content="${iso("+01:00")}">
<meta property="article:modified_time" content="${date("iso", 1)}T08:41:20+01:00">
<meta name="twitter:label1" content="كُتب بواسطة"><meta name="twitter:data1" content="${author}">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
</head>
<body class="rtl single single-post postid-482113">
<header class="hd"><div class="hd-top"><div class="hd-today">${f(date("maghreb", 12))}</div><ul class="hd-pray"><li>${f("الفجر 05:31")}</li><li>${f("الظهر 13:02")}</li><li>${f("المغرب 18:44")}</li></ul><ul class="hd-soc"><li><a href="#">Facebook</a></li><li><a href="#">YouTube</a></li></ul></div>
<a class="hd-logo" href="/"><img src="/logo.svg" alt="${outlet}"></a>
<nav><ul class="menu">${links(f, "الرئيسية|الجزائر|العالم|الاقتصاد|القسم الرياضي|الثقافة والفن|المجتمع|الرأي|جواهر|إسلاميات|علوم وصحة|وظائف|منوعات|الفيديو")}</ul></nav></header>
<div class="urgent"><span class="urgent-t">${f("آخر الأخبار")}</span><div class="urgent-i"><a href="/u1">${f(other())}</a></div><div class="urgent-i"><a href="/u2">${f(other())}</a></div></div>
<main class="wrap"><div class="col-main">
<article class="sa">
<div class="sa-rub"><a href="/section">${f(section)}</a></div>
<h1 class="sa-title">${headline}</h1>
<ul class="sa-facts"><li class="sa-author"><a href="/author/9">${f(author)}</a></li><li class="sa-date">${f(date("ymd"))}</li><li class="sa-hits">${f(`${number(9000)} قراءة`)}</li><li class="sa-com"><a href="#respond">${f("0 تعليق")}</a></li></ul>
<div class="sa-img"><img src="/wp-content/uploads/1.jpg" alt="" width="790" height="440"><div class="sa-img-cap">${f("ح.م")}</div></div>
<div class="sa-share"><a href="#"><span>${f("شارك")}</span></a><a href="#"><span>${f("غرّد")}</span></a><a href="#"><span>${f("أرسل")}</span></a></div>
<div class="sa-content">
${opening}${body(1)}<div class="sa-also"><div class="sa-also-t">${f("مقالات قد تعجبك")}</div><ul><li><a href="/r1">${f(other())}</a></li><li><a href="/r2">${f(other())}</a></li><li><a href="/r3">${f(other())}</a></li></ul></div>
${body(2)}<div class="sa-news"><p>${f("اشترك في القائمة البريدية ليصلك جديدنا")}</p><form><input type="email" placeholder="البريد الإلكتروني"><button>${f("اشتراك")}</button></form></div>
${rest()}</div>
<div class="sa-tags"><span>${f("كلمات دلالية:")}</span> <a href="/tag/1">${f(`#${city}`)}</a> <a href="/tag/2">${f("#الجزائر_الجديدة")}</a></div>
</article>
<nav class="post-nav"><a class="prev" rel="prev" href="/prev"><span>${f("المقال السابق")}</span><strong>${f(other())}</strong></a><a class="next" rel="next" href="/next"><span>${f("المقال التالي")}</span><strong>${f(other())}</strong></a></nav>
<section id="respond"><h3>${f("شارك برأيك")}</h3><p>${f("لن يتم نشر عنوان بريدك الإلكتروني، الحقول الإلزامية مشار إليها بـ *")}</p><form><label>${f("تعليقك *")}</label><textarea></textarea><label>${f("اسمك *")}</label><input></form></section>
</div>
<aside class="col-side"><div class="poll"><h4>${f("سبر الآراء")}</h4><p>${f("هل أنت مع تقديم توقيت الدخول المدرسي؟")}</p><ul><li><label><input type="radio">${f("مع")}</label></li><li><label><input type="radio">${f("ضد")}</label></li></ul><button>${f("صوّت")}</button></div>
<div class="most"><h4>${f("الأكثر تداولا")}</h4><ol><li><a href="/m1">${f(other())}</a><span>${f(date("ymd", -1))}</span></li><li><a href="/m2">${f(other())}</a><span>${f(date("ymd", -3))}</span></li></ol></div></aside></main>
<footer><ul>${links(f, "من نحن|الإشهار|خلاصات|شروط الاستخدام")}</ul><p>${f("العنوان: شارع الإخوة بوعدو، دار الصحافة، الجزائر العاصمة")}</p><p>${f("الهاتف: 023.00.11.22 - الفاكس: 023.00.11.33")}</p><p>${f(`جميع الحقوق محفوظة © 2026 ${outlet} أونلاين`)}</p></footer>
</body></html>`;
    },
  },
  {
    name: "press release of a humanitarian organisation, Drupal 10, definition list before the text",
    date: "day",
    page: ({ headline, outlet, section, city, agency, date, person, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html>
<html lang="ar" dir="rtl" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<title>${section}: ${headline} [AR] | ${outlet}</title>
<meta name="description" content="بيان صحفي باللغة العربية" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<link rel="shortlink" href="https://www.example.int/ar/node/4031127" />
<link rel="alternate" hreflang="en" href="https://www.example.int/node/4031127" />
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","pathPrefix":"ar\\/","currentPath":"node\\/4031127","currentLanguage":"ar"},"ajaxTrustedUrl":{"\\/ar\\/search":true}}</script>
</head>
<body class="path-node page-node-type-release">
<a href="#main-content" class="visually-hidden focusable skip-link">${f("انتقل إلى المحتوى الرئيسي")}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="cd-header"><div class="cd-global"><button type="button" class="cd-global__btn"><span>${f("الخدمات المشتركة")}</span></button><ul class="cd-global__list">${links(f, "الاستجابة|بيانات إنسانية|التتبع المالي")}</ul></div>
<div class="language-switcher-language-url"><ul class="links"><li hreflang="ar" class="ar is-active"><a href="/ar">${f("العربية")}</a></li><li hreflang="en"><a href="/">English</a></li><li hreflang="fr"><a href="/fr">Français</a></li></ul></div>
<nav class="cd-nav"><ul>${links(f, "ماذا نفعل|أين نعمل|آخر المستجدات|تبرع الآن")}</ul></nav></header>
<main role="main" id="main-content"><nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">${f("مسار التنقل")}</h2><ol><li><a href="/ar">${f("الصفحة الرئيسية")}</a></li><li><a href="/ar/updates">${f("المستجدات")}</a></li></ol></nav>
<article role="article" class="node node--type-release node--view-mode-full">
<header><span class="tag tag--format">${f("بيان صحفي")}</span>
<h1 class="node__title"><span class="field field--name-title">${headline}</span></h1>
<dl class="core-meta"><dt>${f("البلد أو المدينة")}</dt><dd><a href="/ar/c">${f(city)}</a></dd><dt>${f("المصدر")}</dt><dd><ul><li><a href="/ar/org">${f(agency)}</a></li></ul></dd><dt>${f("تاريخ النشر")}</dt><dd><time>${f(date("both"))}</time></dd></dl></header>
<section class="attachments"><h2>${f("الملفات المرفقة")}</h2><ul><li><a href="/f/ar.pdf"><span>${f("تنزيل البيان")}</span> <span class="size">${f("(PDF | 318.42 كيلوبايت)")}</span></a></li></ul></section>
<div class="field field--name-body"><p class="text-align-right">${f(`(${city}، ${date("both")})`)}</p>
${body(2, (paragraph) => `<p class="text-align-right">${paragraph}</p>\n\n`)}<div class="align-left media media--type-image"><div class="field--name-field-media-image"><img loading="lazy" src="/s/1.jpg" alt="" /></div><div class="field--name-field-copyright">${f("الصورة: المنظمة / منسق الاتصال الميداني")}</div></div>
${rest((paragraph) => `<p class="text-align-right">${paragraph}</p>\n\n`)}</div>
<aside class="contacts"><h2>${f("للتواصل مع الإعلام")}</h2><div class="contact"><div>${f(person())}</div><div>${f("مسؤولة الإعلام الإقليمية")}</div><div>${f("هاتف: +962 79 000 1122")}</div><div>press@example.int</div></div></aside>
<footer class="disclaimer"><h2>${f("إخلاء مسؤولية")}</h2><p>${f("لا تعني التسميات المستعملة في هذا الموقع ولا طريقة عرض المواد فيه التعبير عن أي رأي كان بشأن المركز القانوني لأي بلد أو إقليم.")}</p></footer>
</article>
<section class="related"><h2>${f("محتوى ذو صلة")}</h2>
<article class="teaser"><h3><a href="/ar/1">${f(other())}</a></h3><dl><dt>${f("الشكل:")}</dt><dd>${f("تقرير الحالة")}</dd><dt>${f("نُشر:")}</dt><dd><time datetime="${date("iso", 6)}T00:00:00+00:00">${f(date("both", 6))}</time></dd></dl></article>
<article class="teaser"><h3><a href="/ar/2">${f(other())}</a></h3><dl><dt>${f("الشكل:")}</dt><dd>${f("خريطة")}</dd><dt>${f("نُشر:")}</dt><dd><time datetime="${date("iso", -9)}T00:00:00+00:00">${f(date("both", -9))}</time></dd></dl></article></section></main>
<footer class="cd-footer"><ul>${links(f, "اتصل بنا|فرص عمل|حقوق الاستخدام|سياسة الخصوصية")}</ul><p>${f("خدمة تقدمها المنظمة لمجتمع العمل الإنساني")}</p></footer></div></body></html>`,
  },
  {
    name: "Saudi ministry on SharePoint, title without the headline, Hijri date beside the Gregorian",
    date: "day",
    page: ({ headline, outlet, section, date, other, boilerplate: f, body, rest }) => {
      const paragraphOf = (paragraph: string): string =>
        `<p dir="RTL" class="ms-rteElement-P" style="text-align:justify;"><span class="ms-rteThemeForeColor-2-0" style="font-family:&quot;sakkal majalla&quot;;font-size:16pt;">${paragraph}</span></p><div dir="rtl">&#8203;<br></div>\n`;
      return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/1999/xhtml" lang="ar-sa" dir="rtl" xml:lang="ar-sa">
<head><meta http-equiv="X-UA-Compatible" content="IE=10" /><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" />
<title>
	
	المركز الإعلامي - تفاصيل الخبر

</title>
<link rel="stylesheet" type="text/css" href="/_layouts/15/1025/styles/Themable/corev15rtl.css" />
<script type="text/javascript">// <![CDATA[
var g_presenceEnabled = true; var _spPageContextInfo = {webServerRelativeUrl: "\\u002fMediaCenter", webLanguage: 1025, currentLanguage: 1025, webTitle: "المركز الإعلامي", userDisplayName: ""};
// ]]></script>
<!--[if gte mso 9]><xml><mso:CustomDocumentProperties><mso:PublishingContact msdt:dt="string">portal admin</mso:PublishingContact><mso:ContentType msdt:dt="string">صفحة خبر</mso:ContentType></mso:CustomDocumentProperties></xml><![endif]-->
</head>
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();">
<form method="post" action="./NewsDetails.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="_wpcmWpid" value="" /><input type="hidden" name="__REQUESTDIGEST" value="noDigest" /></div>
<div id="imgPrefetch" style="display:none"><img src="/_layouts/15/images/favicon.ico" alt="" /></div>
<noscript><div class="noindex">${f("يبدو أن جافا سكريبت معطلة في متصفحك. يرجى تمكينها ثم إعادة تحميل الصفحة.")}</div></noscript>
<div id="ms-designer-ribbon"><div id="s4-ribbonrow" style="visibility:hidden;display:none"></div></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="ctl00_MSO_ContentDiv">
<div class="top-strip"><a href="/signin">${f("تسجيل الدخول")}</a> <a href="/en">English</a> <a href="/map">${f("خريطة البوابة")}</a></div>
<div class="logo"><img src="/Style%20Library/logo.png" alt="${outlet}" /></div>
<div class="ms-core-listMenu-horizontalBox"><ul class="root static">${links(f, "عن الوزارة|الأنظمة واللوائح|الخدمات الإلكترونية|المبادرات|البيانات المفتوحة|تواصل معنا")}</ul></div>
<div class="inner"><div class="side-nav"><h4>${f("المركز الإعلامي")}</h4><ul>${links(f, "أخبار الوزارة|الفعاليات|مكتبة الصور|التقارير السنوية|الهوية البصرية")}</ul></div>
<div class="news-details" id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a>
<div class="news-cat"><span>${f(`تصنيف الخبر: ${section}`)}</span></div>
<div class="news-head"><h2>
	${headline}
</h2></div>
<div class="news-dates"><span class="d-h">${f(`${date("hijri-ymd")} هـ`)}</span> <span class="d-g">${f(`${date("dmy")} م`)}</span></div>
<div class="news-tools"><a href="javascript:;" onclick="window.print();">${f("طباعة الصفحة")}</a> <a href="javascript:;">${f("استمع للنص")}</a></div>
<div class="news-img"><img alt="" src="/MediaCenter/PublishingImages/n1.jpg" style="BORDER: 0px solid; " /></div>
<div id="ctl00_PlaceHolderMain_ctl01_label" style='display:none'>${f("محتوى الصفحة")}</div><div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline" aria-labelledby="ctl00_PlaceHolderMain_ctl01_label">
<div dir="rtl" class="ms-rteFontSize-3">${body(1, paragraphOf)}${rest(paragraphOf)}</div></div>
<div class="rating"><div>${f("تقييم المحتوى")}</div><label>${f("مفيد")}</label><input type="radio" name="r" /><label>${f("غير مفيد")}</label><input type="radio" name="r" /></div>
<div class="last-mod">${f("آخر تحديث لمحتوى البوابة: 02/03/2026 09:11 ص")}</div>
<div class="more-news"><h3>${f("أخبار ذات علاقة")}</h3><div class="mn"><div class="mn-d">${f(date("dmy", -2))}</div><div class="mn-t"><a href="/n?ID=2">${f(other())}</a></div></div><div class="mn"><div class="mn-d">${f(date("dmy", -5))}</div><div class="mn-t"><a href="/n?ID=3">${f(other())}</a></div></div><div class="mn"><div class="mn-d">${f(date("dmy", -8))}</div><div class="mn-t"><a href="/n?ID=4">${f(other())}</a></div></div></div>
</div></div>
<div class="foot"><div class="f-col"><h5>${f("روابط مهمة")}</h5><ul>${links(f, "المنصة الوطنية الموحدة|منصة استطلاع|هيئة الحكومة الرقمية")}</ul></div><div class="f-col"><h5>${f("مركز الاتصال الموحد")}</h5><div>920000000</div><div>${f("الأحد - الخميس، من 8 صباحا إلى 4 مساء")}</div></div><div class="copy">${f("جميع الحقوق محفوظة © 1447 هـ")}</div></div>
</div></div></div></form></body></html>`;
    },
  },
  {
    name: "Jordanian portal on Laravel and Bootstrap, cards of other news before and after the story",
    date: "minute",
    page: ({ headline, outlet, section, agency, date, time, other, number, boilerplate: f, body, rest }) => {
      const card = (at: number, days: number): string =>
        `<div class="col-6 col-md-3"><div class="card h-100"><a href="/article/${at}"><img class="card-img-top lazyload" data-src="/storage/${at}.jpg" alt=""></a><div class="card-body p-2"><h6 class="card-title"><a href="/article/${at}" class="text-dark">${f(other())}</a></h6><p class="card-text"><small class="text-muted">${f(`${date("iso", days)} 11:2${at}`)}</small></p></div></div></div>\n`;
      return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
    <meta name="csrf-token" content="uK3xQdJ0">
    <title>${outlet} | الموقع الإخباري الأول في الأردن</title>
    <meta property="og:title" content="${headline}" />
    <meta property="og:image" content="https://www.example.jo/storage/0.jpg" />
    <meta property="og:type" content="article" />
    <link href="https://cdn.rtlcss.com/bootstrap/v4.2.1/css/bootstrap.min.css" rel="stylesheet">
    <link href="/css/app.css?id=99a1" rel="stylesheet">
</head>
<body>
<div id="app">
<div class="modal fade" id="push-modal" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-body"><p class="mb-1">${f("هل ترغب في تلقي إشعارات بالأخبار العاجلة؟")}</p></div><div class="modal-footer"><button class="btn btn-light">${f("لا شكرا")}</button><button class="btn btn-primary">${f("أوافق")}</button></div></div></div></div>
<nav class="navbar navbar-expand-lg navbar-dark bg-danger"><a class="navbar-brand" href="/"><img src="/img/logo.png" alt="logo"></a><div class="collapse navbar-collapse"><ul class="navbar-nav">${links(f, "الصفحة الرئيسية|أخبار الأردن|برلمان|جامعات|مال وأعمال|عربي ودولي|شباب وملاعب|مقالات مختارة|وفيات اليوم|وظائف شاغرة")}</ul></div></nav>
<div class="container mt-3"><div class="d-flex"><h4 class="section-head">${f("أهم الأخبار")}</h4></div><div class="row">
${card(1, 2)}${card(2, 2)}${card(3, 1)}${card(4, 1)}</div></div>
<div class="container mt-4"><div class="row"><div class="col-lg-8">
<nav aria-label="breadcrumb"><ol class="breadcrumb bg-white"><li class="breadcrumb-item"><a href="/">${f("الرئيسية")}</a></li><li class="breadcrumb-item active">${f(section)}</li></ol></nav>
<div class="card border-0 article-card"><div class="card-body">
<h3 class="card-title font-weight-bold">${headline}</h3>
<div class="d-flex justify-content-between text-muted small"><div><i class="fa fa-calendar"></i> ${f(`تم نشره بتاريخ: ${date("iso")} ${time("time12")}`)}</div><div><i class="fa fa-eye"></i> ${f(`${number(20_000)} مشاهدة`)}</div></div>
<img class="img-fluid w-100" src="/storage/0.jpg" alt="${headline}">
<div class="article-body">
<p><strong>${f(`${outlet} - ${agency}`)}</strong></p>
${body(3, (paragraph) => `<p style="text-align:right">${paragraph}</p>\n\n<p style="text-align:right">&nbsp;</p>\n\n`)}<div class="alert alert-secondary"><a href="/article/5">${f(`تابع أيضا: ${other()}`)}</a></div>
${rest((paragraph) => `<p style="text-align:right">${paragraph}</p>\n\n<p style="text-align:right">&nbsp;</p>\n\n`)}</div>
<div class="btn-group share"><a class="btn btn-sm" href="#">${f("انشر على فيسبوك")}</a><a class="btn btn-sm" href="#">${f("واتس آب")}</a></div>
</div></div>
<div class="card mt-3"><div class="card-header">${f("تعليقات القراء")}</div><div class="card-body"><p>${f("لا يوجد تعليقات على هذا الخبر")}</p><form method="POST"><input type="hidden" name="_token"><div class="form-group"><label>${f("الاسم الثلاثي")}</label><input class="form-control"></div><div class="form-group"><label>${f("التعليق")}</label><textarea class="form-control"></textarea></div><button class="btn btn-danger">${f("إرسال التعليق")}</button></form></div></div>
<h4 class="section-head mt-4">${f("أخبار ذات صلة")}</h4><div class="row">
${card(6, -1)}${card(7, -1)}${card(8, -4)}</div>
</div>
<div class="col-lg-4"><div class="card"><div class="card-header">${f("الأكثر متابعة")}</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="/article/9">${f(other())}</a></li><li class="list-group-item"><a href="/article/10">${f(other())}</a></li></ul></div>
<div class="card mt-2"><div class="card-header">${f("أسعار الذهب في الأردن")}</div><table class="table table-sm"><tr><th>${f("عيار 24")}</th><td>${f("49.30 دينارا")}</td></tr><tr><th>${f("عيار 21")}</th><td>${f("43.10 دينارا")}</td></tr></table></div></div>
</div></div>
<footer class="bg-dark text-white mt-5"><div class="container"><div class="row"><div class="col-md-6"><p>${f("وكالة إخبارية أردنية مستقلة مرخصة من هيئة الإعلام")}</p></div><div class="col-md-6"><p>${f("عمان - شارع وصفي التل - مجمع الياسمين")}</p><p>${f("هاتف 0096265000000")}</p></div></div></div></footer>
</div>
<script src="/js/app.js?id=1c2"></script>
</body>
</html>`;
    },
  },
  {
    name: "Emirati daily on Arc XP, relative time in the text, whole text again in JSON-LD",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      const told: string[] = [];
      const paragraphOf = (paragraph: string): string => {
        told.push(paragraph);
        return `<p class="default__StyledText-sc-1wxyvyl-0 eIqbcO body-paragraph c-paragraph">${paragraph}</p>`;
      };
      const promo = (at: number, days: number, when: string): string =>
        `<article class="b-xl-promo"><a class="c-link" href="/p${at}" tabindex="-1"><img class="c-image" src="/resizer/${at}.jpg" alt="" loading="lazy"/></a><h2 class="c-heading"><a class="c-link" href="/p${at}">${f(other())}</a></h2><time class="c-date" dateTime="${date("iso", days)}T05:00:00+04:00">${f(when)}</time></article>`;
      const article = `${body(2, paragraphOf)}<div class="inline-related"><span class="inline-related__label">${f("قصص ذات صلة")}</span><div class="inline-related__card"><img src="/resizer/i1.jpg" alt=""/><a class="c-link" href="/i1">${f(other())}</a></div><div class="inline-related__card"><img src="/resizer/i2.jpg" alt=""/><a class="c-link" href="/i2">${f(other())}</a></div></div>${body(2, paragraphOf)}<div id="arcad-feature-inline_1" class="arcad-feature"><div class="c-ad__label">${f("إعلان")}</div><div class="arcad"></div></div>${rest(paragraphOf)}`;
      const structured = `{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://www.example.ae/story/"},"headline":${json(headline)},"articleBody":${json(told.join(" "))},"datePublished":"${iso("+04:00")}","dateModified":"${iso("+04:00")}","author":{"@type":"Person","name":${json(author)}},"publisher":{"@type":"Organization","name":${json(outlet)}},"articleSection":${json(section)}}`;
      return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${headline}</title><meta property="og:title" content="${headline}"/><meta property="og:site_name" content="${outlet}"/><meta property="fb:app_id" content="1029"/><link rel="preconnect" href="https://cdn.example.ae"/><script type="application/ld+json">${structured}</script><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="example-ae";Fusion.contextPath="/pf";Fusion.deployment="214";Fusion.globalContentConfig={"source":"content-api"};</script></head>
<body class="rtl"><div id="fusion-app" class="b-right-rail">
<div class="push-prompt" role="dialog"><div class="push-prompt__text">${f("فعّل التنبيهات لتصلك الأخبار فور وقوعها")}</div><button type="button" class="c-button"><span>${f("ليس الآن")}</span></button><button type="button" class="c-button"><span>${f("تفعيل")}</span></button></div>
<header class="c-stack b-right-rail__navigation"><nav class="b-header-nav-chain"><a class="c-link" href="/"><img alt="${outlet}" src="/pf/resources/logo.svg"/></a><div class="b-links-bar"><a class="c-link" href="/uae">${f("الإمارات")}</a><span class="c-divider"></span><a class="c-link" href="/business">${f("أعمال وأسواق")}</a><span class="c-divider"></span><a class="c-link" href="/life">${f("حياة ومجتمع")}</a><span class="c-divider"></span><a class="c-link" href="/expo">${f("خمس دقائق")}</a></div><button><span>${f("تسجيل الدخول")}</span></button></nav></header>
<section class="b-top-strip">${promo(1, 4, "منذ 12 دقيقة")}${promo(2, 4, "منذ ساعة")}</section>
<section role="main" tabindex="-1" class="b-right-rail__main"><div class="b-article-top"><a class="c-overline" href="/section">${f(section)}</a>
<h1 class="c-heading">${headline}</h1>
<figure class="c-media-item b-lead-art"><img class="c-image" src="/resizer/lead.jpg" alt=""/><div class="c-media-item__fig-caption"><span class="c-media-item__caption">${f("لقطة من الموقع التقطت صباح اليوم.")}</span> <span class="c-media-item__credit">${f("تصوير: قسم التصوير")}</span></div></figure>
<div class="b-byline"><span class="b-byline__by">${f("إعداد:")}</span> <span class="b-byline__names"><a href="/author/1">${f(author)}</a></span> <span class="b-byline__place">${f(`(${city})`)}</span></div><time class="c-date b-date" dateTime="${iso("+04:00")}">${f("منذ 4 أيام")}</time>
<div class="b-share-bar"><button aria-label="x"><span>${f("مشاركة")}</span></button><button><span>${f("حفظ للقراءة لاحقا")}</span></button></div></div>
<article class="b-article-body">${article}</article>
<div class="b-tags"><a class="c-pill" href="/t1">${f(`${city} الآن`)}</a><a class="c-pill" href="/t2">${f("تغطية خاصة")}</a></div>
<section class="b-results"><h2 class="c-heading">${f("المزيد من القسم")}</h2>${promo(3, 3, "منذ يوم")}${promo(4, 2, "منذ يومين")}</section></section>
<aside class="b-right-rail__rail"><div class="c-heading">${f("مختارات المحررين")}</div><ol><li><a class="c-link" href="/e1">${f(other())}</a></li><li><a class="c-link" href="/e2">${f(other())}</a></li></ol></aside>
<footer class="b-footer"><div class="b-footer__col"><a href="/about">${f("عن الصحيفة")}</a></div><div class="b-footer__col"><a href="/subscribe">${f("اشتراكات النسخة الورقية")}</a></div><p class="c-paragraph">${f("مؤسسة إعلامية تتخذ من المنطقة الحرة للإعلام مقرا لها، صندوق بريد 1180")}</p></footer></div>
<script>Fusion.globalContent={"type":"story","version":"0.10.9","language":"ar","label":{"basic":{"text":"خبر رئيسي"}},"taxonomy":{"sections":[{"name":"القسم التجريبي"}]}};</script></body></html>`;
    },
  },
  {
    name: "Arabic edition of a Kurdish channel, Elementor, text under a video, @graph of Yoast",
    date: "minute",
    page: ({ headline, outlet, section, iso, date, person, other, number, boilerplate: f, body, rest }) => {
      const widget = (kind: string, content: string): string =>
        `<div class="elementor-element elementor-widget elementor-widget-${kind}" data-element_type="widget" data-widget_type="${kind}.default"><div class="elementor-widget-container">${content}</div></div>\n`;
      const column = (content: string): string =>
        `<div class="elementor-column elementor-col-66 elementor-top-column elementor-element" data-element_type="column"><div class="elementor-widget-wrap elementor-element-populated">${content}</div></div>\n`;
      const url = "https://www.example.krd/ar/video-55120/";
      const graph = `{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"${url}#article","isPartOf":{"@id":"${url}"},"author":{"name":"ar-editor","@id":"https://www.example.krd/#/schema/person/3"},"headline":${json(headline)},"datePublished":"${iso("+00:00")}","dateModified":"${date("iso", 1)}T06:15:09+00:00","mainEntityOfPage":{"@id":"${url}"},"wordCount":${Number(number(400)) + 100},"articleSection":[${json(section)}],"inLanguage":"ar"},{"@type":"WebPage","@id":"${url}","url":"${url}","name":${json(`${headline} • ${outlet}`)},"isPartOf":{"@id":"https://www.example.krd/#website"},"datePublished":"${iso("+00:00")}","dateModified":"${date("iso", 1)}T06:15:09+00:00","breadcrumb":{"@id":"${url}#breadcrumb"}},{"@type":"BreadcrumbList","@id":"${url}#breadcrumb","itemListElement":[{"@type":"ListItem","position":1,"name":"البداية","item":"https://www.example.krd/"},{"@type":"ListItem","position":2,"name":${json(headline)}}]},{"@type":"WebSite","@id":"https://www.example.krd/#website","name":${json(outlet)},"description":"قناة إخبارية من كوردستان"},{"@type":"Person","@id":"https://www.example.krd/#/schema/person/3","name":"ar-editor"}]}`;
      return `<!doctype html>
<html dir="rtl" lang="ar">
<head>
	<meta charset="UTF-8">
	<title>${headline} • ${outlet}</title>
	<meta property="og:title" content="${headline} • ${outlet}" />
	<meta property="og:type" content="article" />
	<script type="application/ld+json" class="yoast-schema-graph">${graph}</script>
<style id='global-styles-inline-css'>body{--wp--preset--color--black: #000000;}</style>
<meta name="generator" content="Elementor 3.18.3; features: e_dom_optimization, e_optimized_assets_loading">
</head>
<body class="rtl post-template-default single single-post wp-embed-responsive elementor-default elementor-template-full-width elementor-kit-9 elementor-page-312">
<a class="skip-link screen-reader-text" href="#content">${f("التجاوز إلى المحتوى")}</a>
<header data-elementor-type="header" data-elementor-id="44" class="elementor elementor-44 elementor-location-header"><section class="elementor-section elementor-top-section"><div class="elementor-container elementor-column-gap-default">
${column(widget("image", '<a href="/"><img src="/logo.webp" alt=""></a>') + widget("nav-menu", `<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">${links(f, "البداية|كوردستان|العراق والمنطقة|برامج|الطقس|البث المباشر")}</ul></nav>`))}${column(widget("icon-list", `<ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="/ku"><span class="elementor-icon-list-text">${f("کوردی")}</span></a></li><li class="elementor-icon-list-item"><a href="/en"><span class="elementor-icon-list-text">English</span></a></li></ul>`))}</div></section></header>
<div data-elementor-type="single-post" data-elementor-id="312" class="elementor elementor-312 elementor-location-single post-55120 post type-post"><section class="elementor-section elementor-top-section elementor-section-boxed"><div class="elementor-container elementor-column-gap-default">
${column(`${widget("video", '<div class="elementor-wrapper elementor-open-inline"><video class="elementor-video" src="/v/55120.mp4" controls="" preload="metadata" poster="/v/55120.jpg"></video></div>')}${widget("theme-post-title", `<h1 class="elementor-heading-title elementor-size-default">${headline}</h1>`)}${widget("post-info", `<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><i class="fas fa-calendar"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date">${f(date("egypt-first"))}</span></li><li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">${f(person())}</span></li><li class="elementor-icon-list-item elementor-inline-item"><a href="/s"><span class="elementor-icon-list-text elementor-post-info__item">${f(section)}</span></a></li></ul>`)}${widget("share-buttons", `<div class="elementor-grid"><div class="elementor-grid-item"><div class="elementor-share-btn"><span class="elementor-share-btn__title">${f("فيسبوك")}</span></div></div><div class="elementor-grid-item"><div class="elementor-share-btn"><span class="elementor-share-btn__title">${f("تيليجرام")}</span></div></div></div>`)}${widget("theme-post-content", `${body(2)}${rest()}`)}${widget("shortcode", `<div class="elementor-shortcode"><div class="app-box"><div>${f("حمل تطبيق القناة على هاتفك")}</div><a href="/app">App Store</a></div></div>`)}${widget("post-navigation", `<div class="elementor-post-navigation"><div class="elementor-post-navigation__prev elementor-post-navigation__link"><a href="/prev" rel="prev"><span class="elementor-post-navigation__link__prev"><span class="post-navigation__prev--label">${f("السابق")}</span><br><span class="post-navigation__prev--title">${f(other())}</span></span></a></div><div class="elementor-post-navigation__next elementor-post-navigation__link"><a href="/next" rel="next"><span class="elementor-post-navigation__link__next"><span class="post-navigation__next--label">${f("التالي")}</span><br><span class="post-navigation__next--title">${f(other())}</span></span></a></div></div>`)}`)}${column(`${widget("heading", `<h2 class="elementor-heading-title">${f("فيديوهات أخرى")}</h2>`)}${widget("posts", `<div class="elementor-posts-container elementor-posts"><article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/v1">${f(other())}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">${f(date("egypt-first", 2))}</span></div></div></article><article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/v2">${f(other())}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">${f(date("egypt-first", 1))}</span></div></div></article></div>`)}`)}</div></section></div>
<footer data-elementor-type="footer" data-elementor-id="51" class="elementor elementor-51 elementor-location-footer"><section class="elementor-section elementor-top-section"><div class="elementor-container">
${column(widget("text-editor", `<p>${f("ترددات القناة: هوتبيرد 11604 أفقي، معدل الترميز 27500")}</p><p>${f("أربيل، إقليم كوردستان - شارع 60 متري")}</p>`))}${column(widget("heading", `<p class="elementor-heading-title">${f(`كافة الحقوق محفوظة لقناة ${outlet}`)}</p>`))}</div></section></footer>
<div data-elementor-type="popup" data-elementor-id="700" class="elementor elementor-700 elementor-location-popup"><div class="elementor-container">${column(widget("heading", `<h4 class="elementor-heading-title">${f("انضم إلى نشرتنا الأسبوعية")}</h4>`) + widget("form", `<form class="elementor-form"><input type="email" placeholder="email"><button type="submit"><span class="elementor-button-text">${f("انضمام")}</span></button></form>`))}</div></div>
</body>
</html>`;
    },
  },
  {
    name: "Palestinian news agency, clock icon before the date, dateline alone on a line, initials at the end",
    date: "minute",
    page: ({ headline, outlet, section, city, date, time, other, boilerplate: f, body, rest }) => {
      const grey = (days: number): string =>
        `<p class="small text-gray">${f(`${date("dmy", days)} 09:48 ص`)}</p>`;
      return `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${outlet} - ${headline}</title>
<meta name="description" content="وكالة أنباء رسمية" />
<link href="/css/bootstrap-rtl.min.css" rel="stylesheet" />
</head>
<body dir="rtl">
<div class="container-fluid top"><div class="row"><div class="col-sm-4"><span id="today">${f(`القدس المحتلة، ${date("levant-brackets", 3)}`)}</span></div><div class="col-sm-8 text-left"><a href="/en">English</a> | <a href="/fr">Français</a> | <a href="/he">עברית</a></div></div></div>
<div class="navbar"><ul class="nav navbar-nav">${links(f, "الرئيسية|أخبار سياسية|شؤون إسرائيلية|الأسرى|القدس|اقتصاد فلسطين|أخبار رياضية|تحقيقات وتقارير|المعلومات الوطنية|صور وفيديو")}</ul></div>
<div class="container">
<div class="row"><div class="col-md-12 news-bar"><div class="nb-h">${f("آخر الأخبار")}</div><div class="nb-i"><span>10:31</span> <a href="/1">${f(other())}</a></div><div class="nb-i"><span>10:12</span> <a href="/2">${f(other())}</a></div><div class="nb-i"><span>09:55</span> <a href="/3">${f(other())}</a></div></div></div>
<div class="row"><div class="col-md-8 col-sm-12" id="PrintArea">
<h4 class="cat-name"><a href="/cat">${f(section)}</a></h4>
<h3 class="post-head">${headline}</h3>
<p class="small text-gray"><i class="fa fa-clock-o"></i> ${f(`تاريخ النشر: ${date("dmy")} ${time("time12")}`)}</p>
<div class="img-holder"><img class="img-responsive" src="/image/NewsThumbImg/Default/1.jpg" alt="" /><div class="img-desc">${f("(عدسة: مصور الوكالة)")}</div></div>
<div class="details-text"><p style="text-align: justify;"><strong>${f(`${city} ${date("dmy-dash")} ${outlet}-`)}</strong></p>
${body(3, (paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n`)}${rest((paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n`)}<p style="text-align: justify;">&nbsp;</p>
<p style="text-align: left;">${f("ع.ن/ م.ك")}</p></div>
<div class="shareit"><a href="#"><i class="fa fa-print"></i> ${f("طباعة الخبر")}</a><a href="#"><i class="fa fa-link"></i> ${f("نسخ رابط الخبر")}</a></div>
<div class="related"><h4>${f("مواضيع ذات صلة")}</h4><div class="row"><div class="col-xs-4"><a href="/4"><img src="/t/4.jpg" alt="" /></a><h5><a href="/4">${f(other())}</a></h5>${grey(-1)}</div><div class="col-xs-4"><a href="/5"><img src="/t/5.jpg" alt="" /></a><h5><a href="/5">${f(other())}</a></h5>${grey(-1)}</div><div class="col-xs-4"><a href="/6"><img src="/t/6.jpg" alt="" /></a><h5><a href="/6">${f(other())}</a></h5>${grey(-2)}</div></div></div>
</div>
<div class="col-md-4 col-sm-12"><h4 class="cat-name">${f("ملفات خاصة")}</h4><ul class="list-unstyled">${links(f, "الاستيطان|الجدار|انتهاكات بحق الصحفيين|يوم في القرية")}</ul>
<h4 class="cat-name">${f("أسعار العملات")}</h4><table class="table"><tr><td>${f("دولار أمريكي")}</td><td>3.68</td></tr><tr><td>${f("دينار أردني")}</td><td>5.19</td></tr></table></div>
</div></div>
<div class="footer"><div class="row"><div class="col-md-4"><p>${f("المقر الرئيس: البيرة - حي البالوع")}</p><p>${f("تلفون: 00970-2-2000000 فاكس: 00970-2-2000001")}</p></div><div class="col-md-4"><p>${f("تابعونا على مواقع التواصل الاجتماعي")}</p></div></div><p class="copy">${f(`كافة الحقوق محفوظة © 2026 ${outlet}`)}</p></div>
</body>
</html>`;
    },
  },
  {
    name: "Syrian opposition site on Divi, audio player, author above the first paragraph",
    date: "day",
    page: ({ headline, outlet, section, city, date, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      const module = (order: number, kind: string, content: string): string =>
        `<div class="et_pb_module et_pb_${kind} et_pb_${kind}_${order}_tb_body et_pb_text_align_right et_pb_bg_layout_light">
${content}
</div>\n`;
      return `<!DOCTYPE html>
<html dir="rtl" lang="ar">
<head>
	<meta charset="UTF-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge">
	<link rel="pingback" href="https://example-sy.net/xmlrpc.php" />
	<script type="text/javascript">document.documentElement.className = 'js';</script>
	<title>${headline} | ${outlet}</title>
<link rel="alternate" type="application/rss+xml" title="${outlet} &laquo; الخلاصة" href="https://example-sy.net/feed/" />
<meta content="Divi v.4.23.1" name="generator"/>
</head>
<body class="rtl post-template-default single single-post postid-90817 single-format-standard et-tb-has-template et-tb-has-body et_right_sidebar et_divi_theme et-db">
<div id="page-container"><div id="et-boc" class="et-boc">
<header class="et-l et-l--header"><div class="et_builder_inner_content et_pb_gutters3"><div class="et_pb_section et_pb_section_0_tb_header et_section_regular"><div class="et_pb_row et_pb_row_0_tb_header"><div class="et_pb_column et_pb_column_4_4">
${module(0, "image", '<span class="et_pb_image_wrap"><img src="/logo.png" alt="" /></span>')}${module(0, "menu", `<div class="et_pb_menu__wrap"><nav class="et-menu-nav"><ul id="menu-main" class="et-menu nav">${links(f, "الرئيسية|سوريا|لاجئون ونازحون|حقوق الإنسان|بورتريه|إنفوغراف|إذاعة")}</ul></nav></div>`)}</div></div></div></div></header>
<div id="et-main-area"><div id="main-content"><div class="et-l et-l--body"><div class="et_builder_inner_content et_pb_gutters3"><div class="et_pb_section et_pb_section_0_tb_body et_section_regular"><div class="et_pb_row et_pb_row_0_tb_body"><div class="et_pb_column et_pb_column_2_3 et_pb_column_0_tb_body et_pb_css_mix_blend_mode_passthrough">
${module(0, "post_title", `<div class="et_pb_title_container"><h1 class="entry-title">${headline}</h1><p class="et_pb_title_meta_container">${f("بواسطة")} <span class="author vcard"><a href="/author/r" rel="author">${f(author)}</a></span> | <span class="published">${f(date("levant-first"))}</span> | <a href="/cat" rel="category tag">${f(section)}</a></p></div><div class="et_pb_title_featured_container"><span class="et_pb_image_wrap"><img src="/f.jpg" alt="" /></span></div>`)}${module(0, "text", `<div class="et_pb_text_inner"><p class="photo-note">${f("من شوارع المدينة - عدسة مراسلنا")}</p></div>`)}${module(0, "audio", `<div class="et_pb_audio_module_content et_audio_container"><h2 class="et_pb_module_header">${f("استمع إلى النسخة الصوتية")}</h2><audio preload="none" controls="controls"><source type="audio/mpeg" src="/a.mp3" /></audio></div>`)}<div class="et_pb_module et_pb_post_content et_pb_post_content_0_tb_body">
<p><strong>${f(`${outlet} – ${author}`)}</strong></p>
${body(2)}<p><strong>${f("اقرأ أيضاً:")}</strong></p>
<ul>
<li><strong><a href="/r1">${f(other())}</a></strong></li>
<li><strong><a href="/r2">${f(other())}</a></strong></li>
<li><strong><a href="/r3">${f(other())}</a></strong></li>
</ul>
${rest()}</div>
${module(1, "text", `<div class="et_pb_text_inner"><p>${f("الوسوم:")} <a href="/tag/1">${f(city)}</a>, <a href="/tag/2">${f("الشمال السوري")}</a></p></div>`)}${module(0, "signup", `<div class="et_pb_newsletter_description"><h2 class="et_pb_module_header">${f("لا تفوّت جديدنا")}</h2><div><p>${f("رسالة واحدة كل جمعة فيها أبرز ما نشرناه خلال الأسبوع.")}</p></div></div><div class="et_pb_newsletter_form"><form><p><label class="et_pb_contact_form_label">${f("البريد الإلكتروني")}</label><input type="text"></p><p><a class="et_pb_newsletter_button et_pb_button" href="#"><span>${f("سجّل")}</span></a></p></form></div>`)}${module(0, "posts_nav", `<span class="nav-previous"><a href="/prev" rel="prev"><span class="meta-nav">&rarr; </span><span class="nav-label">${f(other())}</span></a></span><span class="nav-next"><a href="/next" rel="next"><span class="nav-label">${f(other())}</span><span class="meta-nav"> &larr;</span></a></span>`)}</div>
<div class="et_pb_column et_pb_column_1_3 et_pb_column_1_tb_body et-last-child">
${module(0, "sidebar", `<div id="block-3" class="et_pb_widget widget_recent"><h4 class="widgettitle">${f("أحدث المواد")}</h4><ul><li><a href="/n1">${f(other())}</a> <span class="post-date">${f(date("levant-first", 1))}</span></li><li><a href="/n2">${f(other())}</a> <span class="post-date">${f(date("levant-first", 2))}</span></li></ul></div><div class="et_pb_widget"><h4 class="widgettitle">${f("شهداء تحت التعذيب")}</h4><div class="textwidget"><p>${f("ساهم معنا في توثيق الأسماء عبر النموذج الآمن.")}</p></div></div>`)}</div></div></div></div></div></div>
<footer class="et-l et-l--footer"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column">${module(2, "text", `<div class="et_pb_text_inner"><p>${f("المحتوى متاح تحت رخصة المشاع الإبداعي نسب المصنف - غير تجاري")}</p></div>`)}</div></div></div></footer></div></div></div>
</body></html>`;
    },
  },
  {
    name: "mail of a Sudanese daily, Mailchimp tables, one story with breaks and links to others",
    date: "day",
    page: ({ headline, outlet, section, weekday, date, other, boilerplate: f, rest }) => {
      const block = (content: string): string =>
        `<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock" style="min-width:100%;"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner" style="padding-top:9px;">
<!--[if mso]><table align="left" border="0" cellspacing="0" cellpadding="0" width="100%" style="width:100%;"><tr><td valign="top" width="600" style="width:600px;"><![endif]-->
<table align="left" border="0" cellpadding="0" cellspacing="0" style="max-width:100%; min-width:100%;" width="100%" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent" dir="rtl" style="padding:0 18px 9px;text-align:right;">
${content}
</td></tr></tbody></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></tbody></table>\n`;
      return `<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<!--[if gte mso 15]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>النشرة البريدية لصحيفة ${outlet}</title>
<style type="text/css">p{ margin:10px 0; padding:0; } .mcnPreviewText{ display:none !important; } @media only screen and (min-width:768px){ .templateContainer{ width:600px !important; } }</style>
</head>
<body>
<!--*|IF:MC_PREVIEW_TEXT|*--><span class="mcnPreviewText" style="display:none; font-size:0px; line-height:0px; max-height:0px; opacity:0; overflow:hidden; visibility:hidden; mso-hide:all;">${f("خبر المساء وأبرز العناوين في رسالة واحدة")}</span><!--*|END:IF|*-->
<center>
<table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table border="0" cellpadding="0" cellspacing="0" width="100%" class="templateContainer">
<tr><td valign="top" id="templatePreheader">${block(`<a href="https://mailchi.mp/example/1" target="_blank">${f("لا تظهر الرسالة جيدا؟ افتحها في المتصفح")}</a>`)}</td></tr>
<tr><td valign="top" id="templateHeader"><table class="mcnImageBlock" width="100%"><tbody><tr><td><a href="https://example.sd"><img align="center" alt="${outlet}" src="https://mcusercontent.com/1/logo.png" width="264"></a></td></tr></tbody></table>
${block(`<div style="text-align:center;">${f(`نشرة ${weekday} ${date("egypt")}`)}</div>`)}</td></tr>
<tr><td valign="top" id="templateBody">${block(`<span style="color:#C52E26"><strong>${f(section)}</strong></span>`)}${block(`<h1 class="null" style="text-align: right;">${headline}</h1>`)}<table class="mcnImageBlock" width="100%"><tbody><tr><td><img alt="" src="https://mcusercontent.com/1/a.jpg" width="564"></td></tr></tbody></table>
${block(rest((paragraph) => `${paragraph}<br>\n<br>\n`))}<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnButtonBlock"><tbody><tr><td align="center" class="mcnButtonBlockInner"><table class="mcnButtonContentContainer"><tbody><tr><td class="mcnButtonContent"><a class="mcnButton" href="https://example.sd/88" target="_blank">${f("تصفح الخبر على موقعنا")}</a></td></tr></tbody></table></td></tr></tbody></table>
<table border="0" width="100%" class="mcnDividerBlock"><tbody><tr><td><span></span></td></tr></tbody></table>
${block(`<h3>${f("من عناوين اليوم")}</h3><ul><li><a href="https://example.sd/1">${f(other())}</a></li><li><a href="https://example.sd/2">${f(other())}</a></li><li><a href="https://example.sd/3">${f(other())}</a></li><li><a href="https://example.sd/4">${f(other())}</a></li></ul>`)}</td></tr>
<tr><td valign="top" id="templateFooter"><table class="mcnFollowBlock" width="100%"><tbody><tr><td><a href="https://facebook.com/example">Facebook</a></td><td><a href="https://x.com/example">X</a></td></tr></tbody></table>
${block(`<em>${f(`حقوق النشر محفوظة © 2026 صحيفة ${outlet}`)}</em><br>${f("وصلتك هذه الرسالة لأنك سجلت بريدك في موقعنا.")}<br><br><strong>${f("عنواننا البريدي:")}</strong><br>${f("الخرطوم، شارع الجمهورية، عمارة التاكا، الطابق الثالث")}<br><br><a href="https://example.us1.list-manage.com/profile">${f("تعديل بياناتك")}</a> <a href="https://example.us1.list-manage.com/unsubscribe">${f("إلغاء الاشتراك")}</a>`)}</td></tr>
</table></td></tr></table>
</center>
<img src="https://example.us1.list-manage.com/track/open.php?u=1" height="1" width="1" alt="">
</body>
</html>`;
    },
  },
  {
    name: "Tunisian site on Joomla 3 with K2, date before the headline, months of the Maghreb",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      city,
      weekday,
      date,
      time,
      person,
      other,
      number,
      boilerplate: f,
      body,
      rest,
    }) => {
      const author = person();
      return `<!DOCTYPE html>
<html prefix="og: http://ogp.me/ns#" xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar-aa" lang="ar-aa" dir="rtl">
<head>
<base href="http://www.example.tn/index.php/item/7741" />
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="title" content="${headline}" />
<meta name="author" content="${author}" />
<meta property="og:type" content="article" />
<meta property="og:title" content="${headline}" />
<meta name="generator" content="Joomla! - Open Source Content Management" />
<title>${headline}</title>
<script src="/components/com_k2/js/k2.js?v2.6.9&amp;sitepath=/" type="text/javascript"></script>
</head>
<body class="site com_k2 view-item no-layout itemid-101 rtl off-canvas-menu-init">
<section id="sp-top-bar"><div class="container"><div class="row"><div id="sp-top1" class="col-sm-6"><div class="sp-column"><ul class="sp-contact-info"><li>${f("الهاتف: 71000000")}</li></ul></div></div></div></div></section>
<header id="sp-header"><div class="logo"><h1 class="sr-only">${f(outlet)}</h1></div><ul class="sp-megamenu-parent menu-fade">${links(f, "الاستقبال|الأخبار الوطنية|الجهات|ثقافة وفنون|رياضة وشباب|مختارات الصحف|ملتيميديا")}</ul></header>
<div id="system-message-container"></div>
<section id="sp-main-body"><div class="container"><div class="row"><div id="sp-component" class="col-sm-8"><div class="sp-column">
<!-- Start K2 Item Layout -->
<span id="startOfPageId7741"></span>
<div id="k2Container" class="itemView">
	<!-- Plugins: BeforeDisplay -->
	<div class="itemHeader">
		<!-- Date created -->
		<span class="itemDateCreated">
			${f(`${weekday}, ${date("maghreb")} ${time()}`)}		</span>
		<!-- Item title -->
	<h2 class="itemTitle">
			${headline}
	</h2>
		<!-- Item Author -->
		<span class="itemAuthor">
			${f("كتبه")} &nbsp;			<a rel="author" href="/author">${f(author)}</a>
		</span>
	</div>
	<div class="itemToolbar"><ul>
		<li><span class="itemTextResizerTitle">${f("حجم الخط")}</span> <a href="#" id="fontDecrease"><span>${f("تصغير حجم الخط")}</span></a> <a href="#" id="fontIncrease"><span>${f("تكبير حجم الخط")}</span></a></li>
		<li><a class="itemPrintLink" rel="nofollow" href="/print"><span>${f("طباعة")}</span></a></li>
		<li><a class="itemCommentsLink k2Anchor" href="#itemCommentsAnchor">${f("كن أول من يعلق!")}</a></li>
	</ul><div class="clr"></div></div>
	<div class="itemRatingBlock"><span>${f("قيم الموضوع")}</span><div class="itemRatingForm"><ul class="itemRatingList"><li class="itemCurrentRating" style="width:0%;"></li><li><a href="#">1</a></li><li><a href="#">2</a></li></ul><div id="itemRatingLog7741" class="itemRatingLog">${f("(0 أصوات)")}</div></div></div>
	<div class="itemBody">
	<!-- Item Image -->
	<div class="itemImageBlock"><span class="itemImage"><a class="modal" href="/media/k2/items/cache/XL.jpg"><img src="/media/k2/items/cache/L.jpg" alt="" style="width:600px; height:auto;" /></a></span>
		<span class="itemImageMainCaption">${f("صورة توضيحية من الأرشيف")}</span>
		<div class="clr"></div></div>
	<!-- Item introtext -->
	<div class="itemIntroText">
	${body(1, (paragraph) => `<p dir="rtl"><strong>${paragraph}</strong></p>\n`)}	</div>
	<!-- Item fulltext -->
	<div class="itemFullText">
	${rest((paragraph) => `<p dir="rtl">${paragraph}</p>\n`)}	</div>
	<div class="clr"></div>
	<div class="itemContentFooter"><span class="itemHits">${f(`قراءة ${number(3000)} مرات`)}</span> <span class="itemDateModified">${f(`آخر تعديل على ${date("maghreb", 1)} 07:55`)}</span></div>
	</div>
	<div class="itemSocialSharing"><div class="itemTwitterButton"><a href="#">${f("تغريدة")}</a></div></div>
	<div class="itemLinks"><div class="itemCategory"><span>${f("نشر في")}</span> <a href="/cat">${f(section)}</a></div>
	<div class="itemTagsBlock"><span>${f("موسومة تحت")}</span><ul class="itemTags"><li><a href="/tag1">${f(city)}</a></li><li><a href="/tag2">${f("الجهات الداخلية")}</a></li></ul></div></div>
	<div class="itemAuthorBlock"><img class="itemAuthorAvatar" src="/a.png" alt="" /><div class="itemAuthorDetails"><h3 class="itemAuthorName"><a rel="author" href="/author">${f(author)}</a></h3><p>${f("صحفي بقسم التحرير منذ تأسيس الموقع")}</p></div></div>
	<div class="itemAuthorLatest"><h3>${f(`آخر مواضيع ${author}`)}</h3><ul><li class="even"><a href="/1">${f(other())}</a></li><li class="odd"><a href="/2">${f(other())}</a></li></ul></div>
	<div class="itemRelated"><h3>${f("مواضيع لها علاقة")}</h3><ul><li class="even"><a class="itemRelTitle" href="/3">${f(other())}</a></li><li class="odd"><a class="itemRelTitle" href="/4">${f(other())}</a></li></ul></div>
	<div class="itemNavigation"><span class="itemNavigationTitle">${f("المزيد في هذا القسم:")}</span> <a class="itemPrevious" href="/5">${f(`« ${other()}`)}</a> <a class="itemNext" href="/6">${f(`${other()} »`)}</a></div>
	<a name="itemCommentsAnchor" id="itemCommentsAnchor"></a>
	<div class="itemComments"><div class="itemCommentsForm"><h3>${f("رأيك في الموضوع")}</h3><p class="itemCommentsFormNotes">${f("تأكد من إدخال المعلومات في المجالات المشار إليها بـ(*) . كود HTML غير مسموح به.")}</p><form><label class="formComment">${f("الرسالة *")}</label><textarea></textarea></form></div></div>
	<div class="itemBackToTop"><a class="k2Anchor" href="#startOfPageId7741">${f("العودة إلى الأعلى")}</a></div>
</div>
<!-- End K2 Item Layout -->
</div></div>
<div id="sp-right" class="col-sm-4"><div class="sp-module"><h3 class="sp-module-title">${f("الأكثر قراءة")}</h3><div class="sp-module-content"><div class="k2ItemsBlock"><ul><li><a class="moduleItemTitle" href="/7">${f(other())}</a><span class="moduleItemDateCreated">${f(`${date("maghreb", -2)} 18:20`)}</span></li><li><a class="moduleItemTitle" href="/8">${f(other())}</a><span class="moduleItemDateCreated">${f(`${date("maghreb", -3)} 10:05`)}</span></li></ul></div></div></div></div>
</div></div></section>
<footer id="sp-footer"><span class="sp-copyright">${f(`© 2026 ${outlet} - جميع الحقوق محفوظة`)}</span></footer>
</body></html>`;
    },
  },
  {
    name: "Libyan magazine on Ghost, first paragraph as a lead above the byline, card to sign up",
    date: "minute",
    page: ({ headline, outlet, section, iso, date, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      const card = (at: number, days: number): string =>
        `<article class="gh-card post"><a class="gh-card-link" href="/p${at}/"><figure class="gh-card-image"><img src="/content/images/size/w300/${at}.jpg" alt="" loading="lazy"></figure><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">${f(other())}</h3><footer class="gh-card-meta"><span class="gh-card-author">${f(`بقلم ${person()}`)}</span> <time class="gh-card-date" datetime="${date("iso", days)}">${f(date("egypt", days))}</time></footer></div></a></article>\n`;
      return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
    <title>${headline}</title>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="canonical" href="https://www.example.ly/story/">
    <meta property="og:site_name" content="${outlet}">
    <meta property="og:type" content="article">
    <meta property="og:title" content="${headline}">
    <meta property="article:published_time" content="${iso(".000Z")}">
    <meta property="article:modified_time" content="${date("iso", 5)}T18:02:44.000Z">
    <meta property="article:tag" content="${section}">
    <meta name="generator" content="Ghost 5.82">
    <script type="application/ld+json">
{
    "@context": "https://schema.org",
    "@type": "Article",
    "publisher": { "@type": "Organization", "name": ${json(outlet)}, "url": "https://www.example.ly/" },
    "author": { "@type": "Person", "name": ${json(author)}, "sameAs": [] },
    "headline": ${json(headline)},
    "url": "https://www.example.ly/story/",
    "datePublished": "${iso(".000Z")}",
    "dateModified": "${date("iso", 5)}T18:02:44.000Z",
    "keywords": ${json(section)}
}
    </script>
</head>
<body class="post-template tag-news has-serif-title has-sans-body">
<div class="gh-viewport">
<div class="gh-announcement-bar"><div class="gh-announcement-bar-content"><p>${f("صدر العدد الثالث من المجلة الورقية، احجز نسختك")}</p></div></div>
<header id="gh-navigation" class="gh-navigation is-middle-logo"><div class="gh-navigation-inner"><nav class="gh-navigation-menu"><ul class="nav">${links(f, "حكايات|تحقيقات|ذاكرة المكان|عن المجلة")}</ul></nav><div class="gh-navigation-actions"><a href="#/portal/signin">${f("دخول الأعضاء")}</a><a class="gh-button" href="#/portal/signup">${f("اشترك معنا")}</a></div></div></header>
<main class="gh-main">
<article class="gh-article post tag-news">
<header class="gh-article-header gh-canvas">
<a class="gh-article-tag" href="/tag/news/">${f(section)}</a>
<h1 class="gh-article-title is-title">${headline}</h1>
${body(1, (paragraph) => `<p class="gh-article-excerpt is-body">${paragraph}</p>\n`)}<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/x/"><img class="author-profile-image" src="/content/images/a.png" alt="" /></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/x/">${f(author)}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="${date("iso")}">${f(date("egypt"))}</time> <span class="gh-article-meta-length"><span class="bull">—</span> ${f("6 دقائق للقراءة")}</span></div></div></div>
<figure class="gh-article-image"><img src="/content/images/size/w1200/lead.jpg" alt=""><figcaption>${f("رسم: استوديو المجلة")}</figcaption></figure>
</header>
<section class="gh-content gh-canvas is-body drop-cap">
${body(2)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b1/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${f(other())}</div><div class="kg-bookmark-description">${f("من ملف خاص عن ذاكرة المدن القديمة في العدد السابق")}</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">${f(outlet)}</span></div></div><div class="kg-bookmark-thumbnail"><img src="/b1.jpg" alt=""></div></a></figure>
${body(2)}<div class="kg-card kg-signup-card kg-width-regular" data-lexical-signup-form=""><div class="kg-signup-card-content"><div class="kg-signup-card-text"><h2 class="kg-signup-card-heading"><span>${f("حكاية كل خميس")}</span></h2><p class="kg-signup-card-subheading"><span>${f("نرسل إليك قصة واحدة طويلة تستحق وقتك")}</span></p><form class="kg-signup-card-form"><input type="email" placeholder="you@example.com"><button type="submit"><span>${f("أرسلوها لي")}</span></button></form><p class="kg-signup-card-disclaimer"><span>${f("بلا رسائل مزعجة، ويمكنك الانسحاب متى شئت.")}</span></p></div></div></div>
${rest()}</section>
</article>
<div class="gh-comments gh-canvas"><header class="gh-comments-header"><h2 class="gh-comments-title">${f("نقاش الأعضاء")}</h2></header><p>${f("التعليق متاح للمشتركين فقط")}</p></div>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">${f("اقرأ بعدها")}</h2><div class="gh-feed">
${card(1, -7)}${card(2, -14)}${card(3, -21)}</div></div></section>
</main>
<footer class="gh-footer"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">${f(outlet)}</span><nav class="gh-footer-menu"><ul class="nav">${links(f, "بيان الخصوصية|اكتب معنا")}</ul></nav><div class="gh-footer-copyright">Powered by Ghost</div></div><section class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">${f("صحافة متأنية من ليبيا وعنها")}</h2></section></footer>
</div></body></html>`;
    },
  },
  {
    name: "Mauritanian site on SPIP, seconds since 1970 in the metadata, French words around",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      weekday,
      iso,
      date,
      time,
      person,
      other,
      number,
      boilerplate: f,
      body,
      rest,
    }) => {
      const seconds = Date.parse(iso("Z")) / 1000;
      return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar" lang="ar" dir="rtl" class="rtl ar no-js">
<head>
<script type='text/javascript'>/*<![CDATA[*/(function(H){H.className=H.className.replace(/\\bno-js\\b/,'js')})(document.documentElement);/*]]>*/</script>
<title>[${section}] ${headline} - ${outlet} - موريتانيا</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="SPIP 3.2.19 [24990]" />
<meta name="publish-timestamp" content="${seconds}" />
<meta name="fetch-timestamp" content="${seconds + 1_900_000}" />
<link rel="alternate" type="application/rss+xml" title="Syndiquer tout le site" href="spip.php?page=backend" />
</head>
<body id="top" class="pas_surlignable page_article">
<div class="page">
<div class="header" id="entete"><strong id="logo_site_spip"><a rel="start home" href="http://www.example.mr"><span>${f(outlet)}</span></a></strong><div id="slogan">${f("أخبار موريتانيا والساحل على مدار الساعة")}</div></div>
<div class="menu menu-container" id="nav"><ul>${links(f, "أخبار وطنية|الولايات|اقتصاد ومعادن|الساحل|مقابلات|أدب وثقافة|بلاغات ومناقصات")}<li><a href="/fr">Français</a></li></ul></div>
<div class="main"><div class="wrapper hfeed"><div class="content hentry" id="content">
<p class="arbo"><a href="/">${f("استقبال")}</a> &gt; <a href="/r3">${f(section)}</a> &gt; <strong class="on">${headline}</strong></p>
<div class="cartouche">
<h1 class="crayon article-titre-6120 entry-title">${headline}</h1>
<p class="info-publi"><abbr class="published" title="${iso("Z")}">${f(`${weekday} ${date("egypt")} - ${time()}`)}</abbr><span class="sep">, </span><span class="auteurs">${f("بقلم")} <span class="vcard author"><a class="url fn spip_in" href="/a7">${f(person())}</a></span></span></p>
</div>
<div class="crayon article-texte-6120 texte entry-content">${body(1, (paragraph) => `<p><span class='spip_document_2214 spip_documents spip_documents_left'><img src='IMG/jpg/2214.jpg' width="300" height="200" alt="" /></span>${paragraph}</p>\n`)}
${rest((paragraph) => `<p>${paragraph}</p>\n`)}</div>
<div class="notes surlignable"></div>
<p class="visites">${f(`عدد الزيارات: ${number(2500)}`)}</p>
<a href="#forum" id="forum"></a><p class="repondre"><a href="spip.php?page=forum&amp;id_article=6120" rel="noindex nofollow">${f("الرد على هذا المقال")}</a></p>
</div></div>
<div class="aside"><div class="menu"><h2>${f("في نفس الركن")}</h2><ul><li><a href="/6119">${f(other())}</a></li><li><a href="/6118">${f(other())}</a></li><li><a href="/6117">${f(other())}</a></li></ul></div>
<div class="liste breves"><h2>${f("برقيات")}</h2><ul><li><a href="/b1">${f(other())}</a><small>${f(`${date("egypt-no-year", 1)} - 08:10`)}</small></li><li><a href="/b2">${f(other())}</a><small>${f(`${date("egypt-no-year", 1)} - 07:32`)}</small></li></ul></div>
<div class="formulaire_spip formulaire_recherche"><form action="spip.php?page=recherche" method="get"><label for="recherche">${f("بحث:")}</label><input type="text" class="text" size="10" name="recherche" id="recherche" accesskey="4" /></form></div></div>
</div>
<div class="footer clearfix" id="pied"><p class="colophon"><a rel="contents" href="spip.php?page=plan">${f("تصميم الموقع")}</a> | <a href="spip.php?page=login" rel="nofollow" class='login_modal'>${f("مجال خاص")}</a> | <small class="generator"><a href="http://www.spip.net/">SPIP</a></small></p><p>${f("نواكشوط، تفرغ زينة، ص.ب 2210، الهاتف: 45 00 00 00")}</p></div>
</div></body></html>`;
    },
  },
  {
    name: "paper of a research centre on TYPO3, date at the very end of the text",
    date: "day",
    page: ({ headline, outlet, section, date, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      const frame = (id: number, type: string, content: string): string =>
        `<div id="c${id}" class="frame frame-default frame-type-${type} frame-layout-0">${content}</div>\n`;
      return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<!-- 
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework.
-->
<title>تفاصيل الإصدار: ${headline} :: ${outlet} للدراسات</title>
<meta name="generator" content="TYPO3 CMS">
<meta name="robots" content="index,follow">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-1.css?1699" media="all">
</head>
<body id="p214" class="page-214 pagelevel-3 language-2 backendlayout-default layout-default">
<div id="cookieman-modal" data-cookieman-showonce="1"><div class="modal-content"><h5>${f("ملفات الارتباط")}</h5><p>${f("نستخدم في موقعنا ملفات ضرورية لعمله وأخرى تساعدنا على فهم كيفية استخدامه.")}</p><button>${f("قبول الضرورية فقط")}</button><button>${f("حفظ الاختيار")}</button></div></div>
<div class="body-bg"><header id="page-header"><a class="navbar-brand" href="/"><img src="/fileadmin/logo.svg" alt="${outlet}"></a><nav id="mainnavigation"><ul class="navbar-nav">${links(f, "عن المركز|الوحدات البحثية|الإصدارات|المؤتمرات والندوات|الخبراء|المكتبة")}</ul></nav></header>
<div class="breadcrumb-section"><ol class="breadcrumb"><li><a href="/">${f("البداية")}</a></li><li><a href="/pub">${f("الإصدارات")}</a></li><li class="active"><span>${f("تفاصيل الإصدار")}</span></li></ol></div>
<main id="page-content" class="bp-page-content main-section">
<section class="section section-default"><div class="container"><div class="section-row"><div class="section-column maincontent-column">
${frame(
  881,
  "list",
  `<div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article">
<div class="pub-type"><span>${f(`أوراق تحليلية / ${section}`)}</span></div>
<div class="header"><h1 itemprop="headline">${headline}</h1></div>
<div class="pub-author"><div class="pa-img"><img src="/fileadmin/p1.jpg" alt=""></div><div class="pa-name"><a href="/experts/1">${f(author)}</a></div><div class="pa-role">${f("باحث مشارك في وحدة السياسات العامة")}</div></div>
<div class="pub-tools"><a class="btn" href="/fileadmin/1.pdf">${f("تحميل النسخة الكاملة (PDF)")}</a> <a class="btn" href="#">${f("الاستشهاد بالورقة")}</a></div>
<div class="teaser-text" itemprop="description">${body(1)}</div>
<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="/fileadmin/_processed_/1.jpg" alt=""></div></div><p class="news-img-caption">${f("المصدر: أرشيف المركز")}</p></div>
<div class="news-text-wrap" itemprop="articleBody">
${body(2, (paragraph) => `<p class="text-justify">${paragraph}</p>\n`)}${rest((paragraph) => `<p class="text-justify">${paragraph}</p>\n`)}<p class="text-end"><em>${f(`نُشر في: ${date("levant-brackets")}`)}</em></p>
</div>
<div class="news-backlink-wrap"><a href="/pub">${f("عودة إلى قائمة الإصدارات")}</a></div>
</div></div>`,
)}${frame(882, "text", `<p class="small">${f("الآراء الواردة في إصدارات المركز تعبر عن رأي كتابها ولا تمثل بالضرورة موقفه.")}</p>`)}${frame(883, "shortcut", `<h3>${f("نبذة عن الباحث")}</h3><p>${f("حاصل على الدكتوراه في العلوم السياسية، وعمل محاضرا زائرا في عدد من الجامعات العربية، ونشر دراسات محكمة في شؤون الإدارة المحلية.")}</p>`)}</div>
<div class="section-column subcontent-column">
${frame(884, "menu_subpages", `<h3>${f("إصدارات مشابهة")}</h3><ul class="list"><li><a href="/p1">${f(other())}</a></li><li><a href="/p2">${f(other())}</a></li><li><a href="/p3">${f(other())}</a></li></ul>`)}${frame(885, "list", `<h3>${f("فعاليات قادمة")}</h3><div class="event"><div class="ev-t"><a href="/e1">${f("ندوة: مستقبل الحوكمة المحلية في المنطقة")}</a></div><div class="ev-d">${f(`موعد الانعقاد: ${date("levant-brackets", 41)}`)}</div><div class="ev-p">${f("قاعة المؤتمرات الكبرى، الطابق الأرضي")}</div></div>`)}</div></div></div></section>
</main>
<footer id="page-footer"><section class="footer-section"><div class="frame"><p>${f("مؤسسة بحثية مستقلة غير ربحية")}</p><p>${f("ص. ب 11077، هاتف 00961 1 000000، فاكس 00961 1 000001")}</p></div><div class="footer-copyright"><p>${f(`© ${outlet} للدراسات، جميع الحقوق محفوظة 2026`)}</p></div></section></footer>
<a class="scroll-top" title="أعلى" href="#top"><span class="visually-hidden">${f("إلى أعلى الصفحة")}</span></a>
</div></body></html>`;
    },
  },
  {
    name: "bulletin of a press office saved from Word, letterhead, no date",
    date: null,
    page: ({ headline, outlet, person, boilerplate: f, body, rest }) => {
      const line = (text: string, align: string): string =>
        `<p class=MsoNormal align=${align} dir=RTL style='margin-bottom:0cm;text-align:${align};\nline-height:normal;direction:rtl;unicode-bidi:embed'><span lang=AR-SA\nstyle='font-size:12.0pt;font-family:"Traditional Arabic",serif'>${text}<o:p></o:p></span></p>\n\n`;
      const paragraphOf = (paragraph: string): string =>
        `<p class=MsoNormal dir=RTL style='margin-bottom:8.0pt;text-align:justify;\ntext-justify:kashida;direction:rtl;unicode-bidi:embed'><span lang=AR-SA\nstyle='font-size:15.0pt;line-height:115%;font-family:"Simplified Arabic",serif;\nmso-ascii-theme-font:major-bidi'>${inLines(paragraph)}</span><span\ndir=LTR></span><span lang=AR-SA style='font-size:15.0pt'><o:p></o:p></span></p>\n\n<p class=MsoNormal dir=RTL style='text-align:justify;direction:rtl'><span lang=AR-SA><o:p>&nbsp;</o:p></span></p>\n\n`;
      return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List href="nashra_files/filelist.xml">
<!--[if gte mso 9]><xml>
 <o:DocumentProperties>
  <o:Author>pc</o:Author>
  <o:LastAuthor>المكتب</o:LastAuthor>
  <o:Revision>2</o:Revision>
  <o:TotalTime>14</o:TotalTime>
  <o:Pages>2</o:Pages>
  <o:Version>16.00</o:Version>
 </o:DocumentProperties>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Print</w:View>
  <w:DoNotPromoteQF/>
  <w:LidThemeOther>EN-US</w:LidThemeOther>
  <w:LidThemeComplexScript>AR-SA</w:LidThemeComplexScript>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:"Traditional Arabic";
	panose-1:2 2 6 3 5 4 5 2 3 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin-bottom:8.0pt;
	direction:rtl;}
@page WordSection1
	{size:595.3pt 841.9pt;
	margin:72.0pt 90.0pt 72.0pt 90.0pt;}
div.WordSection1
	{page:WordSection1;}
-->
</style>
<!--[if gte mso 10]>
<style>
 /* Style Definitions */
 table.MsoNormalTable
	{mso-style-name:"جدول عادي";}
</style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>

<div class=WordSection1 dir=RTL>

<table class=MsoNormalTable dir=rtl border=0 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;mso-table-layout-alt:fixed'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes;mso-yfti-lastrow:yes'>
  <td width=301 valign=top style='width:225.5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  ${line(f(`مركز ${outlet} للإعلام`), "center")}${line(f("قسم المتابعة الصحفية"), "center")}  </td>
  <td width=301 valign=top style='width:225.5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  ${line(f("نشرة إخبارية غير دورية"), "center")}${line(f("للتوزيع على وسائل الإعلام"), "center")}  </td>
 </tr>
</table>

<p class=MsoNormal dir=RTL style='direction:rtl;unicode-bidi:embed'><span
lang=AR-SA><o:p>&nbsp;</o:p></span></p>

<div style='mso-element:para-border-div;border:none;border-bottom:solid windowtext 1.0pt;
padding:0cm 0cm 1.0pt 0cm'>

<p class=MsoNormal align=center dir=RTL style='text-align:center;border:none;
direction:rtl;unicode-bidi:embed'><b><span lang=AR-SA style='font-size:24.0pt;
font-family:"PT Bold Heading"'>${headline}<o:p></o:p></span></b></p>

</div>

<p class=MsoNormal dir=RTL style='direction:rtl;unicode-bidi:embed'><b><span
lang=AR-SA style='font-size:14.0pt'>${f(`إعداد: ${person()}`)}<o:p></o:p></span></b></p>

${body(1, paragraphOf)}${rest(paragraphOf)}${line(f("- انتهى -"), "center")}<p class=MsoFooter dir=RTL style='border:none;direction:rtl;unicode-bidi:embed'><span
lang=AR-SA style='font-size:9.0pt'>${f("للاستفسار والمتابعة يرجى الاتصال على الرقم 0123000000")}<o:p></o:p></span></p>

<p class=MsoFooter dir=RTL style='direction:rtl;unicode-bidi:embed'><span lang=AR-SA
style='font-size:9.0pt'>${f("يسمح بإعادة نشر مواد هذه النشرة كاملة أو مجتزأة مع ذكر المركز")}<o:p></o:p></span></p>

</div>

</body>

</html>
`;
    },
  },
];
