import type { Standing } from "../../../dedup/duplicate.ts";
import type { DocumentId } from "../../../document/source-file.ts";
import type { Reason } from "../../../document/reasons.ts";
import type { Enrichment } from "../../../enrich/enrichment.ts";
import type { ReadArticle } from "../../../pipeline/flight.ts";
import type { LedgerState } from "../../../pipeline/ledger-state.ts";
import { toStoredArticle } from "../../../search/indices/stored-article.ts";
import { recordOf } from "../../../search/indices/ledger-record.ts";
import { admissionFor } from "../admissions.ts";
import type { openTestArchive } from "../archive.ts";
import { duplicateOf, readArticleOf } from "../texts/articles.ts";
import { enrichmentWith, eventOf, mentionOf, placeOf, quoteOf } from "../texts/enrichments.ts";

/** An article of the archive. What it does not say is unknown. */
interface Told {
  readonly headline: string;
  readonly body: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly section?: string;
  readonly published?: string;
  readonly dateConfidence?: number;
  readonly encodingConfidence?: number;
  readonly encoding?: ReadArticle["encoding"];
  /** How many files hold this text; one if absent. */
  readonly files?: number;
  /** No file holds it any more. */
  readonly isGone?: true;
  /** The name of the article that it is compared with, and what it is to that. */
  readonly standing?: {
    readonly to: string;
    readonly relation: Standing["relation"];
    readonly similarity: number;
  };
  readonly found: Partial<Enrichment>;
}

const SDF = "قوات سوريا الديمقراطية";
const AIN_ISSA = placeOf("عين عيسى", {
  id: "place:sy-ain-issa",
  kind: "town",
  governorate: "place:sy-raqqa-governorate",
  point: { lat: 36.385, lon: 38.859 },
});
const RAQQA = placeOf("الرقة", {
  id: "place:sy-raqqa",
  governorate: "place:sy-raqqa-governorate",
  point: { lat: 35.95, lon: 39.01 },
});
const IDLIB = placeOf("إدلب", {
  id: "place:sy-idlib",
  governorate: "place:sy-idlib-governorate",
  point: { lat: 35.93, lon: 36.63 },
});
const BEIRUT = placeOf("بيروت", { id: "place:lb-beirut", country: "LB", point: { lat: 33.89, lon: 35.5 } });

const group = (name: string) => mentionOf("group", name);
const placeMention = ({ name, id }: { readonly name: string; readonly id: string | null }) =>
  mentionOf("place", name, { id });

const SHELLING = eventOf("shelling", {
  text: "قصفت المدفعية محيط بلدة عين عيسى",
  actors: ["الجيش التركي"],
  targets: [SDF],
  place: AIN_ISSA,
  date: "2020-11-09",
  killed: { min: 2, max: 3 },
  attributedTo: "المرصد المحلي",
});
const AIN_ISSA_FOUND = {
  entities: [group("الجيش التركي"), group(SDF), placeMention(AIN_ISSA)],
  places: [AIN_ISSA],
  primaryPlace: AIN_ISSA,
} as const;

/** Written for the tests: the places are real, the outlets and the news are not. */
const ARTICLES: Readonly<Record<string, Told>> = {
  shelling: {
    headline: "قصف مدفعي على محيط عين عيسى",
    body: "قصفت المدفعية محيط بلدة عين عيسى فجر الاثنين، وقالت قسد إن مدنيين قتلا قرب السوق.",
    outlet: "صحيفة النهر",
    agency: "وكالة الضفة",
    section: "سوريا",
    published: "2020-11-10",
    files: 3,
    found: { ...AIN_ISSA_FOUND, events: [SHELLING], keyphrases: ["قصف مدفعي"] },
  },
  shellingCopy: {
    headline: "قصف مدفعي على محيط بلدة عين عيسى",
    body: "قصفت المدفعية محيط بلدة عين عيسى فجر الاثنين، وقالت قسد إن مدنيين قتلا قرب السوق القديم.",
    outlet: "شبكة السهل",
    agency: "وكالة الضفة",
    section: "سوريا",
    published: "2020-11-10",
    standing: { to: "shelling", relation: "copy", similarity: 0.94 },
    found: { ...AIN_ISSA_FOUND, events: [SHELLING], keyphrases: ["قصف مدفعي"] },
  },
  shellingDenied: {
    headline: "أنقرة تنفي استهداف عين عيسى",
    body: "نفت وزارة الدفاع التركية استهداف بلدة عين عيسى، ووصفت ميليشيا قسد بأنها مصدر الخبر.",
    outlet: "صحيفة النهر",
    section: "سوريا",
    published: "2020-11-11",
    standing: { to: "shelling", relation: "update", similarity: 0.61 },
    found: {
      ...AIN_ISSA_FOUND,
      events: [
        {
          ...SHELLING,
          text: "نفت وزارة الدفاع التركية استهداف بلدة عين عيسى",
          status: "denied",
          killed: null,
          attributedTo: "وزارة الدفاع التركية",
        },
      ],
      framing: [
        {
          field: "body",
          start: 0,
          end: 10,
          text: "ميليشيا قسد",
          target: SDF,
          targetId: "actor:sdf",
        },
      ],
    },
  },
  clash: {
    headline: "اشتباكات ليلية قرب عين عيسى",
    body: "اندلعت اشتباكات ليلية على الطريق الدولي قرب عين عيسى بين فصائل محلية وقوات سوريا الديمقراطية.",
    outlet: "شبكة السهل",
    section: "سوريا",
    published: "2021-02-05",
    found: {
      ...AIN_ISSA_FOUND,
      events: [
        eventOf("armed_clash", {
          text: "اندلعت اشتباكات ليلية على الطريق الدولي قرب عين عيسى",
          status: "claimed",
          actors: ["الجيش الوطني السوري"],
          targets: [SDF],
          place: AIN_ISSA,
          date: "2021-02-04",
          killed: null,
          attributedTo: SDF,
        }),
      ],
      keyphrases: ["اشتباكات ليلية"],
    },
  },
  airstrike: {
    headline: "غارة جوية على سوق في ريف إدلب",
    body: "قتل أربعة مدنيين في غارة جوية على سوق شعبي في ريف إدلب، بحسب فرق الإنقاذ.",
    outlet: "صحيفة النهر",
    section: "سوريا",
    published: "2019-08-20",
    found: {
      entities: [placeMention(IDLIB)],
      places: [IDLIB],
      primaryPlace: IDLIB,
      events: [
        eventOf("airstrike", {
          text: "قتل أربعة مدنيين في غارة جوية على سوق شعبي",
          actors: [],
          place: IDLIB,
          date: "2019-08-19",
          killed: { min: 4, max: 4 },
          attributedTo: "فرق الإنقاذ",
        }),
      ],
    },
  },
  protest: {
    headline: "احتجاجات في الرقة على غلاء الخبز",
    body: "تجمع العشرات في الرقة احتجاجا على غلاء الخبز، وقالت هدى العلي إن المخابز أغلقت باكرا.",
    outlet: "شبكة السهل",
    section: "مجتمع",
    published: "2021-06-02",
    found: {
      entities: [mentionOf("person", "هدى العلي"), placeMention(RAQQA)],
      places: [RAQQA],
      primaryPlace: RAQQA,
      quotes: [quoteOf("هدى العلي", "المخابز أغلقت باكرا")],
      events: [
        eventOf("protest", {
          text: "تجمع العشرات في الرقة احتجاجا على غلاء الخبز",
          actors: [],
          place: RAQQA,
          date: "2021-06-01",
          killed: null,
        }),
        eventOf("arrest", {
          text: "اعتقل خمسة من المحتجين على الأقل",
          actors: [],
          place: { ...RAQQA, uncertain: true },
          date: null,
          killed: null,
          detained: { min: 5, max: null },
        }),
      ],
      keyphrases: ["غلاء الخبز"],
    },
  },
  terror: {
    headline: "مؤتمر في بيروت عن مكافحة الإرهاب",
    body: "ناقش مؤتمر في بيروت قوانين مكافحة الإرهاب، وحضره ممثلون عن الأمم المتحدة.",
    outlet: "صحيفة النهر",
    section: "لبنان",
    published: "2022-04-12",
    found: {
      entities: [mentionOf("organization", "الأمم المتحدة"), placeMention(BEIRUT)],
      places: [BEIRUT],
      primaryPlace: BEIRUT,
      keyphrases: ["مكافحة الإرهاب"],
    },
  },
  terrorists: {
    headline: "محاكمة إرهابيين في بيروت",
    body: "بدأت في بيروت محاكمة إرهابيين متهمين بتفجير قديم.",
    outlet: "شبكة السهل",
    section: "لبنان",
    published: "2022-09-01",
    found: { entities: [placeMention(BEIRUT)], places: [BEIRUT], primaryPlace: BEIRUT },
  },
  school: {
    headline: "افتتاح مدرسة جديدة",
    body: "افتتحت البلدية مدرسة من عشرة صفوف.",
    outlet: "صحيفة النهر",
    published: "2018-03-01",
    dateConfidence: 0.5,
    isGone: true,
    found: {},
  },
  english: {
    headline: "Border crossing opens again",
    body: "The crossing opened again on Friday after two weeks, officials said.",
    published: "2020-05-01",
    found: { language: "en" },
  },
  prices: { headline: "أسعار الخضار ترتفع", body: "ارتفعت أسعار الخضار في السوق هذا الأسبوع.", found: {} },
  power: {
    headline: "انقطاع الكهرباء عن الأحياء القديمة",
    body: "انقطعت الكهرباء عن الأحياء القديمة ثلاث ساعات.",
    encodingConfidence: 0.7,
    encoding: "windows-1256",
    found: {},
  },
};

const readOf = (told: Told) => {
  const plain = readArticleOf(told.headline, told.body);
  const { published } = told;
  return {
    ...plain,
    encoding: told.encoding ?? plain.encoding,
    encodingConfidence: told.encodingConfidence ?? 1,
    article: {
      ...plain.article,
      outlet: told.outlet ?? null,
      agency: told.agency === undefined ? [] : [told.agency],
      section: told.section ?? null,
      published:
        published === undefined
          ? null
          : ({
              iso: published,
              precision: "day",
              calendar: "gregorian",
              confidence: told.dateConfidence ?? 0.95,
              evidence: [published],
              span: { start: 0, end: 0, text: published, line: 1 },
            } as const),
    },
  };
};

const idOf = (name: string): DocumentId => {
  const told = ARTICLES[name];
  if (told === undefined) throw new Error(`no article ${name}`);
  return readArticleOf(told.headline, told.body).documentId;
};

const standingOf = (name: string, { standing }: Told): Standing => {
  const own = idOf(name);
  if (standing === undefined) return { story: own, lead: own, relation: "lead", similarity: 1 };
  const lead = idOf(standing.to);
  const story = standing.relation === "copy" ? lead : own;
  return { story, lead, relation: standing.relation, similarity: standing.similarity };
};

const FILE_TIME = Date.UTC(2020, 8, 13);
const SEEN = Date.UTC(2023, 10, 14);

const admissionOf = (name: string, { outlet }: Told) => {
  const path = `/in/${outlet === undefined ? "mixed" : "news"}/${name}.txt`;
  return admissionFor(path, { seenMs: SEEN, file: { path, root: "/in", size: 900, mtimeMs: FILE_TIME } });
};

const storedOf = (name: string, told: Told) => {
  const read = readOf(told);
  const admission = admissionOf(name, told);
  const duplicate = { ...duplicateOf(read), standing: standingOf(name, told) };
  const stored = toStoredArticle(admission, read, duplicate, enrichmentWith(told.found), {
    nowMs: SEEN,
    version: "test",
  });
  return {
    ...stored,
    dedup: { ...stored.dedup, copies: told.files ?? 1 },
    pipeline: { ...stored.pipeline, ...(told.isGone === true ? { files_gone: SEEN } : {}) },
  };
};

/** The files of the ledger beside those of the articles: path, state, reason, stage that failed. */
const OTHER_FILES: readonly (readonly [string, LedgerState, Reason?, string?])[] = [
  ["/in/news/shelling-2.txt", "duplicate", "exact_duplicate"],
  ["/in/news/shelling-3.txt", "duplicate", "exact_duplicate"],
  ["/in/mixed/broken.txt", "quarantined", "undecodable_text", "normalize"],
  ["/in/mixed/stubborn.txt", "quarantined", "attempts_exhausted", "enrich"],
  ["/in/mixed/logo.png", "ignored", "unsupported_format"],
  ["/in/mixed/growing.txt", "waiting", "not_stable"],
  ["/in/news/next.txt", "queued"],
];

const otherRecords = () =>
  OTHER_FILES.map(([path, state, reason, stage], at) => {
    const file = { path, root: "/in", size: 100, mtimeMs: FILE_TIME };
    const admission = admissionFor(path, { seenMs: SEEN + at * 86_400_000, file });
    return recordOf(admission, {
      state,
      ...(reason === undefined ? {} : { reason }),
      ...(stage === undefined ? {} : { failure: { stage, attempts: at, message: `${stage} failed` } }),
    });
  });

const articleRecords = () =>
  Object.entries(ARTICLES).map(([name, told]) =>
    recordOf(admissionOf(name, told), {
      state: "indexed",
      documentId: idOf(name),
      encoding: told.encoding ?? "utf-8",
    }),
  );

/** Fills an archive with articles, events and ledger records of which everything is known, and makes them searchable. */
export const fillKnownArchive = async (archive: Awaited<ReturnType<typeof openTestArchive>>) => {
  const names = Object.keys(ARTICLES);
  const written = Object.entries(ARTICLES).map(([name, told]) =>
    archive.articles.create(idOf(name), storedOf(name, told)),
  );
  await Promise.all(written);
  await archive.articles.refresh();
  await archive.openEvents().rewriteAround(names.map(idOf), async () => undefined);
  await archive.ledger.put([...articleRecords(), ...otherRecords()]);
  await archive.client.indices.refresh({ index: [archive.names.events, archive.names.files] });
  return new Map(names.map((name) => [idOf(name), name]));
};
