"""``look``: deliveries on the whole screen."""

import asyncio
import json
from pathlib import Path

import pytest

from cli.running import Conversation, run
from partner_events.stripe import CustomerUpdated, PaymentIntentSucceeded
from partner_events.testing import sample

pytestmark = pytest.mark.tools
pytest.importorskip("textual")

from textual.widgets import Static  # noqa: E402 # after the skip

from partner_events.cli._commands.look import events_in  # noqa: E402
from partner_events.cli._look import Look  # noqa: E402


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two deliveries with a line between them that is none."""
    paid = sample(PaymentIntentSucceeded, {"payload.amount": 4999, "payload.currency": "usd"}).to_dict()
    text = "\n".join([json.dumps(paid), "{bad", json.dumps(sample(CustomerUpdated).to_dict())])
    found = tmp_path / "recorded.jsonl"
    found.write_text(text, encoding="utf-8")
    return found


def test_a_search_leaves_the_fields_that_have_the_words(file: Path) -> None:
    """And what they are in; of the chosen one there is the path, and its whole value."""

    async def looked() -> tuple[list[str], str]:
        app = Look(events_in([str(file)], []))
        async with app.run_test(size=(80, 40)) as pilot:
            await pilot.press("slash", *"49.99", "enter")
            await pilot.pause()
            tree = app.fields
            tree.cursor_line = tree.last_line
            await pilot.pause()
            nodes = map(tree.get_node_at_line, range(tree.last_line + 1))
            return [str(node.label) for node in nodes if node], str(app.query_one("#field", Static).content)

    lines, field = asyncio.run(looked())

    assert lines[1:4] == ["detail", "data", "object"]
    assert "amount  49.99 USD  (4999)" in lines
    assert all("49.99" in line for line in lines[4:])
    assert field.startswith("detail.data.object.amount")
    assert field.endswith("49.99 USD  (4999)")


def test_what_is_secret_is_not_found(file: Path) -> None:
    """A search does not tell either what is covered."""
    paid = sample(PaymentIntentSucceeded).raw
    secret = json.dumps(paid).partition('"client_secret": "')[2].partition('"')[0]

    ((_, _, delivery), *_) = events_in([str(file)], [])

    assert len(secret) > 10
    assert secret not in json.dumps(delivery)


def test_keys_step_through_a_file_and_end(file: Path) -> None:
    """On a terminal; what holds no delivery is said when the screen is as it was."""
    pytest.importorskip("pexpect")
    with Conversation("look", str(file), folder=file.parent) as terminal:
        terminal.expect("PaymentIntentSucceeded")
        terminal.type("n")
        terminal.expect("CustomerUpdated")
        terminal.type("q")
        terminal.expect("line 2: not JSON")
        assert terminal.end() == 1


def test_without_a_terminal_it_says_what_is_right(file: Path) -> None:
    """``--json`` writes the first delivery all the same."""
    piped = run("look", str(file))

    assert piped.code == 2
    assert "look needs a terminal; parse --tree shows deliveries as text" in piped.err
    assert run("look", str(file), "--json").json["kind"] == "payment_intent.succeeded"
