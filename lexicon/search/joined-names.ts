/**
 * First words of names that are written together with the next word as well, and how that word begins, or where it `ends` what it is.
 *
 * Source: written by us; newspapers of the Gulf and the Maghreb write them together, others apart (`عبد الله` and `عبدالله`, `أبو ظبي` and
 * `أبوظبي`). Reason: either spelling finds the other, and a name is not found by its halves from far apart.
 */
export const JOINED_NAMES: readonly {
  readonly firsts: readonly string[];
  readonly nexts: readonly string[];
  /** Whether the next word ends there: `بكر` is not the beginning of `بكرة`. */
  readonly ends: boolean;
}[] = [
  { firsts: ["عبد"], nexts: ["ال"], ends: false },
  { firsts: ["أبو", "ابو", "أبي", "ابي"], nexts: ["ظبي", "ظبى", "بكر"], ends: true },
  { firsts: ["بن"], nexts: ["قردان", "غازي", "عروس", "لادن"], ends: true },
  {
    firsts: "نور عز صلاح علاء جمال شمس سيف زين خير بدر فخر تاج ضياء شرف حسام".split(" "),
    nexts: ["الدين"],
    ends: true,
  },
];

/** What may be written together before such a name. Behind another letter it is no name: `معبد الشمس` is a temple. */
export const BEFORE_JOINED_NAMES: readonly string[] = ["و", "ف", "ب", "ل", "ك"];
