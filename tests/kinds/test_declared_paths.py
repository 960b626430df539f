"""Paths that a class declares, against the fields that it has."""

from collections.abc import Iterator

import pytest

from partner_events import Model, PartnerEvent, register
from partner_events.catalog import temporary_registrations
from partner_events.errors import InvalidKindError


class Customer(Model):
    id: str


class Order(Model):
    order_id: str
    type: str
    customer: Customer | None
    labels: dict[str, str]
    anything: object


class Placed(PartnerEvent, source="com.acme.checked"):
    detail: Order


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    with temporary_registrations():
        yield


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("detail.orderid", "did you mean 'detail.order_id'?"),
        ("detail.customer.ident", "detail.customer has no field 'ident'; it has id"),
        ("detail.order_id.id", "detail.order_id has no field 'id'; it is no object"),
        ("detail.zzz", "it has order_id, type, customer, labels, anything"),
    ],
)
def test_a_key_at_no_field_is_refused(path: str, hint: str) -> None:
    """It would be the envelope's id for every event, without a word."""

    class Keyed(Placed, detail_type="Keyed", idempotency_key=path):
        pass

    with pytest.raises(InvalidKindError, match="idempotency_key is") as caught:
        register(Keyed)

    assert hint in str(caught.value)


def test_a_kind_at_no_field_is_refused() -> None:
    """No event would be of the kind."""

    class Kinded(Placed, kind="placed", kind_at="detail.typ"):
        pass

    with pytest.raises(InvalidKindError, match=r"kind_at is 'detail\.typ'.*did you mean 'detail\.type'\?"):
        register(Kinded)


@pytest.mark.parametrize(
    "path", ["detail.order_id", "detail.customer.id", "detail.labels.order", "detail.anything.at.all"]
)
def test_a_path_to_a_field_is_taken(path: str) -> None:
    """Inside a map or any JSON, wherever it leads."""

    class Keyed(Placed, detail_type="Keyed", idempotency_key=path):
        pass

    assert register(Keyed) is Keyed
