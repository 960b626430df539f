# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import (
    AccountOrBankAccountOrCardOrSourceFields,
    EventFieldsOf,
    SourceFields,
)
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.source import Source

class _AccountOrBankAccountOrCardOrSourceEvent(SnapshotEvent):
    detail: SnapshotDetail[Account | BankAccount | Card | Source]
    @property
    def payload(self) -> Account | BankAccount | Card | Source: ...
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[AccountOrBankAccountOrCardOrSourceFields],
        AccountOrBankAccountOrCardOrSourceFields,
    ]: ...

class CustomerSourceContactCardholder(SnapshotEvent):
    """A customer has to be asked about a payment source; no longer sent.

    Stripe's `customer.source.contact_cardholder`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.source.contact_cardholder"]
    @property
    def kind(self) -> Literal["customer.source.contact_cardholder"]: ...
    detail: SnapshotDetail[Source]
    @property
    def payload(self) -> Source:
        """A way to pay, of the older form; payment methods took its place."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SourceFields], SourceFields]: ...

class CustomerSourceCreated(_AccountOrBankAccountOrCardOrSourceEvent):
    """A payment source, such as a card, was added to a customer.

    Stripe's `customer.source.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.created
    """

    detail_type: Literal["customer.source.created"]
    @property
    def kind(self) -> Literal["customer.source.created"]: ...

class CustomerSourceDeleted(_AccountOrBankAccountOrCardOrSourceEvent):
    """A payment source, such as a card, was removed from a customer.

    Stripe's `customer.source.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.deleted
    """

    detail_type: Literal["customer.source.deleted"]
    @property
    def kind(self) -> Literal["customer.source.deleted"]: ...

class CustomerSourceExpiring(_AccountOrBankAccountOrCardOrSourceEvent):
    """A customer's card or other source is about to expire.

    Stripe's `customer.source.expiring`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.expiring
    """

    detail_type: Literal["customer.source.expiring"]
    @property
    def kind(self) -> Literal["customer.source.expiring"]: ...

class CustomerSourceUpdated(_AccountOrBankAccountOrCardOrSourceEvent):
    """A customer's payment source changed, such as in a card's expiry.

    Stripe's `customer.source.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.updated
    """

    detail_type: Literal["customer.source.updated"]
    @property
    def kind(self) -> Literal["customer.source.updated"]: ...
