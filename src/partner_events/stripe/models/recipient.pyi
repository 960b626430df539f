# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import CardList


class Recipient(Model):
    """Who got transfers before there were connected accounts; no longer in use.

    https://docs.stripe.com/changelog
    """

    active_account: BankAccount | None = None
    cards: CardList | None = None
    created: int
    """Seconds since the Unix epoch."""

    default_card: str | None = None
    """The id of the Card; deliveries do not carry the object itself."""

    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    migrated_to: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    name: str | None = None
    object: Literal["recipient"]
    rolled_back_from: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    tin: str | None = None
    tin_verification_pending: bool | None = None
    type: str
    verified: bool
