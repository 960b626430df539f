# Generated from schemas/stripe/objects/card.json by `python -m codegen`; do not edit.
# Vocabularies are in card.pyi.

from partner_events._models.model import Model


class CardNetworks(Model):
    preferred: str | None = None


class Card(Model):
    """https://docs.stripe.com/api/cards/object"""

    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    address_city: str | None = None
    address_country: str | None = None
    address_line1: str | None = None
    address_line1_check: str | None = None
    address_line2: str | None = None
    address_state: str | None = None
    address_zip: str | None = None
    address_zip_check: str | None = None
    allow_redisplay: str | None = None
    available_payout_methods: list[str] | None = None
    brand: str
    country: str | None = None
    currency: str | None = None
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    cvc_check: str | None = None
    default_for_currency: bool | None = None
    deleted: bool | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str
    id: str
    iin: str | None = None
    issuer: str | None = None
    last4: str
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    networks: CardNetworks | None = None
    object: str
    regulated_status: str | None = None
    status: str | None = None
    tokenization_method: str | None = None
