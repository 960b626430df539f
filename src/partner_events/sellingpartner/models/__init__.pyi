# Generated from schemas/sellingpartner by codegen; do not edit.
from partner_events.sellingpartner.models.notification import (
    Metadata as Metadata,
    Notification as Notification,
    NotificationPayload as NotificationPayload,
)
