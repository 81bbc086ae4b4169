#!/usr/bin/env python3
"""Writes third-party.txt: what the program is built from, with versions, licences and the texts that go with it.

Usage: python3 assets/licenses/make.py, after Cargo.lock has changed. Needs Python 3.11; cargo fetches what it does not have.

Listed is what Cargo.lock reaches from the dependencies in Cargo.toml, for every system, so also what only helps to build.
Of a choice ("MIT OR Apache-2.0") one licence is taken, of those whose text lies in the package the first in CHOICE. Texts that
differ only in who holds the copyright stand once, below all of these. Where a package holds no text, the usual one stands for it,
with the authors that the package names.

third-party.txt: a line `== packages`, lines `name version<TAB>expression<TAB>licence taken`, then for every text a line
`== title`, a line of packages, an empty line and the text.
"""

import json
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = Path(__file__).with_name("third-party.txt")

# Licences, the least to be done for one first, and what tells their text from others.
CHOICE = {
    "MIT": "permission is hereby granted, free of charge",
    "MIT-0": "permission is hereby granted, free of charge",
    "Zlib": "the origin of this software must not be misrepresented",
    "BSD-2-Clause": "redistribution and use in source and binary forms",
    "BSD-3-Clause": "redistribution and use in source and binary forms",
    "ISC": "permission to use, copy, modify, and",
    "0BSD": "permission to use, copy, modify, and",
    "BSL-1.0": "boost software license",
    "Unicode-3.0": "unicode license v3",
    "Apache-2.0": "apache license",
    "Apache-2.0 WITH LLVM-exception": "llvm exceptions to the apache",
    "MPL-2.0": "mozilla public license",
    "CC0-1.0": "creative commons",
    "Unlicense": "unencumbered software released into the public domain",
}
# Where who holds the copyright ends and what is the same for everybody begins.
BODY = re.compile(
    r"^.{0,3}(permission is hereby granted|redistribution and use|permission to use, copy|this software is provided 'as-is')",
    re.I | re.M,
)
# One text for all of them, whatever their copies look like.
SAME = {"Apache-2.0", "Apache-2.0 WITH LLVM-exception", "MPL-2.0", "CC0-1.0", "Unlicense", "BSL-1.0"}
IS_TEXT = re.compile(r"^(licen[cs]e|copying|unlicense)", re.I)
IS_NOTICE = re.compile(r"^(notice|copyright|license-third-party)", re.I)


def plain(text):
    return re.sub(r"[\W_]+", " ", text).strip().lower()


def tidy(text):
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\ufeff", "").expandtabs(4).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def needed(lock, manifest):
    """Names and versions of all that the dependencies in Cargo.toml lead to."""
    by_name = {}
    for package in lock["package"]:
        by_name.setdefault(package["name"], []).append(package)
    tables = [manifest["dependencies"]]
    tables += [target.get("dependencies", {}) for target in manifest.get("target", {}).values()]
    own = next(p for p in lock["package"] if p["name"] == manifest["package"]["name"])
    direct = {name for table in tables for name in table}
    waiting = [d for d in own["dependencies"] if d.split()[0] in direct]
    found = {}
    while waiting:
        name, *version = waiting.pop().split()
        package = next(p for p in by_name[name] if not version or p["version"] == version[0])
        if (name, package["version"]) not in found:
            found[name, package["version"]] = package
            waiting += package.get("dependencies", [])
    return sorted(found)


def alternatives(expression):
    """The ways to fulfil an expression, each a list of licences."""
    expression = expression.replace("/", " OR ")
    tokens = re.findall(r"\(|\)|[^\s()]+", expression)

    def either():
        ways = both()
        while tokens and tokens[0] == "OR":
            tokens.pop(0)
            ways = ways + both()
        return ways

    def both():
        ways = one()
        while tokens and tokens[0] == "AND":
            tokens.pop(0)
            others = one()
            ways = [a + b for a in ways for b in others]
        return ways

    def one():
        token = tokens.pop(0)
        if token == "(":
            ways = either()
            tokens.pop(0)
            return ways
        if tokens and tokens[0] == "WITH":
            tokens.pop(0)
            token = f"{token} WITH {tokens.pop(0)}"
        return [[token]]

    return either()


def files_of(folder, pattern):
    found = []
    for path in sorted(folder.iterdir()):
        if pattern.match(path.name):
            found += sorted(p for p in path.iterdir() if p.is_file()) if path.is_dir() else [path]
    return [tidy(path.read_text(errors="replace")) for path in found if path.suffix not in {".rs", ".html", ".spdx"}]


def text_for(licence, texts):
    fitting = [t for t in texts if plain(CHOICE[licence]) in plain(t)]
    # The one that holds nothing else, where there are several.
    return min(fitting, key=len) if fitting else None


def main():
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())
    manifest = tomllib.loads((ROOT / "Cargo.toml").read_text())
    metadata = json.loads(subprocess.check_output(["cargo", "metadata", "--format-version", "1", "--locked"], cwd=ROOT))
    packages = {(p["name"], p["version"]): p for p in metadata["packages"]}
    rows, standard, same, notices, missing = [], {}, {}, {}, []
    groups = {}
    for key in needed(lock, manifest):
        package = packages[key]
        name = " ".join(key)
        folder = Path(package["manifest_path"]).parent
        texts = files_of(folder, IS_TEXT)
        expression = package["license"]
        ways = [w for w in alternatives(expression) if all(one in CHOICE for one in w)]
        if not ways:
            raise SystemExit(f"{name}: no licence in CHOICE fulfils {expression}")
        order = list(CHOICE)
        taken = min(ways, key=lambda w: (sum(text_for(one, texts) is None for one in w), max(map(order.index, w)), len(w)))
        if all(text_for(one, texts) is None for one in taken):
            # A licence that is the same for everybody says all that it has to without a text of the package's own.
            taken = next((w for w in ways if set(w) <= SAME), taken)
        for licence in SAME:
            # The longest has everything to the end; one that is much longer, or names another licence, holds more than that.
            others = [plain(CHOICE[one]) for one in SAME if one != licence and not licence.startswith(one)]
            whole = [t for t in texts if plain(CHOICE[licence]) in plain(t) and len(t) < 18_000]
            whole = [t for t in whole if not any(other in plain(t) for other in others)]
            whole = [t for t in whole if plain(CHOICE["MIT"]) not in plain(t) or licence == "BSL-1.0"]
            standard[licence] = max([standard.get(licence, ""), *whole], key=len)
        rows.append(f"{name}\t{expression}\t{' AND '.join(taken)}")
        for licence in taken:
            text = text_for(licence, texts)
            if licence in SAME:
                same.setdefault(licence, []).append(name)
                continue
            if text is None:
                missing.append((name, licence, package))
                continue
            cut = BODY.search(text)
            head, body = (text[: cut.start()], text[cut.start() :]) if cut else ("", text)
            holders = [line.strip() for line in head.split("\n") if re.search(r"copyright|\(c\)|©", line, re.I)]
            group = groups.setdefault((licence, plain(body)), (body, [], []))
            group[1].append(name)
            group[2].extend(f"{holder}" for holder in holders if holder not in group[2])
        for text in files_of(folder, IS_NOTICE):
            notices.setdefault(plain(text), (text, []))[1].append(name)
    for name, licence, package in missing:
        # The text that most others have, with the authors the package names.
        most = max((g for k, g in groups.items() if k[0] == licence), key=lambda g: len(g[1]))
        most[1].append(name)
        holder = f"{package['name']}: {', '.join(package['authors']) or 'its authors'}"
        most[2].append(re.sub(r" <[^>]*>", "", holder))

    parts = ["== packages", *rows]

    def part(title, names, text):
        parts.append(f"== {title}\n{', '.join(names)}\n\n{text}\n")

    for licence in order_of(groups):
        several = sorted((g for k, g in groups.items() if k[0] == licence), key=lambda g: -len(g[1]))
        for body, names, holders in several:
            part(licence, names, "\n".join(holders) + ("\n\n" if holders else "") + body)
    for licence, names in same.items():
        if not standard[licence]:
            raise SystemExit(f"no package holds the text of {licence}")
        part(licence, names, standard[licence])
    for text, names in notices.values():
        part("notice", names, text)
    result = "\n".join(parts).rstrip() + "\n"
    OUT.write_text(result)
    print(f"{len(rows)} packages, {sum(p.startswith('== ') for p in parts) - 1} texts, {len(result.encode())} bytes")
    print("without a text of their own:", ", ".join(name for name, _, _ in missing))


def order_of(groups):
    return [licence for licence in CHOICE if any(k[0] == licence for k in groups)]


main()
