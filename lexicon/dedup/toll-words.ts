const words = (line: string): readonly string[] => line.split(" ");

/**
 * Words beside the number of those who were killed, hurt or taken. Compared in the dedup form.
 *
 * Source: written by us after reports of attacks and accidents. Reason: a toll that differs tells a later state of what happened,
 * wherever in the text it stands; another number deep in a long text may be a slip of the pen.
 */
export const TOLL_WORDS: readonly string[] = words(
  "قتل قتلت قتلوا يقتل مقتل قتيل قتيلا قتلى القتلى قتيلين قتيلان ضحية ضحايا الضحايا شهيد شهيدا شهداء الشهداء استشهد استشهاد مصرع مصرعه " +
    "مصرعهم لقي حتفهم وفاة توفي الوفيات وفيات أصيب أصيبت أصيبوا إصابة إصابات الإصابات مصاب مصابا مصابين المصابين مصابون جرح جرحوا جريح جريحا " +
    "جرحى الجرحى حصيلة الحصيلة خطف خطفوا مخطوفين مفقود مفقودا مفقودين المفقودين اعتقل اعتقال اعتقلوا معتقلا معتقلين نازح نازحين لاجئا",
);

/** Persons whom tolls count, by the plural: where that is a broken one, both cases of the dual are a dual and no plural. */
const PERSONS = {
  broken: words(
    "شخص قتيل جريح جندي طفل شاب رجل ضابط عنصر شهيد عامل طالب راكب شقيق حارس طبيب عسكري صبي رضيع سجين أسير",
  ),
  sound: words(
    "مسلح مواطن مصاب مدني مقاتل سائق صحفي مهندس معلم موظف نازح متظاهر محتج شرطي إرهابي مقيم سائح مراسل مسعف فلسطيني",
  ),
  feminine: words("طفلة فتاة امرأة سيدة طالبة مواطنة شابة عاملة شقيقة معلمة جثة"),
} as const;

/** Duals: two persons. */
export const TWO_PERSONS: readonly string[] = [
  ...PERSONS.broken.flatMap((person) => [`${person}ان`, `${person}ين`]),
  ...PERSONS.sound.map((person) => `${person}ان`),
  ...PERSONS.feminine
    .map((person) => person.replace(/ة$/u, "ت"))
    .flatMap((person) => [`${person}ان`, `${person}ين`]),
];

/** Vague numbers, each against an exact one and against each other. */
export const VAGUE_NUMBERS: readonly (readonly [value: string, forms: readonly string[]])[] = [
  ["tens", words("عشرات العشرات")],
  ["hundreds", words("مئات المئات")],
];
