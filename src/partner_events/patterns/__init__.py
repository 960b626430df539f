"""Event patterns, rules and what they hand to their targets."""

from partner_events._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from partner_events.patterns._deploy import queue_policy as queue_policy
    from partner_events.patterns._deploy import to_cloudformation as to_cloudformation
    from partner_events.patterns._deploy import to_put_rule as to_put_rule
    from partner_events.patterns._deploy import to_put_targets as to_put_targets
    from partner_events.patterns._deploy import to_sam as to_sam
    from partner_events.patterns._deploy import to_terraform as to_terraform
    from partner_events.patterns._input_template import placeholder as placeholder
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
            "InputTransformer": "_transform",
            "InvalidRuleError": "_targets",
            "InvalidTransformerError": "_transform_errors",
            "RetryPolicy": "_targets",
            "Target": "_targets",
            "UndeliverableError": "_transform_errors",
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
    "InputTransformer",
    "InvalidRuleError",
    "InvalidTransformerError",
    "RetryPolicy",
    "Target",
    "UndeliverableError",
    "placeholder",
    "queue_policy",
    "to_cloudformation",
    "to_put_rule",
    "to_put_targets",
    "to_sam",
    "to_terraform",
]
