# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_setup_intent import SetupIntent

class _SetupIntentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> SetupIntent: ...

class V1SetupIntentCanceled(_SetupIntentEvent):
    """Saving a payment method for later was cancelled (thin event: the id alone).

    Stripe's `v1.setup_intent.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled
    """

    detail_type: Literal["v1.setup_intent.canceled"]
    @property
    def kind(self) -> Literal["v1.setup_intent.canceled"]: ...

class V1SetupIntentCreated(_SetupIntentEvent):
    """Saving a payment method for later was begun (thin event: the id alone).

    Stripe's `v1.setup_intent.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created
    """

    detail_type: Literal["v1.setup_intent.created"]
    @property
    def kind(self) -> Literal["v1.setup_intent.created"]: ...

class V1SetupIntentRequiresAction(_SetupIntentEvent):
    """A customer has to do something before their payment method can be saved (thin event: the id alone).

    Stripe's `v1.setup_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action
    """

    detail_type: Literal["v1.setup_intent.requires_action"]
    @property
    def kind(self) -> Literal["v1.setup_intent.requires_action"]: ...

class V1SetupIntentSetupFailed(_SetupIntentEvent):
    """An attempt to save a payment method failed; `last_setup_error` says why (thin event: the id alone).

    Stripe's `v1.setup_intent.setup_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed
    """

    detail_type: Literal["v1.setup_intent.setup_failed"]
    @property
    def kind(self) -> Literal["v1.setup_intent.setup_failed"]: ...

class V1SetupIntentSucceeded(_SetupIntentEvent):
    """A payment method was set up for later payments (thin event: the id alone).

    Stripe's `v1.setup_intent.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded
    """

    detail_type: Literal["v1.setup_intent.succeeded"]
    @property
    def kind(self) -> Literal["v1.setup_intent.succeeded"]: ...
