import type { Random } from "../support/layouts/random.ts";
import { makeEditedCopies } from "../support/texts/edited-copies.ts";

/** The texts that the breaker puts into files. */
export interface Texts {
  /** A new text: mostly unlike any other, sometimes one of a family of edited copies. */
  readonly next: () => string;
  /** A text that was returned before. */
  readonly again: () => string;
  /** A new article as one line of a JSONL file. */
  readonly line: () => string;
}

/** The percentage of texts that belong to a family. */
const FAMILY_PERCENT = 25;
const MOST_MEMBERS = 5;
/** This many families are in use at the same time, so that their members do not come in a row. */
const FAMILIES_AT_ONCE = 20;
const MOST_REMEMBERED = 2_000;
const SEEDS = 2 ** 31;

interface Article {
  readonly headline: string | null;
  readonly body: string;
}

const textOf = ({ headline, body }: Article): string => `${headline ?? ""}\n\n${body}\n`;

/** Makes texts. The same seed makes the same ones. */
export const openTexts = (random: Random): Texts => {
  const families: Article[][] = [];
  const given: Article[] = [];

  const family = (): Article[] => {
    const members = makeEditedCopies(random(SEEDS), 1, 2 + random(MOST_MEMBERS - 1));
    return members.map(({ article: { headline, body } }) => ({ headline, body }));
  };

  const draw = (): Article => {
    if (families.length < FAMILIES_AT_ONCE) families.push(family());
    const isMember = random(100) < FAMILY_PERCENT;
    const members = isMember ? (families[random(families.length)] as Article[]) : family().slice(0, 1);
    const article = members.pop() as Article;
    if (members.length === 0 && isMember) families.splice(families.indexOf(members), 1);
    given[given.length < MOST_REMEMBERED ? given.length : random(MOST_REMEMBERED)] = article;
    return article;
  };

  return {
    next: () => textOf(draw()),
    again: () => textOf(given.length === 0 ? draw() : (given[random(given.length)] as Article)),
    line: () => {
      const { headline, body } = draw();
      return `${JSON.stringify({ title: headline, body })}\n`;
    },
  };
};
