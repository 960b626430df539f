# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SetupIntentFields
from partner_events.stripe.models.setup_intent import SetupIntent

class SetupIntentCanceled(SnapshotEvent):
    """Stripe's `setup_intent.canceled`: https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled"""

    detail_type: Literal["setup_intent.canceled"]
    detail: SnapshotDetail[SetupIntent]
    @property
    def kind(self) -> Literal["setup_intent.canceled"]: ...
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentCreated(SnapshotEvent):
    """Stripe's `setup_intent.created`: https://docs.stripe.com/api/events/types#event_types-setup_intent.created"""

    detail_type: Literal["setup_intent.created"]
    detail: SnapshotDetail[SetupIntent]
    @property
    def kind(self) -> Literal["setup_intent.created"]: ...
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentRequiresAction(SnapshotEvent):
    """Stripe's `setup_intent.requires_action`: https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action"""

    detail_type: Literal["setup_intent.requires_action"]
    detail: SnapshotDetail[SetupIntent]
    @property
    def kind(self) -> Literal["setup_intent.requires_action"]: ...
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentSetupFailed(SnapshotEvent):
    """Stripe's `setup_intent.setup_failed`: https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed"""

    detail_type: Literal["setup_intent.setup_failed"]
    detail: SnapshotDetail[SetupIntent]
    @property
    def kind(self) -> Literal["setup_intent.setup_failed"]: ...
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...

class SetupIntentSucceeded(SnapshotEvent):
    """Stripe's `setup_intent.succeeded`: https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded"""

    detail_type: Literal["setup_intent.succeeded"]
    detail: SnapshotDetail[SetupIntent]
    @property
    def kind(self) -> Literal["setup_intent.succeeded"]: ...
    @property
    def payload(self) -> SetupIntent: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SetupIntentFields], SetupIntentFields]: ...
