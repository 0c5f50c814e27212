import fc from "fast-check";
import { expect, test } from "vitest";
import { openTextShelf } from "../../cli/extract/text-shelf.ts";
import { bandHashesOf } from "../../dedup/bands.ts";
import { startClustering } from "../../dedup/cluster.ts";
import { toComparable } from "../../dedup/comparable.ts";
import { createLeadIndex } from "../../dedup/lead-index.ts";
import { DEDUP_PARAMETERS } from "../../dedup/parameters.ts";

const { bands } = DEDUP_PARAMETERS;

const REPORT =
  "افتتح المجلس المحلي في البلدة الجبلية صباح أمس مكتبة عامة تضم 4000 كتاب جمعها الأهالي على مدى عامين وقالت أمينة " +
  "المكتبة إن القاعة الكبرى تتسع لثلاثين قارئا وإن الإعارة مجانية للطلاب والمعلمين طوال أيام العام الدراسي";
const OTHER =
  "تراجع إنتاج الزيتون في الوادي هذا الموسم إلى النصف بسبب الجفاف كما قال مزارعون طالبوا بتعويضات عاجلة عن خسائرهم " +
  "وأوضحت النقابة أن المعاصر تعمل يومين في الأسبوع فقط لقلة المحصول وارتفاع أجور العمال والنقل";

const textOf = (body: string) => toComparable({ headline: "", body });

test("documents join the first document that they are copies of", () => {
  const shelf = openTextShelf();
  const assign = startClustering(shelf.get);
  const documents = [REPORT, OTHER, `متابعات ${REPORT}`, `${OTHER} المصدر وكالات`].map((body, at) => {
    const id = `d${at}`;
    shelf.put(id, textOf(body));
    return { id, publishedMs: at };
  });
  const stories = documents.map((document) => assign(document, shelf.get(document.id)).story);
  expect(stories).toEqual(["d0", "d1", "d0", "d1"]);
});

test("the shelf gives a text back unchanged", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), (bodies) => {
      const shelf = openTextShelf();
      bodies.forEach((body, at) => shelf.put(`${at}`, textOf(body)));
      expect(bodies.map((_, at) => shelf.get(`${at}`))).toEqual(bodies.map(textOf));
    }),
  );
});

test("the index finds the leads that share a band, most shared bands first", () => {
  // Few values, so that bands often agree; enough leads to make the index grow several times.
  const rows = fc.array(fc.nat(3), { minLength: 2, maxLength: 2 });
  const spread = ([a = 0, b = 0]: readonly number[]): Uint32Array =>
    Uint32Array.from({ length: bands }, (_, band) => (band < 8 ? a : band < 12 ? b : 100 + band) * 0x1234567);
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 100 }), rows, (leads, asked) => {
      const index = createLeadIndex();
      const all = leads
        .map(spread)
        .map((hashes, at) => hashes.map((hash, band) => (band < 12 ? hash : hash + at)));
      for (const hashes of all) index.add(hashes);
      const wanted = spread(asked).map((hash, band) => (band < 12 ? hash : 7));
      const sharedBy = (hashes: Uint32Array): number =>
        hashes.filter((hash, band) => hash === wanted[band]).length;
      const expected = all
        .map((hashes, at) => ({ at, shared: sharedBy(hashes) }))
        .filter(({ shared }) => shared > 0)
        .toSorted((one, other) => other.shared - one.shared || other.at - one.at)
        .map(({ at }) => at);
      expect(index.find(wanted, 100)).toEqual(expected);
    }),
  );
});

test("an index of many leads finds each of them", () => {
  const index = createLeadIndex();
  const signatures = Array.from({ length: 5_000 }, (_, at) =>
    bandHashesOf(textOf(`نص رقم ${at} في السجل ${at * 7}`)),
  );
  for (const signature of signatures) index.add(signature);
  const found = signatures.map((signature) => index.find(signature, 1)[0]);
  expect(found).toEqual(signatures.map((_, at) => at));
});
