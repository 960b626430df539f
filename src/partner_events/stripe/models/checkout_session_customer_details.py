# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    Address,
    CheckoutSessionCustomerDetailsTaxExempt,
    CheckoutSessionCustomerDetailsTaxIdType,
)


class CheckoutSessionCustomerDetailsTaxId(Model):
    type: CheckoutSessionCustomerDetailsTaxIdType
    value: str | None = None


class CheckoutSessionCustomerDetails(Model):
    address: Address | None = None
    business_name: str | None = None
    email: str | None = None
    individual_name: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_exempt: CheckoutSessionCustomerDetailsTaxExempt | None = None
    tax_ids: list[CheckoutSessionCustomerDetailsTaxId] | None = None
