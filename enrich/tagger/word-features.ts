import { hashFeature, hashText } from "./hash.ts";
import { REACH, TEMPLATES } from "./templates.ts";
import type { Word } from "../words/word.ts";
import type { WordFacts } from "./word-facts.ts";

/** Takes one feature. */
export type AddFeature = (template: number, hash: number) => void;

const ARTICLE = "ال";
const LONGEST_AFFIX = 4;
const NGRAM = 3;

const withoutArticle = (form: string): string =>
  form.length > ARTICLE.length + 1 && form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form;

/**
 * The features that a word gives to the one that it stands `offset` words behind, from -{@link REACH} to {@link REACH}; 0: to itself.
 * They depend on the word alone, so that their weights are summed once for each word.
 */
export const addWordFeatures = (word: Word, facts: WordFacts, offset: number, add: AddFeature): void => {
  const place = offset + REACH;
  const put = (template: number, value: number, more = 0): void => {
    add(template, hashFeature(template + place, value, more));
  };
  put(TEMPLATES.word, facts.hash);
  put(TEMPLATES.fine, facts.fine);
  put(TEMPLATES.coarse, facts.coarse);
  if (offset < -1 || offset > 1) return;
  put(TEMPLATES.shape, facts.shape);
  put(TEMPLATES.unit, facts.unit);
  for (const { form, clitic } of word.stems) {
    put(TEMPLATES.stem, hashText(form));
    put(TEMPLATES.stemWithoutArticle, hashText(withoutArticle(form)));
    if (offset === 0 && clitic !== "") put(TEMPLATES.clitic, hashText(clitic));
  }
  const { form } = word;
  for (let length = 1; length <= LONGEST_AFFIX && length <= form.length; length += 1) {
    if (offset !== 0 && length > 3) break;
    put(TEMPLATES.prefix, hashText(form.slice(0, length)), length);
    put(TEMPLATES.suffix, hashText(form.slice(-length)), length);
  }
  if (offset !== 0) return;
  const bare = withoutArticle(word.stems.at(-1)?.form ?? form);
  put(TEMPLATES.stemSuffix, hashText(bare.slice(0, 3)), hashText(bare.slice(-2)));
  const most = Math.min(form.length, 16);
  for (let at = 0; at + NGRAM <= most; at += 1) put(TEMPLATES.ngram, hashText(form.slice(at, at + NGRAM)));
};
