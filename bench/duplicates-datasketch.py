"""Measures precision, recall and time of datasketch's MinHashLSH on labeled documents, beside `./warraq cluster`.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install datasketch
    npm run build && ./warraq cluster - --jsonl < synth-ant.jsonl > ours.jsonl
    ./warraq extract - --jsonl < synth-ant.jsonl > articles.jsonl
    /tmp/venv/bin/python bench/duplicates-datasketch.py synth-ant.jsonl articles.jsonl ours.jsonl

Both see the same articles (headline and body, without boilerplate), folded alike and cut into word 3-grams. datasketch decides
pair by pair, by its estimate of the Jaccard similarity at each threshold: it neither looks at the differences nor makes stories.
Its time is the CPU time a document of signatures, index and queries, without reading and folding. The same run prints ours
(`duplicates-cpu.mjs`): bands, near candidates, comparisons and stories, and separately the fold.
"""

import json
import re
import subprocess
import sys
import time
import unicodedata
from collections import defaultdict
from pathlib import Path

from datasketch import MinHash, MinHashLSH

POLICY = {"excerpt", "para-add"}
PERMUTATIONS = 128
ALEFS = re.compile("[\u0622\u0623\u0625\u0671]")
FOLDS = str.maketrans({"\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u0624": "\u0621", "\u0626": "\u0621", "\u06a9": "\u0643"})


def shingles(text):
    text = unicodedata.normalize("NFKC", text).lower()
    text = ALEFS.sub("\u0627", text).translate(FOLDS).replace("\u0640", "")
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    words = re.findall(r"[^\W_]+", text)
    return {" ".join(words[i : i + 3]).encode() for i in range(max(1, len(words) - 2))}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def score(rows, together):
    """Precision and recall of a set of pairs of positions. Pairs that are a question of policy are not judged."""
    clusters = defaultdict(list)
    for at, row in enumerate(rows):
        clusters[row["cluster"]].append(at)
    copies = set()
    apart = set()
    for members in clusters.values():
        for i, one in enumerate(members):
            for other in members[i + 1 :]:
                is_policy = rows[one]["kind"] in POLICY or rows[other]["kind"] in POLICY
                (apart if is_policy else copies).add((one, other))
    judged = together - apart
    right = len(judged & copies)
    return right / max(1, len(judged)), right / len(copies)


def main():
    rows = lines(sys.argv[1])
    articles = {row["id"]: row for row in lines(sys.argv[2])}
    ours = {row["id"]: row.get("story") for row in lines(sys.argv[3])}
    stories = defaultdict(list)
    for at, row in enumerate(rows):
        stories[ours[row["id"]]].append(at)
    together = {(one, other) for members in stories.values() for i, one in enumerate(members) for other in members[i + 1 :]}
    print("warraq cluster: precision %.4f recall %.4f" % score(rows, together))
    bench = Path(__file__).parent / "duplicates-cpu.mjs"
    spent = json.loads(subprocess.run(["node", bench, sys.argv[2]], check=True, capture_output=True).stdout)
    for when, us in spent.items():
        print(f"  {when}: {us['rest']} us a document, and {us['fold']} for the fold")

    texts = [f"{articles[row['id']].get('headline', '')}\n{articles[row['id']].get('body', row['text'])}" for row in rows]
    sets = [shingles(text) for text in texts]
    began = time.process_time()
    signatures = []
    for members in sets:
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch(list(members))
        signatures.append(signature)
    signed = time.process_time() - began
    for threshold in (0.4, 0.5, 0.6, 0.7, 0.8):
        began = time.process_time()
        index = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
        pairs = set()
        for at, signature in enumerate(signatures):
            pairs |= {(one, at) for one in index.query(signature) if signatures[one].jaccard(signature) >= threshold}
            index.insert(at, signature)
        spent = signed + time.process_time() - began
        precision, recall = score(rows, pairs)
        print(f"datasketch {threshold}: precision {precision:.4f} recall {recall:.4f}, {1e6 * spent / len(rows):.0f} us a document")


main()
