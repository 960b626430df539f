# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Source


class SourceMandateNotificationAcssDebit(Model):
    statement_descriptor: str | None = None


class SourceMandateNotificationBacsDebit(Model):
    last4: str | None = None


class SourceMandateNotificationSepaDebit(Model):
    creditor_identifier: str | None = None
    last4: str | None = None
    mandate_reference: str | None = None


class SourceMandateNotification(Model):
    """https://docs.stripe.com/api/source_mandate_notifications/object"""

    __event_always__ = "amount"

    acss_debit: SourceMandateNotificationAcssDebit | None = None
    amount: int | None = None
    bacs_debit: SourceMandateNotificationBacsDebit | None = None
    created: int
    id: str
    livemode: bool
    object: str
    reason: str
    sepa_debit: SourceMandateNotificationSepaDebit | None = None
    source: Source
    status: str
    type: str


HISTORY = "_history_source_mandate_notification"
BESIDE = "SourceMandateNotification SourceMandateNotificationSepaDebit"
