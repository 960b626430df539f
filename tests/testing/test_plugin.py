"""The plug-in for pytest: its fixtures, and that it costs nothing until one is used."""

import re
import subprocess
import sys
import tomllib

import pytest
from conftest import ROOT

from partner_events import UnexpectedEventError, parse_event
from partner_events.patterns import EventPattern
from partner_events.stripe import ChargeSucceeded, PaymentIntentSucceeded
from partner_events.testing import assert_matches, sample

pytestmark = pytest.mark.once

pytest_plugins = "pytester"

DOCUMENT = ROOT / "docs" / "testing.md"
PLUGIN = "partner_events.testing._plugin"


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> "Run":
    """Runs a test module in a process of its own, with the plug-in alone."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return Run(pytester)


class Run:
    def __init__(self, pytester: pytest.Pytester) -> None:
        self._pytester = pytester

    def __call__(self, module: str, *options: str) -> pytest.RunResult:
        self._pytester.makepyfile(module)
        return self._pytester.runpytest_subprocess("-p", PLUGIN, *options, timeout=600)


def test_the_package_declares_the_plugin() -> None:
    """pytest finds it by its entry point."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["entry-points"]["pytest11"] == {"partner_events": PLUGIN}


def test_the_plugin_loads_nothing_of_its_own() -> None:
    """Neither pydantic nor hypothesis nor a model; what a fixture needs comes with the fixture."""
    code = (
        f"import pytest, sys; before = set(sys.modules); import {PLUGIN}; "
        "print(*sorted(m for m in set(sys.modules) - before))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    ).stdout.split()

    ours = {name for name in loaded if name.startswith("partner_events.")}
    assert ours <= {PLUGIN, "partner_events.testing", "partner_events._base", "partner_events._base.lazy"}
    assert not [name for name in loaded if name.split(".")[0] in ("pydantic", "hypothesis", "polyfactory")]


def test_a_run_that_uses_no_fixture_loads_no_pydantic(run: Run) -> None:
    """So it does not slow the tests of other projects in the same environment."""
    result = run(
        """
        import sys

        def test_nothing():
            assert "pydantic" not in sys.modules
        """
    )

    result.assert_outcomes(passed=1)


def test_the_fixtures_are_there(run: Run) -> None:
    """Samples, a context, a deduplicator."""
    result = run(
        """
        from partner_events.dedupe import Claimed, Duplicate
        from partner_events.stripe import PaymentIntentSucceeded

        def test_samples(partner_event):
            event = partner_event(PaymentIntentSucceeded, {"detail.livemode": True}, amount=9999)
            assert type(event) is PaymentIntentSucceeded
            assert (event.payload.amount, event.livemode) == (9999, True)

        def test_context(lambda_context):
            assert lambda_context.function_name in lambda_context.invoked_function_arn
            assert lambda_context.get_remaining_time_in_millis() > 0

        def test_deduplicator(deduplicator, partner_event):
            event = partner_event(PaymentIntentSucceeded)
            claim = deduplicator.claim(event)
            assert isinstance(claim, Claimed)
            claim.complete()
            assert isinstance(deduplicator.claim(event), Duplicate)

        def test_another_deduplicator_knows_nothing(deduplicator, partner_event):
            assert isinstance(deduplicator.claim(partner_event(PaymentIntentSucceeded)), Claimed)
        """
    )

    result.assert_outcomes(passed=4)


def test_the_example_in_the_documents_runs(run: Run) -> None:
    """What a reader copies passes."""
    (example,) = re.findall(
        r"^```py\n(.*?)^```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )

    run(example).assert_outcomes(passed=1)


def test_a_run_may_have_another_seed(run: Run) -> None:
    """For samples whose test does not give one."""
    result = run(
        """
        from partner_events.stripe import PaymentIntentSucceeded
        from partner_events.testing import sample

        def test_seed(partner_event):
            assert partner_event(PaymentIntentSucceeded) == sample(PaymentIntentSucceeded, seed=7)
            assert partner_event(PaymentIntentSucceeded, seed=0) == sample(PaymentIntentSucceeded)
        """,
        "--partner-events-seed=7",
    )

    result.assert_outcomes(passed=1)


def test_the_help_says_what_there_is(run: Run) -> None:
    """The option, and the fixtures with their docstrings."""
    assert "--partner-events-seed=N" in run("", "--help").stdout.str()

    fixtures = run("", "--fixtures").stdout.str()

    for name in ("partner_event", "lambda_context", "deduplicator"):
        assert name in fixtures


def test_a_pattern_that_does_not_match_says_why(run: Run) -> None:
    """The failure is the explanation, at the line of the test."""
    result = run(
        """
        from partner_events.patterns import EventPattern
        from partner_events.stripe import PaymentIntentSucceeded
        from partner_events.testing import assert_matches, sample

        def test_rule():
            f = PaymentIntentSucceeded.fields
            pattern = EventPattern.of(PaymentIntentSucceeded, f.payload.amount.numeric(">=", 10_000))
            assert_matches(pattern, sample(PaymentIntentSucceeded, amount=9999))
        """
    )

    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*detail.data.object.amount is 9999*10000*"])
    result.stdout.no_fnmatch_line("*_asserts.py*")


@pytest.mark.parametrize("form", ["pattern", "dict", "text"])
def test_a_pattern_may_be_given_in_any_form(form: str) -> None:
    """As a pattern, as Python values, as JSON text."""
    pattern = EventPattern.of(PaymentIntentSucceeded)
    forms: dict[str, EventPattern | dict[str, object] | str]
    forms = {"pattern": pattern, "dict": pattern.to_dict(), "text": pattern.to_json()}
    given = forms[form]

    assert_matches(given, sample(PaymentIntentSucceeded))
    with pytest.raises(AssertionError, match="detail-type"):
        assert_matches(given, sample(ChargeSucceeded))


def test_samples_are_used_as_deliveries_are() -> None:
    """What expects another kind says so."""
    with pytest.raises(UnexpectedEventError):
        parse_event(sample(ChargeSucceeded).to_dict(), PaymentIntentSucceeded)
