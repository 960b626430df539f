"""A browser, in which tests open pages."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .npm import INSTALLED, install

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@contextmanager
def chromium() -> "Generator[Browser]":
    """This machine's Chromium, without a window, until the end of the block."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium")
    assert path, "there is no Chromium: run `make servers`"
    # Debian's Chromium draws with a GPU, which a machine that has none would emulate.
    options = ["--no-sandbox", "--disable-gpu"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=options)
        yield browser
        browser.close()


def violations(page: "Page") -> list[dict[str, Any]]:
    """What axe finds against a page, as it stands: each with its ``id``, its ``impact`` and its ``nodes``."""
    if not page.evaluate("'axe' in window"):
        install()
        axe = INSTALLED / "node_modules" / "axe-core" / "axe.min.js"
        page.evaluate(axe.read_text(encoding="utf-8"))
    # Unless it is told, axe describes each rule that the page keeps, too.
    found: list[dict[str, Any]] = page.evaluate(
        "axe.run({resultTypes: ['violations']}).then(found => found.violations)"
    )
    return found
