# Generated from schemas/commercetools/objects/event.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.event_data import EventData


class Event(Model):
    """https://docs.commercetools.com/api/projects/events"""

    id: str
    notificationType: str
    resourceType: Literal[
        "checkout",
        "import-api",
    ] | str
    type: Literal[
        "CheckoutOrderCreationFailed",
        "CheckoutPaymentAuthorizationCancelled",
        "CheckoutPaymentAuthorizationFailed",
        "CheckoutPaymentAuthorized",
        "CheckoutPaymentCancelAuthorizationFailed",
        "CheckoutPaymentCharged",
        "CheckoutPaymentChargeFailed",
        "CheckoutPaymentRefunded",
        "CheckoutPaymentRefundFailed",
        "ImportContainerCreated",
        "ImportContainerDeleted",
        "ImportOperationRejected",
        "ImportUnresolved",
        "ImportValidationFailed",
        "ImportWaitForMasterVariant",
    ] | str
    createdAt: str
    data: EventData
