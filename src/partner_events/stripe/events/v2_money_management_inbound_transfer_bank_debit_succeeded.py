# Generated from schemas/stripe/events/v2.money_management.inbound_transfer.bank_debit_succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementInboundTransferBankDebitSucceededDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementInboundTransferBankDebitSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementInboundTransferBankDebitSucceeded(ThinEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded"
    )
    detail_type: Annotated[
        Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementInboundTransferBankDebitSucceededDetail

    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]:
        return "v2.money_management.inbound_transfer.bank_debit_succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementInboundTransferBankDebitSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementInboundTransferBankDebitSucceededDetailFields, V2MoneyManagementInboundTransferBankDebitSucceededDetailFields]: ...
