"""The policies of the resources that rules send to, each looked up once, and what they allow."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from partner_events._wire.json import is_object
from partner_events.aws._clients import Service
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._policies import statements, verdict

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from partner_events.aws._clients import Session
    from partner_events.aws._policies import Verdict


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource and its policy, as JSON text. A queue has a URL, too, and a key if KMS encrypts it."""

    arn: str
    policy: str | None
    url: str | None = None
    key: str | None = None


class Access:
    """What EventBridge may do with queues, functions and topics."""

    def __init__(self, session: Session | None) -> None:
        self.services = {name: Service(name, session=session) for name in READERS}
        self._found: dict[str, Resource | AWSError] = {}
        self._assumed: set[str] = set()

    def assume(self, arn: str) -> None:
        """Assume from now on that a resource's policy allows the rule."""
        self._assumed.add(arn)

    def lacks(self, arn: str, rule: str) -> bool:
        """Whether the resource's policy is not known to allow the rule; False if it cannot be read."""
        try:
            return self.verdict(arn, rule) in ("missing", "uncertain")
        except AWSError:
            return False

    def verdict(self, arn: str, rule: str) -> Verdict | None:
        """Whether the resource's policy allows the rule; None for a service whose policies are not read.

        Raises:
            AWSError: There is no such resource, or it cannot be read.
        """
        service = service_of(arn)
        if arn in self._assumed:
            return "allowed"
        if service not in READERS:
            return None
        return verdict(self.resource(arn).policy, action=ACTIONS[service], resource=arn, rule=rule)

    def resource(self, arn: str) -> Resource:
        """The resource with its policy.

        Raises:
            AWSError: There is no such resource, or it cannot be read.
        """
        if arn not in self._found:
            try:
                name = service_of(arn)
                self._found[arn] = READERS[name](self.services[name], arn)
            except AWSError as error:
                self._found[arn] = error
        found = self._found[arn]
        if isinstance(found, AWSError):
            raise found
        return found


def service_of(arn: str) -> str:
    return part(arn, 2)


def part(arn: str, index: int) -> str:
    """A part of an ARN: 2 is the service, 3 the region, 4 the account; empty if the ARN lacks it."""
    parts = arn.split(":")
    return parts[index] if index < len(parts) else ""


def statement_id(rule: str) -> str:
    """The id of our statement for a rule, the same in every policy and every time."""
    return f"PartnerEvents{hashlib.sha256(rule.encode()).hexdigest()[:16]}"


def add_statement(sqs: Service, arn: str, own: Mapping[str, object]) -> None:
    """Add a statement to a queue's policy as it is now: another plan may have changed it meanwhile.

    It replaces the statement that has its ``Sid``.
    """
    queue = _queue(sqs, arn)
    others = [each for each in statements(queue.policy) if each.get("Sid") != own["Sid"]]
    start = json.loads(queue.policy) if queue.policy else {"Version": "2012-10-17"}
    policy = json.dumps({**start, "Statement": [*others, own]})
    sqs.ask("set_queue_attributes", arn, QueueUrl=queue.url, Attributes={"Policy": policy})


def remove_statement(
    sqs: Service, arn: str, own: Mapping[str, object], old: Mapping[str, object] | None
) -> None:
    """Take a statement out of a queue's policy as it is now, or put back what it replaced."""
    queue = _queue(sqs, arn)
    kept = [each for each in statements(queue.policy) if each.get("Sid") != own["Sid"]]
    left = [*kept, *([old] if old else [])]
    policy = json.dumps({**json.loads(queue.policy or "{}"), "Statement": left}) if left else ""
    sqs.ask("set_queue_attributes", arn, QueueUrl=queue.url, Attributes={"Policy": policy})


def _queue(sqs: Service, arn: str) -> Resource:
    name, account = part(arn, 5), part(arn, 4)
    url = str(sqs.ask("get_queue_url", arn, QueueName=name, QueueOwnerAWSAccountId=account).get("QueueUrl"))
    answer = sqs.ask("get_queue_attributes", arn, QueueUrl=url, AttributeNames=["All"])
    attributes = answer.get("Attributes")
    return Resource(arn, _text(attributes, "Policy"), url, _text(attributes, "KmsMasterKeyId"))


def _function(functions: Service, arn: str) -> Resource:
    try:
        return Resource(arn, _text(functions.ask("get_policy", arn, FunctionName=arn), "Policy"))
    except NotFoundError:
        # There is no function, or it has no policy.
        functions.ask("get_function_configuration", arn, FunctionName=arn)
        return Resource(arn, None)


def _topic(sns: Service, arn: str) -> Resource:
    answer = sns.ask("get_topic_attributes", arn, TopicArn=arn)
    return Resource(arn, _text(answer.get("Attributes"), "Policy"))


def _text(content: object, key: str) -> str | None:
    text = content.get(key) if is_object(content) else None
    return text if isinstance(text, str) and text else None


if TYPE_CHECKING:
    Reader: TypeAlias = Callable[[Service, str], Resource]

READERS: dict[str, Reader] = {"lambda": _function, "sns": _topic, "sqs": _queue}
ACTIONS = {"lambda": "lambda:InvokeFunction", "sns": "SNS:Publish", "sqs": "sqs:SendMessage"}
