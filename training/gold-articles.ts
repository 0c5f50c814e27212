/** training/: makes the weights of the tagger from annotated text, and measures what finds names. This file reads annotated text. */
import { isUnbroken, type Tokens } from "../enrich/words/tokens.ts";
import type { TaggedSpan } from "../enrich/names/reading.ts";
import { tokenize } from "../enrich/words/tokenize.ts";
import { toStoredForm } from "../text/stored-form.ts";
import type { Vocabulary } from "../enrich/words/vocabulary.ts";

/** A name: words of the tokens, both inclusive. */
export interface NameSpan {
  readonly type: TaggedSpan["type"] | "other";
  readonly first: number;
  readonly last: number;
}

/** Some sentences of an annotated file as one article: its text, its words, and the names that people marked in it. */
export interface GoldArticle {
  readonly body: string;
  readonly tokens: Tokens;
  readonly gold: readonly NameSpan[];
}

/** The corpora's own names of the types. Anything else, an event or a date, is no name here. */
const TYPES: Readonly<Record<string, NameSpan["type"]>> = {
  PER: "person",
  PERS: "person",
  ORG: "organization",
  LOC: "place",
  GPE: "place",
  MISC: "other",
};

interface LabeledWord {
  readonly spelling: string;
  readonly label: string;
}

/** The sentences of a file in the form of CoNLL-2003: a word and its label a line, an empty line behind each sentence. */
const sentencesOf = (conll: string): LabeledWord[][] => {
  const sentences: LabeledWord[][] = [];
  let sentence: LabeledWord[] = [];
  for (const line of [...conll.split("\n"), ""]) {
    const columns = line.trim().split(/\s+/u);
    const spelling = toStoredForm(columns[0] ?? "").trim();
    if (line.trim() === "") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else if (spelling !== "") sentence.push({ spelling, label: columns.at(-1) ?? "O" });
  }
  return sentences;
};

/** The label of the annotated word in which each word of the tokens begins. */
const goldOf = (tokens: Tokens, labelAt: ReadonlyMap<number, string>): NameSpan[] => {
  const gold: NameSpan[] = [];
  let label = "O";
  let open: { type: NameSpan["type"]; first: number; last: number } | null = null;
  let position = -1;
  for (let word = 0; word < tokens.count; word += 1) {
    const start = tokens.starts[word] ?? 0;
    let begins = false;
    for (; position < start; position += 1) {
      const next = labelAt.get(position + 1);
      if (next === undefined) continue;
      // Punctuation inside a name is no word here, so a name that begins with it begins with the next word.
      begins ||= next.startsWith("B-") || next === "O" || next.slice(2) !== label.slice(2);
      label = next;
    }
    const type = TYPES[label.slice(2)];
    if (type === undefined) open = null;
    else if (open !== null && !begins && open.type === type && isUnbroken(tokens, open.last, word))
      open.last = word;
    else gold.push((open = { type, first: word, last: word }));
  }
  return gold;
};

/**
 * Reads a file in the form of CoNLL-2003 as articles of some sentences each, a sentence a line. A name that punctuation breaks, which
 * no tagger of ours finds, is two.
 */
export const readGoldArticles = (
  conll: string,
  vocabulary: Vocabulary,
  sentencesEach = 20,
): GoldArticle[] => {
  const sentences = sentencesOf(conll);
  const articles: GoldArticle[] = [];
  for (let at = 0; at < sentences.length; at += sentencesEach) {
    const labelAt = new Map<number, string>();
    let body = "";
    for (const sentence of sentences.slice(at, at + sentencesEach)) {
      for (const { spelling, label } of sentence) {
        labelAt.set(body.length + 2, label);
        body += `${spelling} `;
      }
      body = `${body.trimEnd()}\n`;
    }
    const tokens = tokenize("", body, vocabulary);
    articles.push({ body, tokens, gold: goldOf(tokens, labelAt) });
  }
  return articles;
};
