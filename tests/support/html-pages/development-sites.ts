/** tests/support/html-pages/: pages of sites in HTML, to be filled with samples. */
import type { HtmlSite } from "./html-site.ts";

/** Sites that rules may be made from: content systems of many years, with and without metadata. */
export const DEVELOPMENT_SITES: readonly HtmlSite[] = [
  {
    name: "WordPress newspaper theme, Open Graph and JSON-LD",
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
      return `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>${headline} - ${outlet}</title>
<meta property="og:title" content="${headline}"/><meta property="og:site_name" content="${outlet}"/>
<meta property="article:published_time" content="${iso("+00:00")}"/><meta property="article:modified_time" content="${iso("+00:00").replace("T", "T0")}"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"x"}</script><style>p{color:red}</style></head>
<body class="post-template-default single"><div id="top"><span>${f(date("egypt"))}</span><ul class="menu"><li><a href="/">${f("الرئيسية")}</a></li><li><a href="/s">${f("أخبار عربية")}</a></li><li><a href="/e">${f("منوعات")}</a></li></ul>
<div class="td-trending-now"><span>${f("أهم الأخبار")}</span><a href="/t">${f(other())}</a></div></div>
<div class="entry-crumbs"><a href="/">${f("الصفحة الرئيسية")}</a> <i class="sep"></i> <a href="/s">${f(section)}</a></div>
<article id="post-1"><header class="td-post-title"><h1 class="entry-title">${headline}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name">${f(`بواسطة ${author}`)}</div><span class="td-post-date"><time class="entry-date" datetime="${iso("+00:00")}">${f(date("egypt-comma"))}</time></span><div class="td-post-views">${number(9000)}</div></div></header>
<div class="td-post-sharing"><a href="#">${f("شارك على فيسبوك")}</a><a href="#">${f("واتساب")}</a></div>
<div class="td-post-content"><figure class="wp-caption"><img src="a.jpg" alt="صورة أرشيفية"><figcaption>${f("صورة من موقع الحدث (أرشيف)")}</figcaption></figure>
${body(2)}<blockquote class="wp-embedded-content"><a href="/r">${f(`اقرأ أيضا: ${other()}`)}</a></blockquote>
<div class="td-a-rec"><span>${f("- إعلان -")}</span></div>
${rest()}</div>
<footer><ul class="td-tags"><li><span>${f("الوسوم")}</span></li><li><a href="/t">${f(city)}</a></li></ul>
<div class="td-related"><h4>${f("مقالات ذات صلة")}</h4><div class="item"><h3><a href="/1">${f(other())}</a></h3></div><div class="item"><h3><a href="/2">${f(other())}</a></h3></div></div></footer></article>
<div id="comments"><h3>${f("ترك الرد")}</h3><form><p>${f("لن يتم نشر عنوان بريدك الإلكتروني")}</p><textarea></textarea></form></div>
<aside class="sidebar"><h4>${f("الأكثر قراءة")}</h4><ol><li><a href="/3">${f(other())}</a></li><li><a href="/4">${f(other())}</a></li></ol></aside>
<footer class="site"><p>${f(`جميع الحقوق محفوظة © ${outlet}`)}</p></footer></body></html>`;
    },
  },
  {
    name: "layout tables, breaks for paragraphs, no metadata",
    date: "day",
    page: ({ headline, outlet, weekday, date, person, other, boilerplate: f, rest }) =>
      `<html><head><title>${outlet} :: ${headline}</title></head>
<body bgcolor=#ffffff><table width=780 align=center><tr><td colspan=3><img src=logo.gif><br>${f(`العدد 2341 - ${weekday} ${date("levant")}`)}</td></tr>
<tr><td width=150 valign=top><a href=1>${f("الصفحة الأولى")}</a><br><a href=2>${f("محليات")}</a><br><a href=3>${f("عربي ودولي")}</a><br><a href=6>${f("أرشيف")}</a></td>
<td valign=top><font size=5 color=red><b>${headline}</b></font><br><br><font size=2>${f(`كتب: ${person()}`)}</font><br><br>
<font size=3>${rest((paragraph) => `${paragraph}<br><br>\n`)}</font><br>
<a href=p>${f("طباعة")}</a> | <a href=s>${f("أرسل لصديق")}</a></td>
<td width=150 valign=top><b>${f("استفتاء")}</b><br>${f("هل تؤيد القرار؟")}<br><input type=radio>${f("نعم")}<br><input type=radio>${f("لا")}<br><a href=o>${f(other())}</a></td></tr>
<tr><td colspan=3 align=center>${f(`جميع الحقوق محفوظة لصحيفة ${outlet}`)}</td></tr></table></body></html>`,
  },
  {
    name: "soup of divs with hashed classes, date in the text only",
    date: "minute",
    page: ({ headline, outlet, section, date, time, other, boilerplate: f, body, rest }) =>
      `<!doctype html><html lang="ar"><head><title>${headline} | ${outlet}</title><meta name="viewport" content="width=device-width"></head><body><div id="__next"><div class="css-1a2b"><div class="css-nav"><a href="/">${f("أخبار")}</a><a href="/v">${f("فيديو")}</a><a href="/p">${f("بودكاست")}</a><a href="/l">${f("البث الحي")}</a></div></div>
<div class="css-9x"><div class="css-7y"><a href="/s">${f(section)}</a></div><h1 class="css-t">${headline}</h1><div class="css-d"><span>${f(`${date("egypt")} - ${time()}`)}</span></div><div class="css-s"><button>${f("مشاركة")}</button><button>${f("حفظ")}</button></div>
<div class="css-b">${body(1, (paragraph) => `<div class="css-p"><span>${paragraph}</span></div>`)}<div class="css-ad"><span>${f("إعلان")}</span></div>${body(1, (paragraph) => `<div class="css-p"><span>${paragraph}</span></div>`)}<div class="css-rel"><div>${f("اقرأ المزيد")}</div><a href="/1">${f(other())}</a><a href="/2">${f(other())}</a></div>${rest((paragraph) => `<div class="css-p"><span>${paragraph}</span></div>`)}</div></div>
<div class="css-m"><div>${f("الأكثر مشاهدة")}</div><a href="/3">${f(other())}</a><a href="/4">${f(other())}</a><a href="/5">${f(other())}</a></div>
<div class="css-f"><a href="/a">${f("من نحن")}</a><a href="/c">${f("اتصل بنا")}</a><div>${f(`© ${outlet} جميع الحقوق محفوظة`)}</div></div></div><script>self.__next_f=[]</script></body></html>`,
  },
  {
    name: "Blogger post, one div with breaks",
    date: "day",
    page: ({ headline, outlet, weekday, date, person, other, boilerplate: f, rest }) =>
      `<html dir='rtl'><head><meta content='blogger' name='generator'/><title>${outlet}: ${headline}</title></head><body>
<div class='navbar section'></div><div id='header-inner'><h1 class='title'><a href='/'>${f(outlet)}</a></h1></div>
<div class='date-outer'><h2 class='date-header'><span>${f(`${weekday}، ${date("egypt")}`)}</span></h2>
<div class='post hentry'><h3 class='post-title entry-title'>${headline}</h3><div class='post-body entry-content'><div dir="rtl" style="text-align: right;">${rest((paragraph) => `${paragraph}<br /><br />`)}</div><div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author'>${f(`مرسلة بواسطة ${person()}`)}</span> <span>${f("إرسال بالبريد الإلكتروني")}</span></div></div></div>
<div id='comments'><h4>${f("ليست هناك تعليقات:")}</h4><p>${f("إرسال تعليق")}</p></div>
<div class='blog-pager'><a href='/n'>${f("رسالة أحدث")}</a> <a href='/o'>${f("رسالة أقدم")}</a></div>
<div class='sidebar'><h2>${f("أرشيف المدونة الإلكترونية")}</h2><ul><li><a href='/1'>${f(other())}</a></li><li><a href='/2'>${f(other())}</a></li></ul></div></body></html>`,
  },
  {
    name: "Drupal node of an agency, metadata of Dublin Core",
    date: "day",
    page: ({ headline, outlet, section, city, iso, date, time, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${headline} | ${outlet}</title><meta name="dcterms.title" content="${headline}"/><meta name="dcterms.created" content="${iso().slice(0, 10)}"/></head>
<body class="html not-front node-type-article"><div id="page"><div class="region region-header"><a href="/">${f("الرئيسية")}</a> <a href="/en">English</a> <a href="/fr">Français</a></div>
<div class="breadcrumb"><a href="/">${f("الرئيسية")}</a> » <a href="/s">${f(section)}</a></div>
<h1 class="title" id="page-title">${headline}</h1>
<div class="node"><div class="submitted">${f(`${date("dmy")} - ${time()}`)}</div><div class="field field-name-body"><div class="field-items"><div class="field-item even">
${body(1, (paragraph) => `<p dir="RTL">${city} ${date("dmy", 0).slice(0, 5)} (${outlet}) ـ ${paragraph}</p>`)}${rest((paragraph) => `<p dir="RTL">${paragraph}</p>\n<p>&nbsp;</p>`)}</div></div></div>
<ul class="links"><li><a href="/p">${f("نسخة للطباعة")}</a></li><li><a href="/m">${f("أرسل إلى صديق")}</a></li></ul></div>
<div class="region-sidebar"><h2>${f("آخر الأخبار")}</h2><ul><li><a href="/1">${f(other())}</a></li><li><a href="/2">${f(other())}</a></li><li><a href="/3">${f(other())}</a></li></ul></div>
<div id="footer">${f(`حقوق النشر محفوظة ${outlet}`)}</div></div></body></html>`,
  },
  {
    name: "ASP.NET newspaper, spans in a table, date beside the name",
    date: "minute",
    page: ({ headline, outlet, section, date, time, person, other, number, boilerplate: f, rest }) => {
      const author = person();
      return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${outlet} - ${section} - ${headline}</title></head><body><form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="abc"/>
<div id="menu"><table><tr><td><a href="1">${f("الأولى")}</a></td><td><a href="2">${f("محليات")}</a></td><td><a href="3">${f("رياضة")}</a></td></tr></table></div>
<div id="ctl00_Main"><span id="lblSection" class="sec">${f(section)}</span><br/><span id="lblTitle" class="title">${headline}</span><br/>
<table class="info"><tr><td><span id="lblAuthor">${f(author)}</span></td><td><span id="lblDate">${f(`${date("dmy")} ${time()}`)}</span></td></tr></table>
<div class="tools"><a href="#">A+</a> <a href="#">A-</a> <a href="#">${f("طباعة الموضوع")}</a></div>
<span id="lblBody" class="body">${rest((paragraph) => `<p style="text-align:justify"><span style="font-size:14pt">${paragraph}</span></p>`)}</span>
<div class="cnt">${f(`عدد القراءات: ${number(5000)}`)}</div></div>
<div class="rt"><b>${f("من نفس القسم")}</b><br/>- <a href="4">${f(other())}</a><br/>- <a href="5">${f(other())}</a></div></form></body></html>`;
    },
  },
  {
    name: "broadcaster, JSON-LD, lists of links inside the story",
    date: "minute",
    page: ({ headline, outlet, iso, date, person, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${headline} - ${outlet}</title><script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"NewsArticle","headline":${JSON.stringify(headline.replaceAll("&quot;", '"'))},"datePublished":"${iso("Z")}","dateModified":"${iso("Z")}","author":{"@type":"NewsMediaOrganization","name":"${outlet}"},"publisher":{"@type":"NewsMediaOrganization","name":"${outlet}"}}]}</script></head>
<body><div role="banner"><nav aria-label="${outlet}"><ul><li><a href="/">${f("الرئيسية")}</a></li><li><a href="/m">${f("شرق أوسط")}</a></li><li><a href="/t">${f("علوم وتكنولوجيا")}</a></li></ul></nav></div>
<main role="main"><h1 id="content" tabindex="-1">${headline}</h1><figure><div><span>${f("صدر الصورة، GETTY IMAGES")}</span></div></figure>
<section role="region" aria-labelledby="byline"><ul><li>${f(person())}</li></ul></section><time datetime="${iso().slice(0, 10)}">${f(date("egypt"))}</time>
${body(2, (paragraph) => `<div dir="rtl"><p dir="rtl">${paragraph}</p></div>`)}
<section role="region" aria-labelledby="recommendations"><strong>${f("قصص مقترحة")}</strong><ul role="list"><li><a href="/1">${f(other())}</a></li><li><a href="/2">${f(other())}</a></li></ul><p>${f("قصص مقترحة نهاية")}</p></section>
${rest((paragraph) => `<div dir="rtl"><p dir="rtl">${paragraph}</p></div>`)}
<section><h2>${f("مواضيع ذات صلة")}</h2><ul><li><a href="/3">${f("سياسة")}</a></li></ul></section></main>
<section><h2>${f("اخترنا لكم")}</h2><ul><li><h3><a href="/4">${f(other())}</a></h3><p>${f("فيديو,")}</p></li></ul></section>
<footer><ul><li><a href="/u">${f("شروط الاستخدام")}</a></li></ul><p>${f(`© 2024 ${outlet} لا تتحمل المسؤولية عن محتوى المواقع الخارجية`)}</p></footer></body></html>`,
  },
  {
    name: "local portal, story as bare text with breaks between banners",
    date: "minute",
    page: ({ headline, outlet, date, time, other, number, boilerplate: f, rest }) =>
      `<html><head><title>${headline}</title></head><body><div class="header"><a href="/"><img alt="${outlet}"></a><marquee>${f(other())}</marquee></div>
<div class="main"><div class="right"><div class="title2">${headline}</div><div class="info2"><span class="d">${f(`${date("dmy-dash")} ${time("time12")}`)}</span> <span class="v">${f(`${number(900)} مشاهدة`)}</span></div>
<div class="fb-like"></div><div class="text2">${rest((paragraph) => `${paragraph}<br />\r\n<br />\r\n`)}</div>
<div class="cmt"><div>${f("التعليقات (0)")}</div><div>${f("كن أول من يعلق على الخبر")}</div><form><label>${f("الاسم")}</label><input><label>${f("نص التعليق")}</label><textarea></textarea><input type="submit" value="أرسل"></form></div></div>
<div class="left"><div class="box"><div class="h">${f("اقرأ ايضا")}</div><div><a href="1">${f(other())}</a></div><div><a href="2">${f(other())}</a></div></div></div></div></body></html>`,
  },
  {
    name: "AMP page, date and author in a row",
    date: "day",
    page: ({ headline, outlet, date, person, other, boilerplate: f, body, rest }) =>
      `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:site_name" content="${outlet}"></head><body>
<amp-sidebar id="sb"><ul><li><a href="/">${f("الصفحة الرئيسية")}</a></li><li><a href="/s">${f("حوادث")}</a></li></ul></amp-sidebar>
<header class="amp-wp-header"><a href="/">${f(outlet)}</a></header><article class="amp-wp-article"><header><h1 class="amp-wp-title">${headline}</h1><div class="amp-wp-meta">${f(`${person()} | ${date("egypt")}`)}</div></header>
<amp-img src="x"></amp-img><p class="amp-wp-caption-text">${f("تصوير: خاص بالموقع")}</p><div class="amp-wp-article-content">${body(1)}<amp-ad width=300></amp-ad>${rest()}<p><strong>${f(`إقرأ أيضا: ${other()}`)}</strong></p></div>
<footer><div class="amp-wp-tax-category">${f("التصنيفات: أخبار")}</div></footer></article><footer class="amp-wp-footer"><p>${f("عرض النسخة الكاملة")}</p></footer></body></html>`,
  },
  {
    name: "saved print view",
    date: "minute",
    page: ({ headline, outlet, date, time, boilerplate: f, rest }) =>
      `<html><head><title>طباعة - ${headline}</title></head><body onload="window.print()"><div align="center"><img src="logo.gif"><br>${f(outlet)}</div><hr>
<h2>${headline}</h2><p class="date">${f(`تاريخ النشر: ${date("ymd")} الساعة ${time()}`)}</p>${rest()}<hr><p>${f("رابط الخبر: http://www.example.net/news/1234")}</p><p><a href="javascript:window.close()">${f("إغلاق النافذة")}</a></p></body></html>`,
  },
  {
    name: "forum thread, quoted story in a post",
    date: "minute",
    page: ({ headline, outlet, date, time, person, boilerplate: f, rest }) =>
      `<html dir="rtl"><head><title>${headline} - منتديات ${outlet}</title><meta name="generator" content="vBulletin 3.8.7"></head><body>
<table class="tborder"><tr><td class="navbar"><a href="1">${f(`منتديات ${outlet}`)}</a> &gt; <a href="2">${f("المنتدى العام")}</a></td></tr><tr><td class="navbar"><strong>${headline}</strong></td></tr></table>
<table id="post1"><tr><td class="thead">${f(`${date("dmy-dash")}, ${time()}`)}</td><td class="thead">#1</td></tr><tr><td class="alt2"><div id="postmenu"><a href="u">${f(person())}</a></div><div class="smallfont">${f("عضو نشيط")}</div><div class="smallfont">${f("تاريخ التسجيل: 01-2009")}</div><div>${f("المشاركات: 1,204")}</div></td></tr>
<tr><td class="alt1"><div class="smallfont"><strong>${headline}</strong></div><hr><div id="post_message_1">${rest((paragraph) => `${paragraph}<br />\n<br />\n`)}</div></td></tr></table>
<table><tr><td><a href="r">${f("إضافة رد")}</a></td></tr><tr><td>${f("الكلمات الدليلية (Tags)")}</td></tr></table><div>${f("Powered by vBulletin® Version 3.8.7")}</div></body></html>`,
  },
  {
    name: "ministry or rights group, nested sections, Hijri and Gregorian",
    date: "day",
    page: ({ headline, outlet, date, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${outlet} | ${headline}</title></head><body><a class="skip" href="#m">${f("تخطي إلى المحتوى")}</a>
<header><div class="gov"><button>${f("حجم الخط")}</button><button>${f("تباين الألوان")}</button></div><nav><ul><li><a href="/">${f("عن الوزارة")}</a></li><li><a href="/x">${f("الخدمات الإلكترونية")}</a></li><li><a href="/n">${f("المركز الإعلامي")}</a></li></ul></nav></header>
<section id="m"><div class="container"><div class="row"><div class="col-8"><h2 class="news-title">${headline}</h2><p class="news-date">${f(`${date("hijri")} هـ الموافق ${date("egypt")} م`)}</p><div class="news-body">${body(2, (paragraph) => `<div><p><span>${paragraph}</span></p></div>`)}${rest((paragraph) => `<div><p><span>${paragraph}</span></p></div>`)}</div>
<div class="rate"><p>${f("هل استفدت من المعلومات المقدمة في هذه الصفحة؟")}</p><button>${f("نعم")}</button><button>${f("لا")}</button></div><p>${f("آخر تعديل 01 يناير 2026 - 10:30 بتوقيت السعودية")}</p></div>
<div class="col-4"><h3>${f("أخبار أخرى")}</h3><ul><li><a href="/1">${f(other())}</a></li><li><a href="/2">${f(other())}</a></li></ul></div></div></div></section><footer><p>${f("سياسة الخصوصية")}</p></footer></body></html>`,
  },
];
