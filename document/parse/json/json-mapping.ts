/**
 * The fields of an exported article: for each a list of paths, tried in order until one has a value.
 *
 * A path is the names of nested fields, separated by dots (`title.rendered`). A list on the way stands for each of its
 * elements, unless the next name is a number (`authors.0.name`).
 */
export interface JsonMapping {
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly date: readonly string[];
  readonly outlet: readonly string[];
  readonly author: readonly string[];
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly url: readonly string[];
  /** In an object that holds a list of articles: the path of that list, which may lead through objects only. */
  readonly list: readonly string[];
}

/**
 * The field names of common exports. Sources: schema.org NewsArticle; WordPress REST API, posts; NewsAPI v2; the Guardian's Open
 * Platform; GDELT DOC 2.0; newspaper3k `Article`; news-please `NewsArticle`; trafilatura's JSON output; Readability's article;
 * Telegram Desktop's JSON export; RSS turned into JSON; the exports of Meta (Facebook, Messenger) and its Graph API; X's API; Scrapy's tutorial items; and plain Arabic names.
 */
export const DEFAULT_JSON_MAPPING: JsonMapping = {
  title: ["title", "title.rendered", "headline", "headline.main", "webTitle", "name", "subject"].concat([
    "article_title",
    "العنوان",
    "عنوان",
  ]),
  body: [
    "body",
    "articleBody",
    "article_body",
    "content.rendered",
    "content",
    "maintext",
    "full_text",
    "fulltext",
    "article_text",
    "body_text",
    "bodyText",
    "fields.bodyText",
    "text",
    "textContent",
    "article",
    "story",
    "html",
    "paragraphs",
    "النص",
    "نص",
    "المحتوى",
    "message",
    "description",
    "summary",
    "excerpt.rendered",
    "excerpt",
  ],
  date: [
    "published",
    "published_at",
    "publishedAt",
    "datePublished",
    "date_published",
    "date_publish",
    "publish_date",
    "publication_date",
    "published_date",
    "pubDate",
    "pub_date",
    "webPublicationDate",
    "date",
    "datetime",
    "created_at",
    "createdAt",
    "dateCreated",
    "timestamp",
    "timestamp_ms",
    "created_time",
    "time",
    "seendate",
    "التاريخ",
    "تاريخ",
  ],
  outlet: [
    "outlet",
    "publisher.name",
    "publisher",
    "source.name",
    "source",
    "site_name",
    "siteName",
    "sitename",
    "newspaper",
    "المصدر",
    "source_domain",
    "domain",
  ],
  author: ["author.name", "author", "authors.name", "authors", "byline", "creator", "writer", "الكاتب"],
  section: ["articleSection", "section", "section_name", "sectionName", "category", "categories", "القسم"],
  tags: ["tags", "keywords", "hashtags", "labels", "الوسوم"],
  url: ["url", "link", "canonical_url", "canonical", "webUrl", "permalink", "source_url", "guid"],
  list: [
    "articles",
    "messages",
    "posts",
    "items",
    "results",
    "entries",
    "documents",
    "docs",
    "records",
    "news",
    "data",
    "data.articles",
    "data.items",
    "data.posts",
    "response.docs",
    "response.results",
    "result.articles",
    "channel.item",
    "rss.channel.item",
    "@graph",
  ],
};
