# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuerFraudRecordFields
from partner_events.stripe.models.issuer_fraud_record import IssuerFraudRecord

class IssuerFraudRecordCreated(SnapshotEvent):
    """A bank reported a charge as fraud; now `radar.early_fraud_warning.created`.

    Stripe's `issuer_fraud_record.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["issuer_fraud_record.created"]
    @property
    def kind(self) -> Literal["issuer_fraud_record.created"]: ...
    detail: SnapshotDetail[IssuerFraudRecord]
    @property
    def payload(self) -> IssuerFraudRecord:
        """A bank's report that a charge was fraud; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuerFraudRecordFields], IssuerFraudRecordFields]: ...
