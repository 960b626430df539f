# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ApplicationFields, EventFieldsOf
from partner_events.stripe.models.application import Application

class _ApplicationEvent(SnapshotEvent):
    detail: SnapshotDetail[Application]
    @property
    def payload(self) -> Application:
        """An application, such as a platform, that may act for an account."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ApplicationFields], ApplicationFields]: ...

class AccountApplicationAuthorized(_ApplicationEvent):
    """A user let an application, such as your platform, connect to their account.

    Stripe's `account.application.authorized`:
    https://docs.stripe.com/api/events/types#event_types-account.application.authorized
    """

    detail_type: Literal["account.application.authorized"]
    @property
    def kind(self) -> Literal["account.application.authorized"]: ...

class AccountApplicationDeauthorized(_ApplicationEvent):
    """A user withdrew an application's access to their account; only that application is told.

    Stripe's `account.application.deauthorized`:
    https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized
    """

    detail_type: Literal["account.application.deauthorized"]
    @property
    def kind(self) -> Literal["account.application.deauthorized"]: ...
