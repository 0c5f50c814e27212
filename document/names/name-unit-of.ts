import {
  EVERYDAY_FOREIGN_NAMES,
  FOREIGN_GIVEN_NAMES,
  FOREIGN_SURNAMES,
} from "../../lexicon/names/people/foreign-name-units.ts";
import { NAME_UNITS } from "../../lexicon/names/people/name-units.ts";
import { normalizeAlef } from "../../text/arabic/normalize-alef.ts";
import { normalizeHamza } from "../../text/arabic/normalize-hamza.ts";
import { normalizeTehMarbuta } from "../../text/arabic/normalize-teh-marbuta.ts";
import { normalizeYeh } from "../../text/arabic/normalize-yeh.ts";
import { pipe } from "../../text/pipe.ts";

/** A word of which names of persons are made. */
export interface NameUnit {
  /** How many persons of the source have it as a given name, and how many as a surname. */
  readonly given: number;
  readonly surname: number;
  /** It is an everyday word as well: alone it shows nothing. */
  readonly everyday: boolean;
  /** It is of the list of names of other languages. */
  readonly foreign: boolean;
}

/** Foreign names are listed, not counted: each counts as if it had this many bearers. */
const FOREIGN_BEARERS = 30;

interface NameUnits {
  readonly byForm: ReadonlyMap<string, NameUnit>;
  /** The usual spelling of those that are not written as they are folded. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** The dedup form of words of Arabic letters alone, for a whole table at once. */
const foldLetters = pipe([normalizeAlef, normalizeHamza, normalizeYeh, normalizeTehMarbuta]);

const LINE = /^(?<given>\d+) (?<surname>\d+)(?<everyday>\*?)$/u;
const FIRST_WORD = 2;

const readUnits = (table: string): NameUnits => {
  const byForm = new Map<string, NameUnit>();
  const spellings = new Map<string, string>();
  const lines = table.split("\n");
  for (const [row, folded] of foldLetters(table).split("\n").entries()) {
    const forms = folded.split(" ");
    const fields = LINE.exec(forms.slice(0, FIRST_WORD).join(" "))?.groups;
    if (fields === undefined) continue;
    const { given, surname, everyday } = fields;
    const unit = {
      given: Number(given),
      surname: Number(surname),
      everyday: everyday === "*",
      foreign: false,
    };
    const words = (lines[row] ?? "").split(" ");
    for (let index = FIRST_WORD; index < forms.length; index += 1) {
      const form = forms[index] ?? "";
      const word = words[index] ?? form;
      byForm.set(form, unit);
      if (word !== form) spellings.set(form, word);
    }
  }
  return { byForm, spellings };
};

const formsIn = (table: string): string[] => foldLetters(table).trim().split(/\s+/u);

/** Adds the listed names of other languages. Only their list says which of them are everyday words. */
const withForeignNames = ({ byForm, spellings }: NameUnits): NameUnits => {
  const all = new Map(byForm);
  const everyday = new Set(formsIn(EVERYDAY_FOREIGN_NAMES));
  const add = (table: string, role: "given" | "surname"): void => {
    for (const form of formsIn(table)) {
      const { given, surname } = all.get(form) ?? { given: 0, surname: 0 };
      const counts = { given, surname, everyday: everyday.has(form), foreign: true };
      all.set(form, { ...counts, [role]: Math.max(counts[role], FOREIGN_BEARERS) });
    }
  };
  add(FOREIGN_GIVEN_NAMES, "given");
  add(FOREIGN_SURNAMES, "surname");
  return { byForm: all, spellings };
};

let units: NameUnits | undefined;
const nameUnits = (): NameUnits => (units ??= withForeignNames(readUnits(NAME_UNITS)));

/**
 * What is known of a folded word as part of a name of a person; undefined where it is none. Names of two words that belong
 * together are one unit, joined: `عبدالله`, `نورالدين`. The table is read at the first call, which takes some milliseconds.
 *
 * @example nameUnitOf("محمد") // { given: 11590, surname: 457, everyday: false, foreign: false }
 */
export const nameUnitOf = (form: string): NameUnit | undefined => nameUnits().byForm.get(form);

/** How a folded name unit is usually written: `ابراهيم` as `إبراهيم`; undefined where it is written as it is folded. */
export const usualSpellingOf = (form: string): string | undefined => nameUnits().spellings.get(form);
