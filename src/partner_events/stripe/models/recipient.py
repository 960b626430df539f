# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BankAccount, CardList


class Recipient(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "active_account cards default_card description email migrated_to name"

    active_account: BankAccount | None = None
    cards: CardList | None = None
    created: int
    default_card: str | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    migrated_to: str | None = None
    name: str | None = None
    object: str
    rolled_back_from: str | None = None
    tin: str | None = None
    tin_verification_pending: bool | None = None
    type: str
    verified: bool


HISTORY = "_history_recipient"
