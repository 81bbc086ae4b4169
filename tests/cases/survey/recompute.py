"""Counts and shares of the national survey, worked out from the table alone; figures.csv is what it prints.

    python3 tests/cases/survey/recompute.py > tests/cases/survey/figures.csv

Knows nothing of the program: the rules are those of docs/method.md, "The national survey".
"""
import csv
import sys
from fractions import Fraction

TABLE = "seeds/surveys/fy2023.csv"
YES_NO = ["cio", "cio_aide", "policy", "structure", "outside_people", "staff_development", "training_all", "ai", "rpa", "telework"]
SHARES = ["online_26_pct", "online_32_pct", "card_holding_pct"]
ALIKE = 50
HALLS = {
    "酒田市": "062049", "寒河江市": "062065", "益田市": "322041", "磐梯町": "074071", "千代田区": "131016",
    "双葉町": "075469", "輪島市": "172049", "府中市（東京都）": "132063", "府中市（広島県）": "342084",
}
MORE = 40
PREFECTURES = ["山形県", "石川県"]


def figure(rows, column):
    cells = [row[column] for row in rows if row[column] != ""]
    if column in YES_NO:
        return str(cells.count("1")), str(len(cells))
    shares = sorted(Fraction(cell) for cell in cells)
    if not shares:
        return "", "0"
    middle = (shares[(len(shares) - 1) // 2] + shares[len(shares) // 2]) / 2
    return f"{float(middle):g}", str(len(shares))


def alike(rows, own):
    people = int(own["population_2020"])
    others = [row for row in rows if row is not own and row["name"][-1] == own["name"][-1]]
    others.sort(key=lambda row: (abs(int(row["population_2020"]) - people), row["code"]))
    return others[:ALIKE]


def main():
    with open(TABLE, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    by_code = {row["code"]: row for row in rows}
    by_size = sorted(rows, key=lambda row: (int(row["population_2020"]), row["code"]))
    chosen = [by_code[code] for code in HALLS.values()] + [by_size[1], by_size[-1]]
    # Spread over the list, and not chosen by anybody.
    step = len(rows) // MORE
    for row in rows[7::step][:MORE]:
        if row not in chosen:
            chosen.append(row)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["circle", "of", "halls", "column", "yes_or_middle", "surveyed"])
    for row in chosen:
        circle = alike(rows, row)
        for column in YES_NO + SHARES:
            out.writerow(["alike", row["code"], len(circle), column, *figure(circle, column)])
    for prefecture in PREFECTURES:
        circle = [row for row in rows if row["prefecture"] == prefecture]
        for column in YES_NO + SHARES:
            out.writerow(["prefecture", prefecture, len(circle), column, *figure(circle, column)])
    for column in YES_NO + SHARES:
        out.writerow(["nation", "", len(rows), column, *figure(rows, column)])


main()
