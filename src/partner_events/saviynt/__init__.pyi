# Generated from schemas/saviynt by codegen; do not edit.
from partner_events.saviynt._event import (
    SaviyntEvent as SaviyntEvent,
    UnknownSaviyntEvent as UnknownSaviyntEvent,
)
