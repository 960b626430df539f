"""Event patterns: built, read, checked, and matched as Amazon EventBridge does it; and what rules deliver.

Importing this package loads neither pydantic nor a partner's models.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from partner_events.patterns._conditions import Condition as Condition
    from partner_events.patterns._deploy import queue_policy as queue_policy
    from partner_events.patterns._deploy import to_cloudformation as to_cloudformation
    from partner_events.patterns._deploy import to_put_rule as to_put_rule
    from partner_events.patterns._deploy import to_put_targets as to_put_targets
    from partner_events.patterns._deploy import to_sam as to_sam
    from partner_events.patterns._deploy import to_terraform as to_terraform
    from partner_events.patterns._errors import InvalidPatternError as InvalidPatternError
    from partner_events.patterns._errors import PatternWarning as PatternWarning
    from partner_events.patterns._explain import ExplainedBranch as ExplainedBranch
    from partner_events.patterns._explain import ExplainedCondition as ExplainedCondition
    from partner_events.patterns._explain import Explanation as Explanation
    from partner_events.patterns._input_template import placeholder as placeholder
    from partner_events.patterns._leaves import InvalidConditionError as InvalidConditionError
    from partner_events.patterns._leaves import UnknownFieldError as UnknownFieldError
    from partner_events.patterns._leaves import escape as escape
    from partner_events.patterns._leaves import other as other
    from partner_events.patterns._pattern import EventPattern as EventPattern
    from partner_events.patterns._pattern import matches as matches
    from partner_events.patterns._set import PatternSet as PatternSet
    from partner_events.patterns._targets import InvalidRuleError as InvalidRuleError
    from partner_events.patterns._targets import RetryPolicy as RetryPolicy
    from partner_events.patterns._targets import Target as Target
    from partner_events.patterns._transform import InputTransformer as InputTransformer
    from partner_events.patterns._transform_errors import InvalidTransformerError as InvalidTransformerError
    from partner_events.patterns._transform_errors import UndeliverableError as UndeliverableError
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Condition": "_conditions",
            "EventPattern": "_pattern",
            "ExplainedBranch": "_explain",
            "ExplainedCondition": "_explain",
            "Explanation": "_explain",
            "InputTransformer": "_transform",
            "InvalidConditionError": "_leaves",
            "InvalidPatternError": "_errors",
            "InvalidRuleError": "_targets",
            "InvalidTransformerError": "_transform_errors",
            "PatternSet": "_set",
            "PatternWarning": "_errors",
            "RetryPolicy": "_targets",
            "Target": "_targets",
            "UndeliverableError": "_transform_errors",
            "UnknownFieldError": "_leaves",
            "escape": "_leaves",
            "matches": "_pattern",
            "other": "_leaves",
            "placeholder": "_input_template",
            "queue_policy": "_deploy",
            "to_cloudformation": "_deploy",
            "to_put_rule": "_deploy",
            "to_put_targets": "_deploy",
            "to_sam": "_deploy",
            "to_terraform": "_deploy",
        },
    )

__all__ = [
    "Condition",
    "EventPattern",
    "ExplainedBranch",
    "ExplainedCondition",
    "Explanation",
    "InputTransformer",
    "InvalidConditionError",
    "InvalidPatternError",
    "InvalidRuleError",
    "InvalidTransformerError",
    "PatternSet",
    "PatternWarning",
    "RetryPolicy",
    "Target",
    "UndeliverableError",
    "UnknownFieldError",
    "escape",
    "matches",
    "other",
    "placeholder",
    "queue_policy",
    "to_cloudformation",
    "to_put_rule",
    "to_put_targets",
    "to_sam",
    "to_terraform",
]
