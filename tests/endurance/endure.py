#!/usr/bin/env python3
"""Kills the program at every call it makes to the system while it writes, and takes each of these calls away from it.

Usage: endure.py PROGRAM [--short] [--kills N] [--windows N] [--seed N] [--only COMMAND]

Every command that writes is run once undisturbed, under strace, which counts its calls by name. Then it is run again once for
every call that has to do with files: killed as it enters that call, and with that call failing by each error that a disk, a
share or an administrator may give (a full disk, no rights, no locks, no `fsync`, an error of the device), once and from then on.
Last, it is killed at so many moments by the clock (1,000 without --short; `--kills`).

After each run it must hold:

- the file that was written is, byte for byte, what it was before or what the undisturbed run made of it, or is not there where
  it was not before; a backup beside it is the state before;
- where the program says that it succeeded it is what the undisturbed run made; where it says that it failed it says why;
- it never panicked and never ended by a signal of its own;
- run again undisturbed it succeeds and makes the same bytes, and once the file is worked on again nothing is left beside it
  that an undisturbed run would not leave.

Then the window is killed while somebody answers and saves (`window.py`; 300 times without --short, or as often as `--windows` says), where there are
a virtual screen and a program that types.

Prints a table and what did not hold, and ends with 1 if anything did not. Linux, strace; no other packages. Where tracing is not
allowed, that is said, and only the clock kills.
"""

import argparse
import collections
import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import window

EXAMPLES = Path(__file__).resolve().parents[2] / "seeds" / "examples"
DATE = ["--date", "2026-11-22"]

# What it does, the arguments, what lies in the folder, the file that is written.
COMMANDS = [
    ("close, in place", ["close", "town.ron"], {"town.ron": "workshop.ron"}, "town.ron"),
    ("collect into", ["collect", "other.ron", "--into", "town.ron", "-o", "town.ron"],
     {"town.ron": "workshop.ron", "other.ron": "half.ron"}, "town.ron"),
    ("collect, a new file", ["collect", "other.ron", "-o", "new.ron", *DATE], {"other.ron": "half.ron"}, "new.ron"),
    ("strip", ["strip", "town.ron", "-o", "copy.ron"], {"town.ron": "workshop.ron"}, "copy.ron"),
    ("table over another", ["table", "town.ron", "-o", "results.xlsx", *DATE], {"town.ron": "full.ron"}, "results.xlsx"),
    ("calendar", ["calendar", "town.ron", "-o", "due.ics"], {"town.ron": "workshop.ron"}, "due.ics"),
    ("blank sheet", ["blank", "-o", "sheet.xlsx", *DATE], {}, "sheet.xlsx"),
    ("reports of many", ["report", "town.ron", "other.ron", "-o", "out", "--form", "mayor", *DATE],
     {"town.ron": "full.ron", "other.ron": "half.ron"}, "out/town.pdf"),
    ("report over another", ["report", "town.ron", "-o", "report.pdf", "--form", "mayor", *DATE], {"town.ron": "full.ron"}, "report.pdf"),
]
SHORT = {"close, in place", "collect, a new file"}

# Calls that have to do with files, and by which errors they fail. A call without errors is only killed at.
ERRORS = {
    "openat": ["EACCES", "ENOSPC", "EROFS", "EMFILE"],
    "write": ["ENOSPC", "EIO", "EDQUOT"],
    "pwrite64": ["ENOSPC"],
    "read": ["EIO"],
    "fsync": ["EIO", "EINVAL", "ENOSPC"],
    "fdatasync": ["EIO", "EINVAL"],
    "rename": ["EACCES", "EBUSY", "EIO"],
    "renameat": ["EACCES", "EBUSY", "EIO"],
    "renameat2": ["EACCES", "EBUSY", "EINVAL", "EIO"],
    "link": ["EPERM"],
    "linkat": ["EPERM"],
    "unlink": ["EACCES", "EBUSY"],
    "unlinkat": ["EACCES", "EBUSY"],
    "mkdir": ["EACCES"],
    "flock": ["ENOLCK", "EOPNOTSUPP"],
    "fchmod": ["EPERM"],
    "fchown": ["EPERM"],
    "fsetxattr": ["EOPNOTSUPP"],
    "fremovexattr": ["EOPNOTSUPP", "EIO"],
    "getxattr": ["EOPNOTSUPP", "EIO"],
    "statx": ["EIO", "EACCES"],
    "newfstatat": ["EIO"],
    "access": ["EACCES"],
    "faccessat2": ["EACCES"],
    "getdents64": ["EIO"],
    "lseek": [],
    "ftruncate": ["ENOSPC"],
    # The standard library itself gives up where a folder can't be closed.
    "close": [],
}

# Codes with which the program ends when something given can't be read or written, and after which nothing may have changed.
SAID = {0, 3, 4, 7}


class Run:
    """One run of a command in a folder of its own."""

    def __init__(self, program, command, folder, before):
        self.program, self.folder = program, folder
        self.name, self.args, self.inputs, self.target = command
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, example in self.inputs.items():
            shutil.copyfile(EXAMPLES / example, folder / name)
        if before is not None and self.target not in self.inputs:
            (folder / self.target).write_bytes(before)

    def start(self, strace=()):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "LANG": "C.UTF-8"}
        return subprocess.Popen([*strace, str(self.program), "--lang", "en", *self.args], cwd=self.folder, env=environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, strace=()):
        process = self.start(strace)
        out, err = process.communicate(timeout=120)
        return process.returncode, (out + err).decode("utf-8", "replace")

    def work_on(self):
        """Works on the assessment that was written, as people go on to do; whether there is anything to close is all the same."""
        subprocess.run([str(self.program), "close", self.target], cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def files(self):
        return {str(path.relative_to(self.folder)): path.read_bytes()
                for path in sorted(self.folder.rglob("*")) if path.is_file()}


def counted(run, log):
    """How often a command calls what, undisturbed."""
    run.run(["strace", "-f", "-qq", "-o", str(log)])
    calls = collections.Counter()
    for line in log.read_text(errors="replace").splitlines():
        found = re.match(r"(?:\d+ +)?([a-z0-9_]+)\(", line)
        if found:
            calls[found[1]] += 1
    return calls


class Command:
    """A command with what it makes undisturbed, over nothing or over what it made before."""

    def __init__(self, program, command, folder, is_traced):
        self.program, self.command, self.folder = program, command, folder
        self.name, _, self.inputs, self.target = command
        first = Run(program, command, folder, None)
        code, said = first.run()
        if code != 0:
            sys.exit(f"{self.name}: undisturbed it ended with {code}: {said}")
        self.is_over = "over another" in self.name
        self.before = first.files()[self.target] if self.is_over else None
        if self.is_over:
            # The same day's output differs from the one before, so that it is seen which lies there.
            self.before = self.other_state()
        again = Run(program, command, folder, self.before)
        self.old = again.files()
        code, said = again.run()
        if code != 0:
            sys.exit(f"{self.name}: undisturbed it ended with {code}: {said}")
        self.new = again.files()
        self.calls = collections.Counter()
        if is_traced:
            self.calls = counted(Run(program, command, folder, self.before), folder.with_suffix(".log"))

    def other_state(self):
        """The same output of another day."""
        name, args, inputs, target = self.command
        other = (name, [arg if arg != DATE[1] else "2026-11-21" for arg in args], inputs, target)
        run = Run(self.program, other, self.folder, None)
        run.run()
        return run.files()[target]

    def disturbed(self, strace, is_mute):
        """`is_mute` where it can't even say what went wrong."""
        run = Run(self.program, self.command, self.folder, self.before)
        code, said = run.run(strace)
        return self.judge(run, code, said, was_killed=False, is_mute=is_mute)

    def judge(self, run, code, said, was_killed, is_mute=False):
        """What does not hold after a run."""
        wrong = []
        there = run.files()
        target, old, new = there.get(self.target), self.old.get(self.target), self.new[self.target]
        if target not in (old, new):
            wrong.append("the file is neither what it was nor what it was to be" if target is not None else "the file is gone")
        backup = there.get(self.target + window.BACKUP)
        if backup is not None and backup != old:
            wrong.append("the backup is not the state before")
        for name in self.inputs:
            if name != self.target and there.get(name) != self.old[name]:
                wrong.append(f"{name} was changed")
        if not was_killed:
            if "panicked" in said or code == 70 or code < 0:
                wrong.append(f"it failed by itself ({code})")
            elif code == 0 and target != new:
                wrong.append("it said that it succeeded, and the file is not there")
            elif code not in SAID | {127}:
                wrong.append(f"it ended with {code}")
            elif code != 0 and not said.strip() and not is_mute:
                wrong.append(f"it ended with {code} and said nothing")
        code, again = run.run()
        after = run.files()
        # Closing what is closed is refused, and rightly so; then it must be the new state.
        if code != 0 and target != new:
            wrong.append(f"run again it ended with {code}: {again.strip()[:200]}")
        if target != new and after.get(self.target) != new:
            wrong.append("run again it made something else")
        if self.target.endswith(".ron"):
            run.work_on()
        left = set(run.files()) - set(self.new) - {self.target + window.BACKUP}
        left = {name for name in left if not name.startswith("home/") and not (name.endswith(".unsaved.ron"))}
        if left:
            wrong.append("left beside the file: " + ", ".join(sorted(left)))
        return wrong


def inject(call, what, when):
    return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:{what}:when={when}"]


def swept(command, told, is_short):
    """Kills at every call, and every call failing."""
    kills = errors = 0
    for call, by in ERRORS.items():
        for place in range(1, command.calls[call] + 1):
            run = Run(command.program, command.command, command.folder, command.before)
            process = run.start(inject(call, "signal=KILL", place))
            process.communicate(timeout=120)
            kills += 1
            told(f"killed at {call} {place}", command.judge(run, 0, "", was_killed=True))
            for error in by[:1] if is_short else by:
                for when in [str(place)] if is_short else [str(place), f"{place}+"]:
                    errors += 1
                    told(f"{error} from {call} {when}", command.disturbed(inject(call, f"error={error}", when), is_mute=call == "write"))
    return kills, errors


def by_the_clock(command, told, count, chance):
    """Kills at moments that nothing chooses."""
    started = time.monotonic()
    Run(command.program, command.command, command.folder, command.before).run()
    lasts = time.monotonic() - started
    for number in range(count):
        run = Run(command.program, command.command, command.folder, command.before)
        moment = chance.uniform(0, lasts)
        process = run.start()
        time.sleep(moment)
        # Every second one as a person ends it, by Ctrl+C.
        process.send_signal(signal.SIGKILL if number % 2 else signal.SIGINT)
        process.communicate()
        told(f"killed after {moment * 1000:.1f} ms", command.judge(run, 0, "", was_killed=True))


def may_trace():
    try:
        return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
    except OSError:
        return False


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("program", type=Path)
    asked.add_argument("--short", action="store_true")
    asked.add_argument("--kills", type=int)
    asked.add_argument("--windows", type=int)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only")
    asked = asked.parse_args()
    program = asked.program.resolve()
    windows = asked.windows if asked.windows is not None else (0 if asked.short else 300)
    kills = asked.kills if asked.kills is not None else (40 if asked.short else 1000)
    commands = [command for command in COMMANDS if not asked.short or command[0] in SHORT]
    commands = [command for command in commands if asked.only in (None, command[0])]
    chance, wrong, rows = random.Random(asked.seed), [], []
    is_traced = may_trace()
    if not is_traced:
        print("NOT TRACED: strace is missing or not allowed here; nothing was killed at a call and no call was made to fail")
    with tempfile.TemporaryDirectory() as folder:
        for number, command in enumerate(commands):
            made = Command(program, command, Path(folder) / f"c{number}" / "しるべ 診断", is_traced)
            before = len(wrong)

            def told(what, found, name=command[0]):
                wrong.extend(f"{name}: {what}: {fault}" for fault in found)

            at_calls, errors = swept(made, told, asked.short) if is_traced else (0, 0)
            clock = kills // len(commands)
            by_the_clock(made, told, clock, chance)
            rows.append((command[0], at_calls, errors, clock, len(wrong) - before))
            print("| " + " | ".join(map(str, rows[-1])) + " |", flush=True)
    if missing := window.needs():
        print("NO WINDOW: " + " and ".join(missing) + " missing; nothing was killed while somebody typed")
    elif windows and asked.only in (None, "window"):
        before = len(wrong)

        def told_of_window(what, found):
            wrong.extend(f"window: {what}: {fault}" for fault in found)

        clock, at_calls, errors = window.rounds(program, told_of_window, windows, chance, is_traced)
        rows.append(("window", at_calls, errors, clock, len(wrong) - before))
        print("| " + " | ".join(map(str, rows[-1])) + " |", flush=True)
    version = hashlib.sha256(program.read_bytes()).hexdigest()[:12]
    print(f"\nprogram {version}, seed {asked.seed}\n")
    print("| command | killed at a call | a call failing | killed by the clock | did not hold |\n|---|---|---|---|---|")
    for row in rows:
        print("| " + " | ".join(map(str, row)) + " |")
    for fault in wrong:
        print(fault)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
