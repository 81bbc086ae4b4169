"""Looks whether all that the report as PDF is set from stands in what LibreOffice reads of the report as a document."""

import json
import re
import sys

# What is no text on a page or only where there is nothing else, and what is said of boxes and formats that only the PDF has.
OTHER = {"alt", "attachment", "colors", "date_text", "document_title", "file", "form", "header", "kind", "lang", "legend"}
OTHER |= {"mark", "region", "steps_none", "title_size", "versions", "words"}


def joined(text):
    """Without anything that a line may break at."""
    return re.sub(r"[\s\u00ad\u200b\u2060\u0000-\u001f]", "", text)


def texts(data):
    if isinstance(data, str):
        yield joined(data)
    elif isinstance(data, list):
        for item in data:
            yield from texts(item)
    elif isinstance(data, dict):
        for name, item in data.items():
            if name not in OTHER:
                yield from texts(item)


paper, opened = sys.argv[1:]
with open(opened, encoding="utf-8-sig") as file:
    there = joined(file.read())
with open(paper, encoding="utf-8") as file:
    wanted = [text for text in texts(json.load(file)) if text]
missing = [text for text in wanted if text not in there]
if missing:
    sys.exit(f"documents: {opened}: {len(missing)} of {len(wanted)} texts are not there: {missing[:20]}")
print(f"   {len(wanted)} texts")
