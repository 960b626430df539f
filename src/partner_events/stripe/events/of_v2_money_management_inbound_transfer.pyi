# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_money_management_inbound_transfer_available import V2MoneyManagementInboundTransferAvailableDetail
from partner_events.stripe.models._fields import V2MoneyManagementInboundTransferAvailableDetailFields

class V2MoneyManagementInboundTransferAvailable(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.available`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available"""

    detail_type: Literal["v2.money_management.inbound_transfer.available"]
    detail: V2MoneyManagementInboundTransferAvailableDetail
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.available"]: ...
    @property
    def payload(self) -> V2MoneyManagementInboundTransferAvailableDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2MoneyManagementInboundTransferAvailableDetailFields, V2MoneyManagementInboundTransferAvailableDetailFields]: ...

class V2MoneyManagementInboundTransferBankDebitFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed"""

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_failed"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_failed"]: ...

class V2MoneyManagementInboundTransferBankDebitProcessing(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_processing"""

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_processing"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_processing"]: ...

class V2MoneyManagementInboundTransferBankDebitQueued(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_queued`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued"""

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_queued"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_queued"]: ...

class V2MoneyManagementInboundTransferBankDebitReturned(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_returned`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_returned"""

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_returned"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_returned"]: ...

class V2MoneyManagementInboundTransferBankDebitSucceeded(ThinObjectEvent):
    """Stripe's `v2.money_management.inbound_transfer.bank_debit_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded"""

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]: ...
