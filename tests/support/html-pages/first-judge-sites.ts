import type { HtmlSite } from "./html-site.ts";

/** Letters as numeric references, as some editors save them: `&#1575;`. Tags and entities stay as they are. */
const asEntities = (text: string): string =>
  text.replaceAll(/[\u0621-\u064A]/gu, (letter) => `&#${letter.codePointAt(0)};`);
const asIndic = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x06_60 + Number(digit)));
const withWindowsLines = (text: string): string => text.replaceAll("\n", "\r\n");
const withoutYear = (date: string): string => date.replace(/ \d{4}$/u, "");

/** The first judge: written before what it judges was changed, without sight of it. */
export const FIRST_JUDGE_SITES: readonly HtmlSite[] = [
  {
    name: "Joomla 1.5 article, headline and icons in a table, modules in columns",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
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
      return `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar-aa" lang="ar-aa" dir="rtl" >
<head>
  <base href="http://www.example.net/index.php" />
  <meta http-equiv="content-type" content="text/html; charset=utf-8" />
  <meta name="robots" content="index, follow" />
  <meta name="keywords" content="أخبار، تقارير، مقالات، حوارات" />
  <meta name="title" content="${headline}" />
  <meta name="author" content="Administrator" />
  <meta name="description" content="موقع إخباري مستقل" />
  <meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
  <title>${headline}</title>
  <link href="/templates/rt_afterburner/favicon.ico" rel="shortcut icon" type="image/x-icon" />
  <script type="text/javascript" src="/media/system/js/mootools.js"></script>
  <script type="text/javascript">
  //<![CDATA[
  var msgEmpty = 'من فضلك أدخل كلمة البحث أولا';
  //]]>
  </script>
</head>
<body id="bd" class="fs3">
<div id="ja-wrapper"><div id="ja-header"><h1 class="logo"><a href="/index.php" title="${outlet}"><span>${f(outlet)}</span></a></h1>
<form action="index.php" method="post"><input name="searchword" id="mod_search_searchword" maxlength="20" class="inputbox" type="text" size="20" value="بحث..." /></form></div>
<ul class="menu"><li class="item1"><a href="/"><span>${f("الصفحة الأولى")}</span></a></li><li class="parent active item53"><a href="/n"><span>${f(section)}</span></a></li><li class="item2"><a href="/g"><span>${f("معرض الصور")}</span></a></li><li class="item3"><a href="/c"><span>${f("راسلنا")}</span></a></li></ul>
<div id="ja-pathway"><span class="breadcrumbs pathway"><a href="/" class="pathway">${f("البداية")}</a> <img src="/images/arrow_rtl.png" alt=""  /> <a href="/n" class="pathway">${f("أرشيف الأخبار")}</a> <img src="/images/arrow_rtl.png" alt=""  /> ${headline}</span></div>
<div id="ja-current-content">
<table class="contentpaneopen">
<tr>
		<td class="contentheading" width="100%">
					${headline}			</td>
				<td align="right" width="100%" class="buttonheading">
		<a href="/pdf" title="PDF" onclick="return false;" rel="nofollow"><img src="/images/M_images/pdf_button.png" alt="PDF"  /></a>		</td>
				<td align="right" width="100%" class="buttonheading">
		<a href="/print" title="طباعة" rel="nofollow"><img src="/images/M_images/printButton.png" alt="طباعة"  /></a>		</td>
				<td align="right" width="100%" class="buttonheading">
		<a href="/mail" title="أرسل لصديقك"><img src="/images/M_images/emailButton.png" alt="أرسل لصديقك"  /></a>		</td>
</tr>
</table>
<form method="post" action="/vote"><span class="content_rating">${f("تقييم المستخدمين:")}<img src="/rating_star.png" alt="" /><img src="/rating_star_blank.png" alt="" />&nbsp;/&nbsp;3</span><br /><span class="content_vote">${f("ضعيف")}<input type="radio" name="user_rating" value="1" /><input type="radio" name="user_rating" value="5" checked="checked" />${f("ممتاز")}&nbsp;<input class="button" type="submit" name="submit_vote" value="تقييم" /></span></form>
<table class="contentpaneopen">
<tr>
	<td width="70%"  valign="top" colspan="2">
		<span class="small">
			${f(`كاتب الموضوع ${author}`)}		</span>
		&nbsp;&nbsp;
	</td>
</tr>
<tr>
	<td valign="top" colspan="2" class="createdate">
		${f(`${weekday}, ${date("both")} ${time()}`)}	</td>
</tr>
<tr>
<td valign="top" colspan="2">
<p style="text-align: justify;"><img style="float: right; margin: 5px;" src="/images/stories/news/a1.jpg" alt="صورة الخبر" width="250" height="180" /></p>
${body(1, (paragraph) => `<p style="text-align: justify;"><span style="font-size: 12pt;"><strong>${paragraph}</strong></span></p>\n`)}<p style="text-align: justify;"><span style="font-size: 12pt;"> </span></p>
${rest((paragraph) => `<p style="text-align: justify;"><span style="font-size: 12pt;">${paragraph}</span></p>\n<p style="text-align: justify;">&nbsp;</p>\n`)}</td>
</tr>
<tr>
	<td class="modifydate">
		${f(`آخر تحديث ( ${date("both", 1)} 09:17 )`)}	</td>
</tr>
</table>
<span class="article_separator">&nbsp;</span>
<table align="center" class="pagenav"><tr><th class="pagenav_prev"><a href="/p">${f("&lt; السابق")}</a></th><td width="50">&nbsp;</td><th class="pagenav_next"><a href="/x">${f("التالي &gt;")}</a></th></tr></table>
</div>
<div id="ja-left"><div class="moduletable"><h3>${f("أحدث المواضيع")}</h3><ul class="latestnews"><li class="latestnews"><a href="/1" class="latestnews">${f(other())}</a></li><li class="latestnews"><a href="/2" class="latestnews">${f(other())}</a></li><li class="latestnews"><a href="/3" class="latestnews">${f(other())}</a></li></ul></div>
<div class="moduletable"><h3>${f("استطلاع الرأي")}</h3><form name="form2" method="post" action="index.php"><table width="95%" border="0" class="poll"><thead><tr><td style="font-weight: bold;">${f("ما رأيك في التصميم الجديد للموقع؟")}</td></tr></thead><tr><td><input type="radio" name="voteid" id="voteid1" /></td><td class="sectiontableentry2"><label for="voteid1">${f("رائع")}</label></td></tr><tr><td><input type="radio" name="voteid" id="voteid2" /></td><td class="sectiontableentry1"><label for="voteid2">${f("يحتاج إلى تحسين")}</label></td></tr></table></form></div>
<div class="moduletable"><h3>${f("المتواجدون الآن")}</h3>${f(`يوجد الآن ${number(60)} زائر يتصفحون الموقع`)}</div></div>
<div id="ja-footer"><small>${f(`جميع الحقوق محفوظة © 2009 ${outlet}`)}</small><br /><small><a href="http://www.joomla.org">Joomla!</a> ${f("برنامج حر تحت رخصة جنو العامة")}</small></div></div>
</body></html>`;
    },
  },
  {
    name: "Wayback Machine copy with its toolbar, uppercase tags without ends",
    date: "day",
    page: ({
      headline,
      outlet,
      section,
      weekday,
      date,
      person,
      other,
      number,
      boilerplate: f,
      body,
      rest,
    }) => {
      const stamp = `${date("iso", 23).replaceAll("-", "")}061502`;
      return withWindowsLines(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML DIR=RTL>
<HEAD><script type="text/javascript" src="https://web-static.archive.org/_static/js/bundle-playback.js?v=7YQSqjSh" charset="utf-8"></script>
<script type="text/javascript">
  __wm.init("https://web.archive.org/web");
  __wm.wombat("http://www.example.net:80/article.php?id=8812","${stamp}","https://web.archive.org/","web","/_static/", "1234567890");
</script>
<link rel="stylesheet" type="text/css" href="https://web-static.archive.org/_static/css/banner-styles.css?v=p7PEIJWi" />
<!-- End Wayback Rewrite JS Include -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 5.0">
<TITLE>${outlet} - ${headline}</TITLE>
<STYLE TYPE="text/css"><!-- A:link {text-decoration: none} --></STYLE>
</HEAD>
<BODY BGCOLOR=white TEXT=#000000 LINK=#0000CC><!-- BEGIN WAYBACK TOOLBAR INSERT -->
<script>__wm.rw(0);</script>
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;">
<div id="wm-ipp" style="position:fixed;left:0;top:0;right:0;">
<div id="donato" style="position:relative;width:100%;height:100%;"><div id="donato-base"><iframe id="donato-if" src="https://archive.org/includes/donate.php" scrolling="no" frameborder="0"></iframe></div></div><div id="wm-ipp-inside">
  <div id="wm-toolbar" style="position:relative;display:flex;flex-flow:row nowrap;justify-content:space-between;">
    <div id="wm-logo"><a href="/web/" title="Wayback Machine home page"><img src="https://web-static.archive.org/_static/images/toolbar/wayback-toolbar-logo-200.png" alt="Wayback Machine"></a></div>
    <div class="c"><form class="u" target="_top" method="get" action="/web/submit" name="wmtb" id="wmtb"><input type="text" name="url" id="wmtbURL" value="http://www.example.net:80/article.php?id=8812"/><input type="submit" value="Go" /></form>
      <div style="display:flex;flex-flow:row nowrap;align-items:flex-end;"><div class="s" id="wm-nav-captures"><a class="t" href="/web/*/x" title="See a list of every capture for this URL">${f(`${number(40)} captures`)}</a>
	<div class="r" title="Timespan for captures of this URL">${f(`${date("english-day-short", 23)} - ${date("english-day-short", 1300)}`)}</div></div>
	<div class="k"><a href="" id="wm-graph-anchor"><div id="wm-ipp-sparkline" title="Explore captures for this URL"></div></a></div></div></div>
    <div class="n"><table><tbody><tr class="m"><td class="b" nowrap="nowrap"><img alt="Previous capture" src="https://web-static.archive.org/_static/images/toolbar/wm_tb_prv_on.png"></td><td class="c" id="displayMonthEl" title="You are here: 06:15:02 ${date("english-short", 23)}">${date("english-short", 23).slice(0, 3).toUpperCase()}</td><td class="f" nowrap="nowrap"><a href="/web/n"><img alt="Next capture" src="https://web-static.archive.org/_static/images/toolbar/wm_tb_nxt_on.png"></a></td></tr></tbody></table></div>
    <div class="r"><div id="wm-screenshot" title="screenshot"></div><a id="wm-expand" class="wm-btn wm-closed" href="#expand"><span>${f("About this capture")}</span></a></div></div>
  <div id="wm-capinfo" style="border-top:1px solid #777;display:none; overflow: hidden"><div id="wm-capinfo-collected-by"><div style="background-color:#666;color:#fff;font-weight:bold;text-align:center" wm-label="COLLECTED BY">${f("COLLECTED BY")}</div><div>${f("Collection: Alexa Crawls")}</div><div>${f("Starting in 1996, these crawls are added to the archive after an embargo period.")}</div></div>
    <div id="wm-capinfo-timestamps"><div title="Timestamps for the elements of this page">TIMESTAMPS</div></div></div></div></div></div><div id="wm-ipp-print">${f(`The Wayback Machine - https://web.archive.org/web/${stamp}/http://www.example.net:80/article.php?id=8812`)}</div>
<script type="text/javascript">//<![CDATA[
__wm.bt(700,27,25,2,"web","http://www.example.net:80/article.php?id=8812","${stamp}",1996,"https://web-static.archive.org/_static/");
//]]></script>
<!-- END WAYBACK TOOLBAR INSERT -->
<CENTER><IMG SRC="/web/${stamp}im_/http://www.example.net/banner.gif" WIDTH=760 HEIGHT=90 BORDER=0 ALT="${outlet}"></CENTER>
<!-- القائمة الرئيسية -->
<P ALIGN=CENTER><FONT SIZE=2>[ <A HREF="/web/1">${f("الاستقبال")}</A> | <A HREF="/web/2">${f("الحدث")}</A> | <A HREF="/web/3">${f("المحلي")}</A> | <A HREF="/web/4">${f("الرياضي")}</A> | <A HREF="/web/5">${f("القسم الثقافي")}</A> ]</FONT>
<HR WIDTH=760 SIZE=1>
<P ALIGN=RIGHT><FONT COLOR=#990000 SIZE=2><B>${f(`ركن ${section}`)}</B></FONT>
<P ALIGN=RIGHT><FONT SIZE=5><B>${headline}</B></FONT>
<P ALIGN=RIGHT><FONT SIZE=2 COLOR=gray>${f(`نشر في ${outlet} يوم ${weekday} ${date("maghreb")}`)}</FONT>
<P ALIGN=RIGHT><FONT SIZE=2>${f(`من إعداد: ${person()}`)}</FONT>
${body(1, (paragraph) => `<P ALIGN=JUSTIFY><IMG SRC="/web/${stamp}im_/http://www.example.net/8812.jpg" ALIGN=LEFT HSPACE=8><FONT SIZE=4>${paragraph}</FONT>\n`)}${rest((paragraph) => `<P ALIGN=JUSTIFY><FONT SIZE=4>${paragraph}</FONT>\n`)}<HR WIDTH=760 SIZE=1>
<TABLE WIDTH=760 ALIGN=CENTER CELLPADDING=4><TR><TD BGCOLOR=#EEEEEE><B>${f("في نفس العدد")}</B>
<TR><TD><LI><A HREF="/web/6">${f(other())}</A>
<TR><TD><LI><A HREF="/web/7">${f(other())}</A>
<TR><TD ALIGN=CENTER><FONT SIZE=1>${f("أنت الزائر رقم 120457 منذ جانفي 2001")}</FONT></TABLE>
<P ALIGN=CENTER><FONT SIZE=1>${f("أحسن عرض لهذا الموقع بدقة 800×600")}</FONT>
</BODY></HTML>
<!--
     FILE ARCHIVED ON 06:15:02 ${date("english-short", 23)} AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 17:40:11 ${date("english-short", 1500)}.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->
<!--
playback timings (ms):
  captures_list: 0.61
  exclusion.robots: 0.02
-->`);
    },
  },
  {
    name: "Google cache of a site that writes everything in h2 and strong",
    date: "day",
    page: ({ headline, outlet, section, date, other, number, boilerplate: f, rest }) =>
      `<!DOCTYPE html><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><base href="http://www.example.net/news/5521.html"><style>body{margin-left:0;margin-right:0;margin-top:0}#bN015htcoyT__google-cache-hdr{background:#f8f9fa;font:13px arial,sans-serif;text-align:right;direction:rtl}</style><div id="bN015htcoyT__google-cache-hdr"><div><span>${f("هذه هي النسخة المخبأة في Google لصفحة")} <a href="http://www.example.net/news/5521.html">http://www.example.net/news/5521.html</a>.</span> <span>${f(`وهي لقطة شاشة للصفحة كما ظهرت في ${date("levant-brackets", 9)} 11:20:15 GMT.`)}</span></div><div><span>${f("قد تكون")} <a href="http://www.example.net/news/5521.html">${f("الصفحة الحالية")}</a> ${f("تغيرت خلال هذه المدة.")}</span> <a href="http://support.google.com/websearch/?p=cached"><span>${f("مزيد من المعلومات")}</span></a>.</div><div style="padding-top:10px;"><div style="display:inline-block"><span style="font-weight:bold;white-space:nowrap">${f("النسخة الكاملة")}</span></div><div style="display:inline-block"><a href="/t"><span>${f("النسخة النصية فقط")}</span></a></div><div style="display:inline-block"><a href="/v"><span>${f("عرض المصدر")}</span></a></div></div><span style="display:inline-block;margin-top:8px;color:#717171"><span>${f("نصيحة: للعثور سريعًا على عبارة البحث في هذه الصفحة، اضغط على Ctrl+F أو ⌘-F واستخدم شريط البحث.")}</span></span></div><div style="position:relative;">
<html dir="rtl"><head><title>${outlet} :: ${section} :: ${headline}</title>
<script language="javascript">var today_txt = "أهلا بكم في موقعنا"; function fav(){ alert("اضغط Ctrl+D لإضافة الموقع إلى المفضلة"); }</script></head>
<body topmargin="0">
<h2 align="center"><strong>${f(`موقع ${outlet} الإخباري`)}</strong></h2>
<h2 align="center"><strong><a href="/">${f("الرئيسية")}</a>&nbsp;-&nbsp;<a href="/l">${f("أخبار البلد")}</a>&nbsp;-&nbsp;<a href="/w">${f("وفيات")}</a>&nbsp;-&nbsp;<a href="/m">${f("أفراح ومناسبات")}</a>&nbsp;-&nbsp;<a href="/f">${f("أضفنا للمفضلة")}</a></strong></h2>
<div class="content">
<h2 class="tit"><strong>${headline}</strong></h2>
<h2 style="font-size:12px"><strong>${f(`أضيف بتاريخ: ${date("dot")}`)}</strong></h2>
<h2 style="font-size:12px"><strong>${f(`عدد القراء: ${number(4000)}`)}</strong></h2>
<h2>&nbsp;</h2>
${rest((paragraph) => `<h2 style="text-align: right;"><strong>${paragraph}</strong></h2>\n<h2 style="text-align: right;">&nbsp;</h2>\n`)}<h2 align="center"><strong><a href="/s">${f("أرسل الخبر إلى صديق")}</a></strong></h2>
</div>
<h2><strong>${f("شاهد أيضا")}</strong></h2>
<h2><strong><a href="/1">${f(other())}</a></strong></h2>
<h2><strong><a href="/2">${f(other())}</a></strong></h2>
<h2><strong>${f("أضف تعليقك على الخبر")}</strong></h2><form><strong>${f("اسمك:")}</strong> <input type="text" size="20"><br><strong>${f("تعليقك:")}</strong> <textarea></textarea><br><input type="submit" value="إرسال التعليق"></form>
<h2 align="center"><strong>${f("الموقع غير مسؤول عما ينشر في التعليقات")}</strong></h2>
</body></html></div>`,
  },
  {
    name: "Facebook post of a page, saved by a browser",
    date: "minute",
    page: ({ headline, outlet, city, date, time, person, number, boilerplate: f, rest }) =>
      `<!DOCTYPE html>
<!-- saved from url=(0062)https://www.facebook.com/example.net.page/posts/pfbid02abcdefgh -->
<html id="facebook" class="_9dls __fb-light-mode" lang="ar" dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="referrer" content="origin-when-crossorigin" id="meta_referrer"><title>${outlet} - ${headline} | Facebook</title><meta name="color-scheme" content="light"><script type="application/json" data-content-len="214" data-sajs="1">{"require":[["ScheduledServerJS","handle",null,[{"__bbox":{"define":[["IntlCurrentLocale",[],{"code":"ar_AR"},5954],["XMessages",[],{"retry":"حدث خطأ ما، حاول مرة أخرى","seeMore":"عرض المزيد"},1]]}}]]]}</script></head>
<body class="_6s5d _71pn system-fonts--body segoe"><div id="mount_0_0_xY"><div><div class="x9f619 x1n2onr6"><div role="banner" class="x6s0dn4"><div><a aria-label="Facebook" href="https://www.facebook.com/" role="link"><svg viewBox="0 0 36 36"></svg></a></div><form><input type="text" name="email" placeholder="البريد الإلكتروني أو الهاتف"><input type="password" name="pass" placeholder="كلمة السر"><div role="button" tabindex="0"><span class="x1lliihq">${f("تسجيل الدخول")}</span></div><a href="https://www.facebook.com/recover"><div>${f("هل نسيت الحساب؟")}</div></a></form></div>
<div role="main"><div class="x1yztbdb"><div role="article" aria-posinset="1"><div class="x1cy8zhl"><div><svg role="none"><image href="./p_files/1.jpg"></image></svg></div>
<div class="x1iyjqo2"><div><h2 class="html-h2 xdj266r" id=":r1a:"><span class="xt0psk2"><a role="link" tabindex="0" href="https://www.facebook.com/example.net.page"><strong class="html-strong"><span>${f(outlet)}</span></strong></a></span></h2></div>
<div><span class="x4k7w5x"><span><a href="https://www.facebook.com/example.net.page/posts/pfbid02abcdefgh" role="link" aria-label="${date("egypt")}"><span>${f(`${date("egypt")}، الساعة ${time("time12")}`)}</span></a></span><span><span class="xzpqnlu">&nbsp;</span><span aria-hidden="true"> · </span></span><span><svg viewBox="0 0 16 16"><title>مشاركة مع العامة</title></svg></span></span></div></div></div>
<div dir="auto" class="x1iorvi4" data-ad-preview="message"><div class="x78zum5 xdt5ytf"><div class="x193iq5w"><span class="x193iq5w xeuugli" dir="auto"><div class="xdj266r x11i5rnm xat24cr x1mh8g0r x1vvkbs x126k92a"><div dir="auto" style="text-align: start;">${headline}</div></div>
${rest((paragraph) => `<div class="x11i5rnm xat24cr x1mh8g0r x1vvkbs xtlvy1s x126k92a"><div dir="auto" style="text-align: start;">${paragraph}</div></div>\n`)}<div class="x11i5rnm xat24cr x1mh8g0r x1vvkbs xtlvy1s x126k92a"><div dir="auto" style="text-align: start;"><span><a role="link" href="https://www.facebook.com/hashtag/x">${f(`#${city.replaceAll(" ", "_")}`)}</a></span></div></div></span></div></div></div>
<div><a href="./p_files/photo.html" role="link"><img alt="قد تكون صورة ‏‏شخص واحد‏ و‏نص‏‏" src="./p_files/2.jpg"></a></div>
<div class="x168nmei"><div><div><div>${f("كل التفاعلات:")}</div><span aria-hidden="true"><span>${number(900)}</span></span></div><div role="button"><span dir="auto">${f(`${number(80)} تعليقًا`)}</span></div><div role="button"><span dir="auto">${f(`${number(40)} مشاركة`)}</span></div></div>
<div><div role="button" aria-label="أعجبني"><div><span dir="auto">${f("أعجبني")}</span></div></div><div role="button" aria-label="اترك تعليقًا"><div><span dir="auto">${f("تعليق")}</span></div></div><div role="button"><div><span dir="auto">${f("مشاركة")}</span></div></div></div>
<div><span dir="auto">${f("الأكثر ملاءمة")}</span></div>
<div role="article" aria-label="تعليق"><div><span dir="auto"><a href="https://www.facebook.com/u1">${f(person())}</a></span></div><div><span dir="auto" lang="ar"><div dir="auto" style="text-align: start;">${f("الله يعين الناس على هالحال ويفرجها على الجميع")}</div></span></div><ul><li><span>${f("٣ أسابيع")}</span></li><li><div role="button">${f("رد")}</div></li></ul></div>
<div role="article" aria-label="تعليق"><div><span dir="auto"><a href="https://www.facebook.com/u2">${f(person())}</a></span></div><div><div>${f("أبرز المعجبين")}</div></div><div><span dir="auto" lang="ar"><div dir="auto" style="text-align: start;">${f("شكرا لكم على المتابعة أولا بأول، ننتظر التفاصيل")}</div></span></div><ul><li><span>${f("أسبوعان")}</span></li><li><div role="button">${f("رد")}</div></li></ul></div>
<div role="button"><span>${f("عرض مزيد من التعليقات")}</span></div></div></div></div></div>
<div><div><span>${f(`تعرف على المزيد عن ${outlet} على فيسبوك`)}</span></div><div role="button"><span>${f("إنشاء حساب جديد")}</span></div></div>
<footer><ul><li><a href="/privacy">${f("الخصوصية")}</a><span> · </span></li><li><a href="/terms">${f("الشروط")}</a><span> · </span></li><li><a href="/cookies">${f("ملفات تعريف الارتباط")}</a><span> · </span></li></ul><span>Meta © 2026</span></footer></div></div></div></body></html>`,
  },
  {
    name: "Telegram Desktop export of a channel, one message, bold first line",
    date: "minute",
    page: ({ headline, outlet, section, date, time, boilerplate: f, rest }) =>
      `<!DOCTYPE html>
<html>

 <head>

  <meta charset="utf-8"/>
<title>Exported Data</title>
  <meta content="width=device-width, initial-scale=1.0" name="viewport"/>

  <link href="css/style.css" rel="stylesheet"/>

  <script src="js/script.js" type="text/javascript">

  </script>

 </head>

 <body onload="CheckLocation();">

  <div class="page_wrap">

   <div class="page_header">

    <div class="content">

     <div class="text bold">
${f(outlet)}
     </div>

    </div>

   </div>

   <div class="page_body chat_page">

    <div class="history">

     <div class="message service" id="message-1">

      <div class="body details">
${f(date("english-day"))}
      </div>

     </div>

     <div class="message default clearfix" id="message40512">

      <div class="pull_left userpic_wrap">

       <div class="userpic userpic3" style="width: 42px; height: 42px">

        <div class="initials" style="line-height: 42px">
N
        </div>

       </div>

      </div>

      <div class="body">

       <div class="pull_right date details" title="${date("dot")} ${time()}:07 UTC+03:00">
${f(time())}
       </div>

       <div class="from_name">
${f(`قناة ${outlet}`)}
       </div>

       <div class="media_wrap clearfix">

        <div class="media clearfix pull_left media_photo">

         <div class="fill pull_left">

         </div>

         <div class="body">

          <div class="title bold">
Photo
          </div>

          <div class="description">
${f("Not included, change data exporting settings to download.")}
          </div>

          <div class="status details">
1280x720, 96.4 KB
          </div>

         </div>

        </div>

       </div>

       <div class="text">
<strong>${headline}</strong><br><br>${rest((paragraph) => `${paragraph}<br><br>`)}<a href="" onclick="return ShowHashtag(&quot;x&quot;)">${f(`#${section.replaceAll(" ", "_")}`)}</a><br><br>${f("🔴 للاشتراك في قناتنا على تلغرام:")}<br><a href="https://t.me/example_net">https://t.me/example_net</a>
       </div>

       <div class="signature details">
${f("هيئة التحرير")}
       </div>

      </div>

     </div>

    </div>

   </div>

  </div>

 </body>

</html>
`,
  },
  {
    name: "Next.js site with microdata, cookie wall and newsletter before the article",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${headline} - ${section} - ${outlet}</title><meta name="description" content="تابعوا آخر الأخبار والتحليلات لحظة بلحظة"/><link rel="preload" href="/_next/static/css/48a2.css" as="style"/><noscript data-n-css=""></noscript></head><body class="antialiased"><div id="__next">
<div role="dialog" aria-modal="true" aria-labelledby="cmp-t" class="CookieWall_root__x9Ks"><div id="cmp-t" class="CookieWall_title__2b">${f("نحن نقدّر خصوصيتك")}</div><p>${f("نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين معلومات على جهازك والوصول إليها، وذلك لعرض محتوى وإعلانات تناسب اهتماماتك وقياس أدائها.")}</p><p>${f("يمكنك تغيير اختياراتك في أي وقت من خلال صفحة إعدادات الخصوصية، ولن يؤثر رفضك على قراءة الأخبار.")}</p><button type="button">${f("قبول الكل")}</button><button type="button">${f("رفض الكل")}</button><a href="/vendors">${f("قائمة الشركاء (842)")}</a></div>
<header class="Header_root__1a"><a href="/" aria-label="${outlet}"><svg></svg></a><nav><a href="/world">${f("العالم")}</a><a href="/economy">${f("مال وأعمال")}</a><a href="/climate">${f("مناخ")}</a><a href="/opinion">${f("آراء وتحليلات")}</a></nav><a href="/login">${f("حسابي")}</a></header>
<aside class="Newsletter_box__77"><h2>${f("نشرة الصباح في بريدك")}</h2><p>${f("اشترك لتصلك أهم القصص التي اختارها محررونا كل يوم عند السابعة صباحا، مجانا ومن دون إعلانات.")}</p><form><input type="email" placeholder="بريدك الإلكتروني"/><button>${f("اشترك الآن")}</button></form><small>${f("بالتسجيل فإنك توافق على شروط الاستخدام")}</small></aside>
<main><article itemscope="" itemType="https://schema.org/NewsArticle"><meta itemProp="datePublished" content="${iso("+04:00")}"/><meta itemProp="dateModified" content="${date("iso", 2)}T10:30:00+04:00"/><ol itemscope="" itemType="https://schema.org/BreadcrumbList"><li itemProp="itemListElement" itemscope="" itemType="https://schema.org/ListItem"><a itemProp="item" href="/"><span itemProp="name">${f("الرئيسية")}</span></a></li><li itemProp="itemListElement" itemscope="" itemType="https://schema.org/ListItem"><a itemProp="item" href="/s"><span itemProp="name">${f(section)}</span></a></li></ol>
<h1 itemProp="headline" class="Article_title__5c">${headline}</h1>
<div class="Byline_root__3"><span itemProp="author" itemscope="" itemType="https://schema.org/Person"><span itemProp="name">${f(author)}</span></span><!-- --> <span class="Byline_loc">${f(`— ${city}`)}</span></div><div class="Byline_time__9"><time dateTime="${iso("+04:00")}">${f("قبل 3 أيام")}</time></div><div class="Byline_rt">${f("مدة القراءة: 4 دقائق")}</div>
<div class="Listen_player__1"><button>▶</button><span>${f("استمع إلى المقال")}</span><span>0:00 / 3:41</span></div>
<div class="AiSummary_root__0"><div>${f("ملخص بالذكاء الاصطناعي")}</div><ul><li>${f("يعرض النص أبرز المعطيات المتوافرة حتى لحظة النشر")}</li><li>${f("يتناول الخبر خلفيات الحدث وردود الفعل عليه")}</li></ul><small>${f("أنتج هذا الملخص آليا وراجعه أحد المحررين")}</small></div>
<figure itemProp="image" itemscope="" itemType="https://schema.org/ImageObject"><img src="/_next/image?u=1" alt=""/><figcaption>${f("صورة تعبيرية من أرشيف الموقع (وكالات)")}</figcaption></figure>
<div itemProp="articleBody" class="Article_body__c4">${body(2, (paragraph) => `<section><p class="rte_p__1">${paragraph}</p></section>`)}<div class="InlineNewsletter_x"><strong>${f("تابعنا على واتساب")}</strong><a href="https://whatsapp.com/channel/x">${f("انضم إلى القناة")}</a></div>${rest((paragraph) => `<section><p class="rte_p__1">${paragraph}</p></section>`)}</div>
<div class="Tags_root"><a href="/tag/1">${f(`أخبار ${city}`)}</a><a href="/tag/2">${f("الشرق الأوسط")}</a></div></article>
<section class="Related_root"><h2>${f("قد يهمك")}</h2><div itemscope="" itemType="https://schema.org/NewsArticle"><meta itemProp="datePublished" content="${date("iso", 4)}T08:00:00+04:00"/><h3 itemProp="headline"><a href="/1">${f(other())}</a></h3><time dateTime="${date("iso", 4)}T08:00:00+04:00">${f("قبل ساعتين")}</time></div><div itemscope="" itemType="https://schema.org/NewsArticle"><meta itemProp="datePublished" content="${date("iso", 4)}T05:10:00+04:00"/><h3 itemProp="headline"><a href="/2">${f(other())}</a></h3><time dateTime="${date("iso", 4)}T05:10:00+04:00">${f("قبل 5 ساعات")}</time></div></section></main>
<footer><a href="/about">${f("عن المؤسسة")}</a><a href="/jobs">${f("وظائف")}</a><p>${f("حمّل تطبيقنا على أندرويد وآيفون")}</p><p>${f(`© 2026 ${outlet}. كل الحقوق محفوظة.`)}</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"ui":{"loading":"جار التحميل…","error":"تعذر تحميل المحتوى","latest":["هذا عنوان تجريبي لا يظهر في الصفحة","عنوان آخر في القائمة الجانبية"]}}},"page":"/[section]/[slug]","buildId":"k2J"}</script></body></html>`;
    },
  },
  {
    name: "national agency in Levant, dateline in the first paragraph, letters as entities",
    date: "day",
    page: ({
      headline,
      outlet,
      section,
      city,
      agency,
      weekday,
      date,
      person,
      other,
      boilerplate: f,
      body,
      rest,
    }) => {
      const dateline = `${city} في ${withoutYear(date("levant"))}/${agency}/`;
      return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html dir=rtl lang=ar-sy>
<head>
<meta http-equiv='Content-Type' content='text/html; charset=utf-8'>
<title>${asEntities(outlet)}</title>
<meta name='keywords' content='${asEntities("وكالة أنباء، أخبار محلية، نشرة")}'>
</head>
<body>
<div id='langs'><a href='/en'>English</a> <a href='/fr'>Fran&ccedil;ais</a> <a href='/es'>Espa&ntilde;ol</a> <a href='/tr'>T&uuml;rk&ccedil;e</a> <a href='/fa'>${f("فارسی")}</a></div>
<div id='nav'><a href='/1'>${asEntities(f("النشرة العامة"))}</a> &laquo; <a href='/2'>${asEntities(f("محافظات"))}</a> &laquo; <a href='/3'>${asEntities(f("اقتصاد"))}</a> &laquo; <a href='/4'>${asEntities(f("نشرة الطقس"))}</a> &laquo; <a href='/5'>${asEntities(f("مراسيم وقوانين"))}</a></div>
<marquee direction=right scrollamount=3><a href='/t1'>${f(other())}</a> *** <a href='/t2'>${f(other())}</a></marquee>
<div id='article'>
<span class='cat'>${asEntities(f(section))}</span><br>
<span class='NewsTitle'>${asEntities(headline)}</span><br>
<span class='NewsDate'>${f(`${weekday} ${date("levant")}`)}</span>
<table class='pic' align=left><tr><td><img src='/p/9.jpg'></td></tr><tr><td>${asEntities(f("جانب من المكان"))}</td></tr></table>
<div class='NewsText'>
${body(1, (paragraph) => `<p align=justify><b>${asEntities(dateline)}</b>&nbsp;${asEntities(paragraph)}</p>\n`)}${rest((paragraph) => `<p align=justify>${asEntities(paragraph)}</p>\n`)}<p align=left><b>${asEntities(f(person()))}</b></p>
<p dir=rtl>${f("تابعوا أخبار الوكالة على تلغرام عبر الرابط:")} <a href='https://t.me/example'>https://t.me/example</a></p>
</div>
<div class='soc'><a href='#'>${asEntities(f("إرسال"))}</a> <a href='#'>${asEntities(f("نسخة للطبع"))}</a></div>
</div>
<div id='left'><h5>${asEntities(f("آخر البرقيات"))}</h5><dl><dt>09:14<dd><a href='/6'>${f(other())}</a><dt>08:50<dd><a href='/7'>${f(other())}</a></dl>
<h5>${asEntities(f("أسعار العملات"))}</h5><table><tr><td>${f("الدولار الأمريكي")}<td>12500<tr><td>${f("اليورو")}<td>13610</table></div>
<div id='foot'>${asEntities(f("© لا يجوز إعادة النشر من دون ذكر المصدر"))}</div>
</body></html>`;
    },
  },
  {
    name: "Egyptian portal, advertisements and read-also inside the story, list of keywords",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      city,
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
      const author = person();
      const advertisement = (id: string): string =>
        `<div class="ads-unit"><span class="ad-l">${f("إعلان")}</span><div id="div-gpt-ad-${id}"><script>googletag.cmd.push(function() { googletag.display('div-gpt-ad-${id}'); }); /* مساحة إعلانية */</script></div></div>\n`;
      return `<!DOCTYPE html>
<html lang="ar-eg" dir="rtl">
<head>
<meta charset="utf-8">
<title>${outlet} | ${section} | ${headline}</title>
<meta property="og:title" content="${headline}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="og:description" content="اقرأ التفاصيل الكاملة على موقعنا">
<script>var alertTitle = "هل تريد استقبال آخر الأخبار؟", alertYes = "نعم، أريد", alertNo = 'ليس الآن';</script>
</head>
<body>
<div class="top-bar"><div class="container"><div class="prices"><span>${f("الذهب عيار 21: 3850 جنيها")}</span> <span>${f("الدولار: 48.55")}</span> <span>${f("القاهرة 24° صافية")}</span></div><div class="staff">${f(`رئيس مجلس الإدارة: ${person()}`)}</div><div class="staff">${f(`رئيس التحرير: ${person()}`)}</div></div></div>
<nav class="main-nav"><ul><li><a href="/">${f("الرئيسية")}</a><li><a href="/1">${f("أخبار مصر")}</a><li><a href="/2">${f("المحافظات")}</a><li><a href="/3">${f("حوادث وقضايا")}</a><li><a href="/4">${f("توك شو")}</a><li><a href="/5">${f("كورة")}</a><li><a href="/6">${f("خدمات")}</a></ul></nav>
<div class="breaking"><span class="b-t">${f("عاجل")}</span><ul><li><a href="/b1">${f(other())}</a></li><li><a href="/b2">${f(other())}</a></li></ul></div>
${advertisement("1561-0")}<!-- بداية الخبر -->
<div class="news-post"><div class="cat"><a href="/s">${f(section)}</a></div>
<h1>${headline}</h1>
<div class="post-info"><time datetime="${iso("+02:00")}">${f(`${weekday} ${date("egypt-dash").replaceAll("-", "/")} - ${time("time12")}`)}</time></div>
<figure><img src="/uploads/1.webp" alt="${headline}"><figcaption>${f("أرشيفية")}</figcaption></figure>
<div class="writer"><a href="/w">${f(author)}</a></div>
<div class="share-row"><a href="#">${f("فيسبوك")}</a> <a href="#">${f("تويتر")}</a> <a href="#">${f("انسخ الرابط")}</a></div>
<div class="paragraph-list">
${body(1)}${advertisement("1561-1")}${body(1)}<p><strong>${f("اقرأ أيضًا |")}</strong> <a href="/r1"><strong>${f(other())}</strong></a></p>
${body(1)}<div class="read-more"><div class="rm-t">${f("موضوعات قد تهمك")}</div><ul><li><a href="/r2">${f(other())}</a></li><li><a href="/r3">${f(other())}</a></li></ul></div>
${body(1)}${advertisement("1561-2")}${rest()}<p><span style="color:#c0392b"><strong>${f("لمزيد من الأخبار تابع صفحتنا الرسمية على فيسبوك")}</strong></span> <a href="/fb">${f("اضغط هنا")}</a></p>
</div>
<a class="gnews" href="/gn">${f("تابعنا على Google News")}</a>
<div class="keywords"><h3>${f("الكلمات المفتاحية")}</h3><a href="/k1">${f(city)}</a> <a href="/k2">${f(`${section} اليوم`)}</a> <a href="/k3">${f("اخبار مصر النهاردة")}</a> <a href="/k4">${f("سعر الذهب")}</a> <a href="/k5">${f("حظك اليوم")}</a></div>
</div>
${advertisement("1561-3")}<div class="more-news"><h3>${f("ترشيحاتنا")}</h3><div class="card"><a href="/m1"><h4>${f(other())}</h4></a><span>${f(`${weekday} ${date("egypt-dash").replaceAll("-", "/")} - 12:05 ص`)}</span></div><div class="card"><a href="/m2"><h4>${f(other())}</h4></a></div></div>
<aside><h3>${f("الأكثر قراءة")}</h3><ol><li><a href="/a1">${f(other())}</a></li><li><a href="/a2">${f(other())}</a></li></ol>
<h3>${f("مواقيت الصلاة")}</h3><table><tr><td>${f("الفجر")}</td><td>05:12</td></tr><tr><td>${f("الظهر")}</td><td>12:08</td></tr><tr><td>${f("العصر")}</td><td>15:16</td></tr></table>
<h3>${f("استطلاع رأي")}</h3><p>${f("هل تتوقع تراجع أسعار السلع قريبا؟")}</p><label><input type="radio" name="v">${f("أتوقع")}</label><br><label><input type="radio" name="v">${f("لا أتوقع")}</label><div>${f(`إجمالي الأصوات: ${number(700)}`)}</div></aside>
<footer><p>${f(`جميع الحقوق محفوظة لموقع ${outlet} © 2026`)}</p><p>${f("تصميم وتطوير شركة الحلول الذكية")}</p></footer>
</body></html>`;
    },
  },
  {
    name: "Gulf daily in a frame, nested tables and fonts, no title",
    date: "day",
    page: ({ headline, outlet, section, weekday, date, person, other, boilerplate: f, rest }) =>
      withWindowsLines(`<HTML>
<HEAD>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
<META content="MSHTML 6.00.2800.1106" name=GENERATOR>
<BASE target=main>
<SCRIPT language=JavaScript>
<!--
if (top == self) top.location.href = "index.htm";
window.defaultStatus = "مرحبا بكم في موقع الجريدة على الإنترنت";
function nocopy() { alert('حقوق الطبع محفوظة'); return false; }
//-->
</SCRIPT>
</HEAD>
<NOFRAMES><P>${f("متصفحك لا يدعم الإطارات، يرجى تحديثه")}</P></NOFRAMES>
<BODY dir=rtl bgColor=#fffff0 leftMargin=0 topMargin=0 oncontextmenu="return nocopy()">
<TABLE cellSpacing=0 cellPadding=0 width=770 border=0><TBODY>
<TR><TD vAlign=top bgColor=#003366 colSpan=2 height=22><FONT face="Arabic Transparent" color=white size=2>&nbsp;${f(`${weekday} ${date("hijri")}هـ - ${date("egypt")}م - العدد 11874 - السنة الثالثة والثلاثون`)}</FONT></TD></TR>
<TR><TD width=610 vAlign=top>
<TABLE cellSpacing=0 cellPadding=6 width="100%" border=0><TBODY>
<TR><TD><TABLE border=0 width="100%" bgColor=#dddddd><TR><TD align=middle><A href="local.htm" target=_top><FONT size=2>${f("المحليات")}</FONT></A><TD align=middle><A href="gulf.htm" target=_top><FONT size=2>${f("الخليج العربي")}</FONT></A><TD align=middle><A href="eco.htm" target=_top><FONT size=2>${f("الأسواق")}</FONT></A><TD align=middle><A href="last.htm" target=_top><FONT size=2>${f("الصفحة الأخيرة")}</FONT></A></TR></TABLE></TD></TR>
<TR><TD align=right><FONT color=#cc0000 size=2>${f(`صفحة ${section}`)}</FONT></TD></TR>
<TR><TD align=middle><FONT face="Simplified Arabic" color=navy size=5><STRONG>${headline}</STRONG></FONT></TD></TR>
<TR><TD align=right><FONT face="Simplified Arabic" color=green size=3>${f(`${person()} - الدوحة`)}</FONT></TD></TR>
${rest((paragraph) => `<TR><TD align=right><FONT face="Simplified Arabic" size=4>&nbsp;&nbsp;&nbsp;${paragraph}</FONT></TD></TR>\n`)}<TR><TD align=middle><FONT size=2><A href="javascript:window.print()">${f("اطبع هذه الصفحة")}</A>&nbsp;&nbsp;<A href="javascript:history.back()">${f("عودة")}</A>&nbsp;&nbsp;<A href="#top">${f("إلى أعلى")}</A></FONT></TD></TR>
</TBODY></TABLE></TD>
<TD width=160 vAlign=top bgColor=#eeeecc>
<TABLE border=0 width="100%"><TBODY><TR><TD bgColor=#003366><FONT color=white size=2><B>${f("عناوين أخرى")}</B></FONT></TD></TR>
<TR><TD><FONT size=2><A href="n2.htm">${f(other())}</A></FONT></TD></TR>
<TR><TD><FONT size=2><A href="n3.htm">${f(other())}</A></FONT></TD></TR>
<TR><TD><FONT size=2><A href="n4.htm">${f(other())}</A></FONT></TD></TR>
<TR><TD bgColor=#003366><FONT color=white size=2><B>${f("كاريكاتير اليوم")}</B></FONT></TD></TR><TR><TD><IMG src="cart.gif" width=150></TD></TR>
<TR><TD align=middle><FONT size=2>${f("للإعلان اتصل على 4466555")}</FONT></TD></TR></TBODY></TABLE></TD></TR>
<TR><TD colSpan=2 align=middle bgColor=#003366><FONT color=white size=1>${f(`حقوق الطبع والنشر © 2001 محفوظة لمؤسسة ${outlet} للصحافة`)}</FONT></TD></TR>
</TBODY></TABLE></BODY></HTML>
`),
  },
  {
    name: "Lebanese daily, bold lead, box about the author, metadata of the modification only",
    date: "minute",
    page: ({ headline, outlet, section, date, time, person, other, boilerplate: f, body, rest }) => {
      const author = person();
      const modified = `${date("iso", 1)}T09:40:12+02:00`;
      return `<!doctype html>
<html lang=ar dir=rtl prefix="og: http://ogp.me/ns#">
<head>
<meta charset=utf-8>
<title>${headline} &laquo; ${outlet}</title>
<meta property="og:title" content="${headline}">
<meta property="og:updated_time" content="${modified}">
<meta property="article:modified_time" content="${modified}">
<meta name="last-modified" content="${modified}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","dateModified":"${modified}","publisher":{"@type":"Organization","name":"${outlet}"}}</script>
</head>
<body class="page-article">
<div class="masthead"><a href="/"><img src="/logo.svg" alt="${outlet}"></a><div class="slogan">${f("جريدة يومية سياسية مستقلة")}</div></div>
<div class="nav"><a href="/lb">${f("لبنان")}</a><a href="/ar">${f("العرب والعالم")}</a><a href="/so">${f("مجتمع واقتصاد")}</a><a href="/cu">${f("ثقافة وناس")}</a><a href="/pdf">${f("العدد الورقي PDF")}</a></div>
<div class="subscribe-bar">${f("ادعم صحافة حرة: اشترك ابتداء من 3 دولارات شهريا")}</div>
<div class="article-head">
<div class="kicker-link"><a href="/s">${f(section)}</a></div>
<h1 class="art-title">${headline}</h1>
<div class="by"><a href="/author/1">${f(author)}</a></div>
<div class="stamp">${f(`نُشر: ${date("levant")} | ${time()}`)}</div>
<div class="stamp upd">${f(`حُدِّث: ${date("levant", 1)} | 09:40`)}</div>
<div class="font-size">${f("حجم الخط")} <a href="#">A-</a> <a href="#">A+</a></div>
</div>
<div class="art-text">
${body(1, (paragraph) => `<h4 class="lead"><b>${paragraph}</b></h4>\n`)}<div class="img-wrap"><img src="/i/77.jpg"><div class="cap">${f("(مروان طحان)")}</div></div>
${body(2, (paragraph) => `<div>${paragraph}</div>\n<div><br></div>\n`)}<div class="inline-ad" data-label="إعلان"></div>
${rest((paragraph) => `<div>${paragraph}</div>\n<div><br></div>\n`)}<div class="note">${f("تصويب: ورد في نسخة سابقة من هذا النص خطأ مطبعي في اسم أحد المصادر، فاقتضى التوضيح.")}</div>
</div>
<div class="author-box"><img src="/a/1.jpg" alt=""><div class="n"><a href="/author/1">${f(`عن الكاتب: ${author}`)}</a></div><div class="bio">${f("صحافي لبناني يعمل في قسم التحقيقات منذ عام 2011، يكتب في شؤون الإدارة العامة والقضاء، وصدر له كتابان عن المدينة وأحيائها.")}</div><div><a href="/author/1/all">${f("كل مقالات الكاتب")}</a></div></div>
<div class="from"><h3>${f("من الملف نفسه")}</h3><div><a href="/1">${f(other())}</a></div><div><a href="/2">${f(other())}</a></div></div>
<div class="latest"><h3>${f("شريط الأحداث")}</h3><div><span>${f(`${date("levant", 1)} | 11:02`)}</span></div><div><a href="/3">${f(other())}</a></div></div>
<div class="foot"><p>${f("بعض الحقوق محفوظة بموجب رخصة المشاع الإبداعي")}</p></div>
</body></html>`;
    },
  },
  {
    name: "Iraqi channel, slogan for a title in the metadata, row of date and views before the headline",
    date: "minute",
    page: ({ headline, outlet, section, date, time, other, number, boilerplate: f, rest }) => {
      const slogan = `قناة ${outlet} الفضائية | الحقيقة كما هي`;
      return withWindowsLines(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${slogan}</title>
<meta property="og:title" content="${slogan}" />
<meta name="twitter:title" content="${slogan}" />
<meta property="og:description" content="قناة عراقية مستقلة تبث على مدار الساعة" />
<meta property="og:type" content="website" />
</head>
<body>
<div id="header"><div class="freq">${f("التردد على نايل سات: 11334 أفقي 27500")}</div><div class="live"><a href="/live">${f("البث المباشر")}</a></div>
<ul id="m"><li><a href="/1">${f("أخبار العراق")}</a></li><li><a href="/2">${f("أمن")}</a></li><li><a href="/3">${f("برامجنا")}</a></li><li><a href="/4">${f("جدول البث")}</a></li></ul></div>
<div id="ticker"><b>${f("آخر الأخبار")}</b><ul><li><a href="/t1">${f(other())}</a></li><li><a href="/t2">${f(other())}</a></li></ul></div>
<div id="wrap">
<div class="view">
<div class="inf"><span class="c"><a href="/s">${f(section)}</a></span> <i class="fa"></i> <span class="dt">${f(`${date("ymd-digits")} - ${time("time-digits")}`)}</span> <i class="fa"></i> <span class="vw">${f(`${asIndic(number(8000))} مشاهدة`)}</span></div>
<div class="ttl" style="font-size:26px;font-weight:bold">${headline}</div>
<div class="pic"><img src="/up/1.jpg" width="620" /></div>
<div class="fz"><a href="#">${f("تكبير الخط")}</a> <a href="#">${f("تصغير الخط")}</a></div>
<div class="txt">
${rest((paragraph) => `${paragraph}<br />\n<br />\n`)}<!-- نهاية النص -->
</div>
<div class="tg"><a href="https://t.me/example">${f("انضم إلى قناتنا على تليغرام لتصلك الأخبار العاجلة")}</a></div>
<div class="shr">${f("شارك الخبر:")} <a href="#">Facebook</a> <a href="#">X</a> <a href="#">Viber</a></div>
</div>
<div class="side"><div class="hd">${f("الأكثر مشاهدة هذا الأسبوع")}</div>
<div class="it"><a href="/5">${f(other())}</a></div><div class="d">${f(`${date("ymd-digits", -1)} - ٢١:٠٥`)}</div>
<div class="it"><a href="/6">${f(other())}</a></div><div class="d">${f(`${date("ymd-digits", -2)} - ١٠:٤٠`)}</div>
<div class="hd">${f("أسعار الصرف في بغداد")}</div><div>${f("١٠٠ دولار = ١٤٧٬٥٠٠ دينار")}</div></div>
</div>
<div id="footer">${f("تطبيق القناة متاح على متجري غوغل بلي وآب ستور")}<br />${f(`جميع الحقوق محفوظة لقناة ${outlet} ٢٠٢٦`)}</div>
</body></html>`);
    },
  },
  {
    name: "Moroccan site, comments of readers with names and dates after the article",
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
      const comment = (id: number, name: string, written: string, text: string): string =>
        `<li id="comment-${id}" class="comment even depth-1"><div class="comment-body"><div class="comment-head"><span class="fn heading">${f(name)}</span><div class="comment-date">${f(written)}</div></div><div class="comment-text"><p>${f(text)}</p></div><div class="comment-react"><span class="up">${number(90)}</span><a href="#r${id}">${f("أضف ردا")}</a></div></div></li>\n`;
      return `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8" /><title>${headline} | ${section} | ${outlet}</title>
<link rel="canonical" href="https://www.example.net/article-1029311.html" /></head>
<body class="rtl single single-post">
<div class="header-top"><div class="lang-nav"><a href="/fr">Français</a> <a href="/en">English</a> <a href="/amz">ⵜⴰⵎⴰⵣⵉⵖⵜ</a></div><div class="weather">${f("الرباط 19°")}</div></div>
<div class="menu"><a href="/">${f("الرئيسية")}</a> <a href="/p">${f("سياسة وأحزاب")}</a> <a href="/r">${f("جهات")}</a> <a href="/m">${f("مغاربة العالم")}</a> <a href="/tv">${f("صوت وصورة")}</a></div>
<section class="article-wrap"><ol class="breadcrumb"><li><a href="/"><i></i></a></li><li><a href="/s">${f(section)}</a></li></ol>
<article class="box-shadow"><div class="post-header"><h1 class="post-title">${headline}</h1></div>
<div class="figure"><img src="x.jpg" alt="${headline}" /><div class="legend">${f("صورة: منير أمحيمدات")}</div></div>
<div class="post-meta"><span class="author"><a href="/a">${f(`${outlet} - ${author}`)}</a></span><div class="date-post">${f(`${weekday} ${date("morocco")} - ${time()}`)}</div></div>
<div class="article-content">${body(2, (paragraph) => `<p>${paragraph}</p>\n<p>&nbsp;</p>\n`)}<div class="related-in"><h6>${f("مقالات متشابهة")}</h6><a href="/1">${f(other())}</a></div>
${rest((paragraph) => `<p>${paragraph}</p>\n`)}</div>
<section class="box-tags"><ul><li><a href="/t1">${f(`جهة ${city}`)}</a></li><li><a href="/t2">${f("المجتمع المدني")}</a></li></ul></section>
<div class="newsletter"><h4>${f("النشرة البريدية")}</h4><p>${f("اشترك الآن في النشرة البريدية لتصلك آخر الأخبار يوميا")}</p></div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">${f("تعليقات الزوار")}</h2><div class="cnt">${f("5 تعليقات")}</div><p class="note">${f("تنبيه: الآراء الواردة في التعليقات تعبر عن أصحابها لا عن رأي الموقع")}</p>
<ul class="comment-list">
${comment(1, "مواطن غيور", `${date("morocco", 1)} - 07:12`, "يجب محاسبة كل مسؤول تهاون في أداء واجبه، فالمواطن البسيط هو من يؤدي الثمن دائما. كفى من الوعود التي لا نرى منها شيئا على أرض الواقع.")}${comment(2, "ولد البلاد", `${date("morocco", 1)} - 08:40`, "اللهم اصلح الأحوال وصافي")}${comment(3, person(), `${date("morocco", 1)} - 10:03`, "أنا أعيش في الخارج منذ عشرين سنة، وفي كل صيف أعود فأجد الأمور كما تركتها. لا بد من إرادة حقيقية ومن إشراك الشباب في القرار.")}${comment(4, "متتبع", `${date("morocco", 2)} - 21:55`, "إلى صاحب التعليق رقم 1: كلامك صحيح أخي لكن المسؤولية مشتركة، والمواطن أيضا عليه واجبات تجاه حيه ومدينته")}${comment(5, "Samira", `${date("morocco", 3)} - 13:20`, "شكرا على المقال، المرجو متابعة الموضوع مستقبلا")}</ul>
<form class="comment-form"><h3>${f("أضف تعليقك")}</h3><label>${f("الاسم الكامل")}</label><input /><label>${f("تعليق")}</label><textarea></textarea><p>${f("لن ينشر أي تعليق يتضمن السب أو القذف")}</p></form></div></section>
<div class="most"><h3>${f("الأكثر تعليقا")}</h3><div><a href="/2">${f(other())}</a></div><div><a href="/3">${f(other())}</a></div></div>
<footer><a href="/about">${f("فريق العمل")}</a> <a href="/ads">${f("للإشهار على الموقع")}</a><p>${f(`${outlet} © 2026 جريدة إلكترونية مغربية`)}</p></footer></body></html>`;
    },
  },
  {
    name: "Yemeni WordPress without date of the post, crowded sidebar before the article",
    date: null,
    page: ({ headline, outlet, section, date, person, other, number, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="ar">
<head profile="http://gmpg.org/xfn/11">
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>${outlet} &raquo; Blog Archive &raquo; ${headline}</title>
<meta name="generator" content="WordPress 2.8.4" />
<link rel="alternate" type="application/rss+xml" title="${outlet} RSS Feed" href="/feed" />
</head>
<body>
<div id="page">
<div id="topbar">${f(`اليوم هو ${date("egypt", 46)} ، أهلا وسهلا بكم`)}</div>
<div id="header"><h1><a href="/">${f(outlet)}</a></h1><div class="description">${f("صوت من لا صوت له")}</div></div>
<div id="sidebar"><ul>
<li><form method="get" id="searchform" action="/"><input type="text" value="" name="s" /><input type="submit" value="ابحث" /></form></li>
<li class="pagenav"><h2>${f("صفحات")}</h2><ul><li class="page_item"><a href="/about">${f("من نحن")}</a></li><li class="page_item"><a href="/rules">${f("سياسة النشر")}</a></li></ul></li>
<li class="categories"><h2>${f("تصنيفات")}</h2><ul><li><a href="/c1">${f("أخبار محلية")}</a> (812)</li><li><a href="/c2">${f("أخبار المحافظات")}</a> (1304)</li><li><a href="/c3">${f("كتابات وآراء")}</a> (277)</li><li><a href="/c4">${f("صحة وأسرة")}</a> (96)</li></ul></li>
<li class="widget"><h2>${f("إعلان هام")}</h2><div class="textwidget">${f("تعلن إدارة الموقع عن فتح باب المراسلة الصحفية في جميع المحافظات، فعلى الراغبين إرسال سيرهم الذاتية على بريد الموقع مع نماذج من كتاباتهم السابقة.")}</div></li>
<li class="widget widget_recent_entries"><h2>${f("آخر المواضيع")}</h2><ul><li><a href="/1">${f(other())}</a></li><li><a href="/2">${f(other())}</a></li><li><a href="/3">${f(other())}</a></li><li><a href="/4">${f(other())}</a></li></ul></li>
<li class="widget widget_recent_comments"><h2>${f("أحدث التعليقات")}</h2><ul><li>${f(`${person()} على`)} <a href="/5">${f(other())}</a></li><li>${f("أبو محمد على")} <a href="/6">${f(other())}</a></li></ul></li>
<li class="widget widget_text"><h2>${f("حكمة اليوم")}</h2><div class="textwidget"><p>${f("من جد وجد ومن زرع حصد، ومن سار على الدرب وصل مهما طال به الطريق.")}</p></div></li>
<li class="widget"><h2>${f("أسعار القات والخضار")}</h2><div class="textwidget"><p>${f("البطاطس: 400 ريال للكيلو")}</p><p>${f("الطماطم: 350 ريال للكيلو")}</p></div></li>
<li class="widget"><h2>${f("إحصائيات الموقع")}</h2><ul><li>${f(`المتصلون الآن: ${number(50)}`)}</li><li>${f("إجمالي الزيارات: 2381556")}</li></ul></li>
<li class="linkcat"><h2>${f("مواقع صديقة")}</h2><ul><li><a href="http://a.example">${f("شبكة المنبر")}</a></li><li><a href="http://b.example">${f("ملتقى الأدباء")}</a></li></ul></li>
</ul></div>
<hr />
<div id="content" class="widecolumn">
<div class="navigation"><div class="alignleft">&laquo; <a href="/7">${f(other())}</a></div><div class="alignright"><a href="/8">${f(other())}</a> &raquo;</div></div>
<div class="post" id="post-4471"><h2 class="posttitle"><a href="/?p=4471" rel="bookmark">${headline}</a></h2>
<div class="entry">
${body(1, (paragraph) => `<p class="MsoNormal" dir="RTL" style="text-align: justify;"><span style="font-family: &quot;Times New Roman&quot;;" lang="AR-YE">${paragraph}</span></p>\n`)}<!--more--><!-- هنا يوضع الإعلان الداخلي -->
${rest((paragraph) => `<p class="MsoNormal" dir="RTL" style="text-align: justify;"><span style="font-family: &quot;Times New Roman&quot;;" lang="AR-YE">${paragraph}</span></p>\n`)}<p class="postmetadata alt"><small>${f("أرسل هذا الموضوع في قسم")} <a href="/s">${f(section)}</a>. ${f("يمكنك متابعة الردود عبر خلاصة RSS.")}</small></p>
</div></div>
<h3 id="respond">${f("اترك ردا")}</h3><form id="commentform"><p><input type="text" name="author" /><label><small>${f("الاسم (مطلوب)")}</small></label></p><p><input type="text" name="email" /><label><small>${f("البريد (لن ينشر)")}</small></label></p><p><textarea></textarea></p></form>
</div>
<hr />
<div id="footer"><p>${f(`${outlet} يعمل بواسطة ووردبريس`)}<br /><a href="/feed">${f("المقالات (RSS)")}</a> ${f("و")} <a href="/comments/feed">${f("التعليقات (RSS)")}</a>.</p><p>${f("حقوق النشر © 2009 - 2026")}</p></div>
</div>
</body></html>`,
  },
  {
    name: "reader view of a browser, saved, no date",
    date: null,
    page: ({ headline, outlet, person, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta http-equiv="Content-Security-Policy" content="default-src chrome:; img-src data: *"><meta charset="utf-8"><meta name="viewport" content="width=device-width; user-scalable=0"><title>${headline}</title><link rel="stylesheet" href="reader_files/aboutReader.css"></head>
<body class="light sans-serif loaded" style="--font-size: 20px; --content-width: 30em;" dir="rtl">
<div class="top-anchor"></div>
<div id="toolbar" class="toolbar-container"><div class="toolbar reader-toolbar"><div class="reader-controls"><button class="close-button toolbar-button" aria-label="أغلق وضع القراءة"><span class="hover-label">${f("أغلق وضع القراءة")}</span></button><ul class="dropdown style-dropdown"><li><button class="dropdown-toggle toolbar-button style-button"><span class="hover-label">${f("التحكم في النص")}</span></button></li><li class="dropdown-popup"><div class="dropdown-arrow"></div><div class="font-type-buttons radiorow"><label>${f("بلا زوائد")}</label><label>${f("بزوائد")}</label></div><div class="color-scheme-buttons"><label>${f("فاتح")}</label><label>${f("داكن")}</label><label>${f("بني داكن")}</label></div></li></ul><button class="narrate-toggle toolbar-button"><span class="hover-label">${f("اقرأ بصوت عال")}</span></button></div></div></div>
<div class="container" dir="rtl">
<div class="header reader-header reader-show-element" style="display: block;"><a class="domain reader-domain" href="https://www.example.net/node/33181">example.net</a><div class="domain-border"></div>
<h1 class="reader-title">${headline}</h1>
<div class="credits reader-credits">${f(`${person()} - ${outlet}`)}</div>
<div class="meta-data"><div class="reader-estimated-time" dir="rtl">${f("3 إلى 4 دقائق")}</div></div></div>
<hr>
<div class="content"><div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page"><div id="content-body">
<figure><img src="reader_files/lead.jpg" class="moz-reader-block-img"><figcaption>${f("المصدر: خدمة الصور في الموقع")}</figcaption></figure>
${body(2, (paragraph) => `<section><p><span>${paragraph}</span></p></section>\n`)}<div><p><a href="https://www.example.net/node/33102">${f(`إقرأ المزيد: ${other()}`)}</a></p></div>
${rest((paragraph) => `<section><p><span>${paragraph}</span></p></section>\n`)}</div></div></div></div>
<div class="reader-message"></div>
</div></body></html>`,
  },
];
