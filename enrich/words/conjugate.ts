/** A form of a verb in the third person, as news writes it: without tashkeel. */
export interface Conjugated {
  readonly spelled: string;
  readonly tense: "perfect" | "present" | "future";
  /** What the ending says of who acts. A plural or dual stands behind its subject. */
  readonly subject: "masculine" | "feminine" | "plural" | "dual";
  /** The present of the plural behind `أن` and `لم`: `يقولوا`. */
  readonly subjunctive: boolean;
  /** The object pronoun at its end; empty without one. */
  readonly object: string;
}

const PRONOUNS = ["ه", "ها", "هم", "هما"];

/** What a final weak letter becomes before an ending. Of a sound verb all are the verb itself. */
interface Stems {
  /** Before the vowel of `وا` and `ون`, where it falls: `أجروا`, `يجرون`. */
  readonly plural: string;
  /** Before the `ا` of the dual: `أجريا`. */
  readonly dual: string;
  /** Before a pronoun: `أجراه`. */
  readonly object: string;
}

const stemsOf = (verb: string): Stems => {
  const cut = verb.slice(0, -1);
  if (verb.endsWith("ى")) return { plural: cut, dual: `${cut}ي`, object: `${cut}ا` };
  if (verb.endsWith("ا")) return { plural: cut, dual: `${cut}و`, object: verb };
  if (/[يو]$/u.test(verb)) return { plural: cut, dual: verb, object: verb };
  return { plural: verb, dual: verb, object: verb };
};

/**
 * The perfect of a verb, given in the masculine singular. Source, as for {@link presentOf}: any Arabic grammar.
 *
 * @example perfectOf("أجرى") // أجرى, أجرت, أجروا, أجريا, أجرتا, and أجراه, أجرته, أجروه with each pronoun
 */
export const perfectOf = (perfect: string): readonly Conjugated[] => {
  const { plural, dual, object: objectStem } = stemsOf(perfect);
  const feminine = perfect.endsWith("ي") ? `${perfect}ت` : `${plural}ت`;
  const form = (spelled: string, subject: Conjugated["subject"], object = ""): Conjugated => ({
    spelled: spelled + object,
    tense: "perfect",
    subject,
    subjunctive: false,
    object,
  });
  return [
    form(perfect, "masculine"),
    form(feminine, "feminine"),
    form(`${plural}وا`, "plural"),
    form(`${dual}ا`, "dual"),
    form(`${feminine}ا`, "dual"),
    ...PRONOUNS.flatMap((pronoun) => [
      form(objectStem, "masculine", pronoun),
      form(feminine, "feminine", pronoun),
      form(`${plural}و`, "plural", pronoun),
    ]),
  ];
};

/** The forms of one stem of the present, as it stands without the `س` of the future. */
const presentFormsOf = (singular: string, subject: Conjugated["subject"]): readonly Conjugated[] => {
  const { plural, dual, object: objectStem } = stemsOf(singular);
  const indicative = { tense: "present", subjunctive: false, object: "" } as const;
  return [
    { ...indicative, spelled: singular, subject },
    { ...indicative, spelled: `${plural}ون`, subject: "plural" },
    { ...indicative, spelled: `${plural}وا`, subject: "plural", subjunctive: true },
    { ...indicative, spelled: `${dual}ان`, subject: "dual" },
    ...PRONOUNS.map((object) => ({ ...indicative, spelled: objectStem + object, subject, object })),
  ];
};

/**
 * The present of a verb and its future with `س`, given in the masculine singular.
 *
 * @example presentOf("يرى") // يرى, يرون, يروا, يريان, يراه, …, ترى, …, سيرى, …
 */
export const presentOf = (present: string): readonly Conjugated[] => {
  const forms = [
    ...presentFormsOf(present, "masculine"),
    ...presentFormsOf(`ت${present.slice(1)}`, "feminine"),
  ];
  return [
    ...forms,
    ...forms.map((form): Conjugated => ({ ...form, spelled: `س${form.spelled}`, tense: "future" })),
  ];
};
