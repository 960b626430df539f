# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_authorization import IssuingAuthorization

class _IssuingAuthorizationEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingAuthorization: ...

class V1IssuingAuthorizationCreated(_IssuingAuthorizationEvent):
    """A card that you issued was used, and the payment approved or declined (thin event: the id alone).

    Stripe's `v1.issuing_authorization.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created
    """

    detail_type: Literal["v1.issuing_authorization.created"]
    @property
    def kind(self) -> Literal["v1.issuing_authorization.created"]: ...

class V1IssuingAuthorizationRequest(_IssuingAuthorizationEvent):
    """A card that you issued is being used, and Stripe asks whether to approve the payment (thin event: the
    id alone).

    Stripe's `v1.issuing_authorization.request`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request
    """

    detail_type: Literal["v1.issuing_authorization.request"]
    @property
    def kind(self) -> Literal["v1.issuing_authorization.request"]: ...

class V1IssuingAuthorizationUpdated(_IssuingAuthorizationEvent):
    """An authorization of a card that you issued changed, such as when it was captured (thin event: the id
    alone).

    Stripe's `v1.issuing_authorization.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated
    """

    detail_type: Literal["v1.issuing_authorization.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_authorization.updated"]: ...
