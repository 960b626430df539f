"""What an update changed: the object before, and a field before and since."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false, reportUnknownLambdaType=false

from typing import assert_type

from partner_events import Model
from partner_events.stripe import Change, CustomerSourceUpdated, CustomerSubscriptionUpdated, SnapshotEvent
from partner_events.stripe.models import Account, BankAccount, Card, Source, Subscription, SubscriptionItem


class Renewal(CustomerSubscriptionUpdated):
    @property
    def plan(self) -> str:
        return self.payload.items.data[0].price.id


# Right


def the_object_before(event: CustomerSubscriptionUpdated, own: Renewal) -> None:
    assert_type(event.previous, Subscription | None)
    assert_type(own.previous, Subscription | None)
    if event.previous:
        assert_type(event.previous.cancel_at, int | None)


def one_of_several_objects_before(event: CustomerSourceUpdated) -> None:
    assert_type(event.previous, Account | BankAccount | Card | Source | None)


def any_object_before(event: SnapshotEvent) -> None:
    assert_type(event.previous, Model | None)


def a_field(event: CustomerSubscriptionUpdated) -> None:
    assert_type(event.changed(lambda subscription: subscription.status), Change[str] | None)
    assert_type(event.changed(lambda subscription: subscription.cancel_at_period_end), Change[bool] | None)
    assert_type(event.changed(lambda subscription: subscription.cancel_at), Change[int | None] | None)


def what_is_inside(event: CustomerSubscriptionUpdated) -> None:
    assert_type(event.changed(lambda it: it.items.data[0].price.unit_amount), Change[int | None] | None)
    assert_type(event.changed(lambda it: it.items.data), Change[list[SubscriptionItem]] | None)
    assert_type(event.changed(lambda it: it.metadata.get("order")), Change[str | None] | None)


def from_what_to_what(event: CustomerSubscriptionUpdated) -> None:
    if change := event.changed(lambda it: (it.cancel_at, it.currency)):
        assert_type(change.before, tuple[int | None, str])
        assert_type(change.after[1], str)
    match event.changed(lambda it: it.currency):
        case Change(before, after):
            assert_type(before, str)
            assert_type(after, str)
        case None:
            pass


def a_function_of_ones_own(event: CustomerSubscriptionUpdated) -> None:
    def total(subscription: Subscription) -> int:
        return sum(item.quantity or 0 for item in subscription.items.data)

    assert_type(event.changed(total), Change[int] | None)


# Wrong


def a_misspelt_field(event: CustomerSubscriptionUpdated) -> None:
    event.changed(lambda it: it.statsu)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.changed("status")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def the_object_before_may_be_missing(event: CustomerSubscriptionUpdated) -> None:
    event.previous.status  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def a_function_of_another_object(event: CustomerSubscriptionUpdated) -> None:
    def last4(card: Card) -> str:
        return card.last4

    event.changed(last4)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
