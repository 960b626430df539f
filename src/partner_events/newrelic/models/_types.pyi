# Generated from schemas/newrelic by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.newrelic.models._fields import IssueFields as IssueFields

IssuePriority: TypeAlias = Literal["CRITICAL", "HIGH", "LOW", "MEDIUM"] | str
IssueState: TypeAlias = Literal["ACKNOWLEDGED", "ACTIVATED", "CLOSED", "CREATED"] | str
IssueTrigger: TypeAlias = Literal["ACKNOWLEDGED", "ACTIVATED", "CLOSED", "OTHER_UPDATES", "PRIORITY_CHANGED", "STATE_CHANGE"] | str
