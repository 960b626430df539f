# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PaymentMethodFields
from partner_events.stripe.models._of_payment_method import PaymentMethod

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[PaymentMethod]
    @property
    def payload(self) -> PaymentMethod: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PaymentMethodFields], PaymentMethodFields]: ...

class PaymentMethodAttached(_SnapshotEvent1):
    """Stripe's `payment_method.attached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.attached
    """

    detail_type: Literal["payment_method.attached"]
    @property
    def kind(self) -> Literal["payment_method.attached"]: ...

class PaymentMethodAutomaticallyUpdated(_SnapshotEvent1):
    """Stripe's `payment_method.automatically_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated
    """

    detail_type: Literal["payment_method.automatically_updated"]
    @property
    def kind(self) -> Literal["payment_method.automatically_updated"]: ...

class PaymentMethodDetached(_SnapshotEvent1):
    """Stripe's `payment_method.detached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.detached
    """

    detail_type: Literal["payment_method.detached"]
    @property
    def kind(self) -> Literal["payment_method.detached"]: ...

class PaymentMethodUpdated(_SnapshotEvent1):
    """Stripe's `payment_method.updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.updated
    """

    detail_type: Literal["payment_method.updated"]
    @property
    def kind(self) -> Literal["payment_method.updated"]: ...
