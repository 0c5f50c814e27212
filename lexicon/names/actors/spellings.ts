/** Ways of writing a word of a name: the word, and what else it is written like. */
type Spelling = readonly [written: RegExp, others: readonly string[]];

/**
 * Words of names that newspapers write in several ways, beyond what the dedup form folds.
 *
 * Source: written by us from spellings of Arabic news in several countries. Reason: a few rules instead of a row for each spelling
 * of each name.
 */
const SPELLINGS: readonly Spelling[] = [
  [/ميليشيات$/u, ["ميلشيات", "مليشيات", "ميليشيا", "مليشيا", "ميلشيا"]],
  [/ميليشيا$/u, ["ميلشيا", "مليشيا", "ميليشيات", "مليشيات", "ميلشيات"]],
  [/أمريكي/u, ["أميركي", "أمركي"]],
  [/أوروبي/u, ["أوربي"]],
  [/أوروبا/u, ["أوربا"]],
  [/ديمقراطي/u, ["ديموقراطي"]],
  [/^سوريا$/u, ["سورية"]],
  [/صحفيين$/u, ["صحافيين"]],
  [/كيميائي/u, ["كيماوي"]],
  [/فيدرالي/u, ["فدرالي", "اتحادي"]],
  [/إنجليزي/u, ["إنكليزي", "انجليزي"]],
  [/بلومبرغ/u, ["بلومبيرغ", "بلومبرج"]],
  [/غروب$/u, ["جروب"]],
  // Plurals of people follow the grammar of their sentence.
  [/(?<=...)ون$/u, ["ين"]],
  [/^(مقاتل|مسلح|منسق|متمرد|مجاهد)و$/u, ["$1ي"]],
  [/^أبو$/u, ["أبي", "أبا"]],
];

/** No name has more spellings than this: rules multiply, and the rest is too rare to look for. */
const MOST_SPELLINGS = 12;

const spellingsOfWord = (word: string): readonly string[] => [
  word,
  ...SPELLINGS.flatMap(([written, others]) =>
    written.test(word) ? others.map((other) => word.replace(written, other)) : [],
  ),
];

/** All spellings of a name, the name itself first. `الميليشيات الإيرانية` is also `المليشيات الإيرانية`. */
export const spellingsOf = (name: string): readonly string[] =>
  name.split(" ").reduce<readonly string[]>(
    (begun, word) =>
      spellingsOfWord(word)
        .flatMap((spelling) => begun.map((start) => (start === "" ? spelling : `${start} ${spelling}`)))
        .slice(0, MOST_SPELLINGS),
    [""],
  );
