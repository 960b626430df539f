"""Event patterns: read, checked, and matched as Amazon EventBridge does it.

Importing this package loads neither pydantic nor a partner's models.
"""

from partner_events._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from partner_events.patterns._errors import InvalidPatternError as InvalidPatternError
    from partner_events.patterns._errors import PatternWarning as PatternWarning
    from partner_events.patterns._explain import ExplainedBranch as ExplainedBranch
    from partner_events.patterns._explain import ExplainedCondition as ExplainedCondition
    from partner_events.patterns._explain import Explanation as Explanation
    from partner_events.patterns._pattern import EventPattern as EventPattern
    from partner_events.patterns._pattern import matches as matches
    from partner_events.patterns._set import PatternSet as PatternSet
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "EventPattern": "_pattern",
            "ExplainedBranch": "_explain",
            "ExplainedCondition": "_explain",
            "Explanation": "_explain",
            "InvalidPatternError": "_errors",
            "PatternSet": "_set",
            "PatternWarning": "_errors",
            "matches": "_pattern",
        },
    )

__all__ = [
    "EventPattern",
    "ExplainedBranch",
    "ExplainedCondition",
    "Explanation",
    "InvalidPatternError",
    "PatternSet",
    "PatternWarning",
    "matches",
]
