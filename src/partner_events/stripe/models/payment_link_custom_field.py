# Generated from schemas/stripe/objects/payment_link.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentLinkCustomFieldLabelType, PaymentLinkCustomFieldType


class PaymentLinkCustomFieldDropdownOption(Model):
    label: str
    value: str


class PaymentLinkCustomFieldDropdown(Model):
    default_value: str | None = None
    options: list[PaymentLinkCustomFieldDropdownOption]


class PaymentLinkCustomFieldLabel(Model):
    custom: str | None = None
    type: PaymentLinkCustomFieldLabelType


class PaymentLinkCustomFieldNumeric(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None


class PaymentLinkCustomFieldText(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None


class PaymentLinkCustomField(Model):
    dropdown: PaymentLinkCustomFieldDropdown | None = None
    key: str
    label: PaymentLinkCustomFieldLabel
    numeric: PaymentLinkCustomFieldNumeric | None = None
    optional: bool
    text: PaymentLinkCustomFieldText | None = None
    type: PaymentLinkCustomFieldType
