#!/usr/bin/env python3
"""Makes read.svg: what `sayso read samples/recount-letter.txt` prints in a terminal of 88 columns, as text in an SVG.

usage, from the repository's root, after a Release build:
  script -qec "stty cols 88 rows 200; src/Sayso.Cli/bin/Release/net10.0/Sayso.Cli read samples/recount-letter.txt" /dev/null | docs/images/picture.py 62 > docs/images/read.svg
The number is how many lines are shown.
"""
import html, re, sys

COLOURS = {30: "#24292f", 31: "#e5534b", 32: "#57ab5a", 33: "#c69026", 34: "#539bf5", 35: "#b083f0", 36: "#39c5cf", 37: "#cdd9e5", 90: "#768390", 91: "#f47067", 92: "#6bc46d",
           93: "#daaa3f", 94: "#6cb6ff", 95: "#dcbdfb", 96: "#56d4dd", 97: "#ffffff"}
WIDTH, HEIGHT, LEFT, TOP = 8.4, 19, 18, 30


def indexed(n):
    if n < 16:
        return COLOURS[(30 + n) if n < 8 else (82 + n)]
    if n >= 232:
        return "#%02x%02x%02x" % ((8 + 10 * (n - 232),) * 3)
    level = lambda v: 0 if v == 0 else 55 + 40 * v
    return "#%02x%02x%02x" % (level((n - 16) // 36), level((n - 16) // 6 % 6), level((n - 16) % 6))


def runs(line, style):
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if not code:
            yield part, dict(style)
            continue
        n = [int(x or 0) for x in code[1].split(";")]
        while n:
            k = n.pop(0)
            if k == 0:
                style.clear()
            elif k == 1:
                style["font-weight"] = "bold"
            elif k == 2:
                style["opacity"] = "0.7"
            elif k == 3:
                style["font-style"] = "italic"
            elif k == 4:
                style["text-decoration"] = "underline"
            elif k == 39:
                style.pop("fill", None)
            elif k == 38 and n and n[0] == 5:
                style["fill"] = indexed(n[1]); n = n[2:]
            elif k == 38 and n and n[0] == 2:
                style["fill"] = "#%02x%02x%02x" % tuple(n[1:4]); n = n[4:]
            elif k in COLOURS:
                style["fill"] = COLOURS[k]


text = sys.stdin.buffer.read().decode("utf-8").replace("\r", "")
text = re.sub(r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>]", "", text)
lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-ln-z]", "", text).strip("\n").split("\n")[: int(sys.argv[1])]
width, height = round(LEFT * 2 + 88 * WIDTH), TOP + HEIGHT * len(lines) + 10
out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="ui-monospace, Consolas, Menlo, monospace" font-size="14" fill="#cdd9e5">',
       f'<rect width="{width}" height="{height}" rx="8" fill="#1c2128"/>']
style = {}
for row, line in enumerate(lines):
    column = 0
    for words, look in runs(line, style):
        if words.strip():
            lead = len(words) - len(words.lstrip())
            shown = words.strip()
            attributes = "".join(f' {k}="{v}"' for k, v in look.items())
            out.append(f'<text x="{LEFT + (column + lead) * WIDTH:.1f}" y="{TOP + row * HEIGHT}" textLength="{len(shown) * WIDTH:.1f}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"{attributes}>{html.escape(shown)}</text>')
        column += len(words)
print("\n".join(out + ["</svg>"]))
