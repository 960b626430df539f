# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryFinancialAccountFields
from partner_events.stripe.models.treasury_financial_account import TreasuryFinancialAccount

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[TreasuryFinancialAccount]
    @property
    def payload(self) -> TreasuryFinancialAccount: ...
    @classfield
    def fields(cls) -> EventFields[
        EventFieldsOf[TreasuryFinancialAccountFields],
        TreasuryFinancialAccountFields,
    ]: ...

class TreasuryFinancialAccountClosed(_SnapshotEvent1):
    """Stripe's `treasury.financial_account.closed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed
    """

    detail_type: Literal["treasury.financial_account.closed"]
    @property
    def kind(self) -> Literal["treasury.financial_account.closed"]: ...

class TreasuryFinancialAccountCreated(_SnapshotEvent1):
    """Stripe's `treasury.financial_account.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created
    """

    detail_type: Literal["treasury.financial_account.created"]
    @property
    def kind(self) -> Literal["treasury.financial_account.created"]: ...

class TreasuryFinancialAccountFeaturesStatusUpdated(_SnapshotEvent1):
    """Stripe's `treasury.financial_account.features_status_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated
    """

    detail_type: Literal["treasury.financial_account.features_status_updated"]
    @property
    def kind(self) -> Literal["treasury.financial_account.features_status_updated"]: ...
