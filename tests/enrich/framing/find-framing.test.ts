import { describe, expect, test } from "vitest";
import type { EntityType } from "../../../lexicon/names/entry.ts";
import { candidateOf, meantName, type Mention } from "../../../enrich/names/mention.ts";
import type { Tokens } from "../../../enrich/words/tokens.ts";
import { buildNameIndex, findNames } from "../../../enrich/names/name-index.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { findFraming } from "../../../enrich/framing/find-framing.ts";
import { findQuotes } from "../../../enrich/quotes/find-quotes.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";

const vocabulary = createVocabulary();
interface Named {
  readonly canonical: string;
  readonly type: EntityType;
  readonly loaded?: true;
}
const GROUP: Named = { canonical: "لواء الجبل", type: "group" };
const NAMES: readonly (readonly [string, Named])[] = [
  ["لواء الجبل", GROUP],
  ["قطيع الجبل", { ...GROUP, loaded: true }],
  ["جماعة النهر", { canonical: "جماعة النهر", type: "group" }],
  ["سمير الهادي", { canonical: "سمير الهادي", type: "person" }],
  ["القاهرة", { canonical: "القاهرة", type: "place" }],
];
const names = buildNameIndex(NAMES);

const mentionsOf = (tokens: Tokens): readonly Mention[] =>
  findNames(names, tokens).flatMap(({ first, last, start, end, values }) =>
    values.map(({ type, canonical, loaded = false }) =>
      candidateOf({ first, last, start, end }, meantName(type, canonical), 0.9, [], { loaded }),
    ),
  );

const shown = (body: string): readonly string[] => {
  const tokens = tokenize("عنوان", body, vocabulary);
  const mentions = mentionsOf(tokens);
  return findFraming(tokens, mentions, findQuotes(tokens, mentions)).map(
    ({ start, end, target }) => `${tokens.text.slice(start, end)} → ${target}`,
  );
};

describe("findFraming finds", () => {
  test.each([
    ["هاجم قطيع الجبل القرية.", "قطيع الجبل → لواء الجبل"],
    ["وقعت اشتباكات مع ميليشيا لواء الجبل أمس.", "ميليشيا لواء الجبل → لواء الجبل"],
    ["تصدى الأهالي لعصابات «لواء الجبل» أمس.", "عصابات «لواء الجبل» → لواء الجبل"],
    ['أعلن ما يسمى بـ"لواء الجبل" الهدنة.', 'ما يسمى بـ"لواء الجبل" → لواء الجبل'],
    ["ظهر «لواء الجبل» المزعوم في القرية.", "«لواء الجبل» المزعوم → لواء الجبل"],
    ["ظهر لواء الجبل المزعوم في القرية.", "لواء الجبل المزعوم → لواء الجبل"],
    ["انسحبت جماعة النهر الانقلابية من القرية.", "جماعة النهر الانقلابية → جماعة النهر"],
    ["وصل المخلوع سمير الهادي إلى القرية.", "المخلوع سمير الهادي → سمير الهادي"],
  ])("%s", (body, expected) => expect(shown(body)).toEqual([expected]));
});

describe("findFraming leaves alone", () => {
  test.each([
    "انسحب لواء الجبل من القرية.",
    // Of the deed
    "أدان الوزير هجوم لواء الجبل الإرهابي.",
    "تكررت عمليات لواء الجبل الإرهابية.",
    // Another sentence, another clause
    "هربت الميليشيا. لواء الجبل بقي.",
    "هربت العصابات، ولواء الجبل بقي.",
    // A place takes no side
    "وصلت فلول القاهرة.",
    // The speaker's words
    'قال سمير الهادي: "لن نترك قطيع الجبل في القرية".',
  ])("%s", (body) => expect(shown(body)).toEqual([]));

  test("the speaker's words only where they are direct", () => {
    expect(shown("قال سمير الهادي إن قطيع الجبل هرب.")).toEqual(["قطيع الجبل → لواء الجبل"]);
  });
});
