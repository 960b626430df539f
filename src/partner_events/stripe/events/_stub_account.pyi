# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import AccountFields, EventFieldsOf
from partner_events.stripe.models._stub_account import Account

class AccountUpdated(SnapshotEvent):
    """Stripe's `account.updated`: https://docs.stripe.com/api/events/types#event_types-account.updated"""

    detail_type: Literal["account.updated"]
    @property
    def kind(self) -> Literal["account.updated"]: ...
    detail: SnapshotDetail[Account]
    @property
    def payload(self) -> Account: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[AccountFields], AccountFields]: ...
