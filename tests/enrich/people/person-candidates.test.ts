import { cpuMsOf } from "../../support/cpu-time.ts";
import fc from "fast-check";
import { buildNameIndex, findNames } from "../../../enrich/names/name-index.ts";
import { describe, expect, it } from "vitest";
import { PERSON_ENTRIES } from "../../../lexicon/names/people/person-entries.ts";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { personCandidates } from "../../../enrich/people/person-candidates.ts";
import { resolveMentions } from "../../../enrich/names/resolve-mentions.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { LEAST_COUNTED } from "../../../enrich/names/mention.ts";

const vocabulary = createVocabulary();
const article = { headline: "", body: "", published: null, dateline: null, outlet: null };

/** The persons in a text that count, as written there. */
const personsIn = (body: string): string[] => {
  const tokens = tokenize("", body, vocabulary);
  return personCandidates({ article, outletCountry: null, tokens, hits: [], tagged: [] })
    .filter(({ confidence }) => confidence >= LEAST_COUNTED)
    .map(({ start, end }) => tokens.text.slice(start, end));
};

describe("persons by title and name units", () => {
  it.each([
    ["التقى وزير الصحة الدكتور توفيق الربيعة مدير المستشفى", ["توفيق الربيعة"]],
    ["رأس الاجتماع الأمير فيصل بن بندر بن عبدالعزيز أمير المنطقة", ["فيصل بن بندر بن عبدالعزيز"]],
    ["وقال المتحدث باسم الشرطة سامر عبد الرحمن إن الطريق مغلق", ["سامر عبد الرحمن"]],
    ["صرح د. محمد القحطاني بذلك", ["محمد القحطاني"]],
    ["بحضور وزيرة الثقافة الفرنسية كاترين موريل", ["كاترين موريل"]],
  ])("%s", (body, persons) => {
    expect(personsIn(body)).toEqual(persons);
  });
});

/** As above, with words that a tagger takes for a person; `certainty` is low, so that they need support. */
const taggedIn = (body: string, ...names: readonly string[]): string[] => {
  const tokens = tokenize("", body, vocabulary);
  const tagged = names.flatMap((name) =>
    [...body.matchAll(new RegExp(name, "gu"))].map(({ index }) => {
      const start = index + tokens.bodyStart;
      const end = start + name.length;
      const first = tokens.ends.findIndex((at) => at > start);
      const last = tokens.ends.findIndex((at) => at >= end);
      return { type: "person" as const, first, last, start, end, certainty: 0.5 };
    }),
  );
  const reading = { article, outletCountry: null, tokens, hits: [], tagged };
  return resolveMentions(reading, personCandidates(reading))
    .filter(({ confidence }) => confidence >= LEAST_COUNTED)
    .map(({ start, end, canonical }) => {
      const text = tokens.text.slice(start, end);
      return text === canonical ? text : `${text} = ${canonical}`;
    });
};

describe("names that only the tagger finds", () => {
  it.each([
    ["a verb", "بحسب ما قال راستي ايليسون في المدينة", "راستي ايليسون"],
    ["an office before a comma", "أكد رئيس الوفد، روزبه كرتشمان، أن العمل بدأ", "روزبه كرتشمان"],
    ["a nationality", "فاز على الإسباني بويول غرانوييرز بسهولة", "بويول غرانوييرز"],
    ["an office behind", "جلسة أشرف عليها بويول غرانوييرز قائد المنقذين", "بويول غرانوييرز"],
    ["a given name", "تكريم لطيف و محمود غرانوييرز من النجم", "محمود غرانوييرز"],
    ["a verb, of one word", "وأوضح غرانوييرز أن العمل بدأ", "غرانوييرز"],
  ])("count with %s", (_support, body, name) => {
    expect(taggedIn(body, name)).toEqual([name]);
  });

  it("count where the article has them several times, and give their surname to later mentions", () => {
    const body = "صعد بويول غرانوييرز إلى المسرح. ثم نزل بويول غرانوييرز عنه. وعاد غرانوييرز بعد ساعة";
    const name = "بويول غرانوييرز";
    expect(taggedIn(body, name)).toEqual([name, name, `غرانوييرز = ${name}`]);
  });

  it.each([
    ["nothing around them", "على متن بويول غرانوييرز أمس", "بويول غرانوييرز"],
    ["only adjectives", "من تأليف الشاعر التونسي الكبير", "التونسي الكبير"],
    ["two things", "كان بحوزته سيف وراية", "سيف وراية"],
  ])("do not count with %s", (_support, body, name) => {
    expect(taggedIn(body, name)).toEqual([]);
  });
});

describe("a surname that begins like a clitic", () => {
  it("is a part of the name, and told again", () => {
    const body = "قالت الناشطة رابعة كبيلي إن العمل بدأ. وأضافت كبيلي أن الأمر صعب";
    expect(taggedIn(body)).toEqual(["رابعة كبيلي", "كبيلي = رابعة كبيلي"]);
  });
});

describe("a house as a part of a name", () => {
  it("is told again with the word for it", () => {
    const body = "كشف المحافظ عبدالرحمن آل ابراهيم ذلك. وأوضح آل إبراهيم أن العمل بدأ";
    expect(taggedIn(body)).toEqual([
      "عبدالرحمن آل ابراهيم = عبد الرحمن آل إبراهيم",
      "آل إبراهيم = عبد الرحمن آل إبراهيم",
    ]);
  });
});

describe("the first word of a text", () => {
  it.each(["حداد ب3 أيام في المؤسسات", "قنديل البحر في لبنان", "كركوب كركوب يعود"])(
    "has no verb before it: %s",
    (body) => {
      expect(personsIn(body)).toEqual([]);
    },
  );
});

describe("a verb or a noun with a pronoun behind a given name", () => {
  it.each([
    ["وأفادت أن الطفلة زينب تعرضت لذلك", []],
    ["واصل إبراهيم غالب ونايف هزازي برنامجيهما", ["إبراهيم غالب", "نايف هزازي"]],
    ["لدينا الشغف بالفوز", []],
  ])("is no part of the name: %s", (body, persons) => {
    expect(personsIn(body)).toEqual(persons);
  });
});

describe("a surname that is an adjective, too", () => {
  it("is told again behind a verb of saying", () => {
    const body = "عبر الأمين العام حسين العباسي عن أمله. واعتبر العباسي أن العمل بدأ في العصر العباسي";
    expect(taggedIn(body)).toEqual(["حسين العباسي", "العباسي = حسين العباسي"]);
  });
});

describe("the preposition that is spelled like Ali", () => {
  it("ends a name where nothing says that the writer confuses them", () => {
    expect(personsIn("تأهل هو وزميله بيرنارد على حسابهما")).toEqual([]);
    expect(personsIn("استهل حديثه بحمد الله على قضائه")).toEqual([]);
  });
});

describe("an office that is a name elsewhere", () => {
  it("is none with its complement", () => {
    expect(personsIn("بدعم من الملك وسمو ولي عهده الأمين")).toEqual([]);
  });
});

describe("the end of a name", () => {
  it.each([
    ["ووجه الدكتور محمد نصيحته لأولياء الأمور", ["محمد"]],
    ["وسافر خالد الحلبي إلى القاهرة", ["خالد الحلبي"]],
    ["قال يوسف حداد وسمير خوري إن العمل بدأ", ["يوسف حداد", "سمير خوري"]],
    ["زار محمد العلي، وأحمد منصور المعرض", ["محمد العلي", "أحمد منصور"]],
  ])("%s", (body, persons) => {
    expect(personsIn(body)).toEqual(persons);
  });
});

describe("what is no person", () => {
  it.each(["زار الوفد شارع الملك فهد", "أشاد المواطن السوري بالقرار", "ارتفعت أسعار القمح في الأسواق"])(
    "%s",
    (body) => {
      expect(personsIn(body)).toEqual([]);
    },
  );
});

/** The canonical name of each mention of a person that counts, in the order of the text. */
const namesIn = (headline: string, body: string): string[] => {
  const tokens = tokenize(headline, body, vocabulary);
  const index = buildNameIndex(
    PERSON_ENTRIES.flatMap((entry) => [
      [entry.name, { entry }] as const,
      ...entry.aliases.map((alias) => [alias.name, { entry, alias }] as const),
    ]),
  );
  return personCandidates({
    article,
    outletCountry: null,
    tokens,
    hits: findNames(index, tokens),
    tagged: [],
  })
    .filter(({ confidence }) => confidence >= LEAST_COUNTED)
    .map(({ canonical }) => canonical);
};

describe("a family name that a public figure and somebody in the text bear", () => {
  it("is of the one in the text", () => {
    expect(
      namesIn("", "أكد الأمين العام عصام الشابي في تونس أن القرار خطأ. وأوضح الشابي أن العمل مستمر."),
    ).toEqual(["عصام الشابي", "عصام الشابي"]);
  });

  it("and of the public figure where the text says so", () => {
    const names = namesIn("", "زار الأمين العام عصام الشابي قبر أبو القاسم الشابي في تونس.");
    expect(names).toContain("أبو القاسم الشابي");
  });
});

describe("names that are easily cut short", () => {
  it.each([
    ["وصرح المتحدث مفرج بن صالح الحداد بذلك", ["مفرج بن صالح الحداد"]],
    ["وصل الشيخ سامر بن رقوش إلى القرية", ["سامر بن رقوش"]],
    ["شكر المهندس سامر الحداد تقريرا عن العمل", ["سامر الحداد"]],
  ])("%s", (body, persons) => {
    expect(personsIn(body)).toEqual(persons);
  });
});

describe("persons in the names of other things", () => {
  it.each([
    "هبطت الطائرة في المطار الدولي أحمد السالم",
    "نقل الجرحى إلى المستشفى الجهوي يوسف حداد",
    "وقعت الوزارة عقدا مع أحمد السالم المحدودة",
    "تبرع يوسف حداد وأولاده بالأرض",
  ])("%s", (body) => {
    expect(personsIn(body)).toEqual([]);
  });

  it("takes somebody who is at the place for a person", () => {
    expect(personsIn("غادر المطار أحمد السالم")).toEqual(["أحمد السالم"]);
  });
});

describe("titles that are words as well", () => {
  it.each([
    "هذا منتج صالح للشرب",
    "تعمل في البلد مؤسسة صالح وأخرى",
    "أجرى ولي ولي العهد مباحثات",
    "دعا إلى سلام عادل ودائم",
    "أغلقت الطرق في كامل تراب الجمهورية",
    "غادرت السفينة بقائدها وملاح آخر",
  ])("%s", (body) => {
    expect(personsIn(body)).toEqual([]);
  });
});

describe("one name for all mentions of a person", () => {
  it("takes a surname for the person whom the article names in full, before and behind it", () => {
    expect(
      namesIn("القحطاني يفتتح المعرض", "افتتح الدكتور سامر القحطاني المعرض. وقال القحطاني إنه كبير."),
    ).toEqual(["سامر القحطاني", "سامر القحطاني", "سامر القحطاني"]);
  });

  it("takes the longest form", () => {
    expect(namesIn("", "حضر المهندس سامر القحطاني. وكان سامر بن فهد القحطاني قد غادر.")).toEqual([
      "سامر بن فهد القحطاني",
      "سامر بن فهد القحطاني",
    ]);
  });

  it("spells a name as it is usually spelled", () => {
    expect(namesIn("", "قال الدكتور ابراهيم عبدالرحمن الحداد ذلك")).toEqual(["إبراهيم عبد الرحمن الحداد"]);
  });

  it("knows public figures by their short names", () => {
    expect(namesIn("", "بحث أردوغان وفلاديمير بوتين الملف")).toEqual(["رجب طيب أردوغان", "فلاديمير بوتين"]);
  });

  it("knows them with the two words of a name written as one", () => {
    expect(namesIn("", "زار الرئيس عبدالفتاح السيسي تونس")).toEqual(["عبد الفتاح السيسي"]);
    expect(namesIn("", "استقبل الملك سلمان بن عبدالعزيز الوفد")).toEqual(["سلمان بن عبد العزيز"]);
  });

  it("ends their names where an unknown word follows", () => {
    expect(namesIn("", "رسالة من الرئيس عبد الفتاح السيسي تتعلق بالمياه")).toEqual(["عبد الفتاح السيسي"]);
  });

  it("takes a family name alone for a public figure only where somebody is called so or was named in full", () => {
    expect(namesIn("", "أقيم سباق رايس في الصحراء")).toEqual([]);
    expect(namesIn("", "قالت رايس إنها ستسافر")).toEqual(["كوندوليزا رايس"]);
    expect(namesIn("", "وصلت كوندوليزا رايس أمس. وجدول رايس مزدحم")).toEqual([
      "كوندوليزا رايس",
      "كوندوليزا رايس",
    ]);
  });

  it("takes a family name beside another name for somebody else's", () => {
    expect(namesIn("", "أحرز المهاجم لي جريفيث هدفا")).not.toContain("مارتن غريفيث");
    expect(namesIn("", "قال المحلل عاطي بن عطية ذلك")).toEqual(["عاطي بن عطية"]);
    expect(namesIn("", "فاز اللاعب رافييل نادال")).toEqual(["رفائيل نادال"]);
  });

  it("takes a surname that many bear for a public figure only where the article is about their country", () => {
    expect(namesIn("", "سجل العامري هدفا")).toEqual(["العامري"]);
    expect(namesIn("", "قال العامري إن أحمد الجلبي غادر")).toEqual(["هادي العامري", "أحمد الجلبي"]);
  });
});

describe("laws", () => {
  const pieces = fc.constantFrom(
    ..."محمد علي بن أبو أم عبد الله الرئيس وزير قال وقال القحطاني جورج بوش كيسيل فان آل الدين و د . ، \n شارع نظام الأول".split(
      " ",
    ),
  );

  it("spans are in order, inside the text, and never overlap", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const tokens = tokenize("", words.join(" "), vocabulary);
        let end = 0;
        for (const found of personCandidates({
          article,
          outletCountry: null,
          tokens,
          hits: [],
          tagged: [],
        })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.canonical.trim()).not.toBe("");
          ({ end } = found);
        }
        expect(end).toBeLessThanOrEqual(tokens.text.length);
      }),
    );
  });

  it.each(["محمد ", "بن ", "محمد القحطاني، ", "جون سميث وجورج بوش و", "ه"])(
    "ten thousand times %s take no more than linear time",
    (piece) => {
      const costOf = (times: number): number => {
        const tokens = tokenize("", piece.repeat(times), vocabulary);
        return cpuMsOf(() =>
          personCandidates({ article, outletCountry: null, tokens, hits: [], tagged: [] }),
        );
      };
      costOf(1000);
      const [small, large] = [costOf(2500), costOf(10_000)];
      expect(large).toBeLessThan(4 * 4 * (small + 10));
    },
  );
});
