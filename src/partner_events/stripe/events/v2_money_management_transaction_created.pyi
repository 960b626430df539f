# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2MoneyManagementTransactionCreatedData(Model):
    treasury_transaction: str | None = None
    v1_id: str | None = None


class V2MoneyManagementTransactionCreatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionCreatedData | None = None
