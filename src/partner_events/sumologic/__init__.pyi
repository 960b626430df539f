# Generated from schemas/sumologic by `python -m codegen`; do not edit.
from partner_events.sumologic._event import SumoLogicEvent as SumoLogicEvent
from partner_events.sumologic._event import UnknownSumoLogicEvent as UnknownSumoLogicEvent
