# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionCustomFieldLabelType,
    CheckoutSessionCustomFieldType,
)


class CheckoutSessionCustomFieldDropdownOption(Model):
    label: str
    value: str


class CheckoutSessionCustomFieldDropdown(Model):
    default_value: str | None = None
    options: list[CheckoutSessionCustomFieldDropdownOption]
    value: str | None = None


class CheckoutSessionCustomFieldLabel(Model):
    custom: str | None = None
    type: CheckoutSessionCustomFieldLabelType


class CheckoutSessionCustomFieldNumeric(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomFieldText(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomField(Model):
    dropdown: CheckoutSessionCustomFieldDropdown | None = None
    key: str
    label: CheckoutSessionCustomFieldLabel
    numeric: CheckoutSessionCustomFieldNumeric | None = None
    optional: bool
    text: CheckoutSessionCustomFieldText | None = None
    type: CheckoutSessionCustomFieldType
