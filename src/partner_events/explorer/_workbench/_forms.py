"""A pattern in the forms that people copy: JSON, and what deploys it."""

from __future__ import annotations

import warnings
from json import dumps

from partner_events.errors import PartnerEventsError
from partner_events.patterns import (
    EventPattern,
    FilterCriteria,
    Reference,
    SubscriberFilters,
    to_cdk,
    to_cloudformation,
    to_terraform,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Form = Callable[[], object]

NAME = "EventsRule"


def forms_of(value: EventPattern | SubscriberFilters | FilterCriteria, bus: str) -> list[dict[str, object]]:
    """The forms of a pattern, filters or criteria: each with its name and its text, or why there is none.

    Args:
        value: What to write.
        bus: The name or ARN of the event bus; empty if it is known only when the rule is deployed.
    """
    if isinstance(value, EventPattern):
        return list(_written(_of_rule(value, bus)))
    if isinstance(value, SubscriberFilters):
        return list(_written(_of_subscriber(value)))
    return list(_written(_of_criteria(value)))


def _written(forms: dict[str, Form]) -> Iterator[dict[str, object]]:
    for name, make in forms.items():
        try:
            # What a rule needs in other accounts is said where it is deployed.
            with warnings.catch_warnings(action="ignore"):
                made = make()
        except PartnerEventsError as error:
            yield {"name": name, "error": str(error)}
        else:
            text = made if isinstance(made, str) else dumps(made, indent=2, ensure_ascii=False)
            yield {"name": name, "text": text}


def _of_rule(pattern: EventPattern, bus: str) -> dict[str, Form]:
    cloud = bus or Reference({"Ref": "EventBus"})
    terraform = bus or "${var.event_bus}"
    cdk = bus or Reference("event_bus", tool="CDK")
    return {
        "JSON": pattern.to_dict,
        "JSON, one line": pattern.to_json,
        "CloudFormation": lambda: {"Resources": to_cloudformation(pattern, logical_id=NAME, bus=cloud)},
        "Terraform": lambda: to_terraform(pattern, label="events", bus=terraform),
        "CDK, Python": lambda: to_cdk(pattern, language="python", construct_id=NAME, bus=cdk),
        "CDK, TypeScript": lambda: to_cdk(pattern, language="typescript", construct_id=NAME, bus=cdk),
        "Subscriber's filters": pattern.to_subscriber_filters,
        "Filter criteria, SQS": lambda: pattern.to_filter_criteria("sqs"),
    }


def _of_subscriber(filters: SubscriberFilters) -> dict[str, Form]:
    return {"JSON": filters.to_dict, "JSON, one line": filters.to_json}


def _of_criteria(criteria: FilterCriteria) -> dict[str, Form]:
    return {
        "JSON": criteria.to_dict,
        "JSON, one line": criteria.to_json,
        "CloudFormation": lambda: {"FilterCriteria": criteria.to_dict()},
        "Terraform": criteria.to_terraform,
    }
