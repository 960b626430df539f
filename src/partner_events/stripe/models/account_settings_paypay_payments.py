# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountSettingsPaypayPaymentsGoodsType,
    AccountSettingsPaypayPaymentsSite,
)


class AccountSettingsPaypayPayments(Model):
    additional_files: list[str] | None = None
    goods_type: AccountSettingsPaypayPaymentsGoodsType | None = None
    site: AccountSettingsPaypayPaymentsSite | None = None
