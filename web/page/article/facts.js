/** Kinds of findings that can be marked in the text, in the order in which they are offered. */
export const KINDS = ["person", "organization", "group", "place", "time", "quote", "event", "framing"];

/** Kinds of findings that are names. */
export const NAME_KINDS = ["person", "organization", "group", "place"];

const spanOf = ({ field, start, end }) => ({ field, start, end });

/** One fact for each name, however often the text has it: with the places of the text that are its evidence. */
const namesOf = ({ entity = {} }) => {
  const facts = new Map();
  for (const mention of entity.mentions ?? []) {
    const { type, canonical, confidence } = mention;
    const key = `${type}:${canonical}`;
    const fact = facts.get(key) ?? { key, kind: type, name: canonical, confidence: 0, evidence: [] };
    fact.confidence = Math.max(fact.confidence, confidence);
    fact.evidence.push(spanOf(mention));
    facts.set(key, fact);
  }
  return [...facts.values()].map((fact) => ({
    ...fact,
    // The server decides what is certain enough to be a value of the document, by which one can search.
    isCertain: entity[fact.kind]?.includes(fact.name) === true,
  }));
};

/** One fact for each entry. What an entry calls its kind (`direct`, of a quote) is its manner here. */
const entriesOf = (kind, entries = []) =>
  entries.map((entry, at) => ({
    ...entry,
    key: `${kind}:${at}`,
    kind,
    manner: entry.kind,
    isCertain: true,
    evidence: [spanOf(entry)],
  }));

const framingOf = ({ framing = {} }) => {
  const facts = new Map();
  for (const entry of framing.entries ?? []) {
    const key = `framing:${entry.target}: ${entry.text}`;
    const fact = facts.get(key) ?? {
      key,
      kind: "framing",
      name: entry.text,
      target: entry.target,
      isCertain: true,
      evidence: [],
    };
    fact.evidence.push(spanOf(entry));
    facts.set(key, fact);
  }
  return [...facts.values()];
};

/**
 * What was found in a document, as facts: each with a key, its kind, whether it is certain, and its evidence, which are places of the
 * text (`{ field, start, end }`, offsets in code points).
 */
export const factsOf = (found) => {
  const { time = {}, quote = {}, conflict = {} } = found;
  return [
    ...namesOf(found),
    ...entriesOf("time", time.entries),
    ...entriesOf("quote", quote.entries),
    ...entriesOf("event", conflict.events),
    ...framingOf(found),
  ];
};

/** The places of a field that are evidence for facts, each with its fact. */
export const findingsIn = (facts, field) =>
  facts.flatMap((fact) => fact.evidence.flatMap((span) => (span.field === field ? [{ ...span, fact }] : [])));

/** The names of one kind: the certain ones first, then those that the text has most often. */
export const namesFirst = (facts) =>
  facts.toSorted(
    (one, other) =>
      Number(other.isCertain) - Number(one.isCertain) || other.evidence.length - one.evidence.length,
  );
