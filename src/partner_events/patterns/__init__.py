"""Event patterns and rules: build, read, check and match patterns as Amazon EventBridge does.

Importing this package loads neither pydantic nor a partner's models.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.conditions import Condition as Condition
    from partner_events.patterns._building.leaves import InvalidConditionError as InvalidConditionError
    from partner_events.patterns._building.leaves import UnknownFieldError as UnknownFieldError
    from partner_events.patterns._building.leaves import escape as escape
    from partner_events.patterns._building.leaves import other as other
    from partner_events.patterns._filter_criteria import FilterCriteria as FilterCriteria
    from partner_events.patterns._language.errors import InvalidCriteriaError as InvalidCriteriaError
    from partner_events.patterns._language.errors import InvalidFiltersError as InvalidFiltersError
    from partner_events.patterns._language.errors import InvalidPatternError as InvalidPatternError
    from partner_events.patterns._language.errors import PatternWarning as PatternWarning
    from partner_events.patterns._language.references import Reference as Reference
    from partner_events.patterns._language.references import UnknownValueError as UnknownValueError
    from partner_events.patterns._matching.explain import ExplainedBranch as ExplainedBranch
    from partner_events.patterns._matching.explain import ExplainedCondition as ExplainedCondition
    from partner_events.patterns._matching.explain import Explanation as Explanation
    from partner_events.patterns._pattern import EventPattern as EventPattern
    from partner_events.patterns._pattern import matches as matches
    from partner_events.patterns._pattern_set import PatternSet as PatternSet
    from partner_events.patterns._records.matching import CriteriaExplanation as CriteriaExplanation
    from partner_events.patterns._records.matching import ExplainedFilter as ExplainedFilter
    from partner_events.patterns._subscriber_filters import SubscriberFilters as SubscriberFilters
    from partner_events.patterns._subscribers.custom_bus import CustomBus as CustomBus
    from partner_events.patterns._subscribers.custom_bus import PartnerSource as PartnerSource
    from partner_events.patterns._subscribers.keys import key_expression as key_expression
    from partner_events.patterns._subscribers.parts import ExplainedScope as ExplainedScope
    from partner_events.patterns._subscribers.parts import FiltersExplanation as FiltersExplanation
    from partner_events.patterns._subscribers.subscriber import Subscriber as Subscriber
    from partner_events.patterns._targets.cdk import to_cdk as to_cdk
    from partner_events.patterns._targets.deploy import queue_policy as queue_policy
    from partner_events.patterns._targets.deploy import to_cloudformation as to_cloudformation
    from partner_events.patterns._targets.deploy import to_put_rule as to_put_rule
    from partner_events.patterns._targets.deploy import to_put_targets as to_put_targets
    from partner_events.patterns._targets.deploy import to_sam as to_sam
    from partner_events.patterns._targets.deploy import to_terraform as to_terraform
    from partner_events.patterns._targets.elsewhere import RuleWarning as RuleWarning
    from partner_events.patterns._targets.elsewhere import rule_warnings as rule_warnings
    from partner_events.patterns._targets.input_template import placeholder as placeholder
    from partner_events.patterns._targets.invoke_config import EventInvokeConfig as EventInvokeConfig
    from partner_events.patterns._targets.targets import InvalidRuleError as InvalidRuleError
    from partner_events.patterns._targets.targets import RetryPolicy as RetryPolicy
    from partner_events.patterns._targets.targets import Target as Target
    from partner_events.patterns._targets.transform import InputTransformer as InputTransformer
    from partner_events.patterns._targets.transform_errors import (
        InvalidTransformerError as InvalidTransformerError,
    )
    from partner_events.patterns._targets.transform_errors import TransformerWarning as TransformerWarning
    from partner_events.patterns._targets.transform_errors import UndeliverableError as UndeliverableError
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Condition": "_building.conditions",
            "CriteriaExplanation": "_records.matching",
            "CustomBus": "_subscribers.custom_bus",
            "EventInvokeConfig": "_targets.invoke_config",
            "EventPattern": "_pattern",
            "ExplainedBranch": "_matching.explain",
            "ExplainedCondition": "_matching.explain",
            "ExplainedFilter": "_records.matching",
            "ExplainedScope": "_subscribers.parts",
            "Explanation": "_matching.explain",
            "FilterCriteria": "_filter_criteria",
            "FiltersExplanation": "_subscribers.parts",
            "InputTransformer": "_targets.transform",
            "InvalidConditionError": "_building.leaves",
            "InvalidCriteriaError": "_language.errors",
            "InvalidFiltersError": "_language.errors",
            "InvalidPatternError": "_language.errors",
            "InvalidRuleError": "_targets.targets",
            "InvalidTransformerError": "_targets.transform_errors",
            "PartnerSource": "_subscribers.custom_bus",
            "PatternSet": "_pattern_set",
            "PatternWarning": "_language.errors",
            "Reference": "_language.references",
            "RetryPolicy": "_targets.targets",
            "RuleWarning": "_targets.elsewhere",
            "Subscriber": "_subscribers.subscriber",
            "SubscriberFilters": "_subscriber_filters",
            "Target": "_targets.targets",
            "TransformerWarning": "_targets.transform_errors",
            "UndeliverableError": "_targets.transform_errors",
            "UnknownFieldError": "_building.leaves",
            "UnknownValueError": "_language.references",
            "escape": "_building.leaves",
            "key_expression": "_subscribers.keys",
            "matches": "_pattern",
            "other": "_building.leaves",
            "placeholder": "_targets.input_template",
            "queue_policy": "_targets.deploy",
            "rule_warnings": "_targets.elsewhere",
            "to_cdk": "_targets.cdk",
            "to_cloudformation": "_targets.deploy",
            "to_put_rule": "_targets.deploy",
            "to_put_targets": "_targets.deploy",
            "to_sam": "_targets.deploy",
            "to_terraform": "_targets.deploy",
        },
    )

__all__ = [
    "Condition",
    "CriteriaExplanation",
    "CustomBus",
    "EventInvokeConfig",
    "EventPattern",
    "ExplainedBranch",
    "ExplainedCondition",
    "ExplainedFilter",
    "ExplainedScope",
    "Explanation",
    "FilterCriteria",
    "FiltersExplanation",
    "InputTransformer",
    "InvalidConditionError",
    "InvalidCriteriaError",
    "InvalidFiltersError",
    "InvalidPatternError",
    "InvalidRuleError",
    "InvalidTransformerError",
    "PartnerSource",
    "PatternSet",
    "PatternWarning",
    "Reference",
    "RetryPolicy",
    "RuleWarning",
    "Subscriber",
    "SubscriberFilters",
    "Target",
    "TransformerWarning",
    "UndeliverableError",
    "UnknownFieldError",
    "UnknownValueError",
    "escape",
    "key_expression",
    "matches",
    "other",
    "placeholder",
    "queue_policy",
    "rule_warnings",
    "to_cdk",
    "to_cloudformation",
    "to_put_rule",
    "to_put_targets",
    "to_sam",
    "to_terraform",
]
