# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinSingletonEvent
from partner_events.stripe.models.balance_settings import BalanceSettings

class V1BalanceSettingsUpdated(ThinSingletonEvent):
    """The settings for the balance and its payouts changed (thin event: the id alone).

    Stripe's `v1.balance_settings.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated
    """

    detail_type: Literal["v1.balance_settings.updated"]
    @property
    def kind(self) -> Literal["v1.balance_settings.updated"]: ...
    @property
    def __event_object__(self) -> BalanceSettings: ...
