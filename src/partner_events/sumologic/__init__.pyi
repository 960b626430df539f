# Generated from schemas/sumologic by `python -m codegen`; do not edit.
from partner_events.sumologic._event import (
    SumoLogicEvent as SumoLogicEvent,
    UnknownSumoLogicEvent as UnknownSumoLogicEvent,
)
