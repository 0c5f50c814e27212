import type { BoilerplateKind } from "./rule.ts";

/**
 * Ways to know a line that are not in its words: by its shape, or by what stands around it. `document/` has the code; what
 * each makes of a line, and why, stands here.
 */
export interface LayoutRule {
  readonly kind: BoilerplateKind;
  readonly reason: string;
}

export const LAYOUT_RULES = {
  "shape.no-words": {
    kind: "separator",
    reason: "There is no letter and no digit in it: a rule, a bullet, a row of stars.",
  },
  "shape.number": {
    kind: "counter",
    reason: "A number alone, how many read, shared or commented; or the times of a player.",
  },
  "shape.link": {
    kind: "link",
    reason:
      "An address of the web or of mail, alone or behind a few words; a link as browsers for terminals number it.",
  },
  "shape.message": {
    kind: "byline",
    reason: "Who sent a message and when, as messengers export it, and no more than a few words of it.",
  },
  "shape.note": {
    kind: "link",
    reason: "A note of a paper with an address in it: what the paper cites, and where that stands.",
  },
  "shape.placeholder": {
    kind: "image_alt",
    reason: "A word in brackets that a browser for terminals prints for a picture, a field or a button.",
  },
  "shape.picture": { kind: "image_alt", reason: "A picture in Markdown, and nothing else." },
  "shape.page-number": {
    kind: "page_footer",
    reason: "The name of a document, a bar and a number: what stands on each page of it when it is printed.",
  },
  "shape.hashtags": { kind: "tags", reason: "Hashtags, and nothing else." },
  "shape.latin-word": {
    kind: "image_alt",
    reason: "One word without Arabic in an Arabic text: a file's name, or what a designer called a picture.",
  },
  "shape.date": {
    kind: "date_line",
    reason: "A date, perhaps with its weekday, time, and a place or section, and nothing else.",
  },
  "shape.cued-date": {
    kind: "date_line",
    reason: "A word that says so, the date on which the article was published or changed, and nothing else.",
  },
  "shape.initials": {
    kind: "byline",
    reason: "Single letters, and nothing else: the initials of who wrote and who edited.",
  },
  "shape.feed-notice": {
    kind: "page_footer",
    reason: "What WordPress adds to each article of a feed: `The post ... appeared first on ...`.",
  },
  "shape.credit": {
    kind: "image_caption",
    reason: "The sign © in a line that is no paragraph: whose picture it is, or whose page.",
  },
  "shape.copyright": {
    kind: "page_footer",
    reason: "Begins with © or with the word and a year: whose the page is, perhaps with sentences about it.",
  },
  "shape.pointer": {
    kind: "link",
    reason: "A few words with an arrow before or after them: a link, a button, a month of an archive.",
  },
  "shape.row": {
    kind: "page_header",
    reason:
      "Short parts with bars, bullets or arrows between them: a menu, a path, or facts about the article in a row.",
  },
  "shape.path": {
    kind: "breadcrumb",
    reason: "Short steps with arrows between them: the path from the site's front page to the article.",
  },
  "headline.repeated": { kind: "duplicate_headline", reason: "It says what the headline says." },
  "headline.page-title": {
    kind: "page_title",
    reason: "The headline with the name of the site before or after it: the title of the page.",
  },
  "markup.caption": {
    kind: "image_caption",
    reason: "The page's markup says that it is written under a picture.",
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
    reason: "What stands above the headline is the head of the page.",
  },
  "position.under-headline": {
    kind: "teaser",
    reason:
      "A line or two between the headline and the byline or date: a subheadline, or a picture's caption.",
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
    reason: "A line right beside the body whose parts are names of agencies, outlets, desks and places.",
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
  "position.behind-boilerplate": {
    kind: "page_footer",
    reason:
      "After the body and another line of the page's foot; too short or too bare for a paragraph of the body.",
  },
  "position.link-in-body": {
    kind: "related_links",
    reason: "A title under the heading of a link to other articles, inside the body.",
  },
  "position.block-in-body": {
    kind: "related_links",
    reason:
      "A few words, and under them a title that is not about this body, between two paragraphs that are sentences.",
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
      "Under the heading of a list of other articles, after the body and with nothing below that could be more of it.",
  },
  "position.recurring": {
    kind: "recurring",
    reason:
      "The same line stands in many articles of the folder that have nothing else to do with each other.",
  },
  "position.comments": {
    kind: "comment_form",
    reason:
      "Under the heading of the comments, after the body and with nothing below that could be more of it.",
  },
} as const satisfies Readonly<Record<string, LayoutRule>>;

export type LayoutRuleId = keyof typeof LAYOUT_RULES;
