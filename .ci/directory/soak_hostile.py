"""What comes of feeds that nobody should publish, and of words that nobody should type."""
import os
import re
import shutil

import feeds
import hostile as makers
from program import Signpost

SECONDS, MEBIBYTES = 2, 256
# What may move the cursor, hide text or turn its direction; a line feed and a tab are none of it.
HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u061c\ufeff\U000e0000-\U000e007f]")
WORDS = ["'", '"', '""', "' OR 1=1 --", "NEAR(", "a NOT b", "a* OR *", "name:x", "^library", "(", ")))", "-", "--", "{", "a AND",
         "\\", "%", "_", "\x00", "\u202elibrary", "🙂", "ﷺ", "e\u0301" * 500, "l" * 100_000, "library " * 12_000,
         "'; DROP TABLE service; --", "SELECT", "NULL", "-1", "999", "a\nb", "\t", " ", "."]
PLACES = ["S", "SW1A 1AA", "S1 2", "Sheffield'; --", "Nowhere at all", "\x1b[2J", "0", "x" * 10_000, "Bucks", "HP21", "🙂"]
TIMES = ["", "now", "tomorrow", "25:00", "99999-01-01", "2026-02-30 10:00", "2026-12-25 10:00", "Monday 10:00", "-1", "\x1b[2J",
         "2026-03-29 01:30", "0000-00-00 00:00", "9" * 1_000]


def harmful(text):
    """What a text holds that must never reach a terminal, as its name."""
    found = HARMFUL.search(text)
    return f"U+{ord(found[0]):04X} near {text[max(0, found.start() - 20):found.end()]!r}" if found else None


def snapshot(signpost):
    """What is in the directory, as the program says it, without the times."""
    return re.sub(r'"(imported|at|when)[^,}]*', "", signpost.run("directory", "stats", "--json").out)


def fault(maker, done):
    """What is wrong with how a feed was met, or None."""
    if done.hung:
        return "it hangs"
    if done.crashed:
        return f"it crashes with {done.code}: {done.last_words}"
    if maker in makers.REFUSED and done.code == 0:
        return f"it is taken in: {done.out[:200]}"
    if done.code and not done.err.strip():
        return f"it is refused with {done.code} without a word"
    if done.code and (len(done.err.splitlines()) > 12 or len(done.err) > 2_000):
        return f"the error is {len(done.err)} bytes in {len(done.err.splitlines())} lines"
    if found := harmful(done.out + done.err):
        return f"what it says holds {found}"
    if done.mebibytes > MEBIBYTES:
        return f"it takes {done.mebibytes:.0f} MiB"
    if done.processor > SECONDS or done.seconds > 4 * SECONDS:
        return f"it takes {done.processor:.1f} s of processor, {done.seconds:.1f} s in all"
    return None


def hostile(figures, path, folder, _):
    """Each hostile feed is refused in plain words or made harmless, within 2 s and 256 MiB; nothing else changes."""
    signpost = Signpost(path, os.path.join(folder, "home"))
    there = os.path.join(folder, "there.json")
    with open(there, "w", encoding="utf-8") as file:
        file.write("[" + makers.record("A service that stays") + "]")
    signpost.load(there, "there")
    faults, most_seconds, most_mebibytes, refused = [], 0, 0, 0
    for maker in makers.FEEDS:
        place = os.path.join(folder, "feed")
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
        feed, name = maker(place), maker.__name__.replace("_", " ")
        before = snapshot(signpost)
        done = signpost.load(feed, "hostile", limit=30)
        most_seconds, most_mebibytes = max(most_seconds, done.processor), max(most_mebibytes, done.mebibytes)
        if wrong := fault(maker, done):
            faults.append(f"{name}: {wrong}")
        if done.code:
            refused += 1
            if snapshot(signpost) != before:
                faults.append(f"{name}: it was refused, and the directory is not as it was")
        else:
            for words in (("find", "canary"), ("find", "canary", "--json"), ("find", "library"), ("directory", "check", "--json"),
                          ("directory", "stats")):
                shown = signpost.run(*words, limit=30)
                if shown.crashed or shown.hung or harmful(shown.out + shown.err):
                    faults.append(f"{name}: {' '.join(words)} ends with {shown.code} and shows {harmful(shown.out + shown.err)}")
            out = os.path.join(folder, "out")
            for layout in ("json", "csv"):
                if (done := signpost.export(out, "hostile", layout=layout, limit=30)).crashed:
                    faults.append(f"{name}: the export as {layout} crashes: {done.last_words}")
                shutil.rmtree(out, ignore_errors=True)
                if os.path.exists(out):
                    os.remove(out)
            signpost.load(there, "hostile")
    figures.count("hostile feeds that are met badly", faults, len(makers.FEEDS),
                  f" ({refused} refused; at most {most_seconds:.2f} s of processor and {most_mebibytes:.0f} MiB)")


def words(figures, path, folder, _):
    """Whatever is typed at `find` and at the other commands ends in results or in plain words, never in a crash or a hang."""
    signpost = Signpost(path, os.path.join(folder, "home"))
    signpost.load(feeds.path_of("buckinghamshire-outpost-uk/services.json"), "bucks")
    tries = [("find", word.replace("\x00", ""), "--json") for word in WORDS]
    tries += [("find", "school", "--near", place) for place in PLACES]
    tries += [("find", "school", "--open-at", time) for time in TIMES]
    tries += [("find", "school", "--limit", limit) for limit in ("0", "-1", "1", "1000000", "99999999999999999999", "x")]
    tries += [("find", "school", "--for", who) for who in ("", "7", "-1", "999", "children", "\x1b[2J")]
    tries += [("find", "school", "--language", language) for language in ("", "en", "English", "zz", "e" * 5_000)]
    there = feeds.path_of("buckinghamshire-outpost-uk/service.json")
    tries += [("directory", "import", there, "--as", name) for name in ("", "..", "../x", "a/b", "\x1b[2J", "n" * 5_000, "-x", ".")]
    tries += [("directory", "export", "--feed", "no-such-feed", "--form", "source", "--layout", "json", "--to", folder + "/x"),
              ("directory", "export", "--form", "nonsense", "--layout", "json", "--to", folder + "/x"),
              ("directory", "export", "--form", "source", "--layout", "json", "--to", "/proc/nowhere/x"),
              ("directory", "diff"), ("directory", "diff", "--json"), ("directory", "stats"), ("directory", "check")]
    faults, slowest = [], 0
    for words in tries:
        done = signpost.run(*words, limit=20)
        slowest = max(slowest, done.processor)
        shown = " ".join(words)[:60]
        if done.hung or done.crashed:
            faults.append(f"{shown!r} ends with {done.code}: {done.last_words}")
        elif found := harmful(done.out + done.err):
            faults.append(f"{shown!r} shows {found}")
        elif done.processor > SECONDS:
            faults.append(f"{shown!r} takes {done.processor:.1f} s")
        elif "sqlite" in done.err.lower() or "fts5" in done.err.lower() or "syntax error" in done.err.lower():
            faults.append(f"{shown!r} shows what the database says: {done.last_words}")
    figures.count("words that are met badly", faults, len(tries), f" (the slowest {slowest:.2f} s)")
    with open(there, "rb") as file:
        done = signpost.run("directory", "import", "-", "--as", "typed", "--json", stdin=file)
    figures.say("an import from the standard input", f"{done.code}, {done.last_words[-80:]!r}", "0", done.code == 0)
