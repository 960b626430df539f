"""Prints every scene, one below the other."""

import sys

from rich.console import Console

from demo.scenes import SCENES

WIDTH = 100


def main() -> int:
    console = Console(highlight=False, emoji=False)
    console.width = min(console.width, WIDTH) if console.is_terminal else WIDTH
    for title, scene in SCENES.items():
        with console.capture() as page:
            console.print()
            console.rule(f"[bold]{title}", align="left")
            for part in scene():
                console.print(part)
        for line in page.get().splitlines():
            print(_printable(line.rstrip(), sys.stdout.encoding))
    return 0


def _printable(text: str, encoding: str) -> str:
    """The text with question marks for what a terminal cannot show."""
    return text.encode(encoding, errors="replace").decode(encoding)


if __name__ == "__main__":
    sys.exit(main())
