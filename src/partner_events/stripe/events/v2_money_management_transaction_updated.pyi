# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2MoneyManagementTransactionUpdatedData(Model):
    treasury_transaction: str | None = None


class V2MoneyManagementTransactionUpdatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionUpdatedData | None = None
