"""Typed events of SaaS partners, as Amazon EventBridge delivers them.

Importing this package loads neither pydantic nor a model: names are imported when they are first
asked for.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._events.event import PartnerEvent as PartnerEvent
    from partner_events._events.overloads import parse_event as parse_event
    from partner_events._events.overloads import parse_events as parse_events
    from partner_events._events.register import register as register
    from partner_events._events.unknown import UnknownEvent as UnknownEvent
    from partner_events._kinds.identify import Identity as Identity
    from partner_events._kinds.identify import identify as identify
    from partner_events._kinds.sources import register_source as register_source
    from partner_events._models.model import Model as Model
    from partner_events._router.reports import DuplicateEvent as DuplicateEvent
    from partner_events._router.reports import EventsFailedError as EventsFailedError
    from partner_events._router.reports import FailedEvent as FailedEvent
    from partner_events._router.router import Router as Router
    from partner_events._router.routes import Route as Route
    from partner_events._wire.delivery import IdempotencyKey as IdempotencyKey
    from partner_events._wire.records import CarrierRecord as CarrierRecord
    from partner_events.errors import Deviation as Deviation
    from partner_events.errors import FieldUnavailableError as FieldUnavailableError
    from partner_events.errors import InvalidEventError as InvalidEventError
    from partner_events.errors import InvalidRecord as InvalidRecord
    from partner_events.errors import InvalidRecordsError as InvalidRecordsError
    from partner_events.errors import PartnerEventsError as PartnerEventsError
    from partner_events.errors import SubscriberDeadLetterError as SubscriberDeadLetterError
    from partner_events.errors import UnexpectedEventError as UnexpectedEventError
    from partner_events.errors import UnknownCarrierError as UnknownCarrierError
    from partner_events.errors import UnprovenSourceError as UnprovenSourceError
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "CarrierRecord": "_wire.records",
            "IdempotencyKey": "_wire.delivery",
            "Identity": "_kinds.identify",
            "identify": "_kinds.identify",
            "Model": "_models.model",
            "PartnerEvent": "_events.event",
            "UnknownEvent": "_events.unknown",
            **dict.fromkeys(("DuplicateEvent", "EventsFailedError", "FailedEvent"), "_router.reports"),
            "Route": "_router.routes",
            "Router": "_router.router",
            "parse_event": "_events.parse",
            "parse_events": "_events.parse_many",
            "register": "_events.register",
            "register_source": "_kinds.sources",
            "Deviation": "errors",
            "FieldUnavailableError": "errors",
            "InvalidEventError": "errors",
            "InvalidRecord": "errors",
            "InvalidRecordsError": "errors",
            "PartnerEventsError": "errors",
            "SubscriberDeadLetterError": "errors",
            "UnexpectedEventError": "errors",
            "UnknownCarrierError": "errors",
            "UnprovenSourceError": "errors",
        },
    )

__all__ = [
    "CarrierRecord",
    "Deviation",
    "DuplicateEvent",
    "EventsFailedError",
    "FailedEvent",
    "FieldUnavailableError",
    "IdempotencyKey",
    "Identity",
    "InvalidEventError",
    "InvalidRecord",
    "InvalidRecordsError",
    "Model",
    "PartnerEvent",
    "PartnerEventsError",
    "Route",
    "Router",
    "SubscriberDeadLetterError",
    "UnexpectedEventError",
    "UnknownCarrierError",
    "UnknownEvent",
    "UnprovenSourceError",
    "identify",
    "parse_event",
    "parse_events",
    "register",
    "register_source",
]
