# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingAuthorizationFields
from partner_events.stripe.models.issuing_authorization import IssuingAuthorization

class _IssuingAuthorizationEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingAuthorization]
    @property
    def payload(self) -> IssuingAuthorization:
        """An attempt to pay with a card that you issued."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingAuthorizationFields], IssuingAuthorizationFields]: ...

class IssuingAuthorizationCreated(_IssuingAuthorizationEvent):
    """A card that you issued was used, and the payment approved or declined.

    Stripe's `issuing_authorization.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created
    """

    detail_type: Literal["issuing_authorization.created"]
    @property
    def kind(self) -> Literal["issuing_authorization.created"]: ...

class IssuingAuthorizationRequest(_IssuingAuthorizationEvent):
    """A card that you issued is being used, and Stripe asks whether to approve the payment.

    Stripe's `issuing_authorization.request`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request
    """

    detail_type: Literal["issuing_authorization.request"]
    @property
    def kind(self) -> Literal["issuing_authorization.request"]: ...

class IssuingAuthorizationUpdated(_IssuingAuthorizationEvent):
    """An authorization of a card that you issued changed, such as when it was captured.

    Stripe's `issuing_authorization.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated
    """

    detail_type: Literal["issuing_authorization.updated"]
    @property
    def kind(self) -> Literal["issuing_authorization.updated"]: ...
