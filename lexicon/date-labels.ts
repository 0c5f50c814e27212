/** What a label before a date says about it. */
export type DateLabel = "published" | "updated";

/**
 * Labels that sites put before the time of an article, compared in the dedup form.
 *
 * Source: written by us after the pages of Arabic news sites and the texts of WordPress in Arabic. Reason: a page often
 * has both times, and the time of the last change is not the publication.
 */
export const DATE_LABELS: readonly (readonly [DateLabel, readonly string[]])[] = [
  [
    "published",
    [
      "نشر",
      "نشرت",
      "نشر في",
      "نشر بتاريخ",
      "نشر يوم",
      "النشر",
      "تاريخ النشر",
      "وقت النشر",
      "تم النشر",
      "تم النشر في",
      "تم النشر بتاريخ",
      "تم نشره في",
      "تاريخ نشر الخبر",
      "تاريخ نشر المقال",
      "تاريخ الخبر",
      "تاريخ الإضافة",
      "تاريخ الإنشاء",
      "أضيف في",
      "أضيف بتاريخ",
      "كتب في",
      "كتب بتاريخ",
      "حرر",
      "حرر في",
      "حررت",
      "تم تحريره",
      "أدرج",
      "أدرج في",
      "أدرجت",
      "تم إدراجه",
      "أضيف",
      "أضيفت",
      "تمت الإضافة",
      "تمت إضافته",
      "أنشئ",
      "أنشئ في",
      "تم الإنشاء",
      "تم إنشاؤه",
      "تاريخ التحرير",
      "تاريخ الإدراج",
      "تاريخ الكتابة",
      "تاريخ الرفع",
      "تاريخ البث",
      "بتاريخ",
      "التاريخ",
      "تاريخ",
      "published",
      "published on",
      "publié",
      "publié le",
      "posted",
      "posted on",
      "date",
    ],
  ],
  [
    "updated",
    [
      "آخر تحديث",
      "تاريخ آخر تحديث",
      "آخر تعديل",
      "تم التحديث",
      "تم التحديث في",
      "تم تحديثه في",
      "حدث في",
      "محدث",
      "تحديث",
      "التحديث",
      "عدل في",
      "تم التعديل",
      "تعديل",
      "updated",
      "last updated",
      "modified",
    ],
  ],
];

/** A part of a line that begins so tells who wrote the article, and then when. */
export const BYLINE_WORDS: readonly string[] = [
  "بواسطة",
  "بقلم",
  "كتب",
  "كتبت",
  "كتبه",
  "كتبها",
  "نشره",
  "نشرته",
  "نشر بواسطة",
  "أرسله",
  "أرسلته",
  "أضافه",
  "أضافته",
  "أدرجه",
  "حرره",
  "حررته",
  "أعده",
  "أعدته",
  "مرسلة بواسطة",
  "by",
  "posted by",
  "submitted by",
  "written by",
];

/**
 * What a page counts beside its date, with or without a number: readers, comments, minutes to read. Source: written by us after
 * the pages of news sites and WordPress themes. Reason: they say nothing against the date that they stand beside.
 */
export const COUNTED_WORDS: readonly string[] = [
  "مشاهدة",
  "مشاهدات",
  "المشاهدات",
  "عدد المشاهدات",
  "زيارة",
  "زيارات",
  "عدد الزيارات",
  "القراءات",
  "عدد القراءات",
  "تعليق",
  "تعليقات",
  "التعليقات",
  "عدد التعليقات",
  "لا توجد تعليقات",
  "قراءة",
  "دقيقة قراءة",
  "دقائق قراءة",
  "دقيقة للقراءة",
  "دقائق للقراءة",
  "دقيقة واحدة",
  "وقت القراءة",
  "مدة القراءة",
  "زمن القراءة",
  "دقائق",
  "دقيقة",
  "دقيقتان",
  "دقيقتين",
  "views",
  "comments",
  "min read",
  "minutes read",
];

/** What messengers print before the time a message has. Source: Telegram's pages. Reason: it is the message's own time, though it says so. */
export const MESSAGE_STAMPS: readonly string[] = ["edited", "معدل", "معدلة"];

/** A part of a line that begins so is about a picture; its date is when the picture was taken. */
export const PICTURE_WORDS: readonly string[] = [
  "صورة",
  "الصورة",
  "صورة أرشيفية",
  "أرشيفية",
  "تصوير",
  "عدسة",
  "photo",
  "photo by",
];
