# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryFinancialAccountFields
from partner_events.stripe.models.treasury_financial_account import TreasuryFinancialAccount

class _TreasuryFinancialAccountEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryFinancialAccount]
    @property
    def payload(self) -> TreasuryFinancialAccount:
        """An account that holds money, with its balances and features."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryFinancialAccountFields],
        TreasuryFinancialAccountFields,
    ]: ...

class TreasuryFinancialAccountClosed(_TreasuryFinancialAccountEvent):
    """A financial account was closed.

    Stripe's `treasury.financial_account.closed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed
    """

    detail_type: Literal["treasury.financial_account.closed"]
    @property
    def kind(self) -> Literal["treasury.financial_account.closed"]: ...

class TreasuryFinancialAccountCreated(_TreasuryFinancialAccountEvent):
    """A financial account, which holds money, was opened.

    Stripe's `treasury.financial_account.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created
    """

    detail_type: Literal["treasury.financial_account.created"]
    @property
    def kind(self) -> Literal["treasury.financial_account.created"]: ...

class TreasuryFinancialAccountFeaturesStatusUpdated(_TreasuryFinancialAccountEvent):
    """What a financial account can do changed: a feature's status.

    Stripe's `treasury.financial_account.features_status_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated
    """

    detail_type: Literal["treasury.financial_account.features_status_updated"]
    @property
    def kind(self) -> Literal["treasury.financial_account.features_status_updated"]: ...
