import { expect, test } from "vitest";
import { parseQuery } from "../../../search/query/parse-query.ts";
import { widenQuery } from "../../../search/query/widen-query.ts";

/** The nodes of the widened query: bare words as they are, other nodes by their kind. */
const widened = (text: string): readonly string[] | null =>
  widenQuery(parseQuery(text))?.nodes.map((node) => (node.kind === "word" ? node.text : `(${node.kind})`)) ??
  null;

test.each([
  ["قصف حلب اليوم فجرا", ["قصف", "حلب", "اليوم", "فجرا"]],
  ["قصف شمال حلب OR إدلب", ["قصف", "شمال", "حلب", "إدلب"]],
  ["قصف حلب اليوم فجرا -إدلب outlet:سانا", ["قصف", "حلب", "اليوم", "فجرا", "(not)", "(value)"]],
  ["قصف حلب", ["قصف", "حلب"]],
  ['قصف حلب "قوات النظام"', ["قصف", "حلب", "(phrase)"]],
  ['من قال إن "قوات النظام" انسحبت', ["من", "قال", "إن", "قوات", "النظام", "انسحبت"]],
  ['من قال إن قسد انسحبت -"قوات النظام"', ["من", "قال", "إن", "قسد", "انسحبت", "(not)"]],
])("%s becomes a query for any of its words", (text, nodes) => {
  expect(widened(text)).toEqual(nodes);
});

test.each(["قصف", "من قصف", '"قوات النظام"', '"قوات النظام" قصف', "outlet:سانا -قصف", ""])(
  "%s is not widened",
  (text) => {
    expect(widened(text)).toBeNull();
  },
);

test.each([
  ["صنعاء عدن تعز مأرب", false],
  ["من قتل القائد العسكري", true],
  ["صنعاء عدن تعز مأرب لحج", true],
  ["قصف حلب", false],
])("%s is a sentence, of which nobody expects every word: %s", (text, isSentence) => {
  expect(widenQuery(parseQuery(text))?.isSentence).toBe(isSentence);
});
