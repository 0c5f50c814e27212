import { describe, expect, test } from "vitest";
import { perfectOf, presentOf } from "../../../enrich/words/conjugate.ts";

const bare = (forms: ReturnType<typeof perfectOf>) =>
  forms.filter(({ object }) => object === "").map(({ spelled }) => spelled);
const withHim = (forms: ReturnType<typeof perfectOf>) =>
  forms.filter(({ object }) => object === "ه").map(({ spelled }) => spelled);

describe("the perfect, by its last letter", () => {
  test.each([
    ["قصف", ["قصف", "قصفت", "قصفوا", "قصفا", "قصفتا"], ["قصفه", "قصفته", "قصفوه"]],
    ["أجرى", ["أجرى", "أجرت", "أجروا", "أجريا", "أجرتا"], ["أجراه", "أجرته", "أجروه"]],
    ["دعا", ["دعا", "دعت", "دعوا", "دعوا", "دعتا"], ["دعاه", "دعته", "دعوه"]],
    ["لقي", ["لقي", "لقيت", "لقوا", "لقيا", "لقيتا"], ["لقيه", "لقيته", "لقوه"]],
  ])("%s", (verb, forms, objects) => {
    expect(bare(perfectOf(verb))).toEqual(forms);
    expect(withHim(perfectOf(verb))).toEqual(objects);
  });
});

describe("the present, by its last letter", () => {
  test.each([
    ["يقصف", ["يقصف", "يقصفون", "يقصفوا", "يقصفان"], "يقصفه"],
    ["يجري", ["يجري", "يجرون", "يجروا", "يجريان"], "يجريه"],
    ["يدعو", ["يدعو", "يدعون", "يدعوا", "يدعوان"], "يدعوه"],
    ["يرى", ["يرى", "يرون", "يروا", "يريان"], "يراه"],
  ])("%s", (verb, masculine, object) => {
    const feminine = masculine.map((form) => `ت${form.slice(1)}`);
    const present = [...masculine, ...feminine];
    expect(bare(presentOf(verb))).toEqual([...present, ...present.map((form) => `س${form}`)]);
    expect(withHim(presentOf(verb))[0]).toBe(object);
  });
});

test("each form says who acts", () => {
  const subjects = new Map(perfectOf("قال").map(({ spelled, subject }) => [spelled, subject]));
  expect(["قال", "قالت", "قالوا", "قالا"].map((form) => subjects.get(form))).toEqual([
    "masculine",
    "feminine",
    "plural",
    "dual",
  ]);
});
