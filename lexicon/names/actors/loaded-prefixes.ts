/**
 * Words that take a side when they stand before the name of an actor: `ميليشيا قسد`, `ما يسمى الإدارة الذاتية`, `فلول النظام`.
 * Plurals and other spellings have a row each. Compared in the dedup form.
 *
 * Source: written by us from Arabic news of opposing sides; the words are facts of the language. Reason: they say how the writer
 * sees an actor, so the name counts for the actor and for framing.
 */
export const LOADED_PREFIXES: readonly string[] = [
  "ميليشيا",
  "ميليشيات",
  "ميلشيا",
  "ميلشيات",
  "مليشيا",
  "مليشيات",
  "مليشا",
  "عصابة",
  "عصابات",
  "مرتزقة",
  "شبيحة",
  "فلول",
  "أذناب",
  "زمرة",
  "شراذم",
  "شرذمة",
  "طغمة",
  "قطعان",
  "إرهابيو",
  "إرهابيي",
  "ما يسمى",
  "ما تسمى",
  "ما يسمون",
  "ما يدعى",
  "ما تدعى",
  "مايسمى",
  "ماتسمى",
  "المسمى",
  "المسماة",
];

/**
 * Words that take a side when they stand behind the name of an actor: `داعش الإرهابي`, `جماعة الحوثي الانقلابية`. Compared in the
 * dedup form. Source and reason as above.
 */
export const LOADED_SUFFIXES: readonly string[] = [
  "الإرهابي",
  "الإرهابية",
  "الإرهابيين",
  "الانفصالية",
  "الانفصالي",
  "الانقلابية",
  "الانقلابيين",
  "الانقلابي",
  "المتمردة",
  "المارقة",
  "العميلة",
  "المجرم",
  "المجرمة",
  "البائد",
  "الإجرامي",
  "الإجرامية",
  "التكفيري",
  "التكفيرية",
  "المزعوم",
  "المزعومة",
];
