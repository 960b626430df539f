"""The picture that is shown with a link to the site: ``python -m website.card`` renders it, with Chromium.

It is committed, so that the site is built without a browser; the file says which drawing it is of, and a test
compares that.
"""

import hashlib
import shutil
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from website.drawing import DARK, document, text
from website.repository import ROOT

CARD = ROOT / "website" / "theme" / "assets" / "card.png"
WIDTH, HEIGHT = 1200, 630
KEY = b"Drawing"
SIGNATURE = b"\x89PNG\r\n\x1a\n"

CODE = (
    "event = parse_event(delivery, PaymentIntentSucceeded, ChargeRefunded)",
    "match event:",
    "    case PaymentIntentSucceeded():",
    '        return f"{event.payload.amount} {event.payload.currency} paid"',
)


def svg() -> str:
    """The drawing."""
    return document(WIDTH, HEIGHT, "partner_events", _drawn())


def _drawn() -> Iterator[str]:
    surface, edge = DARK.tones["ours"]
    yield f'<rect x="-2" y="-2" width="{WIDTH + 4}" height="{HEIGHT + 4}" fill="#14273f"/>'
    yield '<path d="M80 96h56l32 32-32 32H80l32-32z" fill="#ffab70"/>'
    yield '<path d="M152 96h24l32 32-32 32h-24l32-32z" fill="#ffffff"/>'
    yield text(240, 152, "partner_events", DARK.ink, size=72, bold=True)
    yield text(80, 236, "Typed SaaS partner events, as Amazon EventBridge delivers them", DARK.ink, size=31)
    yield text(80, 286, "A short cold start. Types that tell the truth.", DARK.soft, size=29)
    yield (
        f'<rect x="80" y="330" width="1040" height="230" rx="14" fill="{surface}" stroke="{edge}" '
        f'stroke-width="2"/>'
    )
    for number, line in enumerate(CODE):
        indent = len(line) - len(line.lstrip())
        yield text(112 + 14 * indent, 385 + 46 * number, f"`{line.lstrip()}`", DARK.ink, size=23)


def digest() -> str:
    """What a card says of the drawing that it was made of."""
    return hashlib.sha256(svg().encode()).hexdigest()


def drawing_of(card: bytes) -> str | None:
    """What a file says of its drawing; None if nothing."""
    at = len(SIGNATURE)
    while at < len(card):
        (length,) = struct.unpack_from(">I", card, at)
        kind, content = card[at + 4 : at + 8], card[at + 8 : at + 8 + length]
        if kind == b"tEXt" and content.startswith(KEY + b"\0"):
            return content.removeprefix(KEY + b"\0").decode("latin-1")
        at += length + 12
    return None


def marked(png: bytes) -> bytes:
    """The picture, which says of what drawing it is: in a chunk of text before its end."""
    content = KEY + b"\0" + digest().encode()
    chunk = struct.pack(">I", len(content)) + b"tEXt" + content
    chunk += struct.pack(">I", zlib.crc32(b"tEXt" + content))
    return png[:-12] + chunk + png[-12:]


def main() -> int:
    # Not needed for the site, only for this.
    from playwright.sync_api import sync_playwright

    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        style = "body { margin: 0; background: #14273f } svg { width: 100vw; height: 100vh }"
        page.set_content(f"<style>{style}</style>{svg()}")
        png = page.screenshot()
        browser.close()
    Path(CARD).write_bytes(marked(png))
    print(f"written: {CARD.relative_to(ROOT)}, {len(png):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
