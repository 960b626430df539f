# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import SubscriptionPaymentSettingsPaymentMethodOptions


class SubscriptionPaymentSettings(Model):
    __event_always__ = "payment_method_options payment_method_types save_default_payment_method"

    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[str] | None = None
    save_default_payment_method: str | None = None


HISTORY = "_history_subscription"
