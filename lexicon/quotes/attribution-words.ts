/**
 * Words around what was said.
 *
 * Source: written by us; any grammar of Arabic has them. Reason: they say where a claim begins, where its attribution ends, and
 * which words only look like the beginning of a claim.
 */

/** `أن` and its kin, with the pronouns that are joined to them. */
export const THAT_WORDS: readonly string[] = ["إن", "بأن", "أن"].flatMap((that) => [
  that,
  ...["ه", "ها", "هم", "هما", "ني", "نا", "هن", "ك", "كم"].map((pronoun) => that + pronoun),
]);

/** Words that make `أن` behind them a part of themselves: `بعد أن`, `غير أن`. */
export const BEFORE_THAT: readonly string[] = [
  ..."بعد قبل منذ دون بدون غير إلا رغم برغم مع بيد حتى سوى إما لولا كما أي سبق يمكن يجب ينبغي لابد بد يجوز قرر".split(
    " ",
  ),
  ..."يريد نريد أراد بعدما شأنه شأنها شأن المتوقع المقرر المنتظر المرجح المفترض يبدو خاصة خصوصا علما بالذكر المفروض".split(
    " ",
  ),
  ..."فيجب ويجب ويمكن حاول يحاول استطاع كاد يكاد خشية مخافة".split(" "),
];

/** Prepositions that say by whom: `بحسب الوزير`. Those with a second word need it: `نقلا عن`. */
export const ATTRIBUTING_PREPOSITIONS: readonly {
  readonly word: string;
  /** The word, or the joined letter of the word, that must follow. */
  readonly next?: string;
  /** The word that must stand before. */
  readonly behind?: string;
}[] = [
  { word: "حسب" },
  { word: "بحسب" },
  { word: "وفق" },
  { word: "وفقا", next: "ل" },
  { word: "طبقا", next: "ل" },
  { word: "نقلا", next: "عن" },
  { word: "حد", behind: "على" },
  { word: "لسان", behind: "على" },
];

/** What stands behind such a preposition for the words of somebody who was named before: `على حد تعبيره`. */
export const CLOSING_NOUNS: readonly string[] = [
  "قول",
  "تعبير",
  "وصف",
  "رأي",
  "تقدير",
  "زعم",
  "تصريح",
  "كلام",
  "تأكيد",
].flatMap((noun) => ["ه", "ها", "هم", "هما"].map((pronoun) => noun + pronoun));

/** Nouns of words that belong to whoever is named next: `قول الوزير`, `تصريحات فلان`. */
export const SAYING_NOUNS: readonly string[] =
  "قول تعبير وصف رأي تقدير تقديرات تصريح تصريحات كلام تأكيد تأكيدات إفادة إفادات زعم مزاعم رواية شهادة شهادات".split(
    " ",
  );

/** `قوله إن`: the noun of saying with its pronoun; it belongs to whoever was named last. */
export const SAYING_PRONOUNS: readonly string[] = [
  "قوله",
  "قولها",
  "قولهم",
  "بقوله",
  "بقولها",
  "بقولهم",
  "بالقول",
];

/** Words before a verb that begin a clause and are no subject. */
export const CLAUSE_WORDS: readonly string[] = [
  ..."كما حيث قد وقد فقد لقد فيما بينما حين ثم وكان وكانت كان كانت هذا وسبق سبق أيضا بدوره بدورها بالمقابل لكن ولكن إذ وإذ بل".split(
    " ",
  ),
  ..."عنه عنها عنهم له لها لهم به بها إليه إليها عليه عليها منه منها لي لنا".split(" "),
  ..."لكنه لكنها لكنهم وهو وهي فهو فهي ناحيته ناحيتها طرفه طرفها ناحية جهة".split(" "),
  ..."خلاله خلالها معه معها معهم لديه لديها بينهم بينها".split(" "),
  ..."جهته جهتها جانبه جانبها وهنا وكما وحيث وكانوا ما فيه فيها أن".split(" "),
];

/** Relative pronouns: the verb behind one belongs to the noun before it. */
export const RELATIVE_PRONOUNS: readonly string[] = "الذي التي الذين اللذان اللتان والذي والتي والذين".split(
  " ",
);

/** Words after which a noun is no subject. */
export const PREPOSITIONS: readonly string[] = [
  ..."في من عن إلى على مع بعد قبل خلال عبر ضد نحو لدى عند حول بين منذ أثناء عقب وسط دون حتى تجاه بشأن بخصوص إثر بمناسبة ضمن".split(
    " ",
  ),
  ..."أمام فوق تحت قرب لأجل بدعوى".split(" "),
  ..."نظيره نظيرتها ضيفه لقائه لقائها باسم".split(" "),
];

/** Words that end the naming of a speaker: when, where and to whom it was said. */
export const AFTER_SPEAKER: readonly string[] = [
  ..."اليوم أمس بالأمس مؤخرا أول مساء صباح ظهر خلال أثناء عبر عقب بعد قبل حول بشأن بخصوص ردا تعليقا تعقيبا أواخر أوائل مطلع منتصف نهاية بداية قبيل بعيد أصدرته أصدره صادر الصادر نشرته نشره تلقت تلقى فجر ليلة إن أن يوم حسب وفق الشهر الأسبوع الليلة الساعة الماضي الجاري الفائت ماهو ماهي".split(
    " ",
  ),
  ..."أجراها أجراه أجرتها أعدها أعده أعدتها نشرها شملت صدر صدرت أصدر أصدرت".split(" "),
  // Blessings behind a name.
  ..."صلى رضي رحمه رحمها حفظه حفظها".split(" "),
  ..."الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد لدى إثر أمام".split(" "),
];

/** What a speaker says something in: `في بيان` ends the naming of the speaker, `في وزارة الداخلية` does not. */
export const OCCASIONS: readonly string[] = [
  ..."بيان تصريح تصريحات حديث مؤتمر مقابلة لقاء اتصال كلمة تغريدة تدوينة منشور بلاغ رسالة حوار خطاب تعليق".split(
    " ",
  ),
  ..."مداخلة ندوة جلسة نقطة مقال صفحة حساب تقرير كتاب مقدمة افتتاح ختام إطار سياق".split(" "),
]
  .flatMap((noun) => [
    noun,
    `ال${noun}`,
    ...["ه", "ها", "هم"].map((pronoun) => noun.replace(/ة$/u, "ت") + pronoun),
  ])
  .concat("وقت هذا هذه ذات الوقت نفس أول آخر".split(" "));

/** Words that point at what was said, and at nobody. */
export const DEMONSTRATIVES: readonly string[] =
  "ذلك هذا هذه تلك هؤلاء ما من كل هو هي هم منهم منهن الذي التي الذين".split(" ");

/** Words that only point at a speaker named before: `المصدر ذاته`, `نفس المصدر`. */
export const SAME_WORDS: readonly string[] = "ذاته ذاتها نفسه نفسها عينه المذكور المذكورة نفس ذات أيضا".split(
  " ",
);

/**
 * Words that stand behind a verb of saying without `أن`, and name nobody: what is said begins with them, or another clause. Reason:
 * whatever stands where a speaker stands is taken for one.
 */
export const NO_SPEAKERS: readonly string[] = [
  ..."يجب ينبغي يمكن ليس ليست سوف لم لن لا ما قد هل لقد كان كانت إنما ربما لعل هنا هناك نعم".split(" "),
  ..."أين كيف متى لماذا ماذا كم".split(" "),
  ..."باسمه باسمها باسمهم بهذا بهذه بذلك لذلك كذلك بها به بعدها بعده قبلها حينها وقتها".split(" "),
];

/**
 * Verbal nouns with which what is said begins where no `أن` does (`أكدت النائبة ضرورة إحداث لجنة`), or that are done to somebody
 * (`أعلن النادي تعيين فلان`): whoever is named behind one does not speak.
 */
export const CLAIMED_NOUNS: readonly string[] = [
  ..."ضرورة أهمية استمرار تعيين تنصيب ترشيح ترشح اختيار انتخاب تكليف إقالة إعفاء استقالة عزل إيقاف اعتقال توقيف مقتل وفاة رحيل إصابة".split(
    " ",
  ),
  ..."وجود رفض رفضه رفضها استعداد حرص حرصه حرصها التزام تمسك تمسكه تمسكها تضامن تضامنه عدم تعرض وصول عودة مغادرة فتح إغلاق تنظيم".split(
    " ",
  ),
  ..."توقيع إطلاق انطلاق نجاح فوز فوزه تعاقده تعاقدها انتقال زيارة مشاركة دعم دعمه دعمها مواصلة إمكانية تصريحات اتهامات أنباء خبر".split(
    " ",
  ),
];

/** Verbs whose subject is what is said: `جاء في البيان أن`. */
export const STATING_VERBS: readonly string[] = ["جاء", "ورد"];

/** Words behind which nothing belongs to the verb before them. */
export const CLAUSE_STOPS: readonly string[] =
  "لكن ولكن لكنه لكنها لكنهم حيث فيما بينما إذ مما وهو وهي لأن لأنه لأنها رغم كي لكي وذلك".split(" ");

/** Words that join what was said to an attribution that stands before it: `بحسب الوزير، فقد …`. */
export const CONTENT_JOINTS: readonly string[] = "فقد فلا فلم فلن فإن فإنه فإنها فإنهم".split(" ");

/** Words before a verb that make it something that was not said. */
export const UNSAID: readonly string[] = [
  "لم",
  "لن",
  "لا",
  "أن",
  "ولم",
  "ولن",
  "ولا",
  "كي",
  "لكي",
  "ألا",
  "قد لا",
  "دون",
  "بدون",
];

/** Words before the noun that tells who speaks: `أحد المسؤولين`. */
export const QUANTIFIERS: readonly string[] = "أحد إحدى بعض عدد كل جميع كلا غالبية معظم عدة".split(" ");

/** Words of respect before the office of a speaker: `معالي الوزير`. */
export const HONORIFICS: readonly string[] = "معالي سعادة فضيلة سماحة دولة فخامة جلالة سمو سيادة غبطة".split(
  " ",
);

/** Nouns of a phrase that only looks like the beginning of what was said: `شدد على هامش اللقاء على أن`. */
export const SIDE_NOUNS: readonly string[] =
  "هامش خلفية حد لسان أثر رأس ضوء إثر صفحته صفحتها حسابه حسابها جانب".split(" ");

/** Words behind which marks hold a name. */
export const NAMING_WORDS: readonly string[] = [
  ..."باسم بوصفه بوصفها يسمى تسمى مايسمى المسمى المسماة يدعى تدعى يعرف المعروف المعروفة بعنوان عنوان شعار بشعار لقب بلقب".split(
    " ",
  ),
  ..."جمعية جماعة حركة حزب تنظيم صحيفة موقع قناة وكالة شبكة مجلة جريدة إذاعة برنامج مبادرة حملة شركة منظمة مؤسسة كتاب رواية".split(
    " ",
  ),
  ..."فيلم مسلسل مسرحية أغنية مهرجان مؤتمر معرض مدينة قرية بلدة حي فريق نادي قوات ميليشيا ائتلاف عملية مشروع ديوان صفحة في من".split(
    " ",
  ),
];

/** Words before a colon behind which a list follows. */
export const LIST_WORDS: readonly string[] =
  "أي منها منهم وهي وهم هي مثل التالية التالي الآتية الآتي كالتالي كالآتي".split(" ");

/** Words before `أن` behind which it tells of something that happened: `بعد أن قال`. */
export const HAPPENED_BEFORE_THAT: readonly string[] = ["بعد", "منذ", "سبق", "وسبق"];
