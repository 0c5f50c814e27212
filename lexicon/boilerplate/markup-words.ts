/** Words in the class and id of an element, and the content that they point to. */
export interface MarkupWords {
  readonly kind: "caption" | "aside" | "aside-prose";
  readonly reason: string;
  readonly words: readonly string[];
}

/**
 * Words in the class names and ids of elements that hold no part of the body. A name is split at dashes, underscores and
 * capitals: `td-post-sharing` has the word `sharing`.
 *
 * Source: the class names of WordPress and its themes, Drupal, Joomla, Blogger and Bootstrap, and the list of unlikely
 * candidates of Mozilla's Readability 0.6.0. Reason: the name that a site gives a box is trusted, unless the box holds
 * much of the body.
 */
export const MARKUP_WORDS: readonly MarkupWords[] = [
  {
    kind: "caption",
    reason: "The caption and the credit of a picture.",
    words: ["caption", "figcaption", "credit", "credits", "legend"],
  },
  {
    kind: "aside",
    reason: "Buttons, counters, navigation and advertisements: never a paragraph.",
    words: (
      "share sharing sharedaddy addthis social breadcrumb breadcrumbs pagination pager navbar toolbar ticker tagcloud tags tag keywords " +
      "ad ads advert advertisement banner sponsor sponsored promo player resizer fontsize poll survey rating rate views counter print"
    ).split(" "),
  },
  {
    kind: "aside-prose",
    reason: "Boxes that speak to the reader, about the author, or about other articles, in sentences.",
    words: (
      "related recommended recommendations outbrain taboola comments comment disqus respond newsletter subscribe subscription " +
      "signup optin mailchimp cookie cookies consent gdpr modal popup bio biography aboutauthor copyright disclaimer"
    ).split(" "),
  },
];
