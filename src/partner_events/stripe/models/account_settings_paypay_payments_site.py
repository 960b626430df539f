# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import AccountSettingsPaypayPaymentsSiteType


class AccountSettingsPaypayPaymentsSiteAccessible(Model):
    pass


class AccountSettingsPaypayPaymentsSiteInDevelopment(Model):
    password_provided: bool | None = None
    username: str | None = None


class AccountSettingsPaypayPaymentsSiteRestricted(Model):
    payment_flow_file: str | None = None


class AccountSettingsPaypayPaymentsSite(Model):
    accessible: AccountSettingsPaypayPaymentsSiteAccessible | None = None
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopment | None = None
    restricted: AccountSettingsPaypayPaymentsSiteRestricted | None = None
    type: AccountSettingsPaypayPaymentsSiteType | None = None
