# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class IssuingSettlement(Model):
    """Money that was settled with a card network; no longer in use.

    https://docs.stripe.com/changelog
    """

    bin: str | None = None
    clearing_date: int | None = None
    """Seconds since the Unix epoch."""

    created: int | None = None
    """Seconds since the Unix epoch."""

    currency: str | None = None
    id: str | None = None
    interchange_fees: int | None = None
    livemode: bool | None = None
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    net_total: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    network: Literal["visa"] | str | None = None
    network_fees: int | None = None
    network_settlement_identifier: str | None = None
    object: Literal["issuing.settlement"] | None = None
    settlement_date: int | None = None
    """Seconds since the Unix epoch."""

    settlement_service: str | None = None
    transaction_count: int | None = None
    transaction_volume: int | None = None
    transactions_reconciled: bool | None = None
