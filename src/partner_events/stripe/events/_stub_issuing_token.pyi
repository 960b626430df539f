# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingTokenFields
from partner_events.stripe.models.issuing_token import IssuingToken

class _IssuingTokenEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingToken]
    @property
    def payload(self) -> IssuingToken:
        """A card that you issued, as a wallet has it."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingTokenFields], IssuingTokenFields]: ...

class IssuingTokenCreated(_IssuingTokenEvent):
    """An issued card was added to a wallet, such as Apple Pay.

    Stripe's `issuing_token.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_token.created
    """

    detail_type: Literal["issuing_token.created"]
    @property
    def kind(self) -> Literal["issuing_token.created"]: ...

class IssuingTokenUpdated(_IssuingTokenEvent):
    """A wallet's token of an issued card changed, such as in its status.

    Stripe's `issuing_token.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_token.updated
    """

    detail_type: Literal["issuing_token.updated"]
    @property
    def kind(self) -> Literal["issuing_token.updated"]: ...
