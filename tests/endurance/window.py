"""The window of the program, on a virtual screen, killed while somebody answers and saves.

Used by `endure.py`. A round begins with a file in which nothing is answered. Questions are answered by the keyboard and the file is saved
now and then; then the window is killed: at a moment that nothing chooses, as it enters one of the calls by which files are
written, or with such a call failing and killed later. It must hold afterwards:

- the file can be read, and every answer in it is the one it had or the one that was typed;
- what was typed more than `LOST` seconds before the kill is in the file or in the recovery copy beside it;
- the program, opened again, offers the copy; taken, saved and closed, the file holds all that the copy held, and nothing is
  left beside it but the backup.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

EDITION = re.search(r'^ *edition: "(.+)",', (ROOT / "seeds/questionnaire.ron").read_text(encoding="utf-8"), re.MULTILINE)[1]

# An assessment in which nothing is answered.
EMPTY = f"""(
  shirube: "assessment",
  version: 3,
  profile: (name: "灯野町"),
  rounds: [(date: "2026-10-15", questionnaire: "{EDITION}", responses: [(role: Promotion)])],
)
"""

# Seconds after which a copy is written, as the program has it.
AFTER = float(re.search(r"^const AFTER: f64 = ([0-9.]+);", (ROOT / "src/ui/update/recovery.rs").read_text(encoding="utf-8"), re.MULTILINE)[1])

# What the name of a backup ends with, as the program has it.
BACKUP = re.search(r'^pub const BACKUP: &str = "(.+)";', (ROOT / "src/assessment/file/save.rs").read_text(encoding="utf-8"), re.MULTILINE)[1]

# Seconds of work that may be lost: these, and what a slow machine takes to draw and to write.
LOST = AFTER + 3.0

# Seconds that anything may take.
PATIENCE = 120

# Calls at which it is killed or that fail: those by which settings, lock, copy and file are written.
CALLS = [
    ("renameat2", "error=EIO"), ("renameat2", "error=EACCES"), ("rename", "error=EIO"), ("rename", "error=EACCES"),
    ("fsync", "error=EIO"), ("fsync", "error=ENOSPC"), ("fdatasync", "error=EIO"), ("linkat", "error=EPERM"), ("flock", "error=ENOLCK"),
    ("renameat2", "signal=KILL"), ("rename", "signal=KILL"), ("fsync", "signal=KILL"), ("fdatasync", "signal=KILL"),
    ("unlink", "signal=KILL"), ("unlinkat", "signal=KILL"),
]


def needs():
    """What is missing of what this needs."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


def questions():
    """The questions' ids in their order."""
    ids, factor = [], None
    for line in (ROOT / "seeds" / "questionnaire.ron").read_text().splitlines():
        if found := re.match(r' {12}id: "(.*)"', line):
            factor = found[1]
        elif found := re.match(r' {20}id: "(.*)"', line):
            ids.append(f"{factor}.{found[1]}")
    return ids


def answers(text):
    """The level of every question in an assessment as it is written."""
    found, question = {}, None
    for line in text.splitlines():
        if at := re.match(r' *"([a-z]+\.[a-z]+)": \(', line):
            question = at[1]
        elif (at := re.search(r"answer: Level\((\d)\)", line)) and question:
            found[question] = int(at[1])
    return found


class Screen:
    """A virtual screen."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        told, tell = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                         # Else it begins anew whenever a killed window was its last client, and turns away the next.
                                         "-noreset"],
                                        pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as display:
            self.display = f":{display.readline().strip()}"
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()


class Window:
    """One run of the window on a file in a folder of its own."""

    def __init__(self, program, screen, folder):
        self.program, self.screen, self.folder = program, screen, folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder / "home"), "LANG": "C.UTF-8", "DISPLAY": screen.display,
                            "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_RUNTIME_DIR": str(folder / "run")}
        self.file = folder / "診断 令和8年度.ron"

    def start(self, strace=()):
        self.process = subprocess.Popen([*strace, str(self.program), "--lang", "en", str(self.file)], cwd=self.folder, env=self.environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=(self.folder / "home" / "said").open("w"))
        return self.wait(self.title)

    def wait(self, what):
        """Until it is so, or the program has ended."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            if found := what():
                return found
            if time.monotonic() > end:
                raise TimeoutError(what.__name__)
            time.sleep(0.02)
        return None

    def xdotool(self, *args):
        done = subprocess.run(["xdotool", *args], env=self.environment, capture_output=True, text=True)
        return done.stdout.strip()

    def title(self):
        """The window's title, once it speaks of the file."""
        for window in self.xdotool("search", "--onlyvisible", "--name", ".").split():
            title = self.xdotool("getwindowname", window)
            if self.file.name in title:
                self.xdotool("windowfocus", "--sync", window)
                return title
        return None

    def asked_to_end(self):
        """Never so: what is waited for is that it ends."""
        if self.title():
            self.press("ctrl+q")
        time.sleep(0.3)

    def is_saved(self):
        title = self.title()
        return title is not None and not title.startswith("*")

    def is_unsaved(self):
        title = self.title()
        return title is not None and title.startswith("*")

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", "30", *keys)

    def save_again(self):
        """Where saving failed it asks where to save instead, and what is typed then goes into its field: that is put away, as a person does, and
        saving tried again."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and not self.is_saved():
            if time.monotonic() > end:
                raise TimeoutError("saving again")
            time.sleep(1.5)
            if not self.is_saved():
                self.press("Escape", "ctrl+s")

    def kill(self):
        # Traced, it is the child that is killed: what traces it ends with it.
        subprocess.run(["pkill", "-KILL", "-P", str(self.process.pid)])
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        # Its window may stay for a moment, and would be taken for that of the next.
        end = time.monotonic() + PATIENCE
        while self.title() and time.monotonic() < end:
            time.sleep(0.02)

    def said(self):
        """How it ended, what it said, and what its window is called, for whoever looks for the reason."""
        words = " ".join((self.folder / "home" / "said").read_text(errors="replace").split())
        return f"code {self.process.poll()}, title {self.title()!r}, said {words[-200:]!r}"

    def copies(self):
        """The recovery copies, beside the file or where those go that can't lie there."""
        return [path for path in self.folder.rglob("*.recovery")]

    def beside(self):
        return {path.name for path in self.file.parent.iterdir() if path.is_file()}


def attacked(program, screen, folder, chance, strace=(), fails=False):
    """One round, in which a call `fails` or not; what did not hold."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "home").mkdir(parents=True)
    (folder / "run").mkdir(mode=0o700)
    window = Window(program, screen, folder)
    window.file.write_text(EMPTY)
    window.start(strace)
    window.press("ctrl+3")
    typed, ids = [], questions()
    ends = time.monotonic() + chance.uniform(0.0, 9.0)
    for question in ids:
        if time.monotonic() > ends or window.process.poll() is not None:
            break
        level = chance.randrange(6)
        typed.append((time.monotonic(), question, level))
        window.press(str(level), "Return")
        if chance.random() < 0.4:
            if fails:
                # Else what is asked below would still be told of the save before.
                window.wait(window.is_unsaved)
            window.press("ctrl+s")
            if fails:
                window.save_again()
        time.sleep(chance.uniform(0.0, 0.6))
    if strace and window.process.poll() is None:
        # What failed is to be told and tried again, not to be lost.
        time.sleep(LOST)
    window.kill()
    return judged(window, typed, time.monotonic())


def judged(window, typed, killed):
    wrong = []
    said = {question: level for _, question, level in typed}
    in_file = answers(window.file.read_text())
    copies = window.copies()
    in_copies = {}
    for copy in copies:
        in_copies |= answers(copy.read_text())
    for where, found in (("file", in_file), ("copy", in_copies)):
        other = {question: level for question, level in found.items() if said.get(question) != level}
        if other:
            wrong.append(f"the {where} holds what nobody typed: {other}")
    for when, question, level in typed:
        if killed - when > LOST and level not in (in_file.get(question), in_copies.get(question)):
            wrong.append(f"{question} is lost, {killed - when:.1f} s after it was answered")
    # Opened again: with a copy, it is offered, and the focus is on taking it.
    if window.start() is None:
        return [*wrong, f"it does not open again: {window.said()}"]
    if in_copies and in_copies != in_file:
        end = time.monotonic() + PATIENCE
        while not window.is_unsaved() and time.monotonic() < end:
            window.press("Return")
            time.sleep(0.3)
        if not window.is_unsaved():
            wrong.append("the copy is not offered")
        window.press("ctrl+s")
        window.wait(window.is_saved)
    try:
        window.wait(window.asked_to_end)
        code = window.process.wait()
    except TimeoutError:
        wrong.append(f"it does not end: {window.said()}")
        window.kill()
        return wrong
    if code != 0:
        wrong.append(f"it ended with {code}")
    kept = answers(window.file.read_text())
    if lost := {question for question in in_file | in_copies if question not in kept}:
        wrong.append(f"taken up again, these are gone: {lost}")
    if left := window.beside() - {window.file.name, window.file.name + BACKUP}:
        wrong.append("left beside the file: " + ", ".join(sorted(left)))
    if left := window.copies():
        wrong.append("copies are left: " + ", ".join(path.name for path in left))
    return wrong


def rounds(program, told, count, chance, is_traced):
    """So many rounds, two of three at a call where calls can be traced: how many were killed by the clock, killed at a call, and had
    a call fail."""
    numbers = [0, 0, 0]
    with Screen() as screen:
        for number in range(count):
            strace, what = (), "killed by the clock"
            if is_traced and number % 3:
                call, does = chance.choice(CALLS)
                place = chance.randint(1, 8)
                strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                          f"inject={call}:{does}:when={place}"]
                what = f"{does} at {call} {place}"
            numbers[0 if not strace else 1 if "KILL" in what else 2] += 1
            with tempfile.TemporaryDirectory() as folder:
                told(what, attacked(program, screen, Path(folder) / "しるべ 共有", chance, strace, fails="error" in what))
    return numbers
