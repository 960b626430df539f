# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.models._stub_account import Account

class V1AccountApplicationAuthorized(ThinEvent):
    """A user let an application, such as your platform, connect to their account (thin event: the id alone).

    Stripe's `v1.account.application.authorized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized
    """

    detail_type: Literal["v1.account.application.authorized"]
    @property
    def kind(self) -> Literal["v1.account.application.authorized"]: ...

class V1AccountApplicationDeauthorized(ThinEvent):
    """A user withdrew an application's access to their account; only that application is told (thin event:
    the id alone).

    Stripe's `v1.account.application.deauthorized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized
    """

    detail_type: Literal["v1.account.application.deauthorized"]
    @property
    def kind(self) -> Literal["v1.account.application.deauthorized"]: ...

class V1AccountExternalAccountCreated(ThinEvent):
    """A bank account or debit card for payouts was added to an account (thin event: the id alone).

    Stripe's `v1.account.external_account.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created
    """

    detail_type: Literal["v1.account.external_account.created"]
    @property
    def kind(self) -> Literal["v1.account.external_account.created"]: ...

class V1AccountExternalAccountDeleted(ThinEvent):
    """A bank account or debit card for payouts was removed from an account (thin event: the id alone).

    Stripe's `v1.account.external_account.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.deleted
    """

    detail_type: Literal["v1.account.external_account.deleted"]
    @property
    def kind(self) -> Literal["v1.account.external_account.deleted"]: ...

class V1AccountExternalAccountUpdated(ThinEvent):
    """A bank account or debit card for payouts changed, such as in its status (thin event: the id alone).

    Stripe's `v1.account.external_account.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated
    """

    detail_type: Literal["v1.account.external_account.updated"]
    @property
    def kind(self) -> Literal["v1.account.external_account.updated"]: ...

class V1AccountUpdated(ThinObjectEvent):
    """An account changed: its status, what it still has to provide, or a setting (thin event: the id alone).

    Stripe's `v1.account.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.updated
    """

    detail_type: Literal["v1.account.updated"]
    @property
    def kind(self) -> Literal["v1.account.updated"]: ...
    @property
    def __event_object__(self) -> Account: ...
