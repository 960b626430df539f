# Generated for type checkers alone; import from `partner_events.commercetools`.
# From schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.events._details import (
    CheckoutOrderCreationFailedDetail,
    CheckoutPaymentAuthorizationCancelledDetail,
    CheckoutPaymentAuthorizationFailedDetail,
    CheckoutPaymentAuthorizedDetail,
    CheckoutPaymentCancelAuthorizationFailedDetail,
    CheckoutPaymentChargeFailedDetail,
    CheckoutPaymentChargedDetail,
    CheckoutPaymentRefundFailedDetail,
    CheckoutPaymentRefundedDetail,
    ImportContainerCreatedDetail,
    ImportContainerDeletedDetail,
    ImportOperationRejectedDetail,
    ImportUnresolvedDetail,
    ImportValidationFailedDetail,
    ImportWaitForMasterVariantDetail,
)
from partner_events.commercetools.models._fields import (
    CheckoutMessageOrderPayloadBaseDataFields,
    CheckoutMessagePaymentsPayloadBaseDataFields,
    CheckoutOrderCreationFailedDetailFields,
    CheckoutPaymentAuthorizationCancelledDetailFields,
    CheckoutPaymentAuthorizationFailedDetailFields,
    CheckoutPaymentAuthorizedDetailFields,
    CheckoutPaymentCancelAuthorizationFailedDetailFields,
    CheckoutPaymentChargeFailedDetailFields,
    CheckoutPaymentChargedDetailFields,
    CheckoutPaymentRefundFailedDetailFields,
    CheckoutPaymentRefundedDetailFields,
    ImportContainerCreatedDetailFields,
    ImportContainerCreatedEventDataFields,
    ImportContainerDeletedDetailFields,
    ImportContainerDeletedEventDataFields,
    ImportOperationRejectedDetailFields,
    ImportOperationRejectedEventDataFields,
    ImportUnresolvedDetailFields,
    ImportUnresolvedEventDataFields,
    ImportValidationFailedDetailFields,
    ImportValidationFailedEventDataFields,
    ImportWaitForMasterVariantDetailFields,
    ImportWaitForMasterVariantEventDataFields,
)
from partner_events.commercetools.models.common import (
    CheckoutMessageOrderPayloadBaseData,
    CheckoutMessagePaymentsPayloadBaseData,
    ImportContainerCreatedEventData,
    ImportContainerDeletedEventData,
    ImportOperationRejectedEventData,
    ImportUnresolvedEventData,
    ImportValidationFailedEventData,
    ImportWaitForMasterVariantEventData,
)
from partner_events.patterns._building.fields import KindFields, classfield

class CheckoutOrderCreationFailed(EventNotification):
    """Checkout could not make an order of a cart.

    commercetools's `CheckoutOrderCreationFailed` (Checkout Order Creation Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutOrderCreationFailed"]: ...
    detail: CheckoutOrderCreationFailedDetail
    @property
    def payload(self) -> CheckoutMessageOrderPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutOrderCreationFailedDetailFields,
        CheckoutMessageOrderPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentAuthorizationCancelled(EventNotification):
    """The authorization of a payment in Checkout was cancelled.

    commercetools's `CheckoutPaymentAuthorizationCancelled` (Checkout Payment Authorization Cancelled):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentAuthorizationCancelled"]: ...
    detail: CheckoutPaymentAuthorizationCancelledDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentAuthorizationCancelledDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentAuthorizationFailed(EventNotification):
    """A payment in Checkout could not be authorized.

    commercetools's `CheckoutPaymentAuthorizationFailed` (Checkout Payment Authorization Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentAuthorizationFailed"]: ...
    detail: CheckoutPaymentAuthorizationFailedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentAuthorizationFailedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentAuthorized(EventNotification):
    """A payment in Checkout was authorized.

    commercetools's `CheckoutPaymentAuthorized` (Checkout Payment Authorized):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentAuthorized"]: ...
    detail: CheckoutPaymentAuthorizedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentAuthorizedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentCancelAuthorizationFailed(EventNotification):
    """The authorization of a payment in Checkout could not be cancelled.

    commercetools's `CheckoutPaymentCancelAuthorizationFailed` (Checkout Payment Cancel Authorization Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentCancelAuthorizationFailed"]: ...
    detail: CheckoutPaymentCancelAuthorizationFailedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentCancelAuthorizationFailedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentChargeFailed(EventNotification):
    """A payment in Checkout could not be charged.

    commercetools's `CheckoutPaymentChargeFailed` (Checkout Payment Charge Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentChargeFailed"]: ...
    detail: CheckoutPaymentChargeFailedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentChargeFailedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentCharged(EventNotification):
    """A payment in Checkout was charged.

    commercetools's `CheckoutPaymentCharged` (Checkout Payment Charged):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentCharged"]: ...
    detail: CheckoutPaymentChargedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentChargedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentRefundFailed(EventNotification):
    """A payment in Checkout could not be refunded.

    commercetools's `CheckoutPaymentRefundFailed` (Checkout Payment Refund Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentRefundFailed"]: ...
    detail: CheckoutPaymentRefundFailedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentRefundFailedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class CheckoutPaymentRefunded(EventNotification):
    """A payment in Checkout was refunded.

    commercetools's `CheckoutPaymentRefunded` (Checkout Payment Refunded):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["CheckoutPaymentRefunded"]: ...
    detail: CheckoutPaymentRefundedDetail
    @property
    def payload(self) -> CheckoutMessagePaymentsPayloadBaseData: ...
    @classfield
    def fields(cls) -> KindFields[
        CheckoutPaymentRefundedDetailFields,
        CheckoutMessagePaymentsPayloadBaseDataFields,
    ]: ...

class ImportContainerCreated(EventNotification):
    """An import container was created.

    commercetools's `ImportContainerCreated` (Import Container Created):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportContainerCreated"]: ...
    detail: ImportContainerCreatedDetail
    @property
    def payload(self) -> ImportContainerCreatedEventData: ...
    @classfield
    def fields(cls) -> KindFields[
        ImportContainerCreatedDetailFields,
        ImportContainerCreatedEventDataFields,
    ]: ...

class ImportContainerDeleted(EventNotification):
    """An import container was deleted.

    commercetools's `ImportContainerDeleted` (Import Container Deleted):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportContainerDeleted"]: ...
    detail: ImportContainerDeletedDetail
    @property
    def payload(self) -> ImportContainerDeletedEventData: ...
    @classfield
    def fields(cls) -> KindFields[
        ImportContainerDeletedDetailFields,
        ImportContainerDeletedEventDataFields,
    ]: ...

class ImportOperationRejected(EventNotification):
    """An import operation was rejected.

    commercetools's `ImportOperationRejected` (Import Operation Rejected):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportOperationRejected"]: ...
    detail: ImportOperationRejectedDetail
    @property
    def payload(self) -> ImportOperationRejectedEventData: ...
    @classfield
    def fields(cls) -> KindFields[
        ImportOperationRejectedDetailFields,
        ImportOperationRejectedEventDataFields,
    ]: ...

class ImportUnresolved(EventNotification):
    """An import refers to something that does not exist, or not yet.

    commercetools's `ImportUnresolved` (Import Unresolved): https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportUnresolved"]: ...
    detail: ImportUnresolvedDetail
    @property
    def payload(self) -> ImportUnresolvedEventData: ...
    @classfield
    def fields(cls) -> KindFields[ImportUnresolvedDetailFields, ImportUnresolvedEventDataFields]: ...

class ImportValidationFailed(EventNotification):
    """An import was refused because its data is not valid.

    commercetools's `ImportValidationFailed` (Import Validation Failed):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportValidationFailed"]: ...
    detail: ImportValidationFailedDetail
    @property
    def payload(self) -> ImportValidationFailedEventData: ...
    @classfield
    def fields(cls) -> KindFields[
        ImportValidationFailedDetailFields,
        ImportValidationFailedEventDataFields,
    ]: ...

class ImportWaitForMasterVariant(EventNotification):
    """An import of a variant waits for the product's master variant.

    commercetools's `ImportWaitForMasterVariant` (Import Wait For Master Variant):
    https://docs.commercetools.com/api/projects/events
    """

    @property
    def kind(self) -> Literal["ImportWaitForMasterVariant"]: ...
    detail: ImportWaitForMasterVariantDetail
    @property
    def payload(self) -> ImportWaitForMasterVariantEventData: ...
    @classfield
    def fields(cls) -> KindFields[
        ImportWaitForMasterVariantDetailFields,
        ImportWaitForMasterVariantEventDataFields,
    ]: ...
