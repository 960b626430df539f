# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent

class V1AccountExternalAccountCreated(ThinEvent):
    """Stripe's `v1.account.external_account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created"""

    detail_type: Literal["v1.account.external_account.created"]
    @property
    def kind(self) -> Literal["v1.account.external_account.created"]: ...

class V1AccountExternalAccountDeleted(ThinEvent):
    """Stripe's `v1.account.external_account.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.deleted"""

    detail_type: Literal["v1.account.external_account.deleted"]
    @property
    def kind(self) -> Literal["v1.account.external_account.deleted"]: ...

class V1AccountExternalAccountUpdated(ThinEvent):
    """Stripe's `v1.account.external_account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated"""

    detail_type: Literal["v1.account.external_account.updated"]
    @property
    def kind(self) -> Literal["v1.account.external_account.updated"]: ...
