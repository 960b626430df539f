# Generated from schemas/stripe/objects/tax_id.json by `python -m codegen`; do not edit.
# Vocabularies are in tax_id.pyi.

from partner_events._models.model import Model


class TaxIdOwner(Model):
    __event_always__ = "customer_account"

    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    type: str


class TaxIdVerification(Model):
    __event_always__ = "verified_address verified_name"

    status: str
    verified_address: str | None = None
    verified_name: str | None = None


class TaxId(Model):
    """https://docs.stripe.com/api/tax_ids/object"""

    __event_always__ = "country customer customer_account owner verification"

    country: str | None = None
    created: int
    """Seconds since the Unix epoch."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    deleted: bool | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    owner: TaxIdOwner | None = None
    type: str
    value: str
    verification: TaxIdVerification | None = None


HISTORY = "_history_tax_id"
