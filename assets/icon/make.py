#!/usr/bin/env python3
"""Makes icon-*.png and icon.ico from icon.svg. Needs rsvg-convert (Debian: librsvg2-bin) and nothing else.

An .ico is a table of contents and one picture per size; Windows reads PNG pictures at every size since Vista.
"""
import pathlib
import struct
import subprocess

HERE = pathlib.Path(__file__).parent
IN_ICO = [16, 20, 24, 32, 40, 48, 64, 256]  # 16, 32 and 48 px at 100, 125, 150 and 200 %
BESIDE = [32, 64, 256]


def png(size):
    command = ["rsvg-convert", "-w", str(size), "-h", str(size), str(HERE / "icon.svg")]
    return subprocess.run(command, check=True, capture_output=True).stdout


pictures = {size: png(size) for size in IN_ICO}
for size in BESIDE:
    (HERE / f"icon-{size}.png").write_bytes(pictures[size])

offset = 6 + 16 * len(IN_ICO)
ico = struct.pack("<HHH", 0, 1, len(IN_ICO))
for size in IN_ICO:
    length = len(pictures[size])
    ico += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, length, offset)
    offset += length
(HERE / "icon.ico").write_bytes(ico + b"".join(pictures.values()))
