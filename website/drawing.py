"""Pictures as SVG, each drawn twice: for a light and for a dark page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
MONO = "ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace"

Tone = Literal["plain", "ours", "aws", "good", "bad", "quiet"]


@dataclass(frozen=True)
class Theme:
    """Colours of a page, and for each tone the colour of a surface and that of its edge."""

    name: str
    ink: str
    soft: str
    line: str
    tones: dict[Tone, tuple[str, str]]


LIGHT = Theme(
    "light",
    ink="#1b2430",
    soft="#4a5868",
    line="#6b7a8c",
    tones={
        "plain": ("#ffffff", "#6b7a8c"),
        "ours": ("#dcebfb", "#1a5fa8"),
        "aws": ("#fdeedd", "#b3560b"),
        "good": ("#ddf3e3", "#1f7a3d"),
        "bad": ("#fbe0df", "#b3261e"),
        "quiet": ("#eef1f5", "#8a97a6"),
    },
)
DARK = Theme(
    "dark",
    ink="#e8edf3",
    soft="#b4c0cd",
    line="#93a2b3",
    tones={
        "plain": ("#222c38", "#93a2b3"),
        "ours": ("#1c3a5c", "#7db3f0"),
        "aws": ("#4a3013", "#ffab70"),
        "good": ("#173d25", "#74cf92"),
        "bad": ("#4d2020", "#ff9a93"),
        "quiet": ("#2a333f", "#76869a"),
    },
)
THEMES = (LIGHT, DARK)


@dataclass(frozen=True)
class Box:
    """A box with a title, and smaller lines below it; a title in quotes of code is one of code."""

    x: float
    y: float
    width: float
    height: float
    title: str
    lines: Sequence[str] = ()
    tone: Tone = "plain"

    @property
    def left(self) -> tuple[float, float]:
        return self.x, self.y + self.height / 2

    @property
    def right(self) -> tuple[float, float]:
        return self.x + self.width, self.y + self.height / 2

    @property
    def top(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y

    @property
    def bottom(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height

    def draw(self, theme: Theme) -> Iterator[str]:
        surface, edge = theme.tones[self.tone]
        yield (
            f'<rect x="{self.x:g}" y="{self.y:g}" width="{self.width:g}" height="{self.height:g}" rx="7" '
            f'fill="{surface}" stroke="{edge}" stroke-width="1.5"/>'
        )
        middle = self.x + self.width / 2
        first = self.y + self.height / 2 - 8.5 * len(self.lines) + 5
        yield text(middle, first, self.title, theme.ink, size=14, anchor="middle", bold=True)
        for number, line in enumerate(self.lines, 1):
            yield text(middle, first + 17 * number, line, theme.soft, size=12, anchor="middle")


@dataclass(frozen=True)
class Arrow:
    """An arrow along points, with words beside it; a broken one is for what happens seldom."""

    points: Sequence[tuple[float, float]]
    label: Sequence[str] = ()
    at: tuple[float, float] | None = None
    anchor: Literal["start", "middle", "end"] = "middle"
    is_broken: bool = False
    tone: Tone = "plain"

    def draw(self, theme: Theme) -> Iterator[str]:
        colour = theme.tones[self.tone][1]
        path = "M" + " L".join(f"{x:g} {y:g}" for x, y in self.points)
        broken = ' stroke-dasharray="5 4"' if self.is_broken else ""
        yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.6"{broken}/>'
        yield _head(self.points[-2], self.points[-1], colour)
        (x, y), (there_x, there_y) = self.points[0], self.points[1]
        middle_x, middle_y = self.at or (
            (x + there_x) / 2,
            (y + there_y) / 2 - 7 - 15 * (len(self.label) - 1),
        )
        for number, line in enumerate(self.label):
            yield text(middle_x, middle_y + 15 * number, line, theme.soft, size=12, anchor=self.anchor)


@dataclass(frozen=True)
class Words:
    """Words that stand by themselves."""

    x: float
    y: float
    words: str
    size: float = 12
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False

    def draw(self, theme: Theme) -> Iterator[str]:
        ink = theme.ink if self.bold else theme.soft
        yield text(self.x, self.y, self.words, ink, size=self.size, anchor=self.anchor, bold=self.bold)


Part = Box | Arrow | Words


@dataclass(frozen=True)
class Picture:
    """A picture, what it shows in words, and its parts, the later ones above the earlier."""

    name: str
    title: str
    width: float
    height: float
    parts: Sequence[Part]

    def svg(self, theme: Theme) -> str:
        return document(
            self.width, self.height, self.title, (each for part in self.parts for each in part.draw(theme))
        )


def document(width: float, height: float, title: str, drawn: Iterator[str]) -> str:
    """An SVG file; it scales to where it stands, up to its size."""
    # Edges of what stands at the border are as wide as others.
    width, height = width + 4, height + 4
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" font-family="{FONT}">',
        f"<title>{escape(title)}</title>",
        *drawn,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def text(
    x: float,
    y: float,
    words: str,
    colour: str,
    *,
    size: float,
    anchor: str = "start",
    bold: bool = False,
) -> str:
    """Words at a place; those in backquotes are code."""
    is_code = words.startswith("`") and words.endswith("`")
    facts = [f'x="{x:g}"', f'y="{y:g}"', f'font-size="{size:g}"', f'fill="{colour}"']
    facts += [f'text-anchor="{anchor}"'] if anchor != "start" else []
    facts += ['font-weight="600"'] if bold else []
    facts += [f'font-family="{MONO}"'] if is_code else []
    return f"<text {' '.join(facts)}>{escape(words.strip('`'))}</text>"


def _head(before: tuple[float, float], end: tuple[float, float], colour: str) -> str:
    (x, y), (end_x, end_y) = before, end
    length = ((end_x - x) ** 2 + (end_y - y) ** 2) ** 0.5 or 1
    along, aside = ((end_x - x) / length, (end_y - y) / length), 4.5
    back_x, back_y = end_x - 9 * along[0], end_y - 9 * along[1]
    corners = [
        (end_x, end_y),
        (back_x - aside * along[1], back_y + aside * along[0]),
        (back_x + aside * along[1], back_y - aside * along[0]),
    ]
    return f'<path d="M{" L".join(f"{a:.1f} {b:.1f}" for a, b in corners)} Z" fill="{colour}"/>'
