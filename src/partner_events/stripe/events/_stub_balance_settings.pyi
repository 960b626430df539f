# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BalanceSettingsFields, EventFieldsOf
from partner_events.stripe.models.balance_settings import BalanceSettings

class BalanceSettingsUpdated(SnapshotEvent):
    """The settings for the balance and its payouts changed.

    Stripe's `balance_settings.updated`:
    https://docs.stripe.com/api/events/types#event_types-balance_settings.updated
    """

    detail_type: Literal["balance_settings.updated"]
    @property
    def kind(self) -> Literal["balance_settings.updated"]: ...
    detail: SnapshotDetail[BalanceSettings]
    @property
    def payload(self) -> BalanceSettings:
        """How an account's balance is paid out."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BalanceSettingsFields], BalanceSettingsFields]: ...
