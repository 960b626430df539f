"""The built site, as readers get it: in a browser, in both themes, without a network; and as files."""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from conftest import ROOT
from support.browsers import chromium, context_of, violations
from support.servers import free_port
from support.serving import Serving

from partner_events.explorer._files import INDEX, Files, pages
from website.card import digest, drawing_of

pytest.importorskip("playwright")

pytestmark = [pytest.mark.tools, pytest.mark.once]

PYTHON = ROOT / ".venvs" / "site" / "bin" / "python"
VERSIONS: list[dict[str, object]] = [
    {"version": "0.2.0", "title": "0.2.0", "aliases": ["latest"]},
    {"version": "0.1.0", "title": "0.1.0", "aliases": []},
]
"""As mike writes them."""

PAGES = ("index.html", "stripe.html", "reference/partner_events.html", "404.html")
"""A page of each sort: the front page, a guide, one of the reference, and the one for what is not there."""

ALTERNATE = re.compile(r'<link rel="alternate" type="text/markdown" title="Markdown" href="([^"]+)">')
EXPLORER = {page.name for page in pages()}
"""The explorer's pages, which are written after the others, and have tests of their own."""

THEMES = ("light", "dark")
WIDTHS = (360, 768, 1440)


@dataclass(frozen=True)
class Site:
    """A built site, and where it is served: beside other versions of it, below a folder."""

    folder: Path
    address: str

    def __truediv__(self, page: str) -> str:
        return f"{self.address}{page}"

    def text(self, page: str) -> str:
        return (self.folder / page).read_text(encoding="utf-8")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What is not there is answered with the site's own page, as hosts of static files do."""
        page = Path(self.directory, "it", "0.1.0", "404.html")
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site as `make site` builds it, with warnings as errors, and served."""
    root, port = tmp_path_factory.mktemp("site"), free_port()
    address = f"http://127.0.0.1:{port}/it/0.1.0/"
    folder = root / "it" / "0.1.0"
    environment = {
        **os.environ,
        "MIKE_DOCS_VERSION": "0.1.0",
        "NO_MKDOCS_2_WARNING": "1",
        "REFERENCE_SOURCES": str(root / "sources"),
        "SITE_URL": address,
        "SITE_WITHOUT_EXPLORER": "1",
        # Nothing is to be fetched: every proxy is one that is not there.
        **dict.fromkeys(("http_proxy", "https_proxy"), "http://127.0.0.1:9"),
    }
    command: list[str | Path] = [
        PYTHON,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--config-file",
        "website/mkdocs.yml",
    ]
    built = subprocess.run(
        [*command, "--site-dir", folder],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert built.returncode == 0, built.stderr
    (root / "it" / "versions.json").write_text(json.dumps(VERSIONS), encoding="utf-8")
    serving = Serving(ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(root))))
    yield Site(folder, address)
    serving.stop()


@dataclass
class Reader:
    """A browser for pages of the site, and what they asked of whom."""

    browser: Any
    site: Site
    asked: list[str] = field(default_factory=list[str])
    errors: list[str] = field(default_factory=list[str])

    def page(self, name: str, *, theme: str = "light", width: int = 1440) -> Any:
        """A page in a context of its own: its address, or its name on the site."""
        page = context_of(self.browser, width=width, color_scheme=theme).new_page()
        page.on("request", self._request)
        page.on("pageerror", self._error)
        page.goto(name if "://" in name else self.site / name)
        return page

    def _request(self, request: Any) -> None:
        self.asked.append(request.url)

    def _error(self, error: object) -> None:
        self.errors.append(str(error))


@pytest.fixture(scope="module")
def reader(site: Site) -> Iterator[Reader]:
    with chromium() as browser:
        yield Reader(browser, site)


class _Anchors(HTMLParser):
    """Where the links of a page lead, and which places it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and name in ("id", "name"):
                self.places.add(value)
            # A page's neighbours, canonical address and so on are those of all versions.
            if value and name in ("href", "src") and tag != "link":
                self.links.add(value)


# In a browser


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible(reader: Reader, name: str, theme: str) -> None:
    """axe finds nothing serious, in either theme."""
    page = reader.page(name, theme=theme)

    found = violations(page)

    page.context.close()
    serious = [
        (each["id"], [node["html"] for node in each["nodes"]][:3])
        for each in found
        if each["impact"] in ("serious", "critical")
    ]
    assert not serious


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_a_phone_a_tablet_and_a_desk(reader: Reader, name: str) -> None:
    """Nothing is wider than the window: what is wide scrolls in itself."""
    page = reader.page(name, width=WIDTHS[0])
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found[width] = page.evaluate("document.documentElement.scrollWidth")

    page.context.close()
    assert found == {width: width for width in WIDTHS}


def test_a_wide_table_scrolls_by_keyboard(reader: Reader) -> None:
    """On a phone it is wider than the page, and can be focused; on a desk it is not."""
    page = reader.page("carriers.html", width=WIDTHS[0])
    wide = page.locator(".md-typeset__scrollwrap[tabindex='0']").count()
    page.set_viewport_size({"width": 2400, "height": 900})
    page.wait_for_function("!document.querySelector(\".md-typeset__scrollwrap[tabindex='0']\")")

    page.context.close()
    assert wide > 0


def test_a_theme_is_the_systems_or_the_readers(reader: Reader) -> None:
    """Pictures are the theme's, and a choice stays on the next page."""
    page = reader.page("dedupe.html", theme="dark")
    shown = "[...document.querySelectorAll('.picture img')].filter(i => i.offsetWidth)"
    shown += ".map(i => new URL(i.src).pathname.split('/').pop())"
    before = page.evaluate("getComputedStyle(document.body).backgroundColor"), page.evaluate(shown)

    page.locator("label[title='Switch to light mode']:visible").click()
    page.goto(reader.site / "failures.html")
    after = page.evaluate("getComputedStyle(document.body).backgroundColor"), page.evaluate(shown)

    page.context.close()
    assert before[0] != after[0]
    assert after[0] == "rgb(255, 255, 255)"
    assert before[1] == ["dedupe-states-dark.svg"]
    assert after[1] == ["retries.svg"]


def find(page: Any, words: str, answer: str) -> None:
    """Types words into the search, and waits until a page is among its answers."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.locator(f".md-search-result__link[href*='{answer}']").first.wait_for()


def test_search_finds_a_page_by_keyboard(reader: Reader) -> None:
    """With a slash, and nothing but keys."""
    page = reader.page("index.html")

    find(page, "on-failure destination", "failures.html")

    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/*.html?h=*")
    page.context.close()


def test_the_site_is_read_from_a_disk(reader: Reader) -> None:
    """Without any server, and with search."""
    page = reader.page((reader.site.folder / "index.html").as_uri())

    find(page, "deduplicator lease", "dedupe.html")
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Event patterns").first.click()

    title = page.title()
    page.context.close()
    assert title == "Event patterns - partner_events"


def test_versions_can_be_changed(reader: Reader) -> None:
    """The reader is told which one it is, and taken to another."""
    page = reader.page("stripe.html")
    page.locator(".md-version__current").wait_for()

    links = page.locator(".md-version__link").evaluate_all("all => all.map(each => [each.text, each.href])")

    page.context.close()
    base = reader.site.address.removesuffix("0.1.0/")
    assert [[text.strip(), address.rstrip("/")] for text, address in links] == [
        ["0.2.0latest", f"{base}0.2.0"],
        ["0.1.0", f"{base}0.1.0"],
    ]


def test_what_is_not_there_has_a_page(reader: Reader) -> None:
    """It leads back, from any depth."""
    page = reader.page("reference/deeper/nothing.html")
    heading = page.locator("h1").inner_text()
    page.get_by_role("link", name="All documents").click()

    address = page.url
    page.context.close()
    assert heading == "There is no such page"
    assert address == reader.site / "index.html"


def test_a_page_can_be_printed(reader: Reader) -> None:
    """Without what only leads elsewhere."""
    page = reader.page("failures.html")
    page.emulate_media(media="print")

    shown = {
        name: page.locator(name).first.is_visible() for name in (".md-header", ".md-sidebar", "article h1")
    }

    page.context.close()
    assert shown == {".md-header": False, ".md-sidebar": False, "article h1": True}


def test_nothing_is_asked_of_another_host(reader: Reader) -> None:
    """Nor does anything fail in a page's code: of pages of each sort."""
    for name in PAGES:
        reader.page(name).context.close()

    hosts = {urlsplit(address).netloc for address in reader.asked if not address.startswith("data:")}

    assert hosts <= {urlsplit(reader.site.address).netloc, ""}
    assert not reader.errors


# As files


def test_links_and_anchors_lead_somewhere(site: Site) -> None:
    """Of every page: to a page of the site, and to a place that it has."""
    read = {path: _Anchors(path.read_text(encoding="utf-8")) for path in site.folder.rglob("*.html")}
    root = f"{site.address}"
    broken: list[tuple[str, str]] = []
    for path, page in read.items():
        here = urljoin(root, path.relative_to(site.folder).as_posix())
        for link in page.links:
            address, anchor = urldefrag(urljoin(here, link))
            if not address.startswith(root):
                continue
            if address.removeprefix(root).startswith("explorer/"):
                assert Path(unquote(address)).name in EXPLORER
                continue
            file = site.folder / unquote(address.removeprefix(root) or "index.html")
            file = file / "index.html" if file.is_dir() else file
            places = read[file].places if file in read else set[str]()
            if not file.exists() or (anchor and file in read and unquote(anchor) not in places):
                broken.append((path.name, link))

    assert not broken


def test_each_page_has_its_markdown_beside_it(site: Site) -> None:
    """Whose links lead to Markdown, too; the page says where it is."""
    pages = {path: path.read_text(encoding="utf-8") for path in site.folder.rglob("*.html")}
    said = {path: ALTERNATE.search(page) for path, page in pages.items() if "<article" in page}
    del said[site.folder / "404.html"]
    twins = [path.parent / found[1] for path, found in said.items() if found]

    assert len(twins) == len(said) > 80
    assert all(path.read_text(encoding="utf-8").startswith("#") for path in twins)
    guide = site.text("router.md")
    assert "@router.on(PaymentIntentSucceeded)" in guide
    for target in re.findall(r"]\((?!https?:|#)([^)#]+)", guide):
        assert (site.folder / target).exists()
    assert "def parse_event(" in site.text("reference/partner_events.md")


def test_llms_txt_lists_every_page(site: Site) -> None:
    """By its Markdown."""
    listed = set(re.findall(r"^- \[.+?]\(([^)]+[.]md)\)", site.text("llms.txt"), re.MULTILINE))
    there = {path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*.md")}

    assert {name for name in there if not name.startswith("examples/")} == listed


def test_the_reference_has_every_public_name(site: Site) -> None:
    """Of the package and of a room of it, each with what its docstring says."""
    import partner_events
    from partner_events import dedupe

    for package in (partner_events, dedupe):
        page = site.text(f"reference/{package.__name__}.html")
        assert all(f'id="{package.__name__}.{name}"' in page for name in package.__all__)
    assert "Read-only. A field that the delivery does not carry raises" in site.text(
        "reference/partner_events.html"
    )


def test_every_guide_of_the_explorer_is_a_page(site: Site) -> None:
    """The explorer is written beside the pages, and links to them by their names."""
    index = json.loads(Files([], docs="../").content(INDEX) or b"")

    assert index["docs"] == "../"
    assert all((site.folder / f"{name}.html").is_file() for name, _ in index["guides"])


def test_the_sitemap_has_every_page(site: Site) -> None:
    """By its address."""
    tree = ET.fromstring(site.text("sitemap.xml"))
    listed = {str(each.text) for each in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}

    assert site / "router.html" in listed
    assert site / "reference/partner_events.html" in listed
    assert all(address.startswith(site.address) for address in listed)


def test_a_shared_link_has_a_card(site: Site) -> None:
    """A picture of the size that networks show, and what the page is about."""
    page = site.text("stripe.html")
    card = (site.folder / "assets" / "card.png").read_bytes()

    assert f'<meta property="og:image" content="{site / "assets/card.png"}">' in page
    assert '<meta property="og:title" content="Stripe">' in page
    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(card[at : at + 4], "big") for at in (16, 20)] == [1200, 630]
    assert drawing_of(card) == digest()
