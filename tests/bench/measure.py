#!/usr/bin/env python3
"""Measures how fast the program is, each figure beside a reference of the same run, and prints a table in Markdown.

Usage: measure.py [--runs N] [--only PART] [--profile dist|release] [--plot OUT.svg]

Builds what it measures; `frames` and the benchmarks of cargo are built as `cargo build --release` does. Parts: `start` (the first frame of the window, beside an empty window of eframe), `key` (from a key to the
picture), `frames` (every screen, beside egui's demo), `report` (beside the typesetter itself on the same files, and beside a workbook that
LibreOffice turns into a PDF), `collect` (sheets, beside the reader of workbooks alone), `survey` (what the national table
adds), `size`. What is missing for a part is said and the part left out: `start` and `key` need Xvfb and a software renderer for
Vulkan, `report` the package `typst` for Python and LibreOffice. The plot has a bar for each figure that has an aim: how much of it is used up.
"""

import argparse
import ctypes
import html
import importlib.util
import mmap
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
DATE = "2026-11-22"


class Table:
    """Rows of figures, as they come."""

    def __init__(self):
        self.rows = []

    def row(self, what, ours, reference, ratio, aim):
        self.rows.append((what, ours, reference, ratio, aim))
        print(f"| {what} | {ours} | {reference} | {ratio} | {aim} |", flush=True)

    def plot(self, path):
        """A bar for each row with an aim, as a share of the aim: what reaches beyond the line misses it."""
        bars = [(what, used) for what, ours, _, ratio, aim in self.rows if (used := share(ours, ratio, aim)) is not None]
        widest, left, line, tall = max([1.0, *(used for _, used in bars)]), 300, 300, 22
        scale, height = line / widest, len(bars) * tall + 30
        parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + line + 70}" height="{height}" font-family="sans-serif" font-size="12">',
                 f'<rect width="100%" height="100%" fill="white"/>']
        for at, (what, used) in enumerate(bars):
            y = at * tall + 8
            parts.append(f'<text x="{left - 8}" y="{y + 12}" text-anchor="end">{html.escape(what)}</text>'
                         f'<rect x="{left}" y="{y}" width="{used * scale:.1f}" height="{tall - 6}" fill="{"#7a9cc6" if used <= 1 else "#c67a4a"}"/>'
                         f'<text x="{left + used * scale + 6:.1f}" y="{y + 12}">{used:.2f}</text>')
        aim = left + scale
        parts.append(f'<line x1="{aim:.1f}" y1="0" x2="{aim:.1f}" y2="{height - 16}" stroke="black"/>'
                     f'<text x="{aim:.1f}" y="{height - 4}" text-anchor="middle">aim</text></svg>')
        path.write_text("\n".join(parts) + "\n")

    def head(self):
        print("| what | here | reference | ratio | aim |\n|---|---:|---:|---:|---:|", flush=True)


def share(ours, ratio, aim):
    """How much of its aim a figure uses up; none where it has no aim. A speed is the other way round."""
    wanted = re.match(r"[\d.]+", aim)
    if not wanted:
        return None
    got = re.match(r"[\d.]+", ratio or ours)
    used = float(got[0]) / float(wanted[0])
    return 1 / used if "times as fast" in ratio else used


def cargo(*args):
    done = subprocess.run(["cargo", *args], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit("measure: cargo " + " ".join(args) + " failed")
    return done.stdout


def bench(name):
    """The executable of a benchmark."""
    told = subprocess.run(["cargo", "bench", "--bench", name, "--no-run"], cwd=ROOT, stderr=subprocess.PIPE, text=True).stderr
    found = re.search(r"\((.*/deps/%s-[0-9a-f]+)\)" % name, told)
    if not found:
        sys.exit(f"measure: {name} can't be built:\n{told}")
    return ROOT / found[1]


def run(command, **options):
    """Seconds by the wall and of the processor, and megabytes at most."""
    begun = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, **options)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begun
    if process.returncode:
        sys.exit(f"measure: {command} ended with {process.returncode}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def in_turn(runs, *commands, **options):
    """The medians of each command's figures, the commands run in turn; the first round warms up and does not count."""
    taken = [[] for _ in commands]
    for number in range(runs + 1):
        for at, command in enumerate(commands):
            figures = run(command, **options)
            if number:
                taken[at].append(figures)
    return [[statistics.median(figures) for figures in zip(*each)] for each in taken]


class Screen:
    """A virtual screen whose pixels lie in a file."""

    SIZE = "1366x768x24"

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp())
        told, tell = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", self.SIZE, "-fbdir", str(self.folder),
                                         "-nolisten", "tcp"], pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as display:
            self.display = f":{display.readline().strip()}"
        (self.folder / "run").mkdir(mode=0o700)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "ja_JP.UTF-8", "DISPLAY": self.display,
                            "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_RUNTIME_DIR": str(self.folder / "run")}
        with open(self.folder / "Xvfb_screen0", "rb") as pixels:
            self.pixels = mmap.mmap(pixels.fileno(), 0, prot=mmap.PROT_READ)
        return self

    def __exit__(self, *_):
        self.pixels.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def start(table, asked):
    """The first frame of the window."""
    program, example = bench("start"), ROOT / "seeds" / "examples" / "full.ron"
    with Screen() as screen:
        copy = screen.folder / "full.ron"
        shutil.copyfile(example, copy)
        ours, with_file, empty = in_turn(asked.runs, [program, "shirube"], [program, "shirube", copy], [program, "empty"],
                                         env=screen.environment)
    for name, figures in (("start", ours), ("start with a full assessment", with_file)):
        for what, unit, scale, own, other in zip(("first frame", "processor", "memory"), ("ms", "ms", "MB"), (1e3, 1e3, 1), figures, empty):
            table.row(f"{name}: {what}", f"{own * scale:.0f} {unit}", f"{other * scale:.0f} {unit}, empty window", f"{own / other:.2f}", "1.2")


class Keyboard:
    """Presses keys on a virtual screen."""

    def __init__(self, display):
        self.x11, self.test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))

    def press(self, *names):
        codes = [self.x11.XKeysymToKeycode(self.display, self.x11.XStringToKeysym(name.encode())) for name in names]
        for code in codes:
            self.test.XTestFakeKeyEvent(self.display, code, 1, 0)
        for code in reversed(codes):
            self.test.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x11.XFlush(self.display)

    def focus(self):
        """Gives the keys to whatever window lies over the screen: there is nobody else who would."""
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        root = self.x11.XDefaultRootWindow(self.display)
        window, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self.x11.XQueryTree(self.display, ctypes.c_ulong(root), ctypes.byref(window), ctypes.byref(parent), ctypes.byref(children),
                            ctypes.byref(count))
        self.x11.XSetInputFocus(self.display, ctypes.c_ulong(children[count.value - 1]), 1, 0)
        self.x11.XFlush(self.display)


def key(table, asked):
    """From a key to the picture, on software rendering."""
    program = TARGET / asked.profile / "shirube"
    with Screen() as screen:
        copy = screen.folder / "full.ron"
        shutil.copyfile(ROOT / "seeds" / "examples" / "full.ron", copy)
        process = subprocess.Popen([str(program), str(copy)], env=screen.environment, stderr=subprocess.DEVNULL)
        try:
            rest(screen, 3)
            keyboard = Keyboard(screen.display)
            keyboard.focus()
            keyboard.press("Control_L", "3")
            rest(screen, 1)
            taken = []
            for number in range(40):
                before = bytes(screen.pixels)
                begun = time.perf_counter()
                keyboard.press(str(number % 6))
                while bytes(screen.pixels) == before:
                    if time.perf_counter() - begun > 10:
                        sys.exit("measure: a key had no effect")
                taken.append(time.perf_counter() - begun)
                rest(screen, 0.3)
        finally:
            process.kill()
            process.wait()
    taken.sort()
    table.row("a key's effect on screen, 1366x768, median", f"{taken[20] * 1e3:.0f} ms", "", "", "50 ms")
    table.row("the slowest of 40", f"{taken[-1] * 1e3:.0f} ms", "", "", "50 ms")


def rest(screen, seconds):
    """Until nothing has moved for so long."""
    before, since = bytes(screen.pixels), time.monotonic()
    while time.monotonic() - since < seconds:
        time.sleep(0.02)
        now = bytes(screen.pixels)
        if now != before:
            before, since = now, time.monotonic()


def frames(table, asked):
    """Every screen."""
    told = cargo("run", "--release", "--quiet", "--manifest-path", "tests/bench/frames/Cargo.toml")
    for line in told.splitlines()[2:]:
        screen, median, high, ratio = [cell.strip() for cell in line.strip("|").split("|")]
        table.row(f"frame: {screen}, median", f"{median} ms", f"{ratio} times egui's demo", "", "2 ms")
        table.row(f"frame: {screen}, 99 of 100 below", f"{high} ms", "", "", "4 ms")


def report(table, asked):
    """Whole runs of the program."""
    program, example = TARGET / asked.profile / "shirube", ROOT / "seeds" / "examples" / "full.ron"
    told = cargo("bench", "--quiet", "--bench", "report")
    found = re.search(r"first: (\d+) ms\nafter one changed answer: (\d+) ms, ([\d.]+)", told)
    table.row("report after one changed answer", f"{found[2]} ms", f"{found[1]} ms, the first", found[3], "0.5")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        make = [program, "report", example, "-o", folder / "report.pdf", "--force", "--date", DATE]
        run([program, "report", example, "--source", folder / "source", "--date", DATE])
        run([program, "table", example, "-o", folder / "results.xlsx", "--date", DATE])
        if importlib.util.find_spec("typst"):
            reference = [sys.executable, Path(__file__).with_name("typeset.py"), folder / "source", folder / "reference.pdf"]
            nothing = [sys.executable, Path(__file__).with_name("typeset.py")]
            ours, other, idle = in_turn(asked.runs, make, reference, nothing)
            other = [figure - less for figure, less in zip(other[:2], idle[:2])] + other[2:]
            table.row("report of 20 pages and more", f"{ours[0] * 1e3:.0f} ms", f"{other[0] * 1e3:.0f} ms, the typesetter by itself",
                      f"{ours[0] / other[0]:.2f}", "1.0")
        else:
            print("NOT MEASURED: the report beside the typesetter; `pip install typst`", file=sys.stderr)
        if shutil.which("soffice"):
            office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir",
                      folder / "office", folder / "results.xlsx"]
            ours, other = in_turn(min(asked.runs, 5), make, office)
            table.row("report", f"{ours[0] * 1e3:.0f} ms", f"{other[0] * 1e3:.0f} ms, the workbook by LibreOffice", f"{other[0] / ours[0]:.1f} times as fast", "10")
        else:
            print("NOT MEASURED: the report beside LibreOffice, which is missing", file=sys.stderr)


def collect(table, asked):
    """Sheets."""
    for count in (300, 600):
        told = cargo("bench", "--quiet", "--bench", "collect", "--", str(count))
        alone = re.search(r"alone: ([\d.]+)", told)[1]
        ours, ratio = re.search(r"collect: +([\d.]+) ms a sheet, ([\d.]+)", told).groups()
        peak = re.search(r"peak memory: (\d+)", told)
        table.row(f"{count} sheets, each", f"{ours} ms" + (f", {peak[1]} MB at most" if peak else ""), f"{alone} ms, the reader alone", ratio, "")


def survey(table, asked):
    """What the national table adds."""
    told = cargo("bench", "--quiet", "--bench", "survey")
    taken = re.search(r"it takes ([\d.]+)", told)[1]
    kept, most = re.findall(r": (\d+) KiB", told)
    table.row("the national table at the start", f"{taken} ms", "", "", "10 ms")
    table.row("memory for it at most", f"{int(most) / 1024:.2f} MB", f"{int(kept) / 1024:.2f} MB kept", "", "2 MB")


def size(table, asked):
    """The executable and what is carried in it."""
    program = TARGET / asked.profile / "shirube"
    table.row("executable", f"{program.stat().st_size / 1e6:.1f} MB", "", "", "60 MB")
    for folder in sorted(path for path in (ROOT / "assets").iterdir() if path.is_dir()):
        carried = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        table.row(f"files in assets/{folder.name}", f"{carried / 1e6:.2f} MB", "", "", "")


PARTS = {"start": start, "key": key, "frames": frames, "report": report, "collect": collect, "survey": survey, "size": size}


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--runs", type=int, default=15)
    asked.add_argument("--only", choices=PARTS)
    asked.add_argument("--profile", choices=["release", "dist"], default="dist")
    asked.add_argument("--plot", type=Path)
    asked = asked.parse_args()
    cargo("build", "--quiet", "--locked", "--profile", asked.profile)
    table = Table()
    table.head()
    for name, part in PARTS.items():
        if asked.only in (None, name):
            part(table, asked)
    if asked.plot:
        table.plot(asked.plot)


if __name__ == "__main__":
    main()
