import { foldStored } from "../../text/dedup-form.ts";
import { type Conjugated, perfectOf, presentOf } from "../words/conjugate.ts";

/** A form of a verb in the third person. */
export interface VerbForm {
  /** Folded. */
  readonly form: string;
  readonly tense: "perfect" | "present" | "future" | "gerund";
  /** Written with the ending of the plural or dual, so its subject stands before it. */
  readonly many: boolean;
  /** Known to be passive by its letters. */
  readonly passive: boolean;
  /** An object pronoun is attached. */
  readonly hasObject: boolean;
  /** Without prefix and ending. */
  readonly bare: boolean;
}

/** A verb as the tables give it: third person masculine singular, without tashkeel. */
interface TabledVerb {
  readonly perfect: string;
  readonly present: string;
  readonly passive?: string;
  /** The verbal noun. */
  readonly gerund?: string;
}

const isMany = ({ subject }: Conjugated): boolean => subject === "plural" || subject === "dual";

const toForm = (conjugated: Conjugated, passive: boolean): VerbForm => ({
  form: foldStored(conjugated.spelled),
  tense: conjugated.tense,
  many: isMany(conjugated),
  passive,
  hasObject: conjugated.object !== "",
  bare: conjugated.tense === "perfect" && conjugated.subject === "masculine" && conjugated.object === "",
});

/** Of two letters the tokens know no clitic: `بشن` is given here. */
const SHORT = 2;

const gerundForms = (gerund: string): VerbForm[] => {
  const spellings =
    gerund.length > SHORT
      ? [gerund, `${gerund}ه`, `${gerund}ها`]
      : [gerund, `ب${gerund}`, `ل${gerund}`, `${gerund}ها`];
  return spellings.map((spelled) => ({
    form: foldStored(spelled),
    tense: "gerund",
    many: false,
    passive: false,
    hasObject: false,
    bare: false,
  }));
};

/**
 * The forms of a verb that news uses: third person, perfect, present and future, with and without an object, the passive perfect where
 * its letters differ, and the verbal noun. Example: of `شن` also `شنت`, `شنوا`, `يشن`, `ستشن`.
 */
export const verbFormsOf = ({ perfect, present, passive, gerund }: TabledVerb): readonly VerbForm[] => [
  ...perfectOf(perfect).map((form) => toForm(form, false)),
  ...(passive === undefined ? [] : perfectOf(passive).map((form) => toForm(form, true))),
  ...(present === "" ? [] : presentOf(present).map((form) => toForm(form, false))),
  ...(gerund === undefined ? [] : gerundForms(gerund)),
];
