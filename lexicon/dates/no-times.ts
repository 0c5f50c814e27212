/**
 * Words beside which a word of time is none. Compared in the dedup form.
 *
 * Source: written by us; names of newspapers, parties, towns and feasts are general knowledge. Reason: a time that the text
 * does not mention is worse than one that is missed.
 */

/** Behind `اليوم`: "the first day", "the world day", "the day on which". */
export const NOT_TODAY_BEFORE: readonly string[] =
  `الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الأخير
  التالي الموالي العالمي الوطني الدولي المفتوح الدراسي الواحد نفسه ذاته الذي التاريخي الختامي الافتتاحي العربي الإعلامي
  المقبل القادم الماضي السابق الفائت المنصرم الفاصلة الرابطة الأولى الثانية الثالثة الرابعة الأخيرة الواحدة التالية الموالية نفسها ذاتها التي الكاملة الكبيرة الكامل كله الموعود المشهود الأسود`.split(
    /\s+/u,
  );
/** Before `اليوم`: the names of outlets, and words that make it a length of time; `في اليوم` is "a day" (`ثلاث مرات في اليوم`). */
export const NOT_TODAY_AFTER: readonly string[] =
  `روسيا المصري مصر العراق لبنان أخبار أنباء طوال طيلة ذلك تلك نفس ذات عين كل ساعات الخليج الاتحاد ليبيا
  سوريا صحيفة جريدة موقع قناة تونس عين بعد نصف منتصف خلال أثناء عرب في وفي`.split(/\s+/u);
/** Before `الأمس`: "of old"; and behind it. */
export const NOT_YESTERDAY_AFTER: readonly string[] = ["نجوم", "رجال", "جيل", "أعداء", "أصدقاء", "صور"];
export const NOT_YESTERDAY_BEFORE: readonly string[] = ["الحاجة", "القريب"];
/** Before `غد` and `غدا`: the verb "became", a newspaper, parties. */
export const NOT_TOMORROW_AFTER: readonly string[] =
  `قد لقد فقد وقد حزب صحيفة جريدة تيار قناة موقع الذي ما حتى شبكة منتدى
  مؤسسة جمعية قادة جيل`.split(/\s+/u);
/** Before a weekday: prayers, markets, and what happens every week, or not (`عدا الجمعة`). */
export const NOT_WEEKDAY_AFTER: readonly string[] =
  `صلاة خطبة خطب خطيب خطباء إمام أئمة سوق كل أيام سورة دوري لكل وكل جمعة مسجد شارع حي خطبتي صلاتي عدا ماعدا`.split(
    " ",
  );
/** Behind a weekday: feasts and events with names. */
export const NOT_WEEKDAY_BEFORE: readonly string[] =
  `الأسود السوداء البيضاء العظيمة العظيم الحزينة الدامي الدامية`.split(" ");
/** Before a day and a month: revolutions, streets, towns, universities and teams with such a name. */
export const NAMED_AFTER_DAYS: readonly string[] =
  `ثورة انتفاضة حركة مدينة شارع جامعة ساحة تحالف محور ملعب نادي جسر ميدان مستشفى تيار
  حزب قوى منتدى مؤسسة قناة طريق نهج ائتلاف لواء كتيبة حي معهد مدرسة مركب مسرح قاعة جائزة صحيفة هجمات أحداث اعتداءات حراك`.split(
    /\s+/u,
  );
/** Before a number that is no year: numbers of laws, pages, models. */
export const NUMBERED_WORDS: readonly string[] =
  `رقم الرقم عدد قانون القانون القرار قرار المرسوم مرسوم المادة مادة الفصل هاتف صفحة نحو حوالي
  قرابة زهاء أكثر بنحو بحوالي رؤية طراز موديل`.split(/\s+/u);
/** Behind a number that is no year: what is counted. */
export const COUNTED_NOUNS: readonly string[] =
  `متر مترا كيلومتر كلم كم دولار ليرة ريال دينار درهم جنيه شخص شخصا قتيل قتيلا جريح مدني طن
  كيلوغرام كغ غرام برميل مليون مليار ألف وحدة مقعد مقعدا عائلة أسرة صوت صوتا نقطة نازح لاجئ هكتار يورو فدان كلغ طالب طالبا عامل
  عاملا موظف موظفا عنصر عنصرا مقاتل مقاتلا جندي جنديا سيارة منزل منزلا قرية صفحة كلمة مشارك متطوع موطن مواطن مواطنا حالة حاج ميغاواط
  سنة عام عاما ساعة دقيقة يوم يوما`.split(/\s+/u);
/** Behind a decade: the age of a person. */
export const AGE_WORDS: readonly string[] = ["من عمره", "من عمرها", "من العمر", "من أعمارهم"];
/** Months whose names are also other words or persons: they need a day, a year, or a word for month. */
export const AMBIGUOUS_MONTHS: readonly string[] =
  `مارس ماي آب نيسان شباط تموز جوان نوار صفر رجب شعبان رمضان محرم المحرم شوال مايس غشت
  أوت أيار آذار يوليو مايو يوليه`.split(/\s+/u);
/** Of those, what is a number as well: `2 - صفر` and `3/صفر` are scores. */
export const NUMBERS_LIKE_MONTHS: readonly string[] = ["صفر"];
/** Of those, the names that are months behind a preposition too. */
export const MONTHS_BEHIND_PREPOSITIONS: readonly string[] =
  `مارس ماي آب نيسان شباط تموز جوان غشت أوت أيار آذار يوليو يوليه مايو مايس رمضان شوال`.split(" ");
/** Before `العام`: offices, in which it means "general". */
export const OFFICES: readonly string[] =
  `الأمين أمين المدير مدير القائد قائد النائب نائب المفتش المراقب الرأي المدعي الكاتب القنصل الحاكم
  المشرف المنسق السكرتير القطاع الأمن المحامي الوكيل المال الإضراب العفو المفوض`.split(/\s+/u);
