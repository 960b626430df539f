# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TaxIdOwner(Model):
    __event_always__ = "customer_account"

    account: str | None = None
    application: str | None = None
    customer: str | None = None
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
    customer: str | None = None
    customer_account: str | None = None
    deleted: bool | None = None
    id: str
    livemode: bool
    object: str
    owner: TaxIdOwner | None = None
    type: str
    value: str
    verification: TaxIdVerification | None = None


HISTORY = "_history_tax_id"
