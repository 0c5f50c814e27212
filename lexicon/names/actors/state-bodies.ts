import type { ActorKind } from "./actor-row.ts";

/** A body that every state has: with the adjective or the name of a country it is the name of an actor. */
export interface StateBody {
  /** With the code of the country before it, the id of the actor: `ru-armed-forces`. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The noun of the actor's name, before the adjective of the country: `الجيش` + `الروسي`. */
  readonly name: string;
  readonly gender: "feminine" | "masculine";
  /** Other definite nouns that mean it, with a feminine adjective behind them (`السلطات` + `التركية`). */
  readonly feminine?: readonly string[];
  /** Likewise with a masculine adjective. */
  readonly masculine?: readonly string[];
  /** Nouns that mean it before the name of the country: `حكومة` + `العراق`. */
  readonly construct?: readonly string[];
  /** Nouns that mean it and take a side, before an adjective of either gender: `قوات الاحتلال` + `الروسي`. */
  readonly loaded?: readonly string[];
  /** Without a country, the noun means the body of the country that an article is about. */
  readonly bare?: true;
}

const ministry = (id: string, area: string, rest: Partial<StateBody> = {}): StateBody => ({
  id: `${id}-ministry`,
  kind: "ministry",
  name: `وزارة ${area}`,
  gender: "feminine",
  bare: true,
  ...rest,
});

/**
 * Bodies that states have, and the nouns that mean them.
 *
 * Source: written by us from Arabic news; the nouns are facts of the language. Reason: `الجيش المصري`, `حكومة العراق` and
 * `الخارجية الأمريكية` follow a pattern, so they need no row for each country.
 */
export const STATE_BODIES: readonly StateBody[] = [
  {
    id: "government",
    kind: "government",
    name: "الحكومة",
    gender: "feminine",
    feminine: ["السلطات", "الإدارة", "الحكومة الانتقالية", "الحكومة المؤقتة", "الحكومات"],
    construct: ["حكومة", "سلطات"],
    loaded: ["الاحتلال", "سلطات الاحتلال", "حكومة الاحتلال"],
    bare: true,
  },
  { id: "presidency", kind: "government", name: "الرئاسة", gender: "feminine", construct: ["رئاسة"] },
  {
    id: "cabinet",
    kind: "government",
    name: "مجلس الوزراء",
    gender: "masculine",
    feminine: ["رئاسة مجلس الوزراء", "رئاسة الوزراء", "رئاسة الحكومة"],
    bare: true,
  },
  {
    id: "armed-forces",
    kind: "armed_forces",
    name: "الجيش",
    gender: "masculine",
    feminine: ["القوات", "القوات المسلحة", "القوات البرية", "القوات الخاصة", "الجيوش", "الوحدات العسكرية"],
    masculine: ["الجيش الوطني"],
    construct: ["جيش"],
    loaded: ["قوات الاحتلال", "جيش الاحتلال", "قوات العدوان", "قوات الغزو", "جنود الاحتلال"],
    bare: true,
  },
  {
    id: "air-force",
    kind: "armed_forces",
    name: "القوات الجوية",
    gender: "feminine",
    masculine: ["سلاح الجو", "الطيران الحربي", "الطيران العسكري"],
    feminine: ["المقاتلات", "المقاتلات الحربية", "الطائرات الحربية"],
    loaded: ["طيران الاحتلال", "طائرات الاحتلال"],
  },
  {
    id: "navy",
    kind: "armed_forces",
    name: "القوات البحرية",
    gender: "feminine",
    feminine: ["البحرية"],
    masculine: ["سلاح البحرية"],
  },
  {
    id: "general-staff",
    kind: "armed_forces",
    name: "هيئة الأركان",
    gender: "feminine",
    feminine: [
      "رئاسة الأركان",
      "هيئة الأركان العامة",
      "رئاسة هيئة الأركان",
      "هيئة الأركان المشتركة",
      "الأركان العامة",
    ],
  },
  { id: "military-police", kind: "armed_forces", name: "الشرطة العسكرية", gender: "feminine" },
  { id: "republican-guard", kind: "armed_forces", name: "الحرس الجمهوري", gender: "masculine" },
  { id: "presidential-guard", kind: "armed_forces", name: "الحرس الرئاسي", gender: "masculine" },
  { id: "national-guard", kind: "armed_forces", name: "الحرس الوطني", gender: "masculine" },
  { id: "coast-guard", kind: "police", name: "خفر السواحل", gender: "masculine", masculine: ["حرس السواحل"] },
  {
    id: "border-guard",
    kind: "police",
    name: "حرس الحدود",
    gender: "masculine",
    feminine: ["قوات حرس الحدود", "الجندرما", "الجندرمة"],
  },
  {
    id: "police",
    kind: "police",
    name: "الشرطة",
    gender: "feminine",
    feminine: ["قوات الشرطة"],
    construct: ["شرطة"],
    loaded: ["شرطة الاحتلال"],
    bare: true,
  },
  {
    id: "judicial-police",
    kind: "police",
    name: "الشرطة القضائية",
    gender: "feminine",
    feminine: ["الشرطة العدلية"],
    bare: true,
  },
  {
    id: "gendarmerie",
    kind: "police",
    name: "الدرك الوطني",
    gender: "masculine",
    masculine: ["الدرك"],
    bare: true,
  },
  {
    id: "security-forces",
    kind: "police",
    name: "قوات الأمن",
    gender: "feminine",
    feminine: ["القوات الأمنية", "الأجهزة الأمنية", "قوى الأمن", "الأجهزة الأمنية والعسكرية"],
    masculine: ["الأمن"],
  },
  {
    id: "intelligence",
    kind: "intelligence",
    name: "المخابرات",
    gender: "feminine",
    feminine: [
      "الاستخبارات",
      "أجهزة المخابرات",
      "أجهزة الاستخبارات",
      "المخابرات العامة",
      "الاستخبارات العسكرية",
    ],
    masculine: ["جهاز المخابرات", "جهاز الاستخبارات"],
    construct: ["مخابرات", "استخبارات"],
  },
  {
    id: "parliament",
    kind: "parliament",
    name: "البرلمان",
    gender: "masculine",
    masculine: ["مجلس النواب", "مجلس الأمة", "مجلس الشعب"],
    construct: ["برلمان"],
    bare: true,
  },
  { id: "senate", kind: "parliament", name: "مجلس الشيوخ", gender: "masculine" },
  { id: "shura", kind: "parliament", name: "مجلس الشورى", gender: "masculine", bare: true },
  {
    id: "central-bank",
    kind: "central_bank",
    name: "البنك المركزي",
    gender: "masculine",
    masculine: ["المصرف المركزي"],
    bare: true,
  },
  { id: "judiciary", kind: "court", name: "القضاء", gender: "masculine", feminine: ["السلطة القضائية"] },
  { id: "supreme-court", kind: "court", name: "المحكمة العليا", gender: "feminine", bare: true },
  {
    id: "constitutional-court",
    kind: "court",
    name: "المحكمة الدستورية",
    gender: "feminine",
    feminine: ["المحكمة الدستورية العليا"],
    masculine: ["المجلس الدستوري"],
  },
  {
    id: "prosecution",
    kind: "court",
    name: "النيابة العامة",
    gender: "feminine",
    masculine: ["الادعاء العام", "الادعاء"],
    feminine: ["النيابة"],
    bare: true,
  },
  { id: "embassy", kind: "office", name: "السفارة", gender: "feminine", construct: ["سفارة"] },
  { id: "consulate", kind: "office", name: "القنصلية", gender: "feminine", construct: ["قنصلية"] },
  {
    id: "opposition",
    kind: "coalition",
    name: "المعارضة",
    gender: "feminine",
    feminine: ["المعارضة المسلحة", "قوى المعارضة", "أحزاب المعارضة"],
  },
  {
    id: "militias",
    kind: "armed_group",
    name: "الميليشيات",
    gender: "feminine",
    feminine: ["المجموعات المسلحة", "الفصائل المسلحة"],
  },
  { id: "resistance", kind: "armed_group", name: "المقاومة", gender: "feminine", feminine: ["الفصائل"] },
  {
    id: "state-tv",
    kind: "media",
    name: "التلفزيون",
    gender: "masculine",
    masculine: ["التلفزيون الرسمي", "التلفزيون الحكومي", "التليفزيون", "التلفزيون العربي"],
    construct: ["تلفزيون"],
  },
  { id: "red-crescent", kind: "ngo", name: "الهلال الأحمر", gender: "masculine" },
  { id: "red-cross", kind: "ngo", name: "الصليب الأحمر", gender: "masculine" },
  {
    id: "civil-defense",
    kind: "office",
    name: "الدفاع المدني",
    gender: "masculine",
    feminine: ["الحماية المدنية", "الوقاية المدنية"],
    masculine: ["الإدارة العامة للدفاع المدني", "المديرية العامة للدفاع المدني", "مديرية الدفاع المدني"],
    bare: true,
  },
  { id: "olympic-committee", kind: "sports_body", name: "اللجنة الأولمبية", gender: "feminine" },
  ministry("foreign", "الخارجية", { feminine: ["الخارجية"], construct: ["خارجية", "وزارة خارجية"] }),
  ministry("interior", "الداخلية", { feminine: ["الداخلية"], construct: ["داخلية", "وزارة داخلية"] }),
  ministry("defense", "الدفاع", { feminine: ["الدفاع"], construct: ["وزارة دفاع"] }),
  ministry("health", "الصحة", { feminine: ["الصحة"] }),
  ministry("finance", "المالية", { feminine: ["المالية", "الخزانة", "وزارة الخزانة"] }),
  ministry("justice", "العدل", { feminine: ["العدل"] }),
  ministry("economy", "الاقتصاد", { feminine: ["وزارة الاقتصاد والتخطيط", "وزارة الاقتصاد والتجارة"] }),
  ministry("education", "التعليم", { feminine: ["وزارة التربية", "وزارة التربية والتعليم"] }),
  ministry("higher-education", "التعليم العالي", { feminine: ["وزارة التعليم العالي والبحث العلمي"] }),
  ministry("culture", "الثقافة", { feminine: ["وزارة الثقافة والإعلام"] }),
  ministry("information", "الإعلام"),
  ministry("oil", "النفط", { feminine: ["وزارة البترول", "وزارة البترول والثروة المعدنية"] }),
  ministry("energy", "الطاقة", { feminine: ["وزارة الطاقة والصناعة والثروة المعدنية"] }),
  ministry("electricity", "الكهرباء"),
  ministry("water", "المياه", {
    feminine: ["وزارة المياه والكهرباء", "وزارة الموارد المائية", "وزارة الري"],
  }),
  ministry("transport", "النقل"),
  ministry("agriculture", "الزراعة", { feminine: ["وزارة الفلاحة", "وزارة البيئة والمياه والزراعة"] }),
  ministry("trade", "التجارة", { feminine: ["وزارة التجارة والصناعة", "وزارة التجارة والاستثمار"] }),
  ministry("industry", "الصناعة", { feminine: ["وزارة الصناعة والثروة المعدنية"] }),
  ministry("labor", "العمل", {
    feminine: [
      "وزارة العمل والتنمية الاجتماعية",
      "وزارة القوى العاملة",
      "وزارة الموارد البشرية والتنمية الاجتماعية",
    ],
  }),
  ministry("social-affairs", "الشؤون الاجتماعية", {
    feminine: ["وزارة التضامن الاجتماعي", "وزارة التنمية الاجتماعية"],
  }),
  ministry("tourism", "السياحة", { feminine: ["وزارة السياحة والآثار"] }),
  ministry("islamic-affairs", "الأوقاف", {
    feminine: [
      "وزارة الشؤون الإسلامية",
      "وزارة الشؤون الدينية",
      "وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد",
      "وزارة الشؤون الإسلامية والدعوة والإرشاد",
      "وزارة الأوقاف والشؤون الإسلامية",
    ],
  }),
  ministry("hajj", "الحج", { feminine: ["وزارة الحج والعمرة"] }),
  ministry("communications", "الاتصالات", { feminine: ["وزارة الاتصالات وتقنية المعلومات"] }),
  ministry("environment", "البيئة"),
  ministry("housing", "الإسكان"),
  ministry("municipalities", "الشؤون البلدية والقروية", {
    feminine: ["وزارة الشؤون البلدية والقروية والإسكان"],
  }),
  ministry("planning", "التخطيط"),
  ministry("sports", "الرياضة", { feminine: ["وزارة الشباب والرياضة", "وزارة الشباب"] }),
  ministry("civil-service", "الخدمة المدنية"),
  ministry("migration", "الهجرة", { feminine: ["وزارة الهجرة والمهجرين"] }),
  ministry("human-rights", "حقوق الإنسان"),
  ministry("war", "الحرب"),
];

/**
 * Nouns above that mean the body only where its country stands with them: `الإدارة` alone is any office's, `القوات` anybody's. Source
 * and reason as above.
 */
export const VAGUE_ALONE: readonly string[] = [
  "الإدارة",
  "الحكومات",
  "القوات",
  "القوات الخاصة",
  "الجيوش",
  "الوحدات العسكرية",
  "الادعاء",
];
