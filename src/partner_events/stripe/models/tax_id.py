# Generated from schemas/stripe/objects/tax_id.json by `python -m codegen`; do not edit.
# Vocabularies are in tax_id.pyi.

from partner_events._models.model import Model


class TaxIdOwner(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    type: str


class TaxIdVerification(Model):
    status: str
    verified_address: str | None = None
    verified_name: str | None = None


class TaxId(Model):
    """https://docs.stripe.com/api/tax_ids/object"""

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


class TaxIdList(Model):
    object: str
    data: list[TaxId]
    has_more: bool
    url: str
