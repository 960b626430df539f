"""A browser, in which tests open pages."""

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .npm import INSTALLED, install

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

WITHIN = 600_000
"""Milliseconds that anything may take: a machine that has other things to do fails no test."""

PATIENT = """{
    const set = window.setTimeout;
    window.setTimeout = (call, after, ...rest) => set(call, after >= 10_000 ? 600_000 : after, ...rest);
}"""
"""The limits that pages have themselves are for people; here they are as long as all others."""


@contextmanager
def chromium() -> "Generator[Browser]":
    """This machine's Chromium, without a window, until the end of the block."""
    from playwright.sync_api import expect, sync_playwright

    path = shutil.which("chromium")
    assert path, "there is no Chromium: run `make servers`"
    # Debian's Chromium draws with a GPU, which a machine that has none would emulate.
    options = ["--no-sandbox", "--disable-gpu"]
    expect.set_options(timeout=WITHIN)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=options, timeout=WITHIN)
        yield browser
        browser.close()


def context_of(browser: "Browser", *, width: int = 1440, **options: Any) -> "BrowserContext":
    """A context of its own, in which pages may take their time, and nothing changes slowly."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, reduced_motion="reduce", **options
    )
    context.set_default_timeout(WITHIN)
    context.add_init_script(PATIENT)
    return context


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
