# Generated from schemas/sellingpartner by codegen; do not edit.

from partner_events._models.model import Model


class Metadata(Model):
    """https://developer-docs.amazon.com/sp-api/docs/notification-type-values"""

    ApplicationId: str
    SubscriptionId: str
    PublishTime: str
    NotificationId: str


class NotificationPayload(Model):
    """https://developer-docs.amazon.com/sp-api/docs/notification-type-values"""


class Notification(Model):
    """https://developer-docs.amazon.com/sp-api/docs/notification-type-values"""

    NotificationVersion: str
    NotificationType: str
    """What happened, which is the kind."""

    PayloadVersion: str
    EventTime: str
    """When it happened, as ISO 8601 text."""

    Payload: NotificationPayload
    """What the notification carries."""

    NotificationMetadata: Metadata
    """The application, the subscription and the notification's id."""
