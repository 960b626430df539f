# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BalanceFields, EventFieldsOf
from partner_events.stripe.models.balance import Balance

class BalanceAvailable(SnapshotEvent):
    """Money in your balance became available, such as for a payout.

    Stripe's `balance.available`: https://docs.stripe.com/api/events/types#event_types-balance.available
    """

    detail_type: Literal["balance.available"]
    @property
    def kind(self) -> Literal["balance.available"]: ...
    detail: SnapshotDetail[Balance]
    @property
    def payload(self) -> Balance:
        """The money in an account: available, pending and reserved, by currency."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BalanceFields], BalanceFields]: ...

class BalanceStripeReserveCanceled(SnapshotEvent):
    """A reserve that Stripe had set up was cancelled; no longer sent.

    Stripe's `balance.stripe_reserve_canceled`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["balance.stripe_reserve_canceled"]
    @property
    def kind(self) -> Literal["balance.stripe_reserve_canceled"]: ...

class BalanceStripeReserveCreated(SnapshotEvent):
    """Stripe set up a reserve on the balance; no longer sent.

    Stripe's `balance.stripe_reserve_created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["balance.stripe_reserve_created"]
    @property
    def kind(self) -> Literal["balance.stripe_reserve_created"]: ...

class BalanceStripeReserveExpired(SnapshotEvent):
    """A reserve that Stripe had set up ran out; no longer sent.

    Stripe's `balance.stripe_reserve_expired`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["balance.stripe_reserve_expired"]
    @property
    def kind(self) -> Literal["balance.stripe_reserve_expired"]: ...
