"""The text that says where each kind's class is."""

from collections.abc import Mapping
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import parse_event
from partner_events._base.lazy import Places
from partner_events.stripe import UnknownStripeEvent
from partner_events.stripe.events import KINDS

NAMES = st.text(st.characters(exclude_characters="\n"), min_size=1).filter(lambda name: " = " not in name)


@given(st.dictionaries(NAMES, st.sampled_from(["a.B", "models.c.D"])))
def test_it_is_read_as_a_dict_is(places: Mapping[str, str]) -> None:
    """Names in their order, and module and class of each."""
    found = Places("\n" + "".join(f"{name} = {path}\n" for name, path in places.items()))

    assert dict(found.items()) == {name: tuple(path.rsplit(".", 1)) for name, path in places.items()}
    assert list(found) == list(places)
    assert len(found) == len(places)
    assert all(found[name] == found.get(name) for name in places)


@pytest.mark.parametrize("name", ["", "account", "updated", "\naccount.updated", "account.updated = x"])
def test_what_is_no_whole_name_has_no_place(name: str) -> None:
    """Nor is it an error to ask for it."""
    assert name not in KINDS
    assert KINDS.get(name) is None
    with pytest.raises(KeyError):
        KINDS[name]


def test_a_detail_type_of_several_lines_is_of_no_kind() -> None:
    """Even if it is what stands in the text."""
    first, second = list(KINDS)[:2]
    raw: dict[str, Any] = dict(read_sample("account.updated"))
    raw["detail-type"] = f"{first} = {'.'.join(KINDS[first])}\n{second}"
    raw["detail"] = {**raw["detail"], "type": raw["detail-type"]}

    assert type(parse_event(raw)) is UnknownStripeEvent
