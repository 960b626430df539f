"""Consoles: what IPython and Jupyter offer of values that are there, alone and by jedi, which they ask."""

import json
import subprocess
import sys
from functools import cache

import pytest
from conftest import ROOT
from pydantic import BaseModel

from partner_events import parse_event

pytestmark = pytest.mark.tools
pytest.importorskip("IPython")
pytest.importorskip("jedi")

# In a process of its own: IPython changes much of the one that it runs in.
ASK = """\
import json, sys
from pathlib import Path
from partner_events import parse_event

events = {name: parse_event(Path(path).read_bytes()) for name, path in json.loads(sys.argv[1]).items()}
asked, found = json.loads(sys.argv[3]), {}
if sys.argv[2] == "jedi":
    import jedi
    for code in asked:
        found[code] = [each.name for each in jedi.Interpreter(code, [events]).complete()]
else:
    from IPython.core.completer import provisionalcompleter
    from IPython.core.interactiveshell import InteractiveShell
    shell = InteractiveShell.instance()
    shell.push(events)
    shell.Completer.jedi_compute_type_timeout = 0
    with provisionalcompleter():
        for code in asked:
            found[code] = [each.text for each in shell.Completer.completions(code, len(code))]
print(json.dumps(found))
"""

EVENTS = {
    "paid": "stripe/payment_intent.succeeded",
    "bent": "stripe/bent.payment_intent.succeeded",
    "login": "auth0/s",
    "alert": "datadog/query_alert_monitor",
    "nobody": "twilio/unknown.example",
}
DERIVED = {
    *("kind", "partner", "payload", "idempotency_key", "occurred_at", "delay", "is_replay", "raw"),
    *("to_dict", "deviations", "log_fields", "fields", "docs_url", "detail", "time", "source"),
}
ASKED = (
    *(f"{name}." for name in EVENTS),
    *(f"{name}.payload." for name in EVENTS),
    *("paid.pay", "paid.payload.am", "paid.payload.amount_details.", "paid.detail.data.object.am"),
    *("paid.kind.", "paid.partner.", "paid.idempotency_key.", "paid.occurred_at."),
    *("paid.fields.payload.am", "paid.fields.payload.amount."),
    "from partner_events import parse_ev",
    "from partner_events.stripe import PaymentIntentSucc",
)


@cache
def offered_by(console: str) -> dict[str, list[str]]:
    paths = {name: str(ROOT / "samples" / f"{path}.json") for name, path in EVENTS.items()}
    command = [sys.executable, "-W", "ignore", "-c", ASK, json.dumps(paths), console, json.dumps(ASKED)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    found: dict[str, list[str]] = json.loads(run.stdout.splitlines()[-1])
    return found


@pytest.fixture(params=["jedi", "IPython"])
def offered(request: pytest.FixtureRequest) -> dict[str, set[str]]:
    """What a console offers after each of the expressions that are asked about."""
    return {code: set(names) for code, names in offered_by(request.param).items()}


@pytest.mark.parametrize("name", EVENTS)
def test_an_event_is_completed(offered: dict[str, set[str]], name: str) -> None:
    """With its envelope and what follows from it."""
    assert offered[f"{name}."] >= DERIVED


@pytest.mark.parametrize("name", ["paid", "login", "alert", "bent"])
def test_a_payload_is_completed(offered: dict[str, set[str]], name: str) -> None:
    """With the fields that this delivery has."""
    payload = parse_event((ROOT / "samples" / f"{EVENTS[name]}.json").read_bytes()).payload
    assert isinstance(payload, BaseModel)
    fields = {field for field in type(payload).model_fields if hasattr(payload, field)}

    assert len(fields) > 5
    assert offered[f"{name}.payload."] >= fields


def test_what_is_begun_is_completed(offered: dict[str, set[str]]) -> None:
    """And nothing else is offered."""
    assert offered["paid.pay"] == {"payload"}
    assert offered["paid.payload.am"] == offered["paid.detail.data.object.am"]
    assert {"amount", "amount_received"} <= offered["paid.payload.am"]
    assert all(name.startswith("am") for name in offered["paid.payload.am"])
    assert "tip" in offered["paid.payload.amount_details."]


def test_values_that_follow_from_an_event_are_completed(offered: dict[str, set[str]]) -> None:
    """As what they are: text, a key, a time."""
    assert {"startswith", "upper"} <= offered["paid.kind."]
    assert {"startswith", "upper"} <= offered["paid.partner."]
    assert {"value", "strength"} <= offered["paid.idempotency_key."]
    assert {"isoformat", "year"} <= offered["paid.occurred_at."]


def test_fields_for_patterns_are_completed(offered: dict[str, set[str]]) -> None:
    """Paths, and the operators that fit."""
    assert {"amount", "amount_received"} <= offered["paid.fields.payload.am"]
    assert {"equals", "numeric"} <= offered["paid.fields.payload.amount."]


def test_imports_are_completed(offered: dict[str, set[str]]) -> None:
    """Of names that are imported when they are asked for."""
    assert "parse_event" in offered["from partner_events import parse_ev"]
    assert "PaymentIntentSucceeded" in offered["from partner_events.stripe import PaymentIntentSucc"]
