const words = (line: string): readonly string[] => line.split(" ");

/**
 * The words of reports that an office or a market makes anew each day in nearly the same words, by kind: a text with several
 * words of one kind is such a report. Compared in the dedup form.
 *
 * Source: written by us after forecasts, price and market reports and health bulletins of Arab agencies. Reason: two such reports
 * of different days are as alike as two wordings of one other report, so they must agree in more to be one.
 */
export const SERIAL_REPORTS: readonly (readonly string[])[] = [
  words(
    "الطقس طقس طقسا الأرصاد الجوية الحرارة درجات درجة الرياح رياح السطحية سماء غائمة غائم جزئيا السحب سحب أمطار الأمطار رعدية الرعدية " +
      "الريح القطاع كلم الاضطراب مضطرب مضطربا القصوى الدنيا بالمرتفعات المرتفعات مغيما مغشى ضباب الثلوج ثلوج للرصد الجوي البلاد " +
      "الرؤية الأفقية الأتربة رطوبة الرطوبة الموج البحر متر كم العظمى الصغرى مئوية",
  ),
  words(
    "الذهب الفضة البلاتين البلاديوم أوقية للأوقية الأوقية المعدن النفيس المعادن النفيسة المعاملات الفورية العقود الآجلة عيار جرام غرام",
  ),
  words(
    "النفط نفط خام الخام برنت برميل للبرميل برميلا أوبك العقود الآجلة لعقود سنتا سنتات دولارا جرينتش غرينتش تكساس الوسيط إمدادات مخزونات",
  ),
  words(
    "مؤشر المؤشر نقطة نقاط سهم الأسهم أسهم تداول التداول التداولات المتداولة أغلق بورصة البورصة السوق الصفقات صفقة القطاع قطاع مليون",
  ),
  words(
    "صرف الصرف الدولار دولار اليورو يورو الجنيه الليرة الدينار الريال بيع البيع شراء الشراء العملات عملة المركزي",
  ),
  words(
    "إصابة إصابات الإصابات حالة حالات الحالات وفاة وفيات الوفيات تعافي شفاء المتعافين فيروس كورونا تسجيل الصحة الإجمالي جديدة",
  ),
];

/** A report has at least so many different words of its kind. */
export const LEAST_SERIAL_WORDS = 6;
