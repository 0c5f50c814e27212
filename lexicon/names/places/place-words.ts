import type { PlaceKind } from "./place-row.ts";

/**
 * Nouns that stand before the name of a place and say what it is (`مدينة حلب`), by the kinds of place that they name.
 *
 * Source: written by us from common usage. Reason: behind such a word a name that is also an everyday word is a place
 * (`مدينة الباب`), and of several places of one name it chooses.
 */
export const CLASS_WORDS: readonly (readonly [kinds: readonly PlaceKind[], words: string])[] = [
  [["city", "town"], "مدينة مدينتي مدن العاصمة عاصمة عاصمته عاصمتها"],
  [["town", "village", "city"], "بلدة بلدتي بلدات قرية قريتي قرى قريه"],
  [["town", "village", "city", "district"], "ناحية قضاء مديرية مديريات بلدية"],
  [["town", "village", "city", "district", "neighbourhood"], "معتمدية معتمديتي معتمديات عمادة عمادات"],
  [["town"], "مستوطنة مستعمرة كيبوتس منتجع"],
  [["governorate"], "محافظة محافظتي محافظات مقاطعة مقاطعتي إمارة"],
  [["governorate", "city"], "ولاية ولايتي ولايات"],
  [["governorate", "region"], "إقليم أقاليم"],
  [["region", "city", "town", "district", "neighbourhood", "governorate", "village"], "منطقة مناطق منطقتي"],
  [["region"], "سهل هضبة مرتفعات وادي ساحل"],
  [["neighbourhood"], "حي أحياء حيي ضاحية حارة"],
  [["camp"], "مخيم مخيمي مخيمات"],
  [["camp", "base"], "معسكر معسكرات"],
  [["island"], "جزيرة جزيرتي جزر أرخبيل"],
  [["river"], "نهر نهري"],
  [["lake"], "بحيرة"],
  [["sea"], "بحر خليج"],
  [["mountain"], "جبل جبال"],
  [["desert"], "صحراء بادية"],
  [["strait"], "مضيق"],
  [["airport"], "مطار مطاري"],
  [["port"], "ميناء مرفأ موانئ"],
  [["crossing"], "معبر معبري معابر منفذ حاجز"],
  [["dam"], "سد سدود"],
  [["oil_field"], "حقل حقول حقلي"],
  [["base"], "قاعدة ثكنة"],
  [["road"], "شارع طريق"],
  [["site"], "ساحة ميدان سجن قلعة"],
];

/**
 * Prepositions and nouns behind which a place stands, though other things may as well. The first are mostly about places.
 *
 * Source and reason: as {@link CLASS_WORDS}.
 */
export const PLACE_CUES: Readonly<Record<"strong" | "weak", string>> = {
  strong:
    "في ريف ريفي ضواحي مشارف أطراف محيط أنحاء نواحي شوارع سكان أهالي سماء أجواء أراضي شواطئ سواحل شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط داخل خارج قرب بالقرب غادر وصل دخل زار قبالة جبهة جبهات محور جهة جهتي جهات مركز مواليد بضواحي تحرير سقوط حصار",
  weak: "من إلى نحو باتجاه صوب عبر بين حتى على حول لدى حدود فوق",
};

/**
 * Nouns that stand before the name of a place and make of both the name of a body, a work or a thing: `جامعة القاهرة`.
 *
 * Source and reason: as {@link CLASS_WORDS}. The place in such a name is of interest only inside it.
 */
export const NAMED_AFTER_PLACES =
  "جامعة نادي بنك مصرف صحيفة جريدة مجلة قناة تلفزيون إذاعة راديو وكالة فريق منتخب شركة معهد كلية مؤسسة مجلس برلمان بورصة مهرجان معرض كأس دوري غرفة محكمة اتحاد جمعية حزب حركة جبهة جيش كتائب لواء فندق مسرح ملعب استاد مكتبة متحف صندوق خطوط طيران اتفاق اتفاقية إعلان مؤتمر بروتوكول معاهدة أنباء ريال سبورتنغ سبورتينغ سبورتنج إنتر أس اسي إيه لوكوموتيف دينامو بايرن باير بوروسيا أولمبيك لاعب لاعبو لاعبي مدرب مهاجم مدافع حارس ترجي شبيبة أمانة هيئة صفوف مرمى نجم هداف قائد كاريكاتير";

/** Words that make the name of a body of the place before them: `مانشستر يونايتد`. Source and reason: as above. */
export const BODIES_BEHIND_PLACES =
  "يونايتد سيتي تايمز بوست هوتسبير هوتسبر أرسنال ستيت هيرالد صن تريبيون فيلا";

/**
 * Behind a city they make another place of it, or a body: `مدينة جازان الاقتصادية`. Only where a word for a city stands before, since
 * `أزمة تونس الاقتصادية` is about Tunisia. Source and reason: as above.
 */
export const KINDS_OF_CITIES = "الاقتصادية الصناعية الطبية الجامعية الرياضية الإعلامية الترفيهية";

/**
 * What a country calls its first level, and the words for two or more: behind them a name means those, not the cities
 * (`ولايتي بنزرت وقفصة`). Source and reason: as {@link CLASS_WORDS}.
 */
export const SEVERAL_GOVERNORATES: Readonly<Record<string, string>> = {
  محافظة: "محافظة محافظتي محافظتا محافظات",
  ولاية: "ولاية ولايتي ولايتا ولايات",
  منطقة: "منطقتي منطقتا مناطق",
  إقليم: "إقليم إقليمي أقاليم",
  إمارة: "إمارتي إمارات",
};

/**
 * Behind which an unknown name is taken for a place if its governorate or city follows. `sure`: nothing else stands behind them;
 * `strong`: a description has no article (`قرية صغيرة في ريف حلب`); `weak`: anything may (`منطقة العمليات في حلب`), so that only
 * `التابعة ل` says that it is a name. Source and reason: as {@link CLASS_WORDS}.
 */
export const NAME_TRIGGERS: Readonly<Record<"sure" | "strong" | "weak", string>> = {
  sure: "معتمدية عمادة",
  strong: "قرية بلدة حي ضاحية ناحية",
  weak: "منطقة",
};

/** Words that join a place to the one in which it lies. Source and reason: as {@link CLASS_WORDS}. */
export const PARENT_LINKS: Readonly<Record<"of" | "other", string>> = {
  of: "التابعة التابع",
  other: "من في شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط قرب",
};

/** Kingdoms that their own newspapers call `المملكة`, by country. Source: common knowledge. */
export const KINGDOMS = ["SA", "JO", "MA", "BH"];

/** Other kingdoms, which news may call so once it has named them in full. Source: common knowledge. */
export const OTHER_KINGDOMS = ["GB", "ES", "DK", "NL", "BE", "NO", "SE", "TH"];

/** Who holds them rules the place behind: `أمير نجران` is no person called so. Source: common usage. */
export const OFFICES_OF_PLACES =
  "أمير أميرة محافظ والي حاكم عمدة ملك سلطان مفتي مطران أسقف بطريرك قائمقام متصرف معتمد";

/** Words that make something else of the place before them: `مسقط رأسه`, `الضفة الغربية لنهر الفرات`. Source and reason: as above. */
export const THINGS_BEHIND_PLACES = "رأس رأسه رأسها رأسي رأسهم لنهر للنهر";

/**
 * Names of places that are everyday words as well, as they stand or without their vowels: `غنت` (she sang), `السفيرة` (the ambassador),
 * `سيول` (floods). They need as much evidence as places that are flagged so, but are found by their Latin names. Source: any dictionary.
 */
export const EVERYDAY_PLACE_NAMES =
  "سيول السفيرة غنت معان يزد المسيلة مطروح هجين مروي مقلي سعرت أيوا الكفرة يافع الرطبة المفرق الضالع كلس سوات باري الجنينة العقبة احسم الأقصى التبني التعزية الحرجة الدرة العبر الفاو المعادي الوديعة بلطة حرض دورين سلوان شكا صديقين مخمور معبدة مهين نهم وازن أبحر توتي هنانو السخنة السدة محجة مران الهبيط الوعر العوجة الخروبة السبخة المسيب كارني رحبة حورة المناقل الشقيف";

/**
 * Names that are another word in a set phrase, though everywhere else they are places: `النيل من سمعته`, `صلاة المغرب`. With the words that
 * stand right before them there, and those right behind. Source: any dictionary; met in news of ANT and of Saudi newspapers.
 */
export const ORDINARY_USES: readonly (readonly [name: string, before: string, behind: string])[] = [
  ["النيل", "", "من منه منها منهم"],
  ["المغرب", "صلاة صلاتي أذان آذان", ""],
  ["الرباط", "", "الصليبي المقدس"],
  ["البقاع", "كافة سائر أطهر", "المقدسة الطاهرة"],
  ["النوبة", "", "القلبية الهستيرية"],
  ["البندقية", "سلاح رصاص طلقات", "الآلية كلاشينكوف كلاشنكوف من نوع"],
  ["المسيلة", "القنابل الغازات", "للدموع"],
  ["ينبع", "لا الذي التي ما", "من ذلك هذا أساسا"],
  ["باتمان", "فيلم شخصية", ""],
  ["قنديل", "", "البحر"],
  ["سرت", "", "شائعات إشاعات أنباء"],
  ["سيول", "", "جارفة عارمة"],
  ["التضامن", "", "مع"],
  ["الشاطئ", "على", ""],
  ["كوبا", "", "أميركا أمريكا"],
  ["أميركا", "كوبا", ""],
  ["أمريكا", "كوبا", ""],
  [
    "مالي",
    "مبلغ دعم عجز فائض تعويض مقابل وضع قطاع ضمان جزاء فساد عائد مركز نظام تقرير مدير محلل مستشار إنفاق سقف تمويل حافز",
    "وإداري وإداريا واقتصادي",
  ],
];

/** Whole words that are not a clitic and the name of a place, though they look so. Source and reason: met in news of ANT. */
export const PLACE_LOOK_ALIKES =
  "وحده وحدة وانه وإنه بصدد كبري باراك بارك فاطمة فريدة لغات كسرت كبارا لقاح فطرة كبيش كبينة وبصدد بحوث باور كحولي فبلد وبلد كبيرة كبير لبنها بليون فوجده وبصري";

/** Newspapers that are called after a place: between quotation marks they are meant. Source: common knowledge. */
export const NEWSPAPERS_NAMED_AFTER_PLACES =
  "الشرق الأوسط|الرياض|الجزيرة|المدينة|القدس|القدس العربي|الخليج|الأردن|بيروت";

/**
 * Where newspapers and agencies have their offices: what is sent from there need not have happened there. Source: met in datelines of
 * Saudi newspapers; common knowledge.
 */
export const SEATS_OF_NEWSPAPERS =
  "الرياض|جدة|الدمام|القاهرة|بيروت|لندن|دبي|أبو ظبي|عمّان|الدوحة|واشنطن|نيويورك|باريس|بروكسل|موسكو|جنيف|فيينا|برلين|أنقرة|طوكيو|بكين|إسلام آباد|نيودلهي";

/** Capitals by whose names news calls governments (`واشنطن ترصد جائزة`). Source: common usage. */
export const SPEAKING_CAPITALS =
  "واشنطن|موسكو|طهران|أنقرة|باريس|لندن|برلين|بكين|الرياض|القاهرة|بغداد|دمشق|بيروت|تل أبيب|الدوحة|أبو ظبي|عمّان|الرباط|الجزائر|الخرطوم|كييف|بروكسل|روما|مدريد|طوكيو|سيول|بيونغيانغ|إسلام آباد|نيودلهي|كابول";

/** The four sides: as they are called in an id, the noun, the adjective. Source: any dictionary. */
export const DIRECTIONS = [
  ["north", "شمال", "شمالي"],
  ["south", "جنوب", "جنوبي"],
  ["east", "شرق", "شرقي"],
  ["west", "غرب", "غربي"],
] as const;
