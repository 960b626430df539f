# Generated from schemas/sellingpartner by codegen; do not edit.
"""Amazon Selling Partner API's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Metadata": "notification",
    "Notification": "notification",
    "NotificationPayload": "notification",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
