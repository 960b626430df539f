# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    V2CoreAccountConfigurationCustomer,
    V2CoreAccountConfigurationMerchant,
    V2CoreAccountConfigurationRecipient,
)


class V2CoreAccountConfiguration(Model):
    customer: V2CoreAccountConfigurationCustomer | None = None
    merchant: V2CoreAccountConfigurationMerchant | None = None
    recipient: V2CoreAccountConfigurationRecipient | None = None
