# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.event_data import EventData


class Event(Model):
    """An event of Checkout, Connect or Import.

    https://docs.commercetools.com/api/projects/events
    """

    id: str
    """The event's id, the same when it is delivered again."""

    notificationType: str
    resourceType: Literal[
        "checkout",
        "import-api",
    ] | str
    """What sort of thing it is about, such as `checkout`."""

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
    """What happened, which is the kind."""

    createdAt: str
    """When it happened, as ISO 8601 text."""

    data: EventData
    """What the event carries."""
