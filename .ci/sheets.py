"""Fills in a sheet (openpyxl for .xlsx, XML for LibreOffice's flat format) and compares what was collected from it."""

import re
import sys
import xml.etree.ElementTree as ET

WORDS = {
    "ja": ("窓口・現場", "わからない", "該当なし", "回答", "窓口 花子"),
    "en": ("Front line", "don't know", "not applicable", "Answers", "Hanako, the counter"),
}
NOTES = ["=1+1", "-根拠", "+81", "@SUM(A1)", "一行目\n二行目", "𠮷田・髙橋 & <b>", "", "“quoted” \\ text"]
FIRST, COUNT = 7, 32


def answers(lang):
    """Answer and note of each row, as they are typed."""
    _, unknown, not_applicable, _, _ = WORDS[lang]
    for n in range(COUNT):
        note = NOTES[n % len(NOTES)]
        kind = n % 9
        if kind == 7 and note:
            yield not_applicable, note
        elif kind == 6:
            yield unknown, note
        elif kind >= 7:
            yield None, note
        else:
            yield kind, note


def fill(source, lang, target):
    import openpyxl

    book = openpyxl.load_workbook(source)
    role, _, _, tab, name = WORDS[lang]
    sheet = book[tab]
    sheet["C3"], sheet["C4"] = role, name
    for row, (answer, note) in enumerate(answers(lang), FIRST):
        if answer is not None:
            # A person's 3 in a field for text is a text; what is pasted may be a number.
            sheet.cell(row, 4).value = str(answer) if row % 2 else answer
        if note:
            cell = sheet.cell(row, 5)
            cell.value = note
            cell.data_type = "s"  # Text, as a person would type it behind an apostrophe.
    book.save(target)


def fill_flat(source, lang, target):
    for _, (prefix, uri) in ET.iterparse(source, events=["start-ns"]):
        ET.register_namespace(prefix, uri)
    tree = ET.parse(source)
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
    role, _, _, tab, name = WORDS[lang]
    sheet = next(t for t in tree.iter(table + "table") if t.get(table + "name") == tab)

    def rows(element):
        for child in element:
            if child.tag == table + "table-row":
                yield child
            elif child.tag.startswith(table + "table-"):
                yield from rows(child)

    def spread(parent, element, attribute):
        """Makes copies of an element that stands for several; gives back all of them."""
        count = int(element.attrib.pop(attribute, 1))
        if count > 100:
            return [element]
        at = list(parent).index(element)
        import copy

        copies = [element] + [copy.deepcopy(element) for _ in range(count - 1)]
        for n, one in enumerate(copies[1:], 1):
            parent.insert(at + n, one)
        return copies

    parents = {child: parent for parent in sheet.iter() for child in parent}
    all_rows = [r for row in list(rows(sheet)) for r in spread(parents[row], row, table + "number-rows-repeated")]

    def put(row, column, value):
        cells = [c for cell in list(all_rows[row - 1]) for c in spread(all_rows[row - 1], cell, table + "number-columns-repeated")]
        cell = cells[column - 1]
        for child in list(cell):
            if child.tag == text + "p":
                cell.remove(child)
        is_number = isinstance(value, int) and row % 2 == 0
        cell.set(office + "value-type", "float" if is_number else "string")
        if is_number:
            cell.set(office + "value", str(value))
        for line in str(value).split("\n"):
            ET.SubElement(cell, text + "p").text = line

    put(3, 3, role)
    put(4, 3, name)
    for row, (answer, note) in enumerate(answers(lang), FIRST):
        if answer is not None:
            put(row, 4, answer)
        if note:
            put(row, 5, note)
    tree.write(target, encoding="utf-8", xml_declaration=True)


def compare(file, lang):
    collected = open(file, encoding="utf-8").read()
    questionnaire = open(__file__.replace(".ci/sheets.py", "seeds/questionnaire.ron"), encoding="utf-8").read()
    ids, factor = [], None
    for line in questionnaire.splitlines():
        if match := re.match(r' {12}id: "(.+?)"', line):
            factor = match[1]
        elif match := re.match(r' {20}id: "(.+?)"', line):
            ids.append(f"{factor}.{match[1]}")
    assert len(ids) == COUNT, ids
    _, unknown, not_applicable, _, name = WORDS[lang]

    def quoted(value):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    expected = {}
    for question, (answer, note) in zip(ids, answers(lang)):
        if answer == not_applicable:
            expected[question] = f"answer:NotApplicable({quoted(note)}),"
            continue
        value = "" if answer is None else "answer:Unknown," if answer == unknown else f"answer:Level({answer}),"
        expected[question] = value + (f"note:{quoted(note)}," if note else "")
    expected = {question: said for question, said in expected.items() if said}
    found = {}
    for question, body in re.findall(r'^ {12}"([a-z]+\.[a-z]+)": \(\n(.*?)^ {12}\),', collected, re.M | re.S):
        found[question] = "".join(line.strip().replace(": ", ":", 1) for line in body.splitlines())
    wrong = [q for q in sorted(set(expected) | set(found)) if expected.get(q) != found.get(q)]
    for question in wrong:
        print(f"{question}: {expected.get(question)!r} was filled in, {found.get(question)!r} came back", file=sys.stderr)
    for said in ["role: FrontLine", f"name: {quoted(name)}"]:
        if said not in collected:
            wrong.append(said)
            print(f"{said} is not in {file}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


{"fill": fill, "fill-flat": fill_flat, "compare": compare}[sys.argv[1]](*sys.argv[2:])
