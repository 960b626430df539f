# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from typing_extensions import deprecated


class CardNetworks(Model):
    preferred: str | None = None


class Card(Model):
    """A card that was saved as a payment source, or for payouts.

    https://docs.stripe.com/api/cards/object
    """

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
    allow_redisplay: Literal[
        "always",
        "limited",
        "unspecified",
    ] | str | None = None
    available_payout_methods: list[Literal[
        "instant",
        "standard",
    ] | str] | None = None
    brand: str
    """Whose network, such as `Visa`."""

    country: str | None = None
    """Where it was issued: two letters of ISO 3166."""

    currency: str | None = None
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

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
    """What you attached to the object; every value is text."""

    name: str | None = None
    networks: CardNetworks | None = None
    object: Literal["card"]
    regulated_status: Literal[
        "regulated",
        "unregulated",
    ] | str | None = None
    status: str | None = None
    tokenization_method: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Card.dynamic_last_four: until 2015-02-18; then `dynamic_last4`.")
        def dynamic_last_four(self) -> str | None:
            """Until 2015-02-18; then `dynamic_last4`."""

        @property
        @deprecated("Card.estimated_availability: until 2017-04-06.")
        def estimated_availability(self) -> str | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Card.google_reference: until 2017-04-06.")
        def google_reference(self) -> str | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Card.recipient: until 2020-08-27; nothing took its place.")
        def recipient(self) -> str | None:
            """Until 2020-08-27; nothing took its place. The id of the Recipient; deliveries do not carry the
            object itself.
            """

        @property
        @deprecated("Card.three_d_secure: until 2017-04-06.")
        def three_d_secure(self) -> JsonObject | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Card.type: in no definition; deliveries of old versions have it; then `brand`.")
        def type(self) -> str | None:
            """In no definition; deliveries of old versions have it; then `brand`."""

    else:

        @property
        def dynamic_last_four(self) -> str | None:
            """Until 2015-02-18; then `dynamic_last4`."""

        @property
        def estimated_availability(self) -> str | None:
            """Until 2017-04-06."""

        @property
        def google_reference(self) -> str | None:
            """Until 2017-04-06."""

        @property
        def recipient(self) -> str | None:
            """Until 2020-08-27; nothing took its place. The id of the Recipient; deliveries do not carry the
            object itself.
            """

        @property
        def three_d_secure(self) -> JsonObject | None:
            """Until 2017-04-06."""

        @property
        def type(self) -> str | None:
            """In no definition; deliveries of old versions have it; then `brand`."""


class CardList(Model):
    object: Literal["list"]
    data: list[Card]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
