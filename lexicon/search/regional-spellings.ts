/**
 * Parts of words that the Maghreb or Egypt spells in another way, with the spelling of the others.
 *
 * Source: written by us after newspapers of Tunisia. Reason: names are spelled so in quotations too, and an article is looked for in the
 * spelling that one has read elsewhere. They are replaced within words, so only what no other word contains is here.
 */
export const REGIONAL_SPELLINGS: readonly (readonly [regional: string, usual: string])[] = [
  ["قايد", "قائد"],
  ["جزاير", "جزائر"],
  ["فايسبوك", "فيسبوك"],
  ["طايرة", "طائرة"],
];
