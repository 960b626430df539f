# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SetupIntentFields
from partner_events.stripe.models._stub_setup_intent import SetupIntent

class _SetupIntentEvent(SnapshotEvent):
    detail: SnapshotDetail[SetupIntent]
    @property
    def payload(self) -> SetupIntent:
        """The saving of a payment method for later, with all attempts to make it."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentCanceled(_SetupIntentEvent):
    """Saving a payment method for later was cancelled.

    Stripe's `setup_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled
    """

    detail_type: Literal["setup_intent.canceled"]
    @property
    def kind(self) -> Literal["setup_intent.canceled"]: ...

class SetupIntentCreated(_SetupIntentEvent):
    """Saving a payment method for later was begun.

    Stripe's `setup_intent.created`: https://docs.stripe.com/api/events/types#event_types-setup_intent.created
    """

    detail_type: Literal["setup_intent.created"]
    @property
    def kind(self) -> Literal["setup_intent.created"]: ...

class SetupIntentRequiresAction(_SetupIntentEvent):
    """A customer has to do something before their payment method can be saved.

    Stripe's `setup_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action
    """

    detail_type: Literal["setup_intent.requires_action"]
    @property
    def kind(self) -> Literal["setup_intent.requires_action"]: ...

class SetupIntentSetupFailed(_SetupIntentEvent):
    """An attempt to save a payment method failed; `last_setup_error` says why.

    Stripe's `setup_intent.setup_failed`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed
    """

    detail_type: Literal["setup_intent.setup_failed"]
    @property
    def kind(self) -> Literal["setup_intent.setup_failed"]: ...

class SetupIntentSucceeded(_SetupIntentEvent):
    """A payment method was set up for later payments.

    Stripe's `setup_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded
    """

    detail_type: Literal["setup_intent.succeeded"]
    @property
    def kind(self) -> Literal["setup_intent.succeeded"]: ...
