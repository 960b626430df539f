"""Find what keeps events of an event bus from arriving, whichever kind of bus it is."""

from __future__ import annotations

from partner_events.aws._check import check_classic
from partner_events.aws._check_custom import check_custom
from partner_events.aws._custom_buses import is_custom

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import Session
    from partner_events.aws._findings import Report


def check(bus: str, *, session: Session | None = None) -> Report:
    """Find what keeps events of an event bus from arriving, or would lose them.

    Of a classic event bus it examines the partner event source, every rule's pattern, the targets and their
    dead-letter queues, the policies of queues, functions and topics, and what becomes of events that a
    function fails to handle: one that is a target, or that reads a queue which is.

    Of a new event bus it examines its event sources with the partner event sources and managed buses
    behind them, every subscriber's filters, retries, target and dead-letter queue, what its role is allowed,
    and the same functions. Partner event sources that no event bus has taken are mentioned before they
    expire.

    It changes nothing. Whatever the session may not read becomes a finding of the kind ``unchecked``.

    Args:
        bus: The name or ARN of a classic event bus, which a partner's has from the partner event source; or
            the ARN of a new event bus, as `ensure_event_bus` has it.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        NotFoundError: There is no such event bus in this account and region.
        AWSError: AWS refused. The session needs `events:DescribeEventBus`, `events:ListRules` and
            `events:ListTargetsByRule`; to check everything, also `events:DescribeEventSource`,
            `sqs:GetQueueUrl`, `sqs:GetQueueAttributes`, `sns:GetTopicAttributes`, and of Lambda
            `lambda:GetPolicy`, `lambda:GetFunctionConfiguration`, `lambda:GetFunctionConcurrency`,
            `lambda:GetFunctionEventInvokeConfig` and `lambda:ListEventSourceMappings`. For a new event bus
            it needs `events:DescribeEventBus`, `events:ListEventSources`, `events:DescribeEventSource`,
            `events:ListSubscribers` and `events:DescribeSubscriber`; to check everything, also
            `events:ListEventBuses`, `events:ListRules`, `iam:GetRole`, `iam:SimulatePrincipalPolicy`, and
            those of queues, topics and functions.
    """
    return check_custom(bus, session) if is_custom(bus) else check_classic(bus, session)
