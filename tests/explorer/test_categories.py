"""The categories of kinds, and the lines that turn one sample into another."""

from partner_events.explorer._categories import OTHER, categories
from partner_events.explorer._versions import edits


def test_a_category_is_what_kinds_begin_with() -> None:
    """What all begin with says nothing; what goes on with one word only belongs to it."""
    found = categories(["v1.invoice.paid", "v1.invoice.sent", "v1.charge.failed"], {})
    words = categories(["BusinessUnitNameSet", "BusinessUnitKeySet", "OrderPaid", "OrderSent"], {})

    assert found == {"v1.invoice.paid": "invoice", "v1.invoice.sent": "invoice", "v1.charge.failed": OTHER}
    assert [*words.values()] == ["Business Unit", "Business Unit", "Order", "Order"]


def test_what_a_partner_states_is_its_category() -> None:
    """Unless only one kind has it."""
    assert categories(["a", "b", "c"], {"a": "login", "b": "login", "c": "api"}) == {
        "a": "login",
        "b": "login",
        "c": OTHER,
    }


def test_edits_turn_lines_into_others() -> None:
    """From the end, so that numbers of lines stay true."""
    before, after = ["a", "b", "c", "d"], ["a", "x", "c", "y", "z"]
    lines = list(before)

    for first, last, put in edits(before, after):
        assert isinstance(first, int)
        assert isinstance(last, int)
        assert isinstance(put, list)
        lines[first:last] = put

    assert lines == after
