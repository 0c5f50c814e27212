import type { estypes } from "@elastic/elasticsearch";
import { ANY_WORD, RELEVANCE, type Relevance, unweighed } from "./relevance.ts";
import type { Query, QueryNode } from "./query.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import type { DatePath, KeywordPath, NamePath, TextPath } from "../indices/field-path.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import { codesCalled } from "./code-names.ts";
import { dayPhrases } from "./day-phrases.ts";
import { gappedNamesIn, percentPhrases, shareOrders } from "./known-phrases.ts";
import { ownForms } from "./own-forms.ts";
import { procliticPattern, procliticPhrases } from "./proclitic-forms.ts";
import { isFunctionWord, isOneName } from "./telling-words.ts";
import { stemmedText } from "../indices/field-types.ts";
import { SEARCH_FIELDS, type ValueFieldName } from "./search-fields.ts";

export type QueryClause = NonNullable<estypes.SearchRequest["query"]>;

/** The analyzer of the stemmed fields themselves. */
const PLAIN_STEMS = stemmedText.analyzer;

const MATCH_ALL: QueryClause = { match_all: {} };

/** The words without function words, which every text has; all of them if there are no others. */
const tellingWords = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !isFunctionWord(word));
  return telling.length === 0 ? words : telling;
};

/** At least one of these. */
export const anyOf = (should: readonly QueryClause[]): QueryClause => ({
  bool: { should: [...should], minimum_should_match: 1 },
});

/** Who signed an article. */
const SIGNER: NamePath = "article.byline";
/** More words are no name. */
const MOST_WORDS_OF_A_NAME = 4;
/** About what a rare name weighs in a body: above texts that have the words of the name apart. Chosen on sixty reporters of Saudi newspapers. */
const SIGNER_BOOST = 8;
/** One word alone may be the name of every second reporter, so whom it only signs comes behind what has it in the text. */
const SIGNER_OF_ONE_WORD_BOOST = 0.01;

/** The clause, or a byline with all of the words: the name of a reporter is seldom in the text. */
const orSigned = (clause: QueryClause, text: string, isPhrase: boolean): QueryClause => {
  const words = text.split(" ").length;
  if (words > MOST_WORDS_OF_A_NAME) return clause;
  const path = `${SIGNER}.words` as const;
  const filter: QueryClause = isPhrase
    ? { match_phrase: { [path]: { query: text } } }
    : { match: { [path]: { query: text, operator: "and" } } };
  const boost = isOneName(text) ? SIGNER_OF_ONE_WORD_BOOST : SIGNER_BOOST;
  return anyOf([clause, { constant_score: { filter, boost } }]);
};

/** Words that may stand between a day and its month (`14 و15 جانفي`); as many moves put a percent sign behind its number. */
const THING_SLOP = 2;

/** Days, shares and names among the words that are one thing, which its words apart are not; none where any word is enough. */
const thingClauses = (
  words: readonly string[],
  { stemmed, exact, minimumMatch }: Relevance,
): readonly QueryClause[] =>
  minimumMatch === ANY_WORD.minimumMatch
    ? []
    : [
        ...[...dayPhrases(words), ...percentPhrases(words)].map((query) => ({
          multi_match: { query, type: "phrase" as const, fields: [...stemmed], slop: THING_SLOP },
        })),
        ...gappedNamesIn(words).map((name) => phraseClause(name, exact)),
      ];

/** Where the forms of a word itself are looked for: a verb rather than its noun, a country rather than its adjective. */
const OWN_FORM_FIELDS: readonly TextPath[] = ["article.headline.exact", "article.body.exact"];

const ownFormClauses = (words: readonly string[], boost: number): readonly QueryClause[] =>
  boost === 0 || words.length > MOST_WORDS_OF_A_NAME
    ? []
    : words.flatMap((word) => {
        const forms = ownForms(word);
        const filter = anyOf(OWN_FORM_FIELDS.map((path) => ({ terms: { [path]: [...forms] } })));
        return forms.length === 0 ? [] : [{ constant_score: { filter, boost } }];
      });

/** All of the words without the aliases of names: what is called as it was asked comes before what is called otherwise. */
const literalClauses = (
  words: readonly string[],
  { stemmed, literalBoost }: Relevance,
): readonly QueryClause[] =>
  literalBoost === 0 || words.length > MOST_WORDS_OF_A_NAME
    ? []
    : [
        {
          constant_score: {
            filter: {
              multi_match: {
                query: words.join(" "),
                type: "cross_fields",
                fields: [...stemmed],
                operator: "and",
                analyzer: PLAIN_STEMS,
              },
            },
            boost: literalBoost,
          },
        },
      ];

/** What counts for the score of words that are there: the query's own spelling, the forms of the words themselves, the words close together. */
const scoreClauses = (words: readonly string[], relevance: Relevance): readonly QueryClause[] => {
  const text = words.join(" ");
  const { stemmed, exact, parts, exactBoost, ownFormBoost, partsBoost, nearBoost, slop } = relevance;
  return [
    ...(exactBoost > 0
      ? [{ multi_match: { query: tellingWords(words).join(" "), fields: [...exact], boost: exactBoost } }]
      : []),
    ...ownFormClauses(words, ownFormBoost),
    ...literalClauses(words, relevance),
    ...(partsBoost > 0 ? [{ multi_match: { query: text, fields: [...parts], boost: partsBoost } }] : []),
    ...(nearBoost > 0 && words.length > 1
      ? [
          {
            multi_match: {
              query: text,
              type: "phrase" as const,
              fields: [...stemmed],
              // Without aliases: a phrase of several names would be asked for in every combination of their other names.
              analyzer: PLAIN_STEMS,
              slop,
              boost: nearBoost,
            },
          },
        ]
      : []),
  ];
};

/**
 * The words together: enough of them must be there, in any of the fields. Words in the query's own spelling, and words close together,
 * score higher.
 */
const wordClauses = (words: readonly string[], relevance: Relevance) => {
  const text = words.join(" ");
  const { stemmed, minimumMatch, frequent } = relevance;
  const enough = words.filter((word) => !frequent.includes(word));
  const wanted = enough.length === 0 ? words : enough;
  const others = words.filter((word) => !wanted.includes(word));
  return {
    must: [
      orSigned(
        {
          multi_match: {
            query: wanted.join(" "),
            type: "cross_fields",
            fields: [...stemmed],
            minimum_should_match: minimumMatch,
            // If the query has only function words, all articles match, and those with the words as written come first.
            zero_terms_query: "all",
          },
        },
        text,
        false,
      ),
      ...thingClauses(words, relevance),
    ],
    should: [
      ...(others.length === 0
        ? []
        : [
            { multi_match: { query: others.join(" "), type: "cross_fields" as const, fields: [...stemmed] } },
          ]),
      ...scoreClauses(words, relevance),
    ],
  };
};

const MOST_WEIGHED_ALTERNATIVES = 8;

/** One of several alternatives, weighed like a word that is asked for alone. */
const alternativeClause = (text: string, relevance: Relevance): QueryClause => {
  const must = orSigned(
    { multi_match: { query: text, type: "cross_fields", fields: [...relevance.stemmed] } },
    text,
    false,
  );
  const should = [...scoreClauses([text], relevance)];
  return should.length === 0 ? must : { bool: { must, should } };
};

/** Escapes wildcards, since in a path they are ordinary characters. */
const escapeWildcards = (text: string): string => text.replace(/[\\*?]/gu, "\\$&");

const keywordClause = (path: KeywordPath, text: string): QueryClause => ({
  term: { [path]: { value: text, case_insensitive: true } },
});

const nameClauses = (path: NamePath, text: string): readonly QueryClause[] => [
  keywordClause(path, text),
  { match_phrase: { [`${path}.words`]: { query: text } } },
];

const ENTITY_ID: KeywordPath = "entity.id";

/** The name as it is written, and what the lexicons call so: `Aden` finds `عدن`. */
const entityClause = (
  { path, by }: { readonly path: NamePath; readonly by: "id" | "name" },
  text: string,
  called: readonly NameEntry[],
): QueryClause =>
  anyOf([
    ...nameClauses(path, text),
    ...(called.length === 0
      ? []
      : [
          by === "id"
            ? { terms: { [ENTITY_ID]: called.map(({ id }) => id) } }
            : { terms: { [path]: called.map(({ name }) => name) } },
        ]),
  ]);

const FORMER_PATH: KeywordPath = "dedup.former_paths.path";

/** A path as it is typed, and as other systems write the same name: macOS takes letters and their marks apart. */
const pathForms = (text: string): readonly string[] => [
  ...new Set([text, text.normalize("NFC"), text.normalize("NFD")]),
];

/** By a path that holds the text; by a former one if its file is gone, so that it is still found by where it was. */
const filePathClause = (field: KeywordPath, typed: string): QueryClause =>
  anyOf(
    pathForms(typed).flatMap((text) => [
      pathClause(field, text),
      { bool: { filter: [pathClause(FORMER_PATH, text), { exists: { field: SEARCH_FIELDS.files.path } }] } },
    ]),
  );

const pathClause = (field: KeywordPath, text: string): QueryClause =>
  text.startsWith("/")
    ? { prefix: { [field]: { value: text } } }
    : { wildcard: { [field]: { value: `*${escapeWildcards(text)}*`, case_insensitive: true } } };

const valueClause = (name: ValueFieldName, text: string, called: readonly NameEntry[] = []): QueryClause => {
  const field = SEARCH_FIELDS[name];
  switch (field.match) {
    case "name":
      return anyOf(
        [field.path, ...("besides" in field ? field.besides : [])].flatMap((path) => nameClauses(path, text)),
      );
    case "entity":
      return entityClause(field, text, called);
    case "pair":
      return anyOf(field.names.flatMap((path) => nameClauses(path, text)));
    case "code":
      return { terms: { [field.path]: codesCalled(field.codes, text) } };
    case "keyword":
      return keywordClause(field.path, text);
    case "file_path":
      return filePathClause(field.path, text);
    case "gone":
      return goneClause(text);
    default:
      return field satisfies never;
  }
};

const FILE_TIME: DatePath = "@timestamp";

const dateClause = ({ from, before, undated }: QueryNode & { readonly kind: "date" }): QueryClause => {
  const path = SEARCH_FIELDS.date.path;
  const span = { ...(from === null ? {} : { gte: from }), ...(before === null ? {} : { lt: before }) };
  const published = { range: { [path]: span } };
  if (undated === undefined) return published;
  const others = {
    bool: { filter: [{ range: { [FILE_TIME]: span } }], must_not: [{ exists: { field: path } }] },
  };
  return undated === "only" ? others : anyOf([published, others]);
};

/** The words by which people ask for documents whose files are gone. */
const GONE_WORDS: ReadonlySet<string> = new Set(
  ["gone", "deleted", "محذوفة", "محذوف", "غائبة"].map((word) => toDedupForm(word)),
);

/** Documents that no file holds, or the others. */
export const goneClause = (text: string): QueryClause => {
  const isGone = { exists: { field: SEARCH_FIELDS.files.path } };
  return GONE_WORDS.has(toDedupForm(text)) ? isGone : { bool: { must_not: [isGone] } };
};

/** The weight of a phrase with something joined to its first word, relative to the phrase as written. */
const JOINED_BOOST = 0.5;

const phraseClause = (text: string, fields: readonly string[]): QueryClause => {
  const queries = shareOrders(text).flatMap((written) =>
    procliticPhrases(written).map((query, at) => ({
      multi_match: {
        query,
        type: "phrase" as const,
        fields: [...fields],
        ...(at === 0 ? {} : { boost: JOINED_BOOST }),
      },
    })),
  );
  const [first] = queries;
  return queries.length > 1 ? { dis_max: { queries } } : (first ?? MATCH_ALL);
};

/** Words that begin so, also behind what Arabic writes together with a word. */
const beginningClause = (text: string, fields: readonly string[]): QueryClause => {
  const value = procliticPattern(text);
  if (value === null) return { multi_match: { query: text, type: "bool_prefix", fields: [...fields] } };
  // One clause a field, however many beginnings there are: Elasticsearch takes a limited number.
  return anyOf(
    fields.map((field) => {
      const [path = "", weight = "1"] = field.split("^");
      return { regexp: { [path]: { value, flags: "NONE", boost: Number(weight) } } };
    }),
  );
};

/** What must not be there. It is never widened, nor looked for in what was left out, since that would exclude more, and nothing of it counts for the score. */
const exclusionClause = (node: QueryNode, relevance: Relevance): QueryClause => {
  const { minimumMatch, stemmed, exact } = RELEVANCE;
  return nodeClause(node, { ...unweighed(relevance), minimumMatch, stemmed, exact });
};

/** One condition by itself, apart from the words that are weighed together. */
const nodeClause = (node: QueryNode, relevance: Relevance): QueryClause => {
  switch (node.kind) {
    case "word":
      return alternativeClause(node.text, relevance);
    case "phrase":
      return orSigned(phraseClause(node.text, relevance.exact), node.text, true);
    case "prefix":
      return beginningClause(node.text, relevance.exact);
    case "headline":
    case "boilerplate": {
      const { stemmed, exact } = relevance[node.kind];
      return node.isPhrase
        ? phraseClause(node.text, [exact])
        : { match: { [stemmed]: { query: node.text, operator: "and" } } };
    }
    case "quote":
      return node.isPhrase
        ? { match_phrase: { [SEARCH_FIELDS.quote.path]: { query: node.text } } }
        : { match: { [SEARCH_FIELDS.quote.path]: { query: node.text, operator: "and" } } };
    case "value":
      return valueClause(node.field, node.text, node.called);
    case "date":
      return dateClause(node);
    case "not":
      return { bool: { must: [MATCH_ALL], must_not: [exclusionClause(node.node, relevance)] } };
    case "any": {
      // Of a long list of alternatives nobody expects an order by their forms, and each would cost clauses.
      const weight = node.nodes.length > MOST_WEIGHED_ALTERNATIVES ? unweighed(relevance) : relevance;
      return anyOf(node.nodes.map((one) => nodeClause(one, weight)));
    }
    case "all":
      return allClause(node.nodes, relevance);
    default:
      return node satisfies never;
  }
};

/** True for a condition that adds nothing to the score. */
const isFilter = ({ kind }: QueryNode): boolean => kind === "value" || kind === "date";

const allClause = (nodes: readonly QueryNode[], relevance: Relevance): QueryClause => {
  const words = nodes.flatMap((node) => (node.kind === "word" ? [node.text] : []));
  const weighed = words.length === 0 ? { must: [], should: [] } : wordClauses(words, relevance);
  const others = nodes.filter((node) => node.kind !== "word" && node.kind !== "not" && !isFilter(node));
  const must = [...weighed.must, ...others.map((node) => nodeClause(node, relevance))];
  return {
    bool: {
      must: must.length === 0 ? [MATCH_ALL] : must,
      should: [...weighed.should],
      filter: nodes.filter(isFilter).map((node) => nodeClause(node, relevance)),
      must_not: nodes.flatMap((node) => (node.kind === "not" ? [exclusionClause(node.node, relevance)] : [])),
    },
  };
};

/**
 * The request for a query. Typed text becomes values of `match`, `term` and `range` queries and nothing else, so it is never read as
 * Elasticsearch's syntax. A query without any condition finds everything.
 */
export const buildQuery = ({ nodes }: Pick<Query, "nodes">, relevance: Relevance = RELEVANCE): QueryClause =>
  nodes.length === 0 ? MATCH_ALL : allClause(nodes, relevance);

/** True if results have different scores; with filters alone they have not. */
export const isWeighed = ({ nodes }: Pick<Query, "nodes">): boolean =>
  nodes.some((node) => node.kind !== "not" && !isFilter(node));
