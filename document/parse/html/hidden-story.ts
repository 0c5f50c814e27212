import { countWords } from "../../../text/count-words.ts";
import { DEFAULT_JSON_MAPPING } from "../json/json-mapping.ts";
import { textOfField } from "../json/field-text.ts";
import { timeOfField } from "../json/field-time.ts";
import { firstAnswer, isObject, type JsonObject, valuesAt } from "../json/field-values.ts";
import { type Hints, hintsOf, toHint } from "../parsed.ts";
import { articleIn } from "./linked-data.ts";
import type { PageFacts } from "./page-facts.ts";

/** A story that a page holds for programs, and does not show without them. */
export interface HiddenStory {
  readonly text: string;
  readonly hints: Hints;
}

/** With fewer words a field is a title or a label, and a description a slogan. */
const FEWEST_WORDS = 12;
/** Bounds of the search in a page's data. */
const MOST_LEVELS = 14;
const MOST_OBJECTS = 5_000;
/** Fields of other articles in the same data are teasers. */
const BODIES = DEFAULT_JSON_MAPPING.body.filter((name) => !/description|summary|excerpt/u.test(name));

const textOf = (values: readonly unknown[]): string | undefined => {
  const text = textOfField(values.filter((value) => typeof value === "string" || Array.isArray(value)));
  return countWords(text) < FEWEST_WORDS ? undefined : text;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The objects in a value, those above first, within bounds. */
const objectsIn = (value: unknown): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0 && found.length < MOST_OBJECTS; depth += 1) {
    const objects = level.filter(isObject);
    found.push(...objects);
    level = level.flatMap((each): readonly unknown[] =>
      Array.isArray(each) ? each : isObject(each) ? Object.values(each) : [],
    );
  }
  return found.slice(0, MOST_OBJECTS);
};

const storyIn = (object: JsonObject): HiddenStory | undefined => {
  const text = firstAnswer(object, BODIES, textOf);
  if (text === undefined) return undefined;
  return {
    text,
    hints: hintsOf({
      headline: toHint(firstAnswer(object, DEFAULT_JSON_MAPPING.title, ([value]) => toHint(value))),
      published: firstAnswer(object, DEFAULT_JSON_MAPPING.date, ([value]) => timeOfField(value)),
    }),
  };
};

const longest = (stories: readonly HiddenStory[]): HiddenStory | undefined =>
  stories.reduce<HiddenStory | undefined>(
    (best, story) => (best === undefined || story.text.length > best.text.length ? story : best),
    undefined,
  );

/**
 * The story of a page that shows none without its scripts: the article of its JSON-LD, the data of its scripts (`__NEXT_DATA__`), or at
 * least the description for those who share it. Undefined if it has none of them.
 */
export const hiddenStory = ({ linkedData, data, metas }: PageFacts): HiddenStory | undefined => {
  const article = articleIn(linkedData);
  const told = article === undefined ? undefined : textOf(valuesAt(article, "articleBody"));
  if (told !== undefined) return { text: told, hints: {} };
  const inData = longest(
    data.flatMap((json) => objectsIn(parsed(json))).flatMap((object) => storyIn(object) ?? []),
  );
  if (inData !== undefined) return inData;
  const description = ["og:description", "twitter:description", "description"].map(
    (name) => metas.get(name) ?? "",
  );
  const text = description.find((each) => countWords(each) >= FEWEST_WORDS);
  return text === undefined ? undefined : { text, hints: {} };
};
