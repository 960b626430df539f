# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import AccountFields, EventFieldsOf
from partner_events.stripe.models._stub_account import Account

class AccountApproachingUnactivatedThreshold(SnapshotEvent):
    """An account came close to a limit for those that are not activated; no longer sent.

    Stripe's `account.approaching_unactivated_threshold`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.approaching_unactivated_threshold"]
    @property
    def kind(self) -> Literal["account.approaching_unactivated_threshold"]: ...

class AccountExceededUnactivatedThreshold(SnapshotEvent):
    """An account went over a limit for those that are not activated; no longer sent.

    Stripe's `account.exceeded_unactivated_threshold`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.exceeded_unactivated_threshold"]
    @property
    def kind(self) -> Literal["account.exceeded_unactivated_threshold"]: ...

class AccountNeedInfo(SnapshotEvent):
    """An account had to give more information; no longer sent.

    Stripe's `account.need_info`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.need_info"]
    @property
    def kind(self) -> Literal["account.need_info"]: ...

class AccountNoteForReview(SnapshotEvent):
    """A note about an account was left for a review; no longer sent.

    Stripe's `account.note_for_review`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.note_for_review"]
    @property
    def kind(self) -> Literal["account.note_for_review"]: ...

class AccountReject(SnapshotEvent):
    """An account was rejected; no longer sent.

    Stripe's `account.reject`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.reject"]
    @property
    def kind(self) -> Literal["account.reject"]: ...

class AccountRiskTransfersDisabled(SnapshotEvent):
    """Transfers of an account were stopped because of risk; no longer sent.

    Stripe's `account.risk_transfers_disabled`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.risk_transfers_disabled"]
    @property
    def kind(self) -> Literal["account.risk_transfers_disabled"]: ...

class AccountUpdated(SnapshotEvent):
    """An account changed: its status, what it still has to provide, or a setting.

    Stripe's `account.updated`: https://docs.stripe.com/api/events/types#event_types-account.updated
    """

    detail_type: Literal["account.updated"]
    @property
    def kind(self) -> Literal["account.updated"]: ...
    detail: SnapshotDetail[Account]
    @property
    def payload(self) -> Account:
        """A Stripe account: your own, or one that is connected to your platform."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[AccountFields], AccountFields]: ...
