"""``list``: the catalog, in whole and in part."""

import re

import pytest

from cli.running import run
from partner_events import catalog

pytestmark = pytest.mark.tools
pytest.importorskip("click")


def test_it_lists_every_kind() -> None:
    """A line each, below a head; two spaces or more are between columns, as a kind may have one in it."""
    lines = [tuple(re.split(" {2,}", line)) for line in run("list").out.splitlines()]

    assert lines[0] == ("PARTNER", "KIND", "CLASS", "STATUS")
    assert lines[1:] == [(k.partner, k.kind, k.class_name, k.status) for k in catalog.kinds()]


def test_json_has_all_that_the_catalog_knows() -> None:
    """Of one partner, when one is named."""
    kinds = run("list", "datadog", "--json").json

    assert [kind["kind"] for kind in kinds] == [kind.kind for kind in catalog.kinds("datadog")]
    assert set(kinds[0]) == {*catalog.Kind.__slots__, "summary"}


def test_search_finds_words_in_any_name() -> None:
    """Of the kind, of its class, of its detail-type; whatever their order and case."""
    found = {kind["kind"] for kind in run("list", "--search", "FAILED payment_intent", "--json").json}

    assert found == {"payment_intent.payment_failed", "v1.payment_intent.payment_failed"}


def test_nothing_found_is_exit_code_1() -> None:
    """As grep has it."""
    ran = run("list", "stripe", "--search", "teleported")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "No kind has 'teleported' in its names, or in what is said of it.\n"
