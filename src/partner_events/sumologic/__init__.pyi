# Generated from schemas/sumologic by codegen; do not edit.
from partner_events.sumologic._event import (
    SumoLogicEvent as SumoLogicEvent,
    UnknownSumoLogicEvent as UnknownSumoLogicEvent,
)
