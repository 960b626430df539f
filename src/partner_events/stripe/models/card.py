# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class CardNetworks(Model):
    __event_always__ = "preferred"

    preferred: str | None = None


class Card(Model):
    """https://docs.stripe.com/api/cards/object"""

    __event_always__ = (
        "address_city address_country address_line1 address_line1_check address_line2 "
        "address_state address_zip address_zip_check country cvc_check dynamic_last4 "
        "metadata name regulated_status tokenization_method"
    )

    account: str | None = None
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
    """Whose network, such as `Visa`."""

    country: str | None = None
    """Where it was issued: two letters of ISO 3166."""

    currency: str | None = None
    customer: str | None = None
    cvc_check: str | None = None
    default_for_currency: bool | None = None
    deleted: bool | None = None
    description: str | None = None
    dynamic_last4: str | None = None
    exp_month: int
    """The month in which it expires, 1 to 12."""

    exp_year: int
    """The year in which it expires, in four digits."""

    fingerprint: str | None = None
    """The same for every save of the same card number within your account."""

    funding: str
    """Whether it is `credit`, `debit` or `prepaid`."""

    id: str
    iin: str | None = None
    issuer: str | None = None
    last4: str
    """The last four digits of its number."""

    metadata: dict[str, str] | None = None
    name: str | None = None
    networks: CardNetworks | None = None
    object: str
    regulated_status: str | None = None
    status: str | None = None
    tokenization_method: str | None = None


class CardList(Model):
    object: str
    data: list[Card]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_card"
BESIDE = "Card"
