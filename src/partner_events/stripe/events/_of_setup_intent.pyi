# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SetupIntentFields
from partner_events.stripe.models._of_setup_intent import SetupIntent

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[SetupIntent]
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentCanceled(_SnapshotEvent1):
    """Stripe's `setup_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled
    """

    detail_type: Literal["setup_intent.canceled"]
    @property
    def kind(self) -> Literal["setup_intent.canceled"]: ...

class SetupIntentCreated(_SnapshotEvent1):
    """Stripe's `setup_intent.created`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.created
    """

    detail_type: Literal["setup_intent.created"]
    @property
    def kind(self) -> Literal["setup_intent.created"]: ...

class SetupIntentRequiresAction(_SnapshotEvent1):
    """Stripe's `setup_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action
    """

    detail_type: Literal["setup_intent.requires_action"]
    @property
    def kind(self) -> Literal["setup_intent.requires_action"]: ...

class SetupIntentSetupFailed(_SnapshotEvent1):
    """Stripe's `setup_intent.setup_failed`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed
    """

    detail_type: Literal["setup_intent.setup_failed"]
    @property
    def kind(self) -> Literal["setup_intent.setup_failed"]: ...

class SetupIntentSucceeded(_SnapshotEvent1):
    """Stripe's `setup_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded
    """

    detail_type: Literal["setup_intent.succeeded"]
    @property
    def kind(self) -> Literal["setup_intent.succeeded"]: ...
