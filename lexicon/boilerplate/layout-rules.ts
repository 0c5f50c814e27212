import type { BoilerplateKind } from "./rule.ts";

/**
 * A rule that knows a line by its shape or by the lines around it, not by its words. The code of these rules is in
 * `document/`; this table gives the kind and the reason that each of them reports.
 */
export interface LayoutRule {
  readonly kind: BoilerplateKind;
  readonly reason: string;
}

/** The rules of `document/`, by their ids, which are printed and stored. */
export const LAYOUT_RULES = {
  "shape.no-words": {
    kind: "separator",
    reason: "A line without letters and digits: a rule, a bullet, a row of stars.",
  },
  "shape.number": {
    kind: "counter",
    reason: "A number alone: how many read, shared or commented, or the times of a player.",
  },
  "shape.link": {
    kind: "link",
    reason: "A web or mail address, alone or after a few words, or a link as terminal browsers number it.",
  },
  "shape.message": {
    kind: "byline",
    reason:
      "The sender and time of a message, as messengers export it, with at most a few words of the message.",
  },
  "shape.note": {
    kind: "link",
    reason: "A reference of a paper with an address in it: the cited work, and where it is.",
  },
  "shape.placeholder": {
    kind: "image_alt",
    reason: "A word in brackets that a terminal browser prints for a picture, a field or a button.",
  },
  "shape.picture": { kind: "image_alt", reason: "A picture in Markdown, and nothing else." },
  "shape.page-number": {
    kind: "page_footer",
    reason: "The name of a document, a bar and a number, as on each page when it is printed.",
  },
  "shape.hashtags": { kind: "tags", reason: "Hashtags, and nothing else." },
  "shape.latin-word": {
    kind: "image_alt",
    reason:
      "One word without Arabic letters in an Arabic text: a file name, or a designer's name for a picture.",
  },
  "shape.date": {
    kind: "date_line",
    reason: "A date, perhaps with its weekday, time, and a place or section, and nothing else.",
  },
  "shape.cued-date": {
    kind: "date_line",
    reason: "A cue and the date on which the article was published or changed, and nothing else.",
  },
  "shape.initials": {
    kind: "byline",
    reason: "Single letters, and nothing else: the initials of the author and the editor.",
  },
  "shape.feed-notice": {
    kind: "page_footer",
    reason: "The notice that WordPress adds to each article of a feed: `The post ... appeared first on ...`.",
  },
  "shape.credit": {
    kind: "image_caption",
    reason: "The sign © in a line that is not a paragraph: the owner of a picture or page.",
  },
  "shape.copyright": {
    kind: "page_footer",
    reason:
      "Begins with ©, or with the word and a year: the owner of the page, perhaps with sentences about it.",
  },
  "shape.pointer": {
    kind: "link",
    reason: "A few words with an arrow before or after them: a link, a button, a month of an archive.",
  },
  "shape.row": {
    kind: "page_header",
    reason:
      "Short segments with bars, bullets or arrows between them: a menu, a path, or facts about the article.",
  },
  "shape.path": {
    kind: "breadcrumb",
    reason: "Short steps with arrows between them: the path from the site's front page to the article.",
  },
  "headline.repeated": {
    kind: "duplicate_headline",
    reason: "Says the same as the headline.",
  },
  "headline.page-title": {
    kind: "page_title",
    reason: "The headline with the name of the site before or after it: the title of the page.",
  },
  "markup.caption": {
    kind: "image_caption",
    reason: "The page's markup says that this is the caption of a picture.",
  },
  "markup.apart": {
    kind: "related_links",
    reason: "The page's markup sets it apart from the body around it: a list, a box, a button.",
  },
  "markup.outside-body": {
    kind: "page_footer",
    reason: "The page's markup ends the body above it.",
  },
  "position.above-headline": {
    kind: "page_header",
    reason: "Stands above the headline, in the head of the page.",
  },
  "position.under-headline": {
    kind: "teaser",
    reason:
      "A line or two between the headline and the byline or date: a teaser, or the caption of a picture.",
  },
  "position.byline": {
    kind: "byline",
    reason:
      "A line between headline and body that names persons, places and outlets and nothing else: who wrote it, and from where.",
  },
  "position.short-under-headline": {
    kind: "page_header",
    reason: "A few words between headline and body that end no sentence: a name, a place, a button.",
  },
  "position.dated-under-headline": {
    kind: "date_line",
    reason: "A line between headline and body with a whole date in it and little else.",
  },
  "position.dated-under-body": {
    kind: "date_line",
    reason: "A line after the body with a whole date in it and little else.",
  },
  "position.signature": {
    kind: "byline",
    reason: "A line right beside the body whose segments name agencies, outlets, desks and places.",
  },
  "position.under-body": {
    kind: "page_footer",
    reason:
      "A few words after the last sentence of the body that end no sentence: a signature, a button, a heading.",
  },
  "position.titles-under-body": {
    kind: "related_links",
    reason: "Lines without a full stop after a body whose paragraphs have one: titles of other articles.",
  },
  "position.other-prose": {
    kind: "page_footer",
    reason:
      "Prose apart from the article, with many lines of the page's furniture between: rules for comments, notices, a note about the site.",
  },
  "position.behind-boilerplate": {
    kind: "page_footer",
    reason:
      "Below the body and another line of the page's foot, with too few words for a sentence or without its full stop.",
  },
  "position.link-in-body": {
    kind: "related_links",
    reason: "A title under the heading of a link to another article, inside the body.",
  },
  "position.block-in-body": {
    kind: "related_links",
    reason:
      "A few words with a title under them that is not about this body, between two paragraphs that are sentences.",
  },
  "position.box-in-body": {
    kind: "share_bar",
    reason:
      "A few words right above or under a line of boilerplate, between two paragraphs that are sentences.",
  },
  "position.keywords-in-body": {
    kind: "tags",
    reason:
      "Three or more lines of a few words right under each other, between two paragraphs that are sentences.",
  },
  "position.list-of-articles": {
    kind: "related_links",
    reason:
      "Stands under the heading of a list of other articles, after the body, with nothing below that could belong to the body.",
  },
  "position.recurring": {
    kind: "recurring",
    reason: "Stands in many articles of the folder that are unrelated to each other.",
  },
  "position.comments": {
    kind: "comment_form",
    reason:
      "Stands under the heading of the comments, after the body, with nothing below that could belong to the body.",
  },
} as const satisfies Readonly<Record<string, LayoutRule>>;

export type LayoutRuleId = keyof typeof LAYOUT_RULES;
