# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events._details import (
    V2MoneyManagementInboundTransferAvailableDetail,
    V2MoneyManagementReceivedCreditAvailableDetail,
    V2MoneyManagementTransactionCreatedDetail,
    V2MoneyManagementTransactionUpdatedDetail,
)
from partner_events.stripe.models._fields import (
    V2MoneyManagementInboundTransferAvailableDetailFields,
    V2MoneyManagementReceivedCreditAvailableDetailFields,
    V2MoneyManagementTransactionCreatedDetailFields,
    V2MoneyManagementTransactionUpdatedDetailFields,
)
from partner_events.stripe.models.v2_money_management_adjustment import V2MoneyManagementAdjustment
from partner_events.stripe.models.v2_money_management_financial_account import (
    V2MoneyManagementFinancialAccount,
)
from partner_events.stripe.models.v2_money_management_financial_address import (
    V2MoneyManagementFinancialAddress,
)
from partner_events.stripe.models.v2_money_management_inbound_transfer import V2MoneyManagementInboundTransfer
from partner_events.stripe.models.v2_money_management_outbound_payment import V2MoneyManagementOutboundPayment
from partner_events.stripe.models.v2_money_management_payout_intent import V2MoneyManagementPayoutIntent
from partner_events.stripe.models.v2_money_management_payout_method import V2MoneyManagementPayoutMethod
from partner_events.stripe.models.v2_money_management_received_credit import V2MoneyManagementReceivedCredit
from partner_events.stripe.models.v2_money_management_recipient_verification import (
    V2MoneyManagementRecipientVerification,
)
from partner_events.stripe.models.v2_money_management_transaction import V2MoneyManagementTransaction

class _V2MoneyManagementFinancialAccountEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementFinancialAccount: ...

class _V2MoneyManagementFinancialAddressEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementFinancialAddress: ...

class _V2MoneyManagementInboundTransferEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementInboundTransfer: ...

class _V2MoneyManagementOutboundPaymentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementOutboundPayment: ...

class _V2MoneyManagementPayoutIntentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementPayoutIntent: ...

class _V2MoneyManagementPayoutMethodEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementPayoutMethod: ...

class _V2MoneyManagementReceivedCreditEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementReceivedCredit: ...

class _V2MoneyManagementRecipientVerificationEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2MoneyManagementRecipientVerification: ...

class V2MoneyManagementAdjustmentCreated(ThinObjectEvent):
    """A balance of a financial account was adjusted.

    Stripe's `v2.money_management.adjustment.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created
    """

    detail_type: Literal["v2.money_management.adjustment.created"]
    @property
    def kind(self) -> Literal["v2.money_management.adjustment.created"]: ...
    @property
    def __event_object__(self) -> V2MoneyManagementAdjustment: ...

class V2MoneyManagementFinancialAccountCreated(_V2MoneyManagementFinancialAccountEvent):
    """A financial account of Money Management was opened.

    Stripe's `v2.money_management.financial_account.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created
    """

    detail_type: Literal["v2.money_management.financial_account.created"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.created"]: ...

class V2MoneyManagementFinancialAccountUpdated(_V2MoneyManagementFinancialAccountEvent):
    """A financial account of Money Management changed.

    Stripe's `v2.money_management.financial_account.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated
    """

    detail_type: Literal["v2.money_management.financial_account.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.updated"]: ...

class V2MoneyManagementFinancialAddressActivated(_V2MoneyManagementFinancialAddressEvent):
    """A financial address, to which money can be sent, became active.

    Stripe's `v2.money_management.financial_address.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated
    """

    detail_type: Literal["v2.money_management.financial_address.activated"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.activated"]: ...

class V2MoneyManagementFinancialAddressFailed(_V2MoneyManagementFinancialAddressEvent):
    """A financial address could not be made.

    Stripe's `v2.money_management.financial_address.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.failed
    """

    detail_type: Literal["v2.money_management.financial_address.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.failed"]: ...

class V2MoneyManagementInboundTransferAvailable(ThinObjectEvent):
    """Money of an inbound transfer can be used.

    Stripe's `v2.money_management.inbound_transfer.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available
    """

    detail_type: Literal["v2.money_management.inbound_transfer.available"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.available"]: ...
    detail: V2MoneyManagementInboundTransferAvailableDetail
    @property
    def payload(self) -> V2MoneyManagementInboundTransferAvailableDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2MoneyManagementInboundTransferAvailableDetailFields,
        V2MoneyManagementInboundTransferAvailableDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2MoneyManagementInboundTransfer: ...

class V2MoneyManagementInboundTransferBankDebitFailed(_V2MoneyManagementInboundTransferEvent):
    """The bank debit of an inbound transfer failed.

    Stripe's `v2.money_management.inbound_transfer.bank_debit_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed
    """

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_failed"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_failed"]: ...

class V2MoneyManagementInboundTransferBankDebitProcessing(_V2MoneyManagementInboundTransferEvent):
    """The bank debit of an inbound transfer is on its way.

    Stripe's `v2.money_management.inbound_transfer.bank_debit_processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_processing
    """

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_processing"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_processing"]: ...

class V2MoneyManagementInboundTransferBankDebitQueued(_V2MoneyManagementInboundTransferEvent):
    """The bank debit of an inbound transfer waits to be made.

    Stripe's `v2.money_management.inbound_transfer.bank_debit_queued`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued
    """

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_queued"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_queued"]: ...

class V2MoneyManagementInboundTransferBankDebitReturned(_V2MoneyManagementInboundTransferEvent):
    """The bank returned the debit of an inbound transfer.

    Stripe's `v2.money_management.inbound_transfer.bank_debit_returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_returned
    """

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_returned"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_returned"]: ...

class V2MoneyManagementInboundTransferBankDebitSucceeded(_V2MoneyManagementInboundTransferEvent):
    """The bank debit of an inbound transfer went through.

    Stripe's `v2.money_management.inbound_transfer.bank_debit_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded
    """

    detail_type: Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]
    @property
    def kind(self) -> Literal["v2.money_management.inbound_transfer.bank_debit_succeeded"]: ...

class V2MoneyManagementOutboundPaymentCanceled(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment was cancelled.

    Stripe's `v2.money_management.outbound_payment.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled
    """

    detail_type: Literal["v2.money_management.outbound_payment.canceled"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.canceled"]: ...

class V2MoneyManagementOutboundPaymentCreated(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment was begun.

    Stripe's `v2.money_management.outbound_payment.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created
    """

    detail_type: Literal["v2.money_management.outbound_payment.created"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.created"]: ...

class V2MoneyManagementOutboundPaymentFailed(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment failed.

    Stripe's `v2.money_management.outbound_payment.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed
    """

    detail_type: Literal["v2.money_management.outbound_payment.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.failed"]: ...

class V2MoneyManagementOutboundPaymentPosted(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment was sent.

    Stripe's `v2.money_management.outbound_payment.posted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted
    """

    detail_type: Literal["v2.money_management.outbound_payment.posted"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.posted"]: ...

class V2MoneyManagementOutboundPaymentReturned(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment came back from its recipient's bank.

    Stripe's `v2.money_management.outbound_payment.returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.returned
    """

    detail_type: Literal["v2.money_management.outbound_payment.returned"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.returned"]: ...

class V2MoneyManagementOutboundPaymentUnderReview(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment is held for a review.

    Stripe's `v2.money_management.outbound_payment.under_review`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.under_review
    """

    detail_type: Literal["v2.money_management.outbound_payment.under_review"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.under_review"]: ...

class V2MoneyManagementOutboundPaymentUpdated(_V2MoneyManagementOutboundPaymentEvent):
    """An outbound payment changed.

    Stripe's `v2.money_management.outbound_payment.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.updated
    """

    detail_type: Literal["v2.money_management.outbound_payment.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.updated"]: ...

class V2MoneyManagementPayoutIntentCanceled(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent was cancelled.

    Stripe's `v2.money_management.payout_intent.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.canceled
    """

    detail_type: Literal["v2.money_management.payout_intent.canceled"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.canceled"]: ...

class V2MoneyManagementPayoutIntentCreated(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent was created.

    Stripe's `v2.money_management.payout_intent.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.created
    """

    detail_type: Literal["v2.money_management.payout_intent.created"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.created"]: ...

class V2MoneyManagementPayoutIntentPending(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent is pending.

    Stripe's `v2.money_management.payout_intent.pending`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending
    """

    detail_type: Literal["v2.money_management.payout_intent.pending"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.pending"]: ...

class V2MoneyManagementPayoutIntentPosted(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent was sent.

    Stripe's `v2.money_management.payout_intent.posted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted
    """

    detail_type: Literal["v2.money_management.payout_intent.posted"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.posted"]: ...

class V2MoneyManagementPayoutIntentProcessing(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent is being processed.

    Stripe's `v2.money_management.payout_intent.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing
    """

    detail_type: Literal["v2.money_management.payout_intent.processing"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.processing"]: ...

class V2MoneyManagementPayoutIntentRequiresAction(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent waits until somebody acts.

    Stripe's `v2.money_management.payout_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action
    """

    detail_type: Literal["v2.money_management.payout_intent.requires_action"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.requires_action"]: ...

class V2MoneyManagementPayoutIntentUpdated(_V2MoneyManagementPayoutIntentEvent):
    """A payout intent changed.

    Stripe's `v2.money_management.payout_intent.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated
    """

    detail_type: Literal["v2.money_management.payout_intent.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.updated"]: ...

class V2MoneyManagementPayoutMethodCreated(_V2MoneyManagementPayoutMethodEvent):
    """A way to pay a recipient out was added.

    Stripe's `v2.money_management.payout_method.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created
    """

    detail_type: Literal["v2.money_management.payout_method.created"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_method.created"]: ...

class V2MoneyManagementPayoutMethodUpdated(_V2MoneyManagementPayoutMethodEvent):
    """A way to pay a recipient out changed.

    Stripe's `v2.money_management.payout_method.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.updated
    """

    detail_type: Literal["v2.money_management.payout_method.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_method.updated"]: ...

class V2MoneyManagementReceivedCreditAvailable(ThinObjectEvent):
    """Money that a financial account got from outside can be used.

    Stripe's `v2.money_management.received_credit.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available
    """

    detail_type: Literal["v2.money_management.received_credit.available"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.available"]: ...
    detail: V2MoneyManagementReceivedCreditAvailableDetail
    @property
    def payload(self) -> V2MoneyManagementReceivedCreditAvailableDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2MoneyManagementReceivedCreditAvailableDetailFields,
        V2MoneyManagementReceivedCreditAvailableDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2MoneyManagementReceivedCredit: ...

class V2MoneyManagementReceivedCreditFailed(_V2MoneyManagementReceivedCreditEvent):
    """Money from outside could not be put into a financial account of Money Management.

    Stripe's `v2.money_management.received_credit.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed
    """

    detail_type: Literal["v2.money_management.received_credit.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.failed"]: ...

class V2MoneyManagementReceivedCreditReturned(_V2MoneyManagementReceivedCreditEvent):
    """Money that a financial account got from outside was sent back.

    Stripe's `v2.money_management.received_credit.returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned
    """

    detail_type: Literal["v2.money_management.received_credit.returned"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.returned"]: ...

class V2MoneyManagementReceivedCreditSucceeded(_V2MoneyManagementReceivedCreditEvent):
    """Money from outside is in a financial account of Money Management.

    Stripe's `v2.money_management.received_credit.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded
    """

    detail_type: Literal["v2.money_management.received_credit.succeeded"]
    @property
    def kind(self) -> Literal["v2.money_management.received_credit.succeeded"]: ...

class V2MoneyManagementRecipientVerificationCreated(_V2MoneyManagementRecipientVerificationEvent):
    """A check of a recipient's account was begun.

    Stripe's `v2.money_management.recipient_verification.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created
    """

    detail_type: Literal["v2.money_management.recipient_verification.created"]
    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.created"]: ...

class V2MoneyManagementRecipientVerificationUpdated(_V2MoneyManagementRecipientVerificationEvent):
    """A check of a recipient's account changed, such as in its outcome.

    Stripe's `v2.money_management.recipient_verification.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated
    """

    detail_type: Literal["v2.money_management.recipient_verification.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.updated"]: ...

class V2MoneyManagementTransactionCreated(ThinObjectEvent):
    """Money entered or left a financial account, or is about to.

    Stripe's `v2.money_management.transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created
    """

    detail_type: Literal["v2.money_management.transaction.created"]
    @property
    def kind(self) -> Literal["v2.money_management.transaction.created"]: ...
    detail: V2MoneyManagementTransactionCreatedDetail
    @property
    def payload(self) -> V2MoneyManagementTransactionCreatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2MoneyManagementTransactionCreatedDetailFields,
        V2MoneyManagementTransactionCreatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2MoneyManagementTransaction: ...

class V2MoneyManagementTransactionUpdated(ThinObjectEvent):
    """A transaction of a financial account changed, such as when it was posted.

    Stripe's `v2.money_management.transaction.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated
    """

    detail_type: Literal["v2.money_management.transaction.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.transaction.updated"]: ...
    detail: V2MoneyManagementTransactionUpdatedDetail
    @property
    def payload(self) -> V2MoneyManagementTransactionUpdatedDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V2MoneyManagementTransactionUpdatedDetailFields,
        V2MoneyManagementTransactionUpdatedDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> V2MoneyManagementTransaction: ...
