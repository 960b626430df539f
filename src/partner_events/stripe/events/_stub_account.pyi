# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import AccountFields, EventFieldsOf
from partner_events.stripe.models._stub_account import Account

class AccountApproachingUnactivatedThreshold(SnapshotEvent):
    """Stripe's `account.approaching_unactivated_threshold`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.approaching_unactivated_threshold"]
    @property
    def kind(self) -> Literal["account.approaching_unactivated_threshold"]: ...

class AccountExceededUnactivatedThreshold(SnapshotEvent):
    """Stripe's `account.exceeded_unactivated_threshold`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.exceeded_unactivated_threshold"]
    @property
    def kind(self) -> Literal["account.exceeded_unactivated_threshold"]: ...

class AccountNeedInfo(SnapshotEvent):
    """Stripe's `account.need_info`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.need_info"]
    @property
    def kind(self) -> Literal["account.need_info"]: ...

class AccountNoteForReview(SnapshotEvent):
    """Stripe's `account.note_for_review`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.note_for_review"]
    @property
    def kind(self) -> Literal["account.note_for_review"]: ...

class AccountReject(SnapshotEvent):
    """Stripe's `account.reject`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.reject"]
    @property
    def kind(self) -> Literal["account.reject"]: ...

class AccountRiskTransfersDisabled(SnapshotEvent):
    """Stripe's `account.risk_transfers_disabled`: https://docs.stripe.com/changelog"""

    detail_type: Literal["account.risk_transfers_disabled"]
    @property
    def kind(self) -> Literal["account.risk_transfers_disabled"]: ...

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
