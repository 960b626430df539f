"""A browser, in which tests open pages."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@contextmanager
def chromium() -> "Generator[Browser]":
    """This machine's Chromium, without a window, until the end of the block."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium")
    assert path, "there is no Chromium: run `make servers`"
    # Debian's asks for a graphics processor, which would be one that is computed.
    options = ["--no-sandbox", "--disable-gpu"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=options)
        yield browser
        browser.close()
