"""Where things are in a delivery of an Atlas trigger.

A database trigger sends a change event, whose `operationType` is the kind. Its detail-type ends with
the collection's name. Authentication triggers have operations of their own. https://www.mongodb.com/docs/atlas/atlas-ui/triggers/aws-eventbridge/
"""

from __future__ import annotations

from partner_events._wire.delivery import Located
from partner_events._wire.json import is_object

DATABASE_TRIGGER = "MongoDB Database Trigger for "
SCHEDULED_TRIGGER = "MongoDB Scheduled Trigger"
AUTHENTICATION_TRIGGER = "MongoDB Authentication Trigger"
AUTHENTICATION = ("CREATE", "DELETE", "LOGIN")
"""Operations of authentication triggers; those of database triggers are not in capitals."""
UNKNOWN_DATABASE_EVENT = "UnknownDatabaseEvent"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; a trigger's projection can leave out any field."""
    operation, token = detail.get("operationType"), detail.get("_id")
    is_login = operation in AUTHENTICATION or detail_type.startswith(AUTHENTICATION_TRIGGER)
    is_change = not is_login and (isinstance(operation, str) or detail_type.startswith(DATABASE_TRIGGER))
    is_scheduled = not is_login and not is_change and detail_type.startswith(SCHEDULED_TRIGGER)
    data = token.get("_data") if is_object(token) else None
    return Located(
        operation if isinstance(operation, str) else "scheduled" if is_scheduled else detail_type,
        delivery,
        # MongoDB calls it what identifies the event, and says nothing of duplicates.
        key=(data, "inferred") if is_change and isinstance(data, str) and data else None,
        family=UNKNOWN_DATABASE_EVENT if is_change else None,
    )


def may_have(detail_type: str, kind: str) -> bool:
    """Whether a kind's detail-type may be this, or begin so; it ends with a name of the customer's."""
    start = SCHEDULED_TRIGGER if kind == "scheduled" else DATABASE_TRIGGER
    if kind in AUTHENTICATION:
        start = AUTHENTICATION_TRIGGER
    return detail_type.startswith(start) or start.startswith(detail_type)


def namespace(detail_type: str) -> tuple[str | None, str | None]:
    """Database and collection as the detail-type names them; only the latter may have dots."""
    if not detail_type.startswith(DATABASE_TRIGGER):
        return None, None
    database, _, collection = detail_type.removeprefix(DATABASE_TRIGGER).partition(".")
    return database or None, collection or None
