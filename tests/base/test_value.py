"""Frozen values, the base of what this library returns."""

import pickle

import pytest

from partner_events import Deviation, IdempotencyKey


def test_a_value_takes_its_fields_by_position_or_by_name() -> None:
    """And compares by them."""
    value = IdempotencyKey("a", strength="documented")

    assert value == IdempotencyKey(strength="documented", value="a")
    assert value != IdempotencyKey("b", "documented")
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize(
    ("positional", "named"),
    [
        (("a",), {"value": "b", "strength": "documented"}),
        (("a", "documented"), {"value": "b"}),
        (("a", "documented", "c"), {}),
        (("a",), {}),
        (("a",), {"strength": "documented", "another": "c"}),
    ],
    ids=["twice", "twice, all given", "too many", "too few", "another"],
)
def test_a_value_takes_each_field_once(positional: tuple[object, ...], named: dict[str, object]) -> None:
    """A field that is given by position and by name is refused, and so is one too many or too few."""
    make: type = IdempotencyKey

    with pytest.raises(TypeError, match="IdempotencyKey takes value, strength, each once"):
        make(*positional, **named)


def test_a_value_shows_its_fields() -> None:
    """Unless they are a delivery's."""
    assert repr(IdempotencyKey("a", "inferred")) == "IdempotencyKey(value='a', strength='inferred')"
    assert repr(Deviation(("detail",), "null", None)) == "Deviation(path=('detail',), kind='null', value=...)"
