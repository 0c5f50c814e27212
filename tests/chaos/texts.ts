import type { Random } from "../support/layouts/random.ts";
import { makeEditedCopies } from "../support/texts/edited-copies.ts";

/** The texts that the breaker puts into files. */
export interface Texts {
  /** A text: mostly one like no other, now and then one of a family of near copies. */
  readonly next: () => string;
  /** A text that was given out before. */
  readonly again: () => string;
  /** An article as a line of an export. */
  readonly line: () => string;
}

/** Of a hundred texts so many belong to a family. */
const IN_FAMILIES = 25;
const MOST_MEMBERS = 5;
/** So many families are handed out at the same time, so that their members land apart. */
const FAMILIES_AT_ONCE = 20;
const MOST_REMEMBERED = 2_000;
const SEEDS = 2 ** 31;

interface Article {
  readonly headline: string;
  readonly body: string;
}

const textOf = ({ headline, body }: Article): string => `${headline}\n\n${body}\n`;

/** Texts that are the same for the same seed. */
export const openTexts = (random: Random): Texts => {
  const families: Article[][] = [];
  const given: Article[] = [];

  const family = (): Article[] => {
    const members = makeEditedCopies(random(SEEDS), 1, 2 + random(MOST_MEMBERS - 1));
    return members.map(({ article: { headline, body } }) => ({ headline, body }));
  };

  const draw = (): Article => {
    if (families.length < FAMILIES_AT_ONCE) families.push(family());
    const isMember = random(100) < IN_FAMILIES;
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
