import type { HtmlSite } from "./html-site.ts";

/** The third judge: mainstream sites, written by another author than the rules and without knowledge of them. */
export const THIRD_JUDGE_SITES: readonly HtmlSite[] = [
  {
    name: "Syrian local network, WordPress Jannah, Yoast graph, relative time in sight",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      city,
      weekday,
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
      return `<!DOCTYPE html>
<html dir="rtl" lang="ar" class="" data-skin="light" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8" />
<link rel="profile" href="https://gmpg.org/xfn/11" />
<title>${headline} - ${outlet}</title>
<meta name="robots" content="index, follow, max-image-preview:large" />
<link rel="canonical" href="https://example.org/archives/48213" />
<meta property="og:locale" content="ar_AR" />
<meta property="og:type" content="article" />
<meta property="og:title" content="${headline} - ${outlet}" />
<meta property="og:url" content="https://example.org/archives/48213" />
<meta property="og:site_name" content="${outlet}" />
<meta property="article:published_time" content="${iso("+00:00")}" />
<meta property="article:modified_time" content="${date("iso", 1)}T06:41:09+00:00" />
<meta property="og:image" content="https://example.org/wp-content/uploads/photo-780x470.jpg" />
<meta name="author" content="${author}" />
<meta name="twitter:label1" content="كُتب بواسطة" /><meta name="twitter:data1" content="${author}" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://example.org/archives/48213#article","headline":"${headline}","datePublished":"${iso("+00:00")}","dateModified":"${date("iso", 1)}T06:41:09+00:00","author":{"name":"${author}"},"articleSection":["${section}"],"inLanguage":"ar"},{"@type":"WebPage","@id":"https://example.org/archives/48213","name":"${headline} - ${outlet}","datePublished":"${iso("+00:00")}"},{"@type":"WebSite","name":"${outlet}"}]}</script>
<style id="wp-emoji-styles-inline-css">img.wp-smiley{display:inline}</style>
<script>window.tie={"is_rtl":"1"};</script>
</head>
<body id="tie-body" class="rtl wp-singular post-template-default single single-post postid-48213 wp-theme-jannah wrapper-has-shadow block-head-1 sidebar-left has-sidebar">
<div class="background-overlay"><div id="tie-container" class="site tie-container"><div id="tie-wrapper">
<header id="theme-header" class="theme-header header-layout-3">
<nav id="top-nav" class="has-date-breaking-components top-nav header-nav has-breaking-news"><div class="container"><div class="topbar-wrapper">
<div class="topbar-today-date">${f(`${weekday}, ${date("egypt", 7)}`)}</div>
<div class="tie-alignleft"><div class="breaking controls-is-active"><span class="breaking-title"><span class="tie-icon-bolt breaking-icon" aria-hidden="true"></span><span class="breaking-title-text">${f("أخبار عاجلة")}</span></span>
<ul id="breaking-news-in-header" class="breaking-news"><li class="news-item"><a href="/archives/48400">${f(other())}</a></li><li class="news-item"><a href="/archives/48399">${f("ارتفاع أسعار الخضار في أسواق المدينة قبيل العيد")}</a></li></ul></div></div>
</div></div></nav>
<div class="container header-container"><div id="logo"><a title="${outlet}" href="https://example.org/"><img src="logo.png" alt="${outlet}" width="260" height="60" /></a></div></div>
<div class="main-nav-wrapper"><nav id="main-nav" class="main-nav header-nav"><ul id="menu-main" class="menu"><li id="menu-item-1" class="menu-item"><a href="/">${f("الرئيسية")}</a></li><li class="menu-item"><a href="/c/local">${f("أخبار محلية")}</a></li><li class="menu-item menu-item-has-children"><a href="/c/reports">${f("تقارير وتحقيقات")}</a><ul class="sub-menu"><li class="menu-item"><a href="/c/field">${f("ميداني")}</a></li><li class="menu-item"><a href="/c/society">${f("مجتمع")}</a></li></ul></li><li class="menu-item"><a href="/c/about">${f("عن الشبكة")}</a></li></ul></nav></div>
</header>
<div id="content" class="site-content container"><div id="main-content-row" class="tie-row main-content-row">
<div class="main-content tie-col-md-8 tie-col-xs-12" role="main">
<article id="the-post" class="container-wrapper post-content tie-standard">
<header class="entry-header-outer"><nav id="breadcrumb"><a href="/"><span class="tie-icon-home" aria-hidden="true"></span> ${f("الرئيسية")}</a><em class="delimiter">/</em><a href="/c/s">${f(section)}</a><em class="delimiter">/</em><span class="current">${headline}</span></nav>
<div class="entry-header"><span class="post-cat-wrap"><a class="post-cat tie-cat-7" href="/c/s">${f(section)}</a></span>
<h1 class="post-title entry-title">${headline}</h1>
<div class="single-post-meta post-meta clearfix"><span class="author-meta single-author no-avatars"><span class="meta-item meta-author-wrapper meta-author-2"><span class="meta-author"><a href="/author/2" class="author-name tie-icon">${f(author)}</a></span></span></span><span class="date meta-item tie-icon">${f("منذ أسبوع واحد")}</span><div class="tie-alignright"><span class="meta-comment tie-icon meta-item fa-before">0</span><span class="meta-views meta-item"><span class="tie-icon-fire" aria-hidden="true"></span> ${number(900)} </span><span class="meta-reading-time meta-item"><span class="tie-icon-bookmark" aria-hidden="true"></span> ${f("دقيقتان")}</span></div></div></div></header>
<div class="featured-area"><div class="featured-area-inner"><figure class="single-featured-image"><img width="780" height="470" src="photo-780x470.jpg" class="attachment-jannah-image-post wp-post-image" alt="" /><figcaption class="single-caption-text"><span class="tie-icon-camera" aria-hidden="true"></span> ${f("صورة من المكان نشرها ناشطون على مواقع التواصل")}</figcaption></figure></div></div>
<div id="share-buttons-top" class="share-buttons share-buttons-top"><div class="share-links"><a href="#" class="facebook-share-button"><span class="share-btn-icon tie-icon-facebook"></span> <span class="social-text">${f("فيسبوك")}</span></a><a href="#" class="whatsapp-share-button"><span class="social-text">${f("واتساب")}</span></a><a href="#" class="telegram-share-button"><span class="social-text">${f("تيلقرام")}</span></a></div></div>
<div class="entry-content entry clearfix">
${body(2)}<div id="inline-related-post" class="mag-box mini-posts-box content-only"><div class="container-wrapper"><div class="widget-title the-global-title"><div class="the-subtitle">${f("مقالات ذات صلة")}</div></div><div class="mag-box-container clearfix"><ul class="posts-items posts-list-container"><li class="widget-single-post-item widget-post-list"><div class="post-widget-body"><a class="post-title the-subtitle" href="/archives/47011">${f(other())}</a><div class="post-meta"><span class="date meta-item tie-icon">${f("منذ 3 أسابيع")}</span></div></div></li><li class="widget-single-post-item widget-post-list"><div class="post-widget-body"><a class="post-title the-subtitle" href="/archives/46980">${f(other())}</a><div class="post-meta"><span class="date meta-item tie-icon">${f("منذ شهر واحد")}</span></div></div></li></ul></div></div></div>
${rest()}<div class="post-bottom-meta post-bottom-tags post-tags-modern"><div class="post-bottom-meta-title"><span class="tie-icon-tags" aria-hidden="true"></span> ${f("الوسوم")}</div><span class="tagcloud"><a href="/tag/1" rel="tag">${f(city)}</a> <a href="/tag/2" rel="tag">${f("أخبار اليوم")}</a></span></div>
</div>
</article>
<div class="post-components"><div class="about-author container-wrapper about-author-2"><div class="author-info"><h3 class="author-name"><a href="/author/2">${f(author)}</a></h3></div></div>
<div class="prev-next-post-nav container-wrapper media-overlay"><div class="tie-col-xs-6 prev-post"><a href="/archives/48212" class="post-thumb"></a><a href="/archives/48212" rel="prev"><h3 class="post-title">${f(other())}</h3></a></div></div>
<div id="add-comment-block" class="container-wrapper"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title the-global-title">${f("اترك تعليقاً")}</h3><form action="/wp-comments-post.php" method="post" id="commentform"><p class="comment-notes">${f("لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *")}</p><p class="comment-form-comment"><label for="comment">${f("التعليق *")}</label><textarea id="comment" name="comment"></textarea></p><p class="form-submit"><input name="submit" type="submit" id="submit" value="إرسال التعليق" /></p></form></div></div></div>
</div>
<aside class="sidebar tie-col-md-4 tie-col-xs-12 normal-side" aria-label="القائمة الجانبية الرئيسية"><div class="theiaStickySidebar"><div id="posts-list-widget-2" class="container-wrapper widget posts-list"><div class="widget-title the-global-title"><div class="the-subtitle">${f("أحدث المقالات")}</div></div><ul class="posts-list-items widget-posts-wrapper"><li class="widget-single-post-item"><a class="post-title the-subtitle" href="/archives/48401">${f(other())}</a><div class="post-meta"><span class="date meta-item tie-icon">${f("منذ 4 ساعات")}</span></div></li><li class="widget-single-post-item"><a class="post-title the-subtitle" href="/archives/48402">${f("حملة تطوعية لتنظيف ضفاف النهر بمشاركة عشرات الشبان")}</a><div class="post-meta"><span class="date meta-item tie-icon">${f("منذ 7 ساعات")}</span></div></li></ul></div></div></aside>
</div></div>
<footer id="footer" class="site-footer dark-skin"><div id="site-info" class="site-info"><div class="container"><div class="copyright-text copyright-text-first">${f(`© حقوق النشر ${date("iso").slice(0, 4)}، جميع الحقوق محفوظة لـ ${outlet}`)}</div></div></div></footer>
<a id="go-to-top" class="go-to-top-button" href="#go-to-tie-body"><span class="screen-reader-text">${f("زر الذهاب إلى الأعلى")}</span></a>
</div></div></div>
<script src="/wp-content/themes/jannah/assets/js/scripts.min.js"></script>
</body></html>`;
    },
  },
  {
    name: "Libyan daily, tagDiv Newspaper with template blocks, metadata has the modification only",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, other, number, boilerplate: f, body, rest }) =>
      `<!doctype html >
<html dir="rtl" lang="ar">
<head>
    <meta charset="UTF-8" />
    <title>${headline} | ${outlet}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${headline} | ${outlet}" />
    <meta property="og:site_name" content="${outlet}" />
    <meta property="article:modified_time" content="${date("iso", 2)}T17:05:44+00:00" />
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"WebSite","@id":"https://example.ly/","name":"الرئيسية"}},{"@type":"ListItem","position":2,"item":{"@type":"WebPage","@id":"https://example.ly/s/","name":"${section}"}}]}</script>
<style>:root{--td_theme_color:#dd3333}.tdi_42{margin-bottom:0}</style>
</head>
<body class="rtl post-template-default single single-post tdb_template_9 tdb-template global-block-template-1" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div id="td-mobile-nav"><div class="td-mobile-container"><div class="td-mobile-content"><ul class="td-mobile-main-menu"><li class="menu-item"><a href="/">${f("الأولى")}</a></li><li class="menu-item"><a href="/lib">${f("محلي")}</a></li><li class="menu-item"><a href="/eco">${f("اقتصاد")}</a></li></ul></div></div></div>
<div id="td-outer-wrap" class="td-theme-wrap">
<div class="td-header-template-wrap"><div class="tdc-row stretch_row_1200"><div class="td_block_wrap tdb_header_date"><div class="tdb-block-inner td-fix-index"><time>${f(date("named-comma", 4))}</time></div></div>
<div class="td_block_wrap tdb_header_menu"><ul class="tdb-block-menu tdb-menu"><li class="menu-item tdb-cur-menu-item"><a href="/"><div class="tdb-menu-item-text">${f("الأولى")}</div></a></li><li class="menu-item"><a href="/lib"><div class="tdb-menu-item-text">${f("محلي")}</div></a></li><li class="menu-item"><a href="/eco"><div class="tdb-menu-item-text">${f("اقتصاد")}</div></a></li><li class="menu-item"><a href="/sp"><div class="tdb-menu-item-text">${f("رياضة")}</div></a></li></ul></div></div></div>
<div id="tdb-autoload-article" data-autoload="off"><div class="td-main-content-wrap td-container-wrap"><div class="tdc-content-wrap"><article id="template-id-9" class="post-30871 post type-post status-publish format-standard">
<div class="vc_row tdi_40 wpb_row td-pb-row"><div class="vc_column wpb_column td-pb-span8">
<div class="td_block_wrap tdb_breadcrumbs"><div class="tdb-block-inner td-fix-index"><span><a title="" class="tdb-entry-crumb" href="/">${f("الأولى")}</a></span><i class="tdb-bread-sep td-icon-left"></i><span><a class="tdb-entry-crumb" href="/s/">${f(section)}</a></span></div></div>
<div class="td_block_wrap tdb_title tdb-single-title"><div class="tdb-block-inner td-fix-index"><h1 class="tdb-title-text">${headline}</h1><div></div><div class="tdb-title-line"></div></div></div>
<div class="td_block_wrap tdb_single_date tdi_47"><div class="tdb-block-inner td-fix-index"><i class="tdb-date-icon td-icon-clock"></i><time class="entry-date updated td-module-date" datetime="${iso("+02:00")}">${f(date("egypt-first"))}</time></div></div>
<div class="td_block_wrap tdb_single_post_views"><div class="tdb-block-inner td-fix-index"><span class="td-nr-views-30871">${number(4000)}</span></div></div>
<div class="td_block_wrap tdb_single_post_share"><div class="td-post-sharing-visible"><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Twitter</div></a></div></div>
<div class="td_block_wrap tdb_single_featured_image"><div class="tdb-block-inner td-fix-index"><a href="p.jpg"><img class="entry-thumb" src="p-1068x601.jpg" alt="" title="p"></a></div></div>
<div class="td_block_wrap tdb_single_content td-post-content tagdiv-type"><div class="tdb-block-inner td-fix-index">
${body(1)}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">${f("- الإعلانات -")}</span><ins class="adsbygoogle" data-ad-slot="1"></ins></div>
${body(2)}<p><strong>${f("اقرأ أيضًا:")}</strong> <a href="/30610/">${f(other())}</a></p>
${rest()}</div></div>
<div class="td_block_wrap tdb_single_tags"><div class="tdb-block-inner td-fix-index"><ul class="tdb-tags"><li><span>${f("كلمات مفتاحية")}</span></li><li><a href="/tag/a/">${f(city)}</a></li><li><a href="/tag/b/">${f("الجنوب")}</a></li></ul></div></div>
<div class="td_block_wrap tdb_single_next_prev"><div class="tdb-block-inner td-fix-index"><div class="tdb-next-post tdb-next-post-bg"><span>${f("المقال السابق")}</span><div class="td-module-title"><a href="/30870/">${f(other())}</a></div></div></div></div>
<div class="td_block_wrap tdb_single_related"><div class="td-block-title-wrap"><h4 class="td-block-title"><span>${f("المزيد من الأخبار")}</span></h4></div><div class="td_block_inner"><div class="tdb_module_related td_module_wrap"><div class="td-module-meta-info"><h3 class="entry-title td-module-title"><a href="/30801/" rel="bookmark">${f(other())}</a></h3><div class="td-editor-date"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${date("iso", -3)}T09:12:00+02:00">${f(date("egypt-first", -3))}</time></span></div></div></div><div class="tdb_module_related td_module_wrap"><div class="td-module-meta-info"><h3 class="entry-title td-module-title"><a href="/30790/" rel="bookmark">${f(other())}</a></h3><div class="td-editor-date"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${date("iso", -5)}T20:30:00+02:00">${f(date("egypt-first", -5))}</time></span></div></div></div></div></div>
</div>
<div class="vc_column wpb_column td-pb-span4 td-is-sticky"><div class="td_block_wrap td_flex_block_1"><div class="td-block-title-wrap"><h4 class="td-block-title"><span>${f("الأكثر رواجًا")}</span></h4></div><div class="td_module_flex"><h3 class="entry-title td-module-title"><a href="/30700/">${f(other())}</a></h3></div><div class="td_module_flex"><h3 class="entry-title td-module-title"><a href="/30699/">${f("المصرف المركزي يعلن ضوابط جديدة لبيع النقد الأجنبي")}</a></h3></div></div></div></div>
</article></div></div></div>
<div class="td-footer-template-wrap"><div class="td_block_wrap tdm_block_inline_text"><p class="tdm-descr">${f(`جميع الحقوق محفوظة لصحيفة ${outlet} ${date("iso").slice(0, 4)}`)}</p></div></div>
</div></body></html>`,
  },
  {
    name: "Algerian daily, WordPress Sahifa of 2014, no metadata",
    date: "day",
    page: ({ headline, outlet, section, date, person, other, number, boilerplate: f, rest }) => {
      const author = person();
      return `<!DOCTYPE html>
<html dir="rtl" lang="ar" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="UTF-8" />
<title>${headline} | ${outlet}</title>
<link rel="pingback" href="http://www.example.dz/xmlrpc.php" />
<link rel='stylesheet' id='tie-style-css' href='http://www.example.dz/wp-content/themes/sahifa/style.css' type='text/css' media='all' />
<script type='text/javascript'>/* <![CDATA[ */ var tieViewsCacheL10n = {"postId":"102331"}; /* ]]> */</script>
</head>
<body id="top" class="rtl single single-post postid-102331 single-format-standard">
<div class="wrapper-outer"><div class="background-cover"></div>
<div class="wrapper">
<header id="theme-header" class="theme-header">
<div id="top-nav" class="top-nav"><div class="container"><span class="today-date">${f(date("maghreb", 1))}</span>
<div class="top-menu"><ul id="menu-top" class="menu"><li class="menu-item"><a href="/contact">${f("اتصل بنا")}</a></li><li class="menu-item"><a href="/pdf">${f("النسخة الورقية")}</a></li></ul></div></div></div>
<div class="header-content"><div class="logo"><h2><a title="${outlet}" href="/"><img src="logo.png" alt="${outlet}" /><strong>${f(`${outlet} يومية إخبارية وطنية`)}</strong></a></h2></div></div>
<nav id="main-nav" class="fixed-enabled"><div class="container"><div class="main-menu"><ul id="menu-main" class="menu"><li class="menu-item"><a href="/">${f("الرئيسية")}</a></li><li class="menu-item"><a href="/watani">${f("الوطني")}</a></li><li class="menu-item"><a href="/mahalli">${f("المحلي")}</a></li><li class="menu-item"><a href="/dawli">${f("الدولي")}</a></li><li class="menu-item"><a href="/thaqafi">${f("الثقافي")}</a></li></ul></div></div></nav>
</header>
<div class="clear"></div>
<div id="breaking-news" class="breaking-news"><span class="breaking-news-title"><i class="fa fa-bolt"></i> <span>${f("آخر الأخبار")}</span></span><ul><li><a href="/?p=102400">${f(other())}</a></li><li><a href="/?p=102398">${f(other())}</a></li></ul></div>
<div id="main-content" class="container">
<div class="content">
<div xmlns:v="http://rdf.data-vocabulary.org/#" id="crumbs"><span typeof="v:Breadcrumb"><a rel="v:url" property="v:title" class="crumbs-home" href="/">${f("الرئيسية")}</a></span> <span class="delimiter">/</span> <span typeof="v:Breadcrumb"><a rel="v:url" property="v:title" href="/?cat=4">${f(section)}</a></span> <span class="delimiter">/</span> <span class="current">${headline}</span></div>
<article class="post-listing post-102331 post type-post status-publish format-standard" id="the-post">
<div class="single-post-thumb"><img width="660" height="330" src="x-660x330.jpg" class="attachment-slider wp-post-image" alt="x" /></div>
<div class="post-inner">
<h1 class="name post-title entry-title"><span itemprop="name">${headline}</span></h1>
<p class="post-meta">
<span class="post-meta-author"><i class="fa fa-user"></i><a href="/?author=5" title="">${f(author)}</a></span>
<span class="tie-date"><i class="fa fa-clock-o"></i>${f(date("maghreb"))}</span>
<span class="post-cats"><i class="fa fa-folder"></i><a href="/?cat=4" rel="category tag">${f(section)}</a></span>
<span class="post-comments"><i class="fa fa-comments"></i><a href="#respond">${f("اضف تعليق")}</a></span>
<span class="post-views"><i class="fa fa-eye"></i>${f(`${number(2500)} زيارة`)}</span>
</p>
<div class="clear"></div>
<div class="entry">
${rest((paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n`)}</div>
<div class="share-post"><span class="share-text">${f("شاركها")}</span><ul class="flat-social"><li><a href="#" class="social-facebook"><i class="fa fa-facebook"></i> <span>Facebook</span></a></li><li><a href="#" class="social-twitter"><i class="fa fa-twitter"></i> <span>Twitter</span></a></li></ul></div>
<div class="clear"></div>
</div>
</article>
<section id="author-box"><div class="block-head"><h3>${f(`عن ${author}`)}</h3><div class="stripe-line"></div></div></section>
<div class="post-navigation"><div class="post-previous"><a href="/?p=102330" rel="prev"><span>${f("السابق")}</span> ${f(other())}</a></div><div class="post-next"><a href="/?p=102332" rel="next"><span>${f("التالي")}</span> ${f(other())}</a></div></div>
<section id="related_posts"><div class="block-head"><h3>${f("مقالات مشابهة")}</h3><div class="stripe-line"></div></div><div class="post-listing"><div class="related-item"><div class="post-thumbnail"><a href="/?p=101"><img src="r1.jpg" alt="" /></a></div><h3><a href="/?p=101" rel="bookmark">${f(other())}</a></h3><p class="post-meta"><span class="tie-date"><i class="fa fa-clock-o"></i>${f(date("maghreb", -2))}</span></p></div><div class="related-item"><h3><a href="/?p=102" rel="bookmark">${f("سكان أحياء شعبية ينتظرون الترحيل منذ سنوات")}</a></h3><p class="post-meta"><span class="tie-date"><i class="fa fa-clock-o"></i>${f(date("maghreb", -6))}</span></p></div></div></section>
<div id="comments"><div id="respond"><h3 id="reply-title">${f("أضف تعليقاً")}</h3><form action="/wp-comments-post.php" method="post"><p class="comment-notes">${f("لن يتم نشر عنوان بريدك الإلكتروني")}</p><p><label for="author">${f("الاسم")}</label><input id="author" type="text" /></p><p><textarea id="comment" name="comment" cols="45" rows="8"></textarea></p></form></div></div>
</div>
<aside id="sidebar"><div class="theiaStickySidebar"><div class="widget" id="tabbed-widget"><div class="widget-container"><div class="widget-top"><ul class="tabs posts-taps"><li class="tabs"><a href="#tab1">${f("الأكثر مشاهدة")}</a></li><li class="tabs"><a href="#tab2">${f("تعليقات")}</a></li></ul></div><div id="tab1" class="tabs-wrap"><ul><li><h3><a href="/?p=77">${f(other())}</a></h3><span class="tie-date"><i class="fa fa-clock-o"></i>${f(date("maghreb", -1))}</span></li></ul></div><div id="tab2" class="tabs-wrap"><ul><li><a href="/?p=78#c">${f("مواطن: نرجو من السلطات التدخل العاجل")}</a></li></ul></div></div></div>
<div class="widget newsletter"><div class="widget-top"><h4>${f("النشرة البريدية")}</h4></div><div class="widget-container"><p>${f("اشترك ليصلك جديد الجريدة كل صباح")}</p><form><input type="text" value="بريدك الإلكتروني" /></form></div></div></div></aside>
<div class="clear"></div></div>
<div class="clear"></div><div class="footer-bottom"><div class="container"><div class="alignright">Powered by WordPress | Designed by TieLabs</div><div class="alignleft">${f(`© حقوق النشر ${date("iso").slice(0, 4)}، كل الحقوق محفوظة ليومية ${outlet}`)}</div></div></div>
</div></div></body></html>`;
    },
  },
  {
    name: "Moroccan portal, WordPress Publisher, all metadata, news before the article",
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
      other,
      person,
      boilerplate: f,
      body,
      rest,
    }) =>
      `<!DOCTYPE html>
<!--[if gt IE 8]><!--><html class="ie" dir="rtl" lang="ar"><!--<![endif]-->
<head><meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${headline}</title>
<meta name="description" content="" />
<!-- Better Open Graph, Schema.org & Twitter Integration -->
<meta property="og:locale" content="ar"/><meta property="og:site_name" content="${outlet}"/><meta property="og:url" content="https://example.ma/31200.html"/><meta property="og:title" content="${headline}"/><meta property="og:image" content="https://example.ma/i.jpg"/><meta property="article:section" content="${section}"/><meta property="og:type" content="article"/><meta property="article:published_time" content="${iso("+01:00")}"/>
<script type="application/ld+json">{"@context":"http://schema.org/","@type":"NewsArticle","headline":"${headline}","datePublished":"${date("iso")}","dateModified":"${date("iso")}","publisher":{"@id":"#organization"},"mainEntityOfPage":"https://example.ma/31200.html"}</script>
<script type="application/ld+json">{"@context":"http://schema.org/","@type":"Organization","@id":"#organization","name":"${outlet}","url":"https://example.ma/"}</script>
</head>
<body class="rtl post-template-default single single-post postid-31200 bs-theme bs-publisher bs-publisher-news active-light-box close-rh page-layout-2-col page-layout-2-col-left full-width">
<div class="main-wrap content-main-wrap">
<header id="header" class="site-header header-style-2 full-width">
<section class="topbar topbar-style-1"><div class="content-wrap"><div class="container"><div class="section-links"></div><div class="section-menu"><div id="menu-top" class="menu top-menu-wrapper"><ul class="top-menu menu"><li id="topbar-date" class="menu-item menu-item-date"><span class="topbar-date">${f(`${weekday}, ${date("morocco", 7)}`)}</span></li><li class="menu-item better-anim-fade"><a href="/team">${f("فريق العمل")}</a></li><li class="menu-item better-anim-fade"><a href="/pub">${f("للإشهار")}</a></li></ul></div></div></div></div></section>
<div id="menu-main" class="menu main-menu-wrapper"><nav class="main-menu-container"><ul id="main-navigation" class="main-menu menu bsm-pure clearfix"><li class="menu-item"><a href="/">${f("الرئيسية")}</a></li><li class="menu-item"><a href="/politique">${f("سياسة")}</a></li><li class="menu-item"><a href="/jihat">${f("جهات")}</a></li><li class="menu-item"><a href="/faits">${f("حوادث")}</a></li><li class="menu-item"><a href="/voix">${f("صوت وصورة")}</a></li></ul></nav></div></header>
<div class="bs-newsticker"><p class="heading">${f("مستجدات")}</p><ul class="news-list"><li><a href="/31310.html">${f(other())}</a></li><li><a href="/31309.html">${f("نشرة إنذارية: أمطار قوية مرتقبة بعدد من الأقاليم")}</a></li></ul></div>
<nav role="navigation" aria-label="Breadcrumbs" class="bf-breadcrumb clearfix"><div class="container bf-breadcrumb-container"><ul class="bf-breadcrumb-items"><li class="bf-breadcrumb-item bf-breadcrumb-begin"><a href="/" rel="home"><span itemprop="name">${f("الرئيسية")}</span></a></li><li class="bf-breadcrumb-item"><a href="/c"><span itemprop="name">${f(section)}</span></a></li><li class="bf-breadcrumb-item bf-breadcrumb-end"><span itemprop="name">${headline}</span></li></ul></div></nav>
<div class="content-wrap"><main id="content" class="content-container"><div class="container layout-2-col layout-2-col-2 post-template-1"><div class="row main-section">
<div class="col-sm-4 sidebar-column sidebar-column-primary"><aside id="sidebar-primary-sidebar" class="sidebar" role="complementary"><div class="widget widget_bs-thumbnail-listing-1"><div class="bs-listing"><h3 class="section-heading sh-t1"><span class="h-text main-term">${f("الأكثر قراءة هذا الأسبوع")}</span></h3><div class="listing listing-thumbnail"><div class="post type-post listing-item"><p class="title"><a href="/30001.html" class="post-url post-title">${f(other())}</a></p><div class="post-meta"><span class="time"><time class="post-published updated" datetime="${date("iso", -4)}T18:20:05+01:00">${f(date("morocco", -4))}</time></span></div></div><div class="post type-post listing-item"><p class="title"><a href="/30002.html" class="post-url post-title">${f(other())}</a></p><div class="post-meta"><span class="time"><time class="post-published updated" datetime="${date("iso", -5)}T11:00:31+01:00">${f(date("morocco", -5))}</time></span></div></div></div></div></div></aside></div>
<div class="col-sm-8 content-column"><div class="single-container"><article id="post-31200" class="post-31200 post type-post status-publish single-post-content has-thumbnail">
<div class="post-header post-tp-1-header"><h1 class="single-post-title"><span class="post-title" itemprop="headline">${headline}</span></h1>
<div class="post-meta-wrap clearfix"><div class="term-badges"><span class="term-badge term-4"><a href="/c">${f(section)}</a></span></div><div class="post-meta single-post-meta"><a href="/author" class="post-author-a"><i class="post-author author">${f(`${outlet} - ${person()}`)}</i></a><span class="time"><time class="post-published updated" datetime="${iso("+01:00")}">${f(`${date("morocco")} - ${time()}`)}</time></span></div></div></div>
<div class="single-featured"><figure><a class="post-thumbnail open-lightbox" href="i.jpg"><img width="750" height="430" src="i.jpg" alt=""></a><figcaption class="wp-caption-text">${f("صورة: أرشيف الموقع")}</figcaption></figure></div>
<div class="post-share single-post-share top-share clearfix style-1"><div class="share-handler-wrap"><span class="share-handler post-share-btn rank-default"><i class="bf-icon fa fa-share-alt"></i><b class="text">${f("شارك")}</b></span></div></div>
<div class="entry-content clearfix single-post-content">
${body(3)}<div class="bs-irp right bs-irp-thumbnail-1-full"><div class="bs-irp-heading"><span class="h-text heading-typo">${f("قد يعجبك ايضا")}</span></div><div class="bs-pagination-wrapper"><div class="listing"><div class="post listing-item"><p class="title"><a class="post-url post-title" href="/31002.html">${f(other())}</a></p></div></div></div></div>
${rest()}</div>
<div class="entry-terms post-tags clearfix style-1"><span class="terms-label"><i class="fa fa-tags"></i></span><a rel="tag" href="/tag/1">${f(city)}</a><a rel="tag" href="/tag/2">${f("المغرب")}</a></div>
</article>
<div class="post-related"><div class="section-heading sh-t1"><a href="#relatedposts_1" class="main-link active"><span class="h-text">${f("مواضيع ذات صلة")}</span></a><a href="#relatedposts_2" class="other-link"><span class="h-text">${f("المزيد عن المؤلف")}</span></a></div><div class="listing listing-thumbnail"><div class="post listing-item-1"><p class="title"><a class="post-url" href="/31100.html">${f(other())}</a></p></div><div class="post listing-item-1"><p class="title"><a class="post-url" href="/31101.html">${f("لقاء تواصلي حول ورش تأهيل المدارس القروية")}</a></p></div></div></div>
<section id="comments-template-31200" class="comments-template"><div id="comments" class="comments-wrap"><h3 class="comments-title">${f("تعليقان على هذا الموضوع")}</h3><ol class="comment-list"><li class="comment"><article><footer class="comment-meta"><b class="fn">${f("مغربي غيور")}</b> <time datetime="${date("iso", 1)}T10:14:00+01:00">${f(`${date("morocco", 1)} الساعة 10:14`)}</time></footer><div class="comment-content"><p>${f("اللهم اجعل هذا البلد آمنا، شكرا على المتابعة")}</p></div></article></li><li class="comment"><article><footer class="comment-meta"><b class="fn">${f("قارئ من الخارج")}</b></footer><div class="comment-content"><p>${f("أين كان المسؤولون قبل اليوم؟ سؤال ينتظر الجواب")}</p></div></article></li></ol></div></section>
</div></div></div></div></main></div>
<footer id="site-footer" class="site-footer full-width"><div class="copy-footer"><div class="container"><div class="row footer-copy-row"><div class="copy-1">${f(`© ${date("iso").slice(0, 4)} - ${outlet}. جميع الحقوق محفوظة.`)}</div></div></div></div></footer>
</div></body></html>`,
  },
  {
    name: "Lebanese daily, Drupal 7, Open Graph has the paper's name and an update",
    date: "day",
    page: ({ headline, outlet, section, weekday, date, person, other, number, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar" version="XHTML+RDFa 1.0" dir="rtl">
<head profile="http://www.w3.org/1999/xhtml/vocab">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="shortlink" href="/node/226410" />
<meta property="og:site_name" content="${outlet}" />
<meta property="og:title" content="جريدة ${outlet}" />
<meta property="og:type" content="website" />
<meta property="og:updated_time" content="${date("iso", 1)}T01:32:10+02:00" />
<title>${headline} | ${outlet}</title>
<style type="text/css" media="all">@import url("http://www.example.lb/modules/system/system.base.css?nq0");</style>
</head>
<body class="html not-front not-logged-in one-sidebar sidebar-second page-node page-node- page-node-226410 node-type-article i18n-ar" >
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">${f("تجاوز إلى المحتوى الرئيسي")}</a></div>
<div id="page-wrapper"><div id="page">
<div id="header"><div class="section clearfix"><a href="/" title="الرئيسية" rel="home" id="logo"><img src="/sites/default/files/logo.png" alt="الرئيسية" /></a>
<div class="region region-header"><div id="block-search-form" class="block block-search"><div class="content"><form action="/node/226410" method="post" id="search-block-form"><div><div class="container-inline"><h2 class="element-invisible">${f("استمارة البحث")}</h2><input type="text" id="edit-search" name="search_block_form" /></div></div></form></div></div></div></div></div>
<div id="main-menu" class="navigation"><ul id="main-menu-links" class="links clearfix"><li class="menu-218 first"><a href="/">${f("الرئيسية")}</a></li><li class="menu-301"><a href="/taxonomy/term/1">${f("سياسة")}</a></li><li class="menu-302"><a href="/taxonomy/term/2">${f("مجتمع واقتصاد")}</a></li><li class="menu-303"><a href="/taxonomy/term/3">${f("عرب وعالم")}</a></li><li class="menu-304"><a href="/taxonomy/term/4">${f("ثقافة وناس")}</a></li><li class="menu-305 last"><a href="/opinion">${f("رأي")}</a></li></ul></div>
<div id="main-wrapper" class="clearfix"><div id="main" class="clearfix">
<div id="breadcrumb"><h2 class="element-invisible">${f("أنت هنا")}</h2><div class="breadcrumb"><a href="/">${f("الرئيسية")}</a> » <a href="/taxonomy/term/1">${f(section)}</a></div></div>
<div id="content" class="column"><div class="section"><a id="main-content"></a>
<h1 class="title" id="page-title">${headline}</h1>
<div class="tabs"></div>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">
<div id="node-226410" class="node node-article node-full clearfix" about="/node/226410" typeof="sioc:Item foaf:Document"><div class="content clearfix">
<div class="field field-name-field-author field-type-taxonomy-term-reference field-label-hidden"><div class="field-items"><div class="field-item even"><a href="/author/9">${f(person())}</a></div></div></div>
<div class="field field-name-field-issue-date field-type-datetime field-label-hidden"><div class="field-items"><div class="field-item even"><span class="date-display-single">${f(`${weekday} ${date("levant")}`)}</span></div></div></div>
<div class="field field-name-field-issue field-label-inline clearfix"><div class="field-label">${f("العدد")}</div><div class="field-items"><div class="field-item even">${number(3000)}</div></div></div>
<div class="field field-name-field-image field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="/sites/default/files/styles/large/p1.jpg" alt="" /><blockquote class="image-field-caption"><p>${f("(تصوير قسم الصور - أرشيف)")}</p></blockquote></div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${body(1, (paragraph) => `<p><strong>${paragraph}</strong></p>\n`)}${rest((paragraph) => `<p>${paragraph}</p>\n`)}</div></div></div>
</div>
<ul class="links inline"><li class="print_html first"><a href="/print/226410" rel="nofollow">${f("نسخة للطباعة")}</a></li><li class="print_mail"><a href="/printmail/226410" rel="nofollow">${f("أرسل إلى صديق")}</a></li><li class="comment_forbidden last"><a href="/user/login">${f("سجّل الدخول لإضافة تعليق")}</a></li></ul>
</div></div></div>
<div id="block-views-same-section-block" class="block block-views"><h2>${f("من القسم نفسه")}</h2><div class="content"><div class="view view-same-section"><div class="view-content"><div class="views-row views-row-1 views-row-odd views-row-first"><span class="field-content"><a href="/node/226401">${f(other())}</a></span></div><div class="views-row views-row-2 views-row-even"><span class="field-content"><a href="/node/226402">${f(other())}</a></span></div><div class="views-row views-row-3 views-row-odd views-row-last"><span class="field-content"><a href="/node/226403">${f(other())}</a></span></div></div></div></div></div>
</div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="section"><div class="region region-sidebar-second"><div id="block-views-popular-block" class="block block-views"><h2>${f("الأكثر قراءة")}</h2><div class="content"><div class="item-list"><ul><li class="views-row views-row-1"><a href="/node/226380">${f(other())}</a> <span class="date-display-single">${f(date("levant", -1))}</span></li><li class="views-row views-row-2"><a href="/node/226377">${f("النفايات تعود إلى شوارع بيروت والبلديات تتقاذف المسؤولية")}</a> <span class="date-display-single">${f(date("levant", -2))}</span></li></ul></div></div></div>
<div id="block-block-7" class="block block-block"><h2>${f("تابعونا")}</h2><div class="content"><p><a href="#">${f("صفحتنا على فايسبوك")}</a></p></div></div></div></div></div>
</div></div>
<div id="footer-wrapper"><div class="section"><div id="footer" class="clearfix"><div class="region region-footer"><div class="block"><div class="content"><p>${f("يتوجه الموقع إلى القراء كافة والمحتوى يخضع لرخصة المشاع الإبداعي")}</p><p>${f(`تصدر عن شركة ${outlet} ش.م.ل، بيروت`)}</p></div></div></div></div></div></div>
</div></div></body></html>`,
  },
  {
    name: "Kurdish outlet, Drupal 9, all metadata",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, time, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html>
<html lang="ar" dir="rtl" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  og: http://ogp.me/ns#  schema: http://schema.org/">
  <head>
    <meta charset="utf-8" />
<meta name="description" content="${headline}" />
<link rel="canonical" href="https://example.krd/ar/story/88421" />
<meta property="og:site_name" content="${outlet}" />
<meta property="og:type" content="article" />
<meta property="og:title" content="${headline}" />
<meta property="article:section" content="${section}" />
<meta property="article:published_time" content="${iso("+0300")}" />
<meta property="article:modified_time" content="${date("iso")}T23:58:00+0300" />
<meta name="twitter:card" content="summary_large_image" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<script type="application/ld+json">{
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle",
            "headline": "${headline}",
            "datePublished": "${iso("+0300")}",
            "publisher": { "@type": "Organization", "name": "${outlet}" }
        }
    ]
}</script>
    <title>${headline} | ${outlet}</title>
  </head>
  <body class="path-node page-node-type-story">
    <a href="#main-content" class="visually-hidden focusable skip-link">${f("انتقل إلى المحتوى الرئيسي")}</a>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
  <header role="banner"><div class="region region-header">
    <div class="language-switcher-language-url block" role="navigation"><ul class="links"><li hreflang="ku" class="ku"><a href="/ku" class="language-link">${f("کوردی")}</a></li><li hreflang="kmr" class="kmr"><a href="/kmr" class="language-link">Kurdî</a></li><li hreflang="en" class="en"><a href="/en" class="language-link">English</a></li></ul></div>
    <nav role="navigation" aria-labelledby="block-main-menu" id="block-main"><h2 class="visually-hidden" id="block-main-menu">${f("التنقل الرئيسي")}</h2><ul class="menu"><li class="menu-item"><a href="/ar">${f("الرئيسية")}</a></li><li class="menu-item"><a href="/ar/kurdistan">${f("كوردستان")}</a></li><li class="menu-item"><a href="/ar/iraq">${f("العراق")}</a></li><li class="menu-item"><a href="/ar/me">${f("الشرق الأوسط")}</a></li><li class="menu-item"><a href="/ar/live">${f("البث المباشر")}</a></li></ul></nav>
  </div></header>
  <main role="main"><a id="main-content" tabindex="-1"></a>
    <div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-content" class="block block-system block-system-main-block">
<article data-history-node-id="88421" role="article" about="/ar/story/88421" class="node node--type-story node--view-mode-full">
  <div class="node__section"><a href="/ar/section/3" hreflang="ar">${f(section)}</a></div>
  <h1 class="node__title"><span class="field field--name-title field--type-string field--label-hidden">${headline}</span></h1>
  <div class="node__meta"><time datetime="${iso("+03:00")}" class="datetime">${f(`${date("dmy-dash")} | ${time()}`)}</time></div>
  <div class="node__share"><ul><li><a href="#" title="Facebook"></a></li><li><a href="#" title="X"></a></li></ul></div>
  <div class="node__content clearfix">
    <div class="field field--name-field-media field--type-entity-reference field--label-hidden field__item"><article class="media media--type-image media--view-mode-hero"><div class="field field--name-field-media-image field--type-image field--label-visually_hidden"><div class="field__label visually-hidden">Image</div><div class="field__item"><img loading="lazy" src="/sites/default/files/styles/hero/public/2021-05/1.jpg?itok=q" width="1200" height="675" alt="${headline}" typeof="foaf:Image" /></div></div><div class="field field--name-field-caption field__item">${f("الصورة: من الأرشيف / تصوير مراسل الموقع")}</div></article></div>
    <div class="field field--name-field-keywords field--type-entity-reference field--label-hidden field__items"><div class="field__item"><a href="/ar/tag/11" hreflang="ar">${f(city)}</a></div><div class="field__item"><a href="/ar/tag/12" hreflang="ar">${f("إقليم كوردستان")}</a></div></div>
    <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${body(1)}<p>&nbsp;</p>
${body(2)}<div class="embedded-entity"><div class="related-inline"><span class="related-inline__label">${f("ذو صلة")}</span><a href="/ar/story/88300">${f(other())}</a></div></div>
${rest()}<p>&nbsp;</p></div>
  </div>
</article>
</div>
<div class="views-element-container block block-views" id="block-latest"><h2>${f("آخر المستجدات")}</h2><div><div class="view view-latest"><div class="view-content"><div class="views-row"><h3 class="field-content"><a href="/ar/story/88432" hreflang="ar">${f(other())}</a></h3><time datetime="${date("iso", 1)}T08:05:00Z" class="datetime">${f(date("dmy-dash", 1))}</time></div><div class="views-row"><h3 class="field-content"><a href="/ar/story/88431" hreflang="ar">${f(other())}</a></h3><time datetime="${date("iso", 1)}T07:40:00Z" class="datetime">${f(date("dmy-dash", 1))}</time></div><div class="views-row"><h3 class="field-content"><a href="/ar/story/88430" hreflang="ar">${f(other())}</a></h3><time datetime="${date("iso")}T22:10:00Z" class="datetime">${f(date("dmy-dash"))}</time></div></div></div></div></div>
<div class="views-element-container block block-views" id="block-popular"><h2>${f("الأكثر قراءة")}</h2><div><ol><li><a href="/ar/story/88100">${f(other())}</a></li><li><a href="/ar/story/88111">${f("أربيل تستضيف معرضا دوليا للكتاب بمشاركة مئات دور النشر")}</a></li></ol></div></div>
    </div></div>
  </main>
  <footer role="contentinfo"><div class="region region-footer"><nav><ul class="menu"><li class="menu-item"><a href="/ar/about">${f("من نحن")}</a></li><li class="menu-item"><a href="/ar/freq">${f("ترددات البث")}</a></li><li class="menu-item"><a href="/ar/privacy">${f("سياسة الخصوصية")}</a></li></ul></nav><p>${f(`جميع الحقوق محفوظة © ${date("iso").slice(0, 4)} ${outlet}`)}</p></div></footer>
</div>
    </div>
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/88421","currentLanguage":"ar"}}</script>
  </body>
</html>`,
  },
  {
    name: "Egyptian daily, own system, no metadata, day and hour in text",
    date: "minute",
    page: ({ headline, outlet, section, weekday, date, time, person, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html>
<html lang="ar">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>${headline} - ${outlet}</title>
<meta name="keywords" content="اخبار, اخبار مصر, اخبار عاجلة" />
<link rel="stylesheet" href="/themes/css/style.css?v=91" />
<script>var googletag = googletag || {}; googletag.cmd = googletag.cmd || [];</script>
</head>
<body>
<div id="div-gpt-ad-top" style="text-align:center;"></div>
<div class="topBar"><div class="container"><div class="date">${f(`${date("egypt", 2)} 06:10 ص`)}</div><div class="prayer">${f("مواقيت الصلاة")}</div></div></div>
<header id="header"><div class="container"><a href="/" class="logo"><img src="/images/logo.svg" alt="${outlet}"></a>
<div class="editors"><span>${f("رئيس مجلس الإدارة")}</span> <span>${f(person())}</span></div>
<nav class="navbar"><ul><li><a href="/">${f("الرئيسية")}</a></li><li><a href="/Section/65">${f("أخبار عاجلة")}</a></li><li><a href="/Section/97">${f("تقارير مصرية")}</a></li><li><a href="/Section/203">${f("حوادث")}</a></li><li><a href="/Section/298">${f("رياضة")}</a></li><li><a href="/Section/48">${f("فن")}</a></li></ul></nav></div></header>
<div class="trend"><div class="container"><b>${f("الأكثر بحثا")}</b><a href="/tags/1">${f("سعر الذهب اليوم")}</a><a href="/tags/2">${f("نتيجة الثانوية العامة")}</a></div></div>
<div class="container"><div class="row">
<div class="col-xs-12 col-sm-8"><div class="breadcumb"><a href="/">${f("الرئيسية")}</a> <a href="/Section/97">${f(section)}</a></div>
<div class="articleCont" id="articleCont">
<div class="articleHeader"><h1>${headline}</h1>
<div class="newsStoryDate">${f(`${weekday}، ${date("egypt")} ${time("time12")}`)}</div></div>
<div class="img-cont"><img src="/images/NewsPics/large/2.jpg" alt="صورة" width="600" height="335"><span class="img-cap">${f("صورة أرشيفية")}</span></div>
<div class="writeBy">${f(`كتب ${person()} - ${person()}`)}</div>
<div class="social"><a href="#" class="fb">${f("شارك")}</a><a href="#" class="tw">${f("غرّد")}</a><a href="#" class="nw">${f("تابعنا على أخبار جوجل")}</a></div>
<div id="articleBody">
${body(1, (paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n<p style="text-align: justify;">&nbsp;</p>\n`)}<div class="adv-inside"><span>${f("إعلان")}</span><div id="div-gpt-ad-inside"></div></div>
${body(2, (paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n<p style="text-align: justify;">&nbsp;</p>\n`)}<div class="relatedInside"><h4>${f("موضوعات متعلقة")}</h4><ul><li><a href="/story/1/5001">${f(other())}</a></li><li><a href="/story/1/5002">${f(other())}</a></li></ul></div>
${rest((paragraph) => `<p style="text-align: justify;">${paragraph}</p>\n`)}</div>
<div class="tags"><a href="/Tags/1">${f("اخبار مصر")}</a><a href="/Tags/2">${f("اخر الاخبار")}</a><a href="/Tags/3">${f(section)}</a></div>
</div>
<div class="moreNews"><h3>${f("مشاركة الخبر")}</h3><h3>${f("الموضوعات المتعلقة")}</h3><div class="col-xs-12 bigOneSec"><a href="/story/1/5011"><h3>${f(other())}</h3></a><span class="newsDate2">${f(`${weekday}، ${date("egypt", -7)} 09:00 ص`)}</span></div><div class="col-xs-12 bigOneSec"><a href="/story/1/5012"><h3>${f(other())}</h3></a><span class="newsDate2">${f(`${weekday}، ${date("egypt", -14)} 07:45 م`)}</span></div></div>
<div class="comments"><h3>${f("التعليقات")}</h3><p>${f("لا توجد تعليقات على الخبر")}</p><a href="#add">${f("اضف تعليق")}</a></div></div>
<div class="col-xs-12 col-sm-4"><div class="mostRead"><h2>${f("الأكثر قراءة")}</h2><ul><li><a href="/story/2/1">${f(other())}</a></li><li><a href="/story/2/2">${f("موعد صرف معاشات الشهر المقبل وأماكن الصرف")}</a></li><li><a href="/story/2/3">${f("الأرصاد تكشف حالة الطقس ودرجات الحرارة غدا")}</a></li></ul></div>
<div class="caricature"><h2>${f("كاريكاتير اليوم")}</h2><a href="/car/1"><img src="c.jpg" alt=""></a></div></div>
</div></div>
<footer><div class="container"><ul><li><a href="/about">${f("من نحن")}</a></li><li><a href="/ads">${f("أعلن معنا")}</a></li></ul><p>${f(`جميع حقوق النشر محفوظة لـ${outlet}`)}</p><p>${f("لا يجوز إعادة النشر إلا بإذن كتابي")}</p></div></footer>
</body></html>`,
  },
  {
    name: "Iraqi agency, PHP and Bootstrap, breaks for paragraphs, no metadata",
    date: "minute",
    page: ({ headline, outlet, section, date, time, other, number, boilerplate: f, rest }) =>
      `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${outlet} | ${headline}</title>
  <link href="css/bootstrap.rtl.min.css" rel="stylesheet">
  <link href="css/all.min.css" rel="stylesheet">
</head>
<body>
<nav class="navbar navbar-expand-lg navbar-dark bg-danger"><div class="container"><a class="navbar-brand" href="index.php"><img src="img/logo.png" height="50" alt=""></a>
<ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="index.php">${f("الرئيسية")}</a></li><li class="nav-item"><a class="nav-link" href="cat.php?id=1">${f("سياسية")}</a></li><li class="nav-item"><a class="nav-link" href="cat.php?id=2">${f("أمنية")}</a></li><li class="nav-item"><a class="nav-link" href="cat.php?id=3">${f("محلية")}</a></li><li class="nav-item"><a class="nav-link" href="cat.php?id=5">${f("تقارير خاصة")}</a></li></ul></div></nav>
<div class="bg-light border-bottom"><div class="container d-flex"><span class="badge bg-danger">${f("عاجل")}</span><marquee direction="right" scrollamount="4"><a href="news.php?id=9003">${f(other())}</a> <a href="news.php?id=9002">${f(other())}</a></marquee></div></div>
<div class="container mt-4"><div class="row">
<div class="col-lg-8">
  <div class="card border-0">
    <div class="card-body">
      <div class="mb-2"><a class="badge bg-secondary" href="cat.php?id=2">${f(section)}</a></div>
      <h3 class="card-title fw-bold">${headline}</h3>
      <div class="text-muted small mb-3"><i class="far fa-calendar"></i> <span>${f(`${date("ymd")} ${time()}`)}</span> <i class="far fa-eye"></i> <span>${f(`عدد القراءات: ${number(6000)}`)}</span> <i class="fas fa-font"></i> <span>${f("حجم الخط")}</span></div>
      <img class="img-fluid w-100 mb-3" src="uploads/8841.jpg" alt="">
      <div class="news-text" style="font-size:18px;line-height:2;text-align:justify">
${rest((paragraph) => `${paragraph}<br />\n<br />\n`)}      </div>
      <hr>
      <div class="share"><span>${f("شارك الخبر")}</span> <a href="#"><i class="fab fa-facebook"></i></a> <a href="#"><i class="fab fa-telegram"></i></a></div>
      <div class="alert alert-primary mt-3"><a href="https://t.me/example">${f("اشترك في قناتنا على تليكرام ليصلك كل جديد")}</a></div>
    </div>
  </div>
  <h5 class="border-bottom pb-2">${f("أخبار ذات صلة")}</h5>
  <div class="row"><div class="col-6"><a href="news.php?id=8801"><img src="uploads/t1.jpg" class="img-fluid" alt=""></a><a href="news.php?id=8801">${f(other())}</a><div class="small text-muted">${f(`${date("ymd", -1)} 12:40`)}</div></div><div class="col-6"><a href="news.php?id=8799">${f(other())}</a><div class="small text-muted">${f(`${date("ymd", -1)} 10:15`)}</div></div></div>
</div>
<div class="col-lg-4">
  <div class="card mb-3"><div class="card-header">${f("أحدث الأخبار")}</div><ul class="list-group list-group-flush"><li class="list-group-item"><a href="news.php?id=9001">${f(other())}</a><div class="small">${f("قبل 12 دقيقة")}</div></li><li class="list-group-item"><a href="news.php?id=9000">${f("المرور العامة تعلن قطوعات في عدد من شوارع العاصمة")}</a><div class="small">${f("قبل 40 دقيقة")}</div></li><li class="list-group-item"><a href="news.php?id=8999">${f("أسعار صرف الدولار تسجل انخفاضا في البورصات المحلية")}</a><div class="small">${f("قبل ساعتين")}</div></li></ul></div>
  <div class="card mb-3"><div class="card-header">${f("تطبيقنا")}</div><div class="card-body"><p>${f("حمل تطبيق الوكالة على هاتفك")}</p></div></div>
</div>
</div></div>
<footer class="bg-dark text-white py-4"><div class="container text-center"><p>${f("وكالة إخبارية مستقلة مسجلة لدى نقابة الصحفيين العراقيين")}</p><p>${f(`جميع الحقوق محفوظة ${outlet} ${date("iso").slice(0, 4)}`)}</p><p>${f("تصميم وبرمجة قسم التقنية")}</p></div></footer>
<script src="js/bootstrap.bundle.min.js"></script>
</body></html>`,
  },
  {
    name: "Saudi daily, own system, Hijri and Gregorian in text, all metadata",
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
      boilerplate: f,
      body,
      rest,
    }) => {
      const author = person();
      return `<!DOCTYPE html>
<html lang="ar-SA" dir="rtl">
<head>
<meta charset="utf-8"><meta http-equiv="x-ua-compatible" content="ie=edge">
<title>${headline} - أخبار السعودية | صحيفة ${outlet}</title>
<meta name="description" content="">
<link rel="canonical" href="https://www.example.sa/news/local/2161803">
<meta property="og:title" content="${headline}"><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}"><meta property="og:locale" content="ar_SA">
<meta property="article:published_time" content="${iso("+03:00")}"><meta property="article:author" content="${author}">
<meta itemprop="datePublished" content="${iso("+03:00")}">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://www.example.sa/news/local/2161803"},"headline":"${headline}","image":["https://www.example.sa/uploads/images/1.jpg"],"datePublished":"${iso("+03:00")}","dateModified":"${iso("+03:00")}","author":{"@type":"Person","name":"${author}"},"publisher":{"@type":"Organization","name":"${outlet}"}}</script>
</head>
<body class="article-page">
<div class="app-banner" id="smart-app"><span>${f(`تطبيق ${outlet}`)}</span><a href="#">${f("تحميل")}</a></div>
<header class="main-header"><div class="header-top"><div class="today">${f(`${date("hijri", 6)} هـ`)}</div><div class="header-links"><a href="/epaper">${f("النسخة الورقية")}</a><a href="/login">${f("دخول المشتركين")}</a></div></div>
<nav class="main-nav"><ul><li><a href="/">${f("الرئيسية")}</a></li><li><a href="/local">${f("محليات")}</a></li><li><a href="/politics">${f("السياسة")}</a></li><li><a href="/economy">${f("الاقتصاد")}</a></li><li><a href="/writers">${f("كتاب ومقالات")}</a></li></ul></nav></header>
<main class="container"><div class="row"><div class="col-md-8">
<section class="article" itemscope itemtype="https://schema.org/NewsArticle">
<div class="article-cat"><a href="/local">${f(section)}</a></div>
<h1 class="article-title" itemprop="headline">${headline}</h1>
<div class="article-image"><img itemprop="image" src="/uploads/images/1.jpg" alt=""><div class="caption">${f(`جانب من المناسبة. (${outlet})`)}</div></div>
<div class="article-info"><div class="article-date"><span>${f(`${weekday} - ${date("hijri")} هـ`)}</span> <span>|</span> <span>${f(`${date("egypt")} ${time()}`)}</span></div><div class="article-author"><a href="/author/88">${f(author)}</a> <span>${f(`(${city})`)}</span></div></div>
<div class="article-tools"><button>${f("طباعة")}</button><button>${f("استمع")}</button><button>${f("نسخ الرابط")}</button></div>
<div class="article-entry" itemprop="articleBody">
${body(2, (paragraph) => `<p dir="RTL" style="text-align:justify"><span style="font-family:Tahoma,sans-serif">${paragraph}</span></p>\n`)}<div class="ad-slot" data-slot="mpu"></div>
${rest((paragraph) => `<p dir="RTL" style="text-align:justify"><span style="font-family:Tahoma,sans-serif">${paragraph}</span></p>\n`)}</div>
<ul class="article-keywords"><li><a href="/keyword/1">${f("السعودية")}</a></li><li><a href="/keyword/2">${f(city)}</a></li></ul>
</section>
<section class="newsletter"><h3>${f("النشرة الإخبارية")}</h3><p>${f("اشترك لتصلك أهم الأخبار على بريدك كل مساء")}</p><form><input type="email" placeholder="البريد الإلكتروني"><button>${f("اشتراك")}</button></form></section>
<section class="related"><h3>${f("اقرأ أيضاً")}</h3><div class="card"><a href="/news/1"><h4>${f(other())}</h4></a><span class="time">${f("منذ يومين")}</span></div><div class="card"><a href="/news/2"><h4>${f(other())}</h4></a><span class="time">${f("منذ 5 أيام")}</span></div><div class="card"><a href="/news/3"><h4>${f(other())}</h4></a><span class="time">${f("منذ 6 أيام")}</span></div></section>
</div>
<aside class="col-md-4"><div class="widget"><h3>${f("الأكثر تفاعلاً")}</h3><ol><li><a href="/news/4">${f(other())}</a></li><li><a href="/news/5">${f(other())}</a></li><li><a href="/news/6">${f("أمانة المنطقة تطرح فرصا استثمارية جديدة عبر بوابتها")}</a></li></ol></div>
<div class="widget writers"><h3>${f("كتّاب اليوم")}</h3><div class="writer"><a href="/a/1"><strong>${f(person())}</strong></a><a href="/a/1/1">${f("حين تصبح القراءة عادة يومية")}</a></div></div></aside></div></main>
<footer><nav><a href="/about">${f("عن الصحيفة")}</a><a href="/contact">${f("تواصل معنا")}</a><a href="/terms">${f("شروط الاستخدام")}</a></nav><p>${f(`جميع الحقوق محفوظة لمؤسسة ${outlet} للصحافة والنشر`)}</p></footer>
<div class="cookie-consent"><p>${f("يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك")}</p><button>${f("موافق")}</button></div>
</body></html>`;
    },
  },
  {
    name: "Emirati portal, AEM, all metadata, summary and update line",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, time, agency, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE HTML>
<html lang="ar-AE" dir="rtl">
<head>
<meta charset="UTF-8"/>
<title>${headline} - ${outlet}</title>
<meta name="template" content="article-page"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta property="og:type" content="article"/>
<meta property="og:title" content="${headline}"/>
<meta property="og:site_name" content="${outlet}"/>
<meta property="article:section" content="${section}"/>
<meta property="article:published_time" content="${iso("+04:00")}"/>
<meta property="article:modified_time" content="${iso("+04:00")}"/>
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","articleSection":"${section}","datePublished":"${iso("+04:00")}","dateModified":"${iso("+04:00")}","isAccessibleForFree":true,"publisher":{"@type":"NewsMediaOrganization","name":"${outlet}"}},{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"${section}"}]}]</script>
<link rel="stylesheet" href="/etc.clientlibs/portal/clientlibs/clientlib-site.min.css" type="text/css"/>
</head>
<body class="articlepage page basicpage" id="articlepage-1f">
<div class="root container responsivegrid"><div id="container-1" class="cmp-container"><div class="aem-Grid aem-Grid--12">
<div class="experiencefragment aem-GridColumn"><header class="o-header"><div class="m-topline"><span class="m-topline__date">${f(date("egypt", 3))}</span><span class="m-topline__weather">${f("دبي 34 درجة")}</span><span class="m-topline__prayer">${f("العصر 15:41")}</span></div>
<nav class="cmp-navigation" itemscope itemtype="http://schema.org/SiteNavigationElement"><ul class="cmp-navigation__group"><li class="cmp-navigation__item"><a href="/home" class="cmp-navigation__item-link">${f("الرئيسية")}</a></li><li class="cmp-navigation__item"><a href="/uae" class="cmp-navigation__item-link">${f("الإمارات")}</a></li><li class="cmp-navigation__item"><a href="/world" class="cmp-navigation__item-link">${f("العرب والعالم")}</a></li><li class="cmp-navigation__item"><a href="/life" class="cmp-navigation__item-link">${f("حياتنا")}</a></li><li class="cmp-navigation__item"><a href="/video" class="cmp-navigation__item-link">${f("فيديو")}</a></li></ul></nav></header></div>
<div class="breadcrumb aem-GridColumn"><nav class="cmp-breadcrumb"><ol class="cmp-breadcrumb__list"><li class="cmp-breadcrumb__item"><a href="/home"><span itemprop="name">${f("الرئيسية")}</span></a></li><li class="cmp-breadcrumb__item cmp-breadcrumb__item--active"><a href="/world"><span itemprop="name">${f(section)}</span></a></li></ol></nav></div>
<main class="article aem-GridColumn"><div class="m-article">
<div class="m-article__header"><h1 class="a-heading">${headline}</h1>
<div class="m-article__info"><span class="a-author">${f(`المصدر: ${city} - ${agency}`)}</span><span class="a-date">${f(`التاريخ: ${date("egypt")} ${time()}`)}</span></div>
<div class="m-share"><ul><li><a href="#" aria-label="facebook"></a></li><li><a href="#" aria-label="x"></a></li><li><button type="button">${f("حفظ المقال")}</button></li></ul><div class="a-fontsize"><button>${f("ع+")}</button><button>${f("ع-")}</button></div></div></div>
<figure class="m-image"><img class="cmp-image__image" src="/image/1.jpg" alt="" loading="lazy"/><figcaption class="m-image__caption">${f(`أرشيفية - ${agency}`)}</figcaption></figure>
<div class="m-article__summary">${body(1, (paragraph) => `<h2 class="a-summary">${paragraph}</h2>`)}</div>
<div class="m-article__body"><div class="text"><div class="cmp-text">${body(2)}</div></div>
<div class="ad"><div class="a-ad-label">${f("إعلان")}</div><div id="mpu-1"></div></div>
<div class="teaser-inline"><div class="teaser-inline__title">${f("مواد ذات صلة")}</div><ul><li><a href="/world/1">${f(other())}</a></li></ul></div>
<div class="text"><div class="cmp-text">${rest()}</div></div></div>
<div class="m-tags"><span>${f("كلمات دالة")}</span><ul><li><a href="/topics/1">${f(city)}</a></li><li><a href="/topics/2">${f(agency)}</a></li></ul></div>
</div></main>
<div class="list aem-GridColumn"><h3 class="cmp-title__text">${f("اخترنا لك")}</h3><ul class="cmp-list"><li class="cmp-list__item"><a class="cmp-list__item-link" href="/uae/1"><span class="cmp-list__item-title">${f(other())}</span></a><span class="cmp-list__item-date">${f(date("egypt", 2))}</span></li><li class="cmp-list__item"><a class="cmp-list__item-link" href="/uae/2"><span class="cmp-list__item-title">${f(other())}</span></a><span class="cmp-list__item-date">${f(date("egypt", 1))}</span></li></ul></div>
<div class="list aem-GridColumn"><h3 class="cmp-title__text">${f("الأكثر مشاركة")}</h3><ol class="cmp-list"><li><a href="/uae/3">${f(other())}</a></li><li><a href="/uae/4">${f(other())}</a></li><li><a href="/uae/5">${f("شرطة المدينة تطلق حملة لتوعية سائقي دراجات التوصيل")}</a></li></ol></div>
<footer class="o-footer"><div class="m-apps"><p>${f("حمّل التطبيق الآن")}</p><a href="#">App Store</a><a href="#">Google Play</a></div><ul><li><a href="/about">${f("اتصل بنا")}</a></li><li><a href="/privacy">${f("سياسة الخصوصية")}</a></li></ul><p>${f(`كافة الحقوق محفوظة © ${outlet} ${date("iso").slice(0, 4)}`)}</p></footer>
</div></div></div></body></html>`,
  },
  {
    name: "Qatari broadcaster, server-rendered React, all metadata, two dates in text",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, agency, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl" theme="aja"><head><title data-rh="true">${headline} | ${section} | ${outlet}</title><meta charSet="utf-8"/><meta data-rh="true" name="viewport" content="width=device-width, initial-scale=1"/><link data-rh="true" rel="canonical" href="https://www.example.qa/politics/x"/><meta data-rh="true" property="og:title" content="${headline}"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:site_name" content="${outlet}"/><meta data-rh="true" name="lastDate" content="${date("iso", 1)}T05:12:40Z"/><meta data-rh="true" name="publishedDate" content="${iso("Z")}"/><meta data-rh="true" property="article:published_time" content="${iso("Z")}"/><meta data-rh="true" property="article:modified_time" content="${date("iso", 1)}T05:12:40Z"/><script data-rh="true" type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"${iso("Z")}","dateModified":"${date("iso", 1)}T05:12:40Z","author":{"@type":"Organization","name":"${outlet}"},"publisher":{"@type":"Organization","name":"${outlet}"}}</script><style data-emotion="css">.gc{display:grid}</style></head>
<body><div id="root"><div class="app"><div class="bypass-block-links-container"><ul class="bypass-block-list"><li><a href="#main-content-area" class="bypass-block-link"><span>${f("تجاوز إلى المحتوى")}</span></a></li></ul></div>
<header class="site-header container"><a href="/" class="site-header__logo"><span class="screen-reader-text">${f(outlet)}</span></a><nav class="site-header__navigation" aria-label="القائمة الرئيسية"><ul class="menu header-menu"><li class="menu__item"><a href="/news"><span>${f("أخبار")}</span></a></li><li class="menu__item"><a href="/politics"><span>${f("سياسة")}</span></a></li><li class="menu__item"><a href="/ebusiness"><span>${f("اقتصاد")}</span></a></li><li class="menu__item"><a href="/sport"><span>${f("رياضة")}</span></a></li></ul><button type="button" aria-expanded="false"><span>${f("المزيد")}</span></button><a href="/live"><span>${f("البث الحي")}</span></a></nav></header>
<div class="container container--grid container--white"><main id="main-content-area" class="container__inner"><div class="breadcrumbs"><ol><li><a href="/news">${f("أخبار")}</a></li><li><a href="/where">${f(city)}</a></li></ol></div>
<header class="article-header"><h1>${headline}</h1></header>
<figure class="article-featured-image"><div class="responsive-image"><img loading="eager" src="/wp-content/uploads/1.jpg?resize=770,513" alt=""/></div><figcaption>${f(`جانب من الأحداث (${agency})`)}</figcaption></figure>
<div class="article-info-block css-ti04u9"><div class="article-dates"><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">${f(`تم النشر في ${date("dmy")}`)}</span><span aria-hidden="true">${f(date("dmy"))}</span></div><div class="article-dates__update"><span>|</span><span>${f(`آخر تحديث: ${date("dmy", 1)} 08:12 (توقيت مكة)`)}</span></div></div><div class="article-share"><button type="button"><span>${f("حفظ")}</span></button><button type="button"><span>${f("شارك")}</span></button></div></div>
<div class="wysiwyg wysiwyg--all-content css-1vkfgk0" aria-live="polite" aria-atomic="true">${body(2, (paragraph) => `<p>${paragraph}</p>`)}<div class="more-on"><h2 class="more-on__heading">${f("اقرأ أيضا")}</h2><span class="screen-reader-text">list of 2 items</span><ul class="more-on__list"><li><span class="screen-reader-text">list 1 of 2</span><a href="/n/1"><h3 class="article-card__title">${f(other())}</h3></a></li><li><span class="screen-reader-text">list 2 of 2</span><a href="/n/2"><h3 class="article-card__title">${f(other())}</h3></a></li></ul><span class="screen-reader-text">end of list</span></div>${body(2, (paragraph) => `<p>${paragraph}</p>`)}<div class="container--ads" id="ad-1"><div class="ads__title">${f("إعلان")}</div></div>${rest((paragraph) => `<p>${paragraph}</p>`)}</div>
<div class="article-source"><span class="article-source__title">${f(`المصدر: ${outlet} + ${agency}`)}</span></div>
<div class="article-tags"><h2>${f("حول هذه القصة")}</h2><ul><li><a href="/tag/1">${f(city)}</a></li></ul></div>
<section class="related-articles"><h2><span>${f(`المزيد من ${section}`)}</span></h2><ul><li><article class="article-card"><a href="/n/3"><h3 class="article-card__title"><span>${f(other())}</span></h3></a><div class="date-simple"><span class="screen-reader-text">${f(`نشر في ${date("dmy", 1)}`)}</span><span aria-hidden="true">${f(date("dmy", 1))}</span></div></article></li><li><article class="article-card"><a href="/n/4"><h3 class="article-card__title"><span>${f(other())}</span></h3></a><div class="date-simple"><span aria-hidden="true">${f(date("dmy", -1))}</span></div></article></li></ul></section></main>
<aside class="sidebar"><div class="trending-articles"><h2>${f("الأكثر قراءة")}</h2><ol><li><a href="/n/5"><span>${f(other())}</span></a></li><li><a href="/n/6"><span>${f(other())}</span></a></li><li><a href="/n/7"><span>${f("كيف غيرت الهواتف الذكية عادات القراءة لدى الشباب؟")}</span></a></li></ol></div></aside></div>
<footer class="site-footer"><div class="footer-menu"><h2>${f("من نحن")}</h2><ul><li><a href="/about">${f("اعرف المزيد")}</a></li><li><a href="/terms">${f("الأحكام والشروط")}</a></li></ul></div><div class="newsletter-signup"><h2>${f("سجل في نشراتنا البريدية")}</h2></div><p>${f(`جميع الحقوق محفوظة © ${date("iso").slice(0, 4)} ${outlet}`)}</p></footer>
<div id="onetrust-banner-sdk" role="region"><p>${f("نحن وشركاؤنا نستخدم ملفات تعريف الارتباط لتقديم محتوى يناسبك")}</p><button>${f("قبول الكل")}</button><button>${f("تفضيلات الخصوصية")}</button></div></div></div>
<script>window.__APOLLO_STATE__={"ROOT_QUERY":{"__typename":"Query"},"Post:1":{"id":1,"section":"${section}"}};</script></body></html>`,
  },
  {
    name: "Russian state agency in Arabic, microdata, time before day, update in brackets",
    date: "minute",
    page: ({ headline, outlet, section, city, iso, date, time, agency, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html><html lang="ar" data-lang="ara" data-charset="utf-8" dir="rtl"><head prefix="og: http://ogp.me/ns#"><title>${headline} - ${date("dot")}, ${outlet}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="keywords" content="${section}, ${city}"><link rel="canonical" href="https://example.ru/ar/1051.html">
<meta property="og:url" content="https://example.ru/ar/1051.html"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${outlet}"><meta property="og:locale" content="ar_AR"><meta property="og:type" content="article">
<meta property="article:published_time" content="${date("iso").replaceAll("-", "")}T${time().replace(":", "")}+0000"><meta property="article:modified_time" content="${date("iso", 1).replaceAll("-", "")}T0830+0000"><meta property="article:section" content="${section}">
<script>var GLOBAL = GLOBAL || {}; GLOBAL.www = 'https://example.ru';</script></head>
<body id="body" data-ab="c" data-emoji="0" class="m-ria page-article">
<div class="schema_org" itemscope="itemscope" itemtype="https://schema.org/WebSite"><meta itemprop="name" content="${outlet}"><meta itemprop="alternateName" content="${outlet}"></div>
<div class="page__width"><div class="header"><div class="header__main"><a class="header__logo" href="/" title="${outlet}"></a></div><nav class="header__nav"><a class="header__nav-link" href="/russia/"><span class="header__nav-link-label">${f("روسيا")}</span></a><a class="header__nav-link" href="/arab_world/"><span class="header__nav-link-label">${f("العالم العربي")}</span></a><a class="header__nav-link" href="/military/"><span class="header__nav-link-label">${f("عسكري")}</span></a><a class="header__nav-link" href="/radio/"><span class="header__nav-link-label">${f("راديو")}</span></a></nav></div></div>
<div class="layout-article"><div class="layout-article__over"><div class="layout-article__main"><div class="article" data-article-id="1051" itemscope itemtype="https://schema.org/Article">
<div class="schema_org" itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${outlet}"></div><meta itemprop="headline" content="${headline}"><meta itemprop="datePublished" content="${iso("+00:00")}"><meta itemprop="dateModified" content="${date("iso", 1)}T08:30:00+00:00">
<div class="article__meta" itemscope></div>
<div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/archive/" class="">${f(`${time()} GMT ${date("dot")}`)}</a> <span class="article__info-date-modified">${f(`(تم التحديث: 08:30 GMT ${date("dot", 1)})`)}</span></div></div>
<h1 class="article__title">${headline}</h1>
<div class="article__announce"><div class="media" data-media-tipe="photo"><div class="media__size"><div class="photoview__open"><img alt="" src="/img/1.jpg" width="1440"></div></div><div class="media__copyright"><span class="media__copyright-item m-copyright">${f(`© ${agency}`)}</span></div><div class="media__description">${f("مشهد عام، صورة أرشيفية")}</div></div></div>
<div class="article__news-services-subscribe"><span>${f("تابعنا عبر")}</span><a href="https://t.me/example">Telegram</a></div></div>
<div class="article__body">${body(1, (paragraph) => `<div class="article__announce-text">${paragraph}</div>`)}${body(2, (paragraph) => `<div class="article__block" data-type="text"><div class="article__text">${paragraph}</div></div>`)}<div class="article__block" data-type="article"><div class="article__article m-image"><a class="article__article-link" href="/1049.html"><div class="article__article-title">${f(other())}</div></a><div class="article__article-desc">${f(`${date("egypt", -1)}, 16:02 GMT`)}</div></div></div>${rest((paragraph) => `<div class="article__block" data-type="text"><div class="article__text">${paragraph}</div></div>`)}</div>
<div class="article__footer"><div class="article__tags"><a class="tag__text" href="/tag_1/"><span class="tag__text">${f(section)}</span></a><a class="tag__text" href="/tag_2/"><span class="tag__text">${f("أخبار روسيا اليوم")}</span></a></div><div class="article__userbar"><div class="share"><a href="#">VKontakte</a><a href="#">Telegram</a></div><div class="article__userbar-loader"><span>${f("مناقشة")}</span></div></div></div>
</div></div>
<div class="layout-article__sidebar"><div class="lenta"><div class="lenta__header">${f("شريط الأخبار")}</div><div class="lenta__item"><span class="lenta__item-date">20:41</span><a class="lenta__item-text" href="/1077.html">${f(other())}</a></div><div class="lenta__item"><span class="lenta__item-date">20:30</span><a class="lenta__item-text" href="/1076.html">${f(other())}</a></div><div class="lenta__item"><span class="lenta__item-date">20:17</span><a class="lenta__item-text" href="/1075.html">${f("علماء يبتكرون مادة عازلة من مخلفات الخشب")}</a></div></div></div></div></div>
<div class="recommend"><div class="recommend__title">${f("اقرأ المزيد")}</div><div class="recommend__item"><a href="/1031.html"><span class="recommend__item-title">${f(other())}</span></a><span class="recommend__item-date">${f(date("egypt", -2))}</span></div><div class="recommend__item"><a href="/1030.html"><span class="recommend__item-title">${f(other())}</span></a><span class="recommend__item-date">${f(date("egypt", -2))}</span></div></div>
<div class="footer"><a href="/docs/about.html">${f("عن المشروع")}</a><a href="/docs/terms.html">${f("قواعد الاستخدام")}</a><a href="/docs/cookie.html">${f("سياسة ملفات الكوكيز")}</a><div class="footer__copyright">${f(`© ${date("iso").slice(0, 4)} ${outlet}. جميع الحقوق محفوظة`)}</div></div>
</body></html>`,
  },
  {
    name: "Turkish state agency in Arabic, metadata without a date, two days in text",
    date: "day",
    page: ({ headline, outlet, section, city, date, person, other, boilerplate: f, body, rest }) =>
      `<!DOCTYPE html>
<html lang="ar">
<head>
    <meta charset="utf-8" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <title>${headline}</title>
    <meta name="description" content="${headline}" />
    <meta property="og:title" content="${headline}" />
    <meta property="og:type" content="article" />
    <meta property="og:image" content="https://cdn.example.tr/uploads/1.jpg" />
    <meta name="twitter:site" content="@example_ar" />
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"${outlet}","foundingDate":"1920-04-06","url":"https://www.example.tr"}</script>
    <link href="/css/site.min.css" rel="stylesheet" />
</head>
<body dir="rtl">
    <div class="ust-bar"><div class="container"><ul class="diller"><li><a href="/tr">Türkçe</a></li><li><a href="/en">English</a></li><li><a href="/fr">Français</a></li></ul></div></div>
    <nav id="menu" class="navbar"><div class="container"><ul class="nav navbar-nav"><li><a href="/ar">${f("الصفحة الرئيسية")}</a></li><li><a href="/ar/turkey">${f("تركيا")}</a></li><li><a href="/ar/arab">${f("الدول العربية")}</a></li><li><a href="/ar/world">${f("دولي")}</a></li><li><a href="/ar/analysis">${f("تحليل")}</a></li><li><a href="/ar/infographic">${f("إنفوغراف")}</a></li></ul></div></nav>
    <div class="detay"><div class="container">
        <div class="detay-bg"><span class="detay-kategori"><a href="/ar/s">${f(section)}</a></span>
            <h1>${headline}</h1>
            ${body(1, (paragraph) => `<h4 class="detay-spot">${paragraph}</h4>`)}
            <div class="row"><div class="col-md-10"><span class="imza">${f(person())}</span> <span class="tarih">${f(`${date("dot")} - محدث : ${date("dot", 1)}`)}</span></div></div>
        </div>
        <div class="row">
            <div class="col-md-10">
                <div class="detay-img"><img class="detay-buyukFoto img-responsive" src="https://cdn.example.tr/uploads/1.jpg" alt="" /></div>
                <div class="detay-paylas"><a href="#"><i class="fa fa-facebook"></i></a><a href="#"><i class="fa fa-whatsapp"></i></a></div>
                <div class="detay-icerik">
                    <div class="ulke"><span>${f(city)}</span></div>
                    ${rest()}
                    <div class="telif">${f("الأخبار المنشورة على الصفحة الرسمية هي اختصار لجزء من الأخبار التي تُعرض للمشتركين عبر نظام تدفق الأخبار. من أجل الاشتراك يرجى الاتصال بالرابط التالي")}</div>
                </div>
                <div class="detay-konular"><span>${f("المواضيع المتعلقة")}</span><a class="btn btn-outline-secondary btn-sm" href="/ar/search/1">${f("أنقرة")}</a><a class="btn btn-outline-secondary btn-sm" href="/ar/search/2">${f("الشرق الأوسط")}</a></div>
                <div class="bu-haber"><a href="/ar/subscribe">${f("اشترك في نشرتنا على واتساب")}</a></div>
            </div>
            <div class="col-md-2"></div>
        </div>
        <div class="ilgili"><h3>${f("أخبار ذات صلة")}</h3><div class="row"><div class="col-md-4"><a href="/ar/1"><img src="t1.jpg" alt=""><span class="ilgili-baslik">${f(other())}</span></a></div><div class="col-md-4"><a href="/ar/2"><img src="t2.jpg" alt=""><span class="ilgili-baslik">${f(other())}</span></a></div><div class="col-md-4"><a href="/ar/3"><img src="t3.jpg" alt=""><span class="ilgili-baslik">${f(other())}</span></a></div></div></div>
        <div class="son-haberler"><h3>${f("آخر الأخبار")}</h3><ul><li><a href="/ar/4">${f(other())}</a><small>${f(date("dot", 2))}</small></li><li><a href="/ar/5">${f(other())}</a><small>${f(date("dot", 2))}</small></li><li><a href="/ar/6">${f("إسطنبول.. افتتاح معرض للخط العربي يضم عشرات اللوحات")}</a><small>${f(date("dot", 2))}</small></li></ul></div>
    </div></div>
    <div class="cerez"><p>${f("نستخدم ملفات تعريف الارتباط وفقا للتشريعات المعمول بها")}</p><a href="#">${f("أغلق")}</a></div>
    <footer><div class="container"><ul><li><a href="/ar/p/about">${f("لمحة عن الوكالة")}</a></li><li><a href="/ar/p/contact">${f("تواصل معنا")}</a></li></ul><p>${f(`${outlet} © ${date("iso").slice(0, 4)} جميع الحقوق محفوظة`)}</p></div></footer>
</body>
</html>`,
  },
  {
    name: "British broadcaster in Arabic, Next, hashed classes, JSON-LD graph",
    date: "minute",
    page: ({
      headline,
      outlet,
      section,
      iso,
      date,
      person,
      agency,
      city,
      other,
      boilerplate: f,
      body,
      rest,
    }) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl" class="no-js"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"/><title>${headline} - ${outlet}</title><link rel="canonical" href="https://www.example.uk/arabic/articles/c4g"/><meta name="robots" content="noodp, noydir, max-image-preview:large"/><meta property="og:locale" content="ar"/><meta property="og:site_name" content="${outlet}"/><meta property="og:title" content="${headline} - ${outlet}"/><meta property="og:type" content="article"/><meta name="article:published_time" content="${iso(".000Z")}"/><meta name="article:modified_time" content="${iso(".000Z")}"/><meta name="article:section" content="${section}"/>
<script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"Article","url":"https://www.example.uk/arabic/articles/c4g","publisher":{"@type":"NewsMediaOrganization","name":"${outlet}"},"headline":"${headline}","datePublished":"${iso(".000Z")}","dateModified":"${iso(".000Z")}","inLanguage":{"@type":"Language","name":"Arabic","alternateName":"ar"}}]}</script><style data-emotion="bbc 14qj2k4">.bbc-14qj2k4{color:#141414}</style></head>
<body><div id="__next"><div id="main-wrapper" class="bbc-1u5scd8"><div id="cookie-banner" class="bbc-c1"><section role="region" aria-labelledby="consent-banner"><div class="bbc-c2"><h2 tabindex="-1">${f("نحن وسياسة الخصوصية")}</h2><p>${f("أجرينا بعض التعديلات على سياسة الخصوصية ونود إطلاعك عليها")}</p><ul><li><button type="button">${f("موافق")}</button></li><li><a href="/usingthesite">${f("اعرف المزيد")}</a></li></ul></div></section></div>
<header role="banner"><div class="bbc-h1"><a href="/arabic" class="bbc-h2"><span class="visually-hidden">${f(outlet)}</span></a><a href="#content" class="bbc-skip">${f("إذهب الى المحتوى")}</a></div><nav role="navigation"><div class="bbc-n1"><button aria-expanded="false"><span>${f("القائمة")}</span></button><ul role="list"><li><a href="/arabic"><span>${f("الرئيسية")}</span></a></li><li><a href="/arabic/topics/me"><span>${f("الشرق الأوسط")}</span></a></li><li><a href="/arabic/topics/sci"><span>${f("علوم وتكنولوجيا")}</span></a></li><li><a href="/arabic/topics/vid"><span>${f("فيديو")}</span></a></li></ul></div></nav></header>
<div class="bbc-g1"><main role="main" class="bbc-fa0wmp"><div class="bbc-1151pbn"><h1 id="content" tabindex="-1" class="bbc-14gqcmb">${headline}</h1></div>
<figure class="bbc-1qdcvv9"><div class="bbc-i1"><div class="bbc-i2"><img alt="" src="https://ichef.example.uk/1.jpg" width="1024" height="576"/></div><p class="bbc-cr"><span class="visually-hidden">${f("صدر الصورة،")} </span><span lang="en-GB">Getty Images</span></p></div><figcaption class="bbc-cp"><span class="visually-hidden">${f("التعليق على الصورة،")} </span><p class="bbc-cpt">${f("تظهر الصورة موقع الحدث في وقت سابق")}</p></figcaption></figure>
<section role="region" aria-labelledby="article-byline" class="bbc-by"><strong class="visually-hidden" id="article-byline">${f("معلومات المقال")}</strong><ul role="list"><li><span class="visually-hidden">${f("الكاتب،")} </span><span class="bbc-by1">${f(person())}</span></li><li><span class="visually-hidden">${f("الدور،")} </span><span class="bbc-by2">${f(`مراسل ${outlet} - ${city}`)}</span></li></ul></section>
<div class="bbc-ts"><time class="bbc-14xtggo" dateTime="${date("iso")}">${f(date("egypt"))}</time></div>
${body(1, (paragraph) => `<div dir="rtl" class="bbc-19j92fr"><p dir="rtl" class="bbc-lead"><b>${paragraph}</b></p></div>`)}${body(3, (paragraph) => `<div dir="rtl" class="bbc-19j92fr"><p dir="rtl" class="bbc-1gjryo7">${paragraph}</p></div>`)}
<div class="bbc-wq"><section role="region" aria-labelledby="recommendations-heading"><p><a href="#end-of-recommendations" class="bbc-skip2">${f("تخطى قصص مقترحة وواصل القراءة")}</a></p><strong id="recommendations-heading">${f("قصص مقترحة")}</strong><ul role="list"><li role="listitem"><a href="/arabic/articles/c1"><span>${f(other())}</span></a></li><li role="listitem"><a href="/arabic/articles/c2"><span>${f(other())}</span></a></li></ul><p id="end-of-recommendations" tabindex="-1" class="visually-hidden">${f("قصص مقترحة نهاية")}</p></section></div>
${rest((paragraph) => `<div dir="rtl" class="bbc-19j92fr"><p dir="rtl" class="bbc-1gjryo7">${paragraph}</p></div>`)}
<section role="region" class="bbc-tg"><h2>${f("مواضيع ذات صلة")}</h2><ul role="list"><li><a href="/arabic/topics/t1">${f(city)}</a></li><li><a href="/arabic/topics/t2">${f(agency)}</a></li></ul></section></main>
<section role="region" aria-labelledby="top-stories-heading" data-e2e="top-stories-heading" class="bbc-tp"><h2 id="top-stories-heading">${f("اخترنا لكم")}</h2><ul role="list"><li><div class="promo"><h3><a href="/arabic/articles/c3">${f(other())}</a></h3><time dateTime="${date("iso", 1)}">${f("قبل 2 ساعة")}</time></div></li><li><div class="promo"><h3><a href="/arabic/articles/c4">${f(other())}</a></h3><time dateTime="${date("iso", 1)}">${f("قبل 6 ساعة")}</time></div></li><li><div class="promo"><h3><a href="/arabic/articles/c5">${f(other())}</a></h3><time dateTime="${date("iso")}">${f(date("egypt"))}</time></div></li></ul></section>
<section role="region" aria-labelledby="Most-Read" class="bbc-mr"><h2 id="Most-Read">${f("الأكثر قراءة")}</h2><ol role="list"><li><span>1</span><a href="/arabic/articles/c6">${f(other())}</a></li><li><span>2</span><a href="/arabic/articles/c7">${f("لماذا ننسى أحلامنا فور الاستيقاظ من النوم؟")}</a></li></ol></section></div>
<footer role="contentinfo"><ul role="list"><li><a href="/editorial">${f("ما الذي يجعلنا جديرين بثقتك")}</a></li><li><a href="/terms">${f("بنود الاستخدام")}</a></li><li><a href="/cookies">${f("ملفات الارتباط")}</a></li></ul><p>${f(`© ${date("iso").slice(0, 4)} ${outlet}. الموقع ليس مسؤولا عن محتوى المواقع الأخرى.`)}</p></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"service":"arabic","status":200}},"page":"/[service]/articles/[id]","buildId":"k2"}</script></body></html>`,
  },
  {
    name: "aggregator's article view, Open Graph without a date, relative times only",
    date: null,
    page: ({ headline, outlet, section, city, other, number, boilerplate: f, rest }) =>
      `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${headline} | منصة الأخبار</title>
<meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no">
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="منصة الأخبار"><meta property="og:type" content="article"><meta property="og:description" content="تابع أخبار ${outlet} على منصة الأخبار">
<meta name="apple-itunes-app" content="app-id=500000000">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"منصة الأخبار","url":"https://agg.example.com/"}</script>
<link rel="stylesheet" href="/assets/app.4d1c.css"></head>
<body>
<div class="install-bar"><img src="/i/app.png" alt=""><div class="install-bar__text"><strong>${f("منصة الأخبار")}</strong><span>${f("كل الأخبار في تطبيق واحد")}</span></div><a href="/app">${f("تنزيل التطبيق")}</a></div>
<header class="top"><a class="logo" href="/"><img src="/i/logo.svg" alt=""></a><form action="/search"><input type="search" placeholder="ابحث عن مصدر أو خبر"></form><a class="login" href="/login">${f("تسجيل الدخول")}</a></header>
<div class="wrap">
<aside class="side-right"><h3>${f("مصادر مقترحة")}</h3><ul class="sources"><li><a href="/source/1">${f("أخبار الاقتصاد")}</a><button>${f("متابعة")}</button></li><li><a href="/source/2">${f("عالم السيارات")}</a><button>${f("متابعة")}</button></li><li><a href="/source/3">${f("كورة مباشر")}</a><button>${f("متابعة")}</button></li></ul>
<h3>${f("مواضيع ساخنة")}</h3><div class="chips"><a href="/t/1">${f("أسعار العملات")}</a><a href="/t/2">${f("الطقس")}</a></div></aside>
<main class="center">
<div class="article-view">
<div class="article-view__source"><img class="avatar" src="/i/s/77.png" alt=""><div><a href="/source/77" class="source-name">${f(outlet)}</a><div class="ago">${f("منذ 3 ساعات")}</div></div><button class="follow">${f("متابعة")}</button></div>
<h1 class="article-view__title">${headline}</h1>
<div class="article-view__img"><img src="https://cdn.example.com/77/a.jpg" alt=""></div>
<div class="article-view__body">${rest()}</div>
<a class="read-source" href="https://example.com/full" target="_blank" rel="nofollow">${f("قراءة الموضوع من المصدر")}</a>
<div class="article-view__cats"><a href="/c/1">${f(section)}</a><a href="/c/2">${f(city)}</a></div>
<div class="reactions"><button>${f(`إعجاب ${number(300)}`)}</button><button>${f(`تعليق ${number(40)}`)}</button><button>${f("مشاركة")}</button></div>
</div>
<section class="comments"><h3>${f("التعليقات")}</h3><div class="comment"><b>${f("أبو محمد")}</b><p>${f("لا حول ولا قوة إلا بالله")}</p><span>${f("منذ ساعة")}</span></div><div class="comment"><b>${f("سارة")}</b><p>${f("خبر مهم شكرا للنشر")}</p><span>${f("منذ ساعتين")}</span></div></section>
<section class="more"><h3>${f(`المزيد من ${outlet}`)}</h3><div class="card"><a href="/a/1"><h4>${f(other())}</h4></a><span>${f("منذ 4 ساعات")}</span></div><div class="card"><a href="/a/2"><h4>${f(other())}</h4></a><span>${f("منذ 5 ساعات")}</span></div></section>
<section class="more"><h3>${f("أخبار مشابهة من مصادر أخرى")}</h3><div class="card"><a href="/a/3"><h4>${f(other())}</h4></a><span class="src">${f("أخبار الاقتصاد")}</span> <span>${f("منذ 50 دقيقة")}</span></div><div class="card"><a href="/a/4"><h4>${f(other())}</h4></a><span class="src">${f("صوت المدينة")}</span> <span>${f("أمس")}</span></div></section>
</main>
<aside class="side-left"><h3>${f("الأكثر تداولا الآن")}</h3><ol><li><a href="/a/5">${f(other())}</a></li><li><a href="/a/6">${f(other())}</a></li><li><a href="/a/7">${f("خمس نصائح لتوفير استهلاك بطارية هاتفك")}</a></li></ol></aside>
</div>
<footer><a href="/about">${f("عن المنصة")}</a><a href="/terms">${f("شروط الاستخدام")}</a><a href="/publishers">${f("للناشرين")}</a><p>${f("المحتوى المنشور مسؤولية المصدر الأصلي ولا يعبر عن رأي المنصة")}</p></footer>
</body></html>`,
  },
  {
    name: "daily of 2009, ASP.NET with inline styles, paragraphs from a word processor, no metadata",
    date: "day",
    page: ({
      headline,
      outlet,
      section,
      city,
      weekday,
      date,
      agency,
      person,
      other,
      number,
      boilerplate: f,
      rest,
    }) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl">
<head id="ctl00_Head1"><title>
	${outlet} - ${section}
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="Content-Language" content="ar" /><link href="App_Themes/Main/style.css" type="text/css" rel="stylesheet" /></head>
<body style="margin:0px;background-color:#E9E9E9;">
<form name="aspnetForm" method="post" action="ArticleDetails.aspx?ID=11882" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwULLTE2NTY0NzQ3MzMPZBYCZg9kFgICAw9kFgQCAQ==" /></div>
<script type="text/javascript">
//<![CDATA[
function __doPostBack(eventTarget, eventArgument) { }
//]]>
</script>
<table cellpadding="0" cellspacing="0" width="980" align="center" style="background-color:#FFFFFF;">
<tr><td style="height:110px;"><img src="images/header.jpg" alt="" /></td></tr>
<tr><td style="background-color:#8B0000;color:#FFFFFF;font:bold 12px Tahoma;padding:4px;"><span id="ctl00_lblToday">${f(`اليوم ${date("egypt-digits", 5)}`)}</span></td></tr>
<tr><td style="background-color:#CCCCCC;font:bold 13px Tahoma;"><a href="Default.aspx" style="color:#000;">${f("الصفحة الأولى")}</a> | <a href="Section.aspx?ID=2" style="color:#000;">${f("محليات")}</a> | <a href="Section.aspx?ID=3" style="color:#000;">${f("عربي ودولي")}</a> | <a href="Section.aspx?ID=4" style="color:#000;">${f("مال وأعمال")}</a> | <a href="Section.aspx?ID=5" style="color:#000;">${f("ملاعب")}</a> | <a href="Archive.aspx" style="color:#000;">${f("الأرشيف")}</a></td></tr>
<tr><td><table cellpadding="5" cellspacing="0" width="100%"><tr>
<td valign="top" style="width:180px;background-color:#F5F5F5;">
<div style="font:bold 13px Tahoma;color:#8B0000;">${f("أقلام وآراء")}</div>
<div style="font:12px Tahoma;"><a href="ArticleDetails.aspx?ID=11870">${f("في معنى الصبر على البلاء")}</a></div><div style="font:11px Tahoma;color:#777;">${f(person())}</div>
<div style="font:12px Tahoma;"><a href="ArticleDetails.aspx?ID=11871">${f("الصحافة بين الأمس واليوم")}</a></div><div style="font:11px Tahoma;color:#777;">${f(person())}</div>
<br /><div style="font:bold 13px Tahoma;color:#8B0000;">${f("استطلاع الرأي")}</div><div style="font:12px Tahoma;">${f("ما رأيك في الشكل الجديد للموقع؟")}</div><table id="ctl00_rblPoll"><tr><td><input type="radio" name="p" value="1" /><label>${f("ممتاز")}</label></td></tr><tr><td><input type="radio" name="p" value="2" /><label>${f("مقبول")}</label></td></tr></table><input type="submit" name="ctl00$btnVote" value="صوّت" />
</td>
<td valign="top" style="padding:8px;">
<div style="font:bold 12px Tahoma;color:#8B0000;border-bottom:1px solid #CCC;"><span id="ctl00_cph_lblSection">${f(section)}</span></div>
<div style="padding:8px 0;"><span id="ctl00_cph_lblTitle" style="color:#000080;font-family:Arial;font-size:20pt;font-weight:bold;">${headline}</span></div>
<div><span id="ctl00_cph_lblDate" style="color:Gray;font-family:Tahoma;font-size:9pt;">${f(`تاريخ النشر : ${weekday} ${date("egypt-digits")}`)}</span></div>
<div><span id="ctl00_cph_lblAuthor" style="color:#8B0000;font-family:Tahoma;font-size:10pt;font-weight:bold;">${f(`${city} - ${agency}`)}</span></div>
<table align="left" cellpadding="3"><tr><td><img id="ctl00_cph_imgMain" src="Images/News/11882.jpg" style="width:250px;border-width:1px;" /></td></tr><tr><td align="center" style="font:10px Tahoma;color:#555;">${f("لقطة من الموقع كما بدا أمس الأول")}</td></tr></table>
<div id="ctl00_cph_divBody" style="text-align:justify;line-height:170%;">
${rest((paragraph) => `<p class="MsoNormal" dir="rtl" style="margin: 0in 0in 10pt; text-align: justify"><span lang="AR-SA" style="font-size: 14pt; line-height: 115%; font-family: 'Simplified Arabic'">${paragraph}<o:p></o:p></span></p>\n`)}</div>
<table cellpadding="4" style="font:11px Tahoma;"><tr><td><a id="ctl00_cph_lnkPrint" href="Print.aspx?ID=11882">${f("اطبع هذا الخبر")}</a></td><td><a href="javascript:__doPostBack('send','')">${f("أرسل إلى صديق")}</a></td><td><a href="#top">${f("أعلى الصفحة")}</a></td></tr></table>
<div style="font:11px Tahoma;color:#555;"><span id="ctl00_cph_lblViews">${f(`عدد مرات القراءة : ${number(1500)}`)}</span></div>
<div style="font:bold 13px Tahoma;background-color:#EEE;">${f("مواضيع أخرى في هذا القسم")}</div>
<table id="ctl00_cph_dlOther" cellspacing="0" border="0"><tr><td><a href="ArticleDetails.aspx?ID=11883">${f(other())}</a></td></tr><tr><td><a href="ArticleDetails.aspx?ID=11884">${f(other())}</a></td></tr><tr><td><a href="ArticleDetails.aspx?ID=11885">${f(other())}</a></td></tr></table>
<div style="font:bold 13px Tahoma;background-color:#EEE;">${f("تعليقات القراء")}</div>
<table width="100%" style="font:12px Tahoma;"><tr><td style="color:#000080;">${f("1 - عبد الله من جدة")}</td></tr><tr><td>${f("بارك الله فيكم على هذا الخبر ونتمنى المزيد من المتابعة")}</td></tr></table>
</td></tr></table></td></tr>
<tr><td align="center" style="background-color:#333;color:#FFF;font:11px Tahoma;padding:6px;"><span>${f(`جميع الحقوق محفوظة © ${date("iso").slice(0, 4)} صحيفة ${outlet}`)}</span><br /><span>${f("أفضل عرض للموقع بدقة 1024 في 768")}</span></td></tr>
</table>
</form></body></html>`,
  },
];
