# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BankAccountOrCardFields, EventFieldsOf
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card

class _BankAccountOrCardEvent(SnapshotEvent):
    detail: SnapshotDetail[BankAccount | Card]
    @property
    def payload(self) -> BankAccount | Card: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BankAccountOrCardFields], BankAccountOrCardFields]: ...

class AccountExternalAccountCreated(_BankAccountOrCardEvent):
    """A bank account or debit card for payouts was added to an account.

    Stripe's `account.external_account.created`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.created
    """

    detail_type: Literal["account.external_account.created"]
    @property
    def kind(self) -> Literal["account.external_account.created"]: ...

class AccountExternalAccountDeleted(_BankAccountOrCardEvent):
    """A bank account or debit card for payouts was removed from an account.

    Stripe's `account.external_account.deleted`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted
    """

    detail_type: Literal["account.external_account.deleted"]
    @property
    def kind(self) -> Literal["account.external_account.deleted"]: ...

class AccountExternalAccountUpdated(_BankAccountOrCardEvent):
    """A bank account or debit card for payouts changed, such as in its status.

    Stripe's `account.external_account.updated`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.updated
    """

    detail_type: Literal["account.external_account.updated"]
    @property
    def kind(self) -> Literal["account.external_account.updated"]: ...
