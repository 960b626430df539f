# Generated from schemas/newrelic by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.newrelic.models._fields import IssueFields as IssueFields

IssuePriorityWords: TypeAlias = Literal["CRITICAL", "HIGH", "LOW", "MEDIUM"]
IssuePriority: TypeAlias = IssuePriorityWords | str
IssueStateWords: TypeAlias = Literal["ACKNOWLEDGED", "ACTIVATED", "CLOSED", "CREATED"]
IssueState: TypeAlias = IssueStateWords | str
IssueTriggerWords: TypeAlias = Literal["ACKNOWLEDGED", "ACTIVATED", "CLOSED", "OTHER_UPDATES", "PRIORITY_CHANGED", "STATE_CHANGE"]
IssueTrigger: TypeAlias = IssueTriggerWords | str
