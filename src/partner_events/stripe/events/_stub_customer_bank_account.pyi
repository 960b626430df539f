# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BankAccountFields, EventFieldsOf
from partner_events.stripe.models.bank_account import BankAccount

class _BankAccountEvent(SnapshotEvent):
    detail: SnapshotDetail[BankAccount]
    @property
    def payload(self) -> BankAccount:
        """A bank account, to be paid from or paid out to."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BankAccountFields], BankAccountFields]: ...

class CustomerBankAccountCreated(_BankAccountEvent):
    """A bank account was added to a customer; now `customer.source.created`.

    Stripe's `customer.bank_account.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.bank_account.created"]
    @property
    def kind(self) -> Literal["customer.bank_account.created"]: ...

class CustomerBankAccountDeleted(_BankAccountEvent):
    """A bank account was removed from a customer; now `customer.source.deleted`.

    Stripe's `customer.bank_account.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.bank_account.deleted"]
    @property
    def kind(self) -> Literal["customer.bank_account.deleted"]: ...

class CustomerBankAccountUpdated(_BankAccountEvent):
    """A customer's bank account changed; now `customer.source.updated`.

    Stripe's `customer.bank_account.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.bank_account.updated"]
    @property
    def kind(self) -> Literal["customer.bank_account.updated"]: ...
