"""Any JSON, and whether what was read of it is what was sent."""

import copy
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from partner_events import PartnerEvent
from partner_events._wire.json import is_array, is_object
from partner_events.stripe import API_VERSIONS
from support.budget import examples

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
# To pyright, iterating over HealthCheck gives its metaclass: the method has no annotation.
EVERY_CHECK: list[HealthCheck] = list(HealthCheck)  # pyright: ignore[reportAssignmentType]
RELAXED = settings(max_examples=examples(150), suppress_health_check=EVERY_CHECK)


def assert_lossless(event: PartnerEvent, raw: dict[str, Any]) -> None:
    """The dump of the detail equals the delivered one, but for what is listed as a deviation."""
    dump = event.model_dump(by_alias=True, mode="json", exclude_unset=True)
    expected: Any = copy.deepcopy(raw)
    deepest_first = sorted(event.deviations(), key=lambda d: (len(d.path), str(d.path)), reverse=True)
    for deviation in deepest_first:
        if deviation.kind == "absent":
            continue
        target = expected
        for step in deviation.path[:-1]:
            target = target[step]
        assert target[deviation.path[-1]] == deviation.value
        # What contradicts something else deviates, and is in its place.
        if not stands_at(deviation.path, dump, deviation.value):
            del target[deviation.path[-1]]
    assert same(dump.get("detail"), expected.get("detail"))


def stands_at(path: tuple[str | int, ...], dump: Any, value: object) -> bool:
    """Whether a dump has a value at a path."""
    try:
        for step in path:
            dump = dump[step]
    except (KeyError, IndexError, TypeError):
        return False
    return bool(dump == value and type(dump) is type(value))


def same(read: object, sent: object) -> bool:
    """Equality of JSON in which `[]` may have been read as an empty object."""
    if read == {} and sent == []:
        return True
    if is_object(read) and is_object(sent):
        return read.keys() == sent.keys() and all(same(read[key], sent[key]) for key in read)
    if is_array(read) and is_array(sent):
        return len(read) == len(sent) and all(map(same, read, sent))
    return type(read) is type(sent) and read == sent


def in_todays_version(raw: dict[str, Any]) -> dict[str, Any]:
    """The same delivery, to be judged by today's version of Stripe's API, and of others as it is.

    Models hold what today's types hold, whatever the version of a delivery allowed. A request is the object
    that it is read as.
    """
    detail: object = raw.get("detail")
    if not is_object(detail) or detail.get("object") != "event":
        return raw
    request = detail.get("request")
    read = {"request": {"id": request}} if isinstance(request, str) else {}
    return {**raw, "detail": {**detail, "api_version": API_VERSIONS[-1], **read}}
