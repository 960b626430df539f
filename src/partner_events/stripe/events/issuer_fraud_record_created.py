# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuerFraudRecord
from pydantic import Field


class IssuerFraudRecordCreatedData(SnapshotData):
    object: IssuerFraudRecord


class IssuerFraudRecordCreatedDetail(SnapshotDetail):
    data: IssuerFraudRecordCreatedData


class IssuerFraudRecordCreated(SnapshotEvent):
    """Stripe's `issuer_fraud_record.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["issuer_fraud_record.created"], Field(alias="detail-type")]
    detail: IssuerFraudRecordCreatedDetail

    @property
    def kind(self) -> Literal["issuer_fraud_record.created"]:
        return "issuer_fraud_record.created"
