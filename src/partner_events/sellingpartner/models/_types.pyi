# Generated from schemas/sellingpartner by codegen; do not edit.
from partner_events.sellingpartner.models._fields import (
    NotificationFields as NotificationFields,
    NotificationPayloadFields as NotificationPayloadFields,
)
