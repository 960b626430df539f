"""What a subscriber's role must be allowed, and whether it is, as IAM itself says.

What an identity's own policies allow is what IAM simulates; resource policies are not in its answer:
https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
"""

from __future__ import annotations

import json
import re

from partner_events._wire.json import is_array, is_object
from partner_events.aws._access import part, service_of
from partner_events.aws._clients import Service
from partner_events.aws._custom_buses import is_custom
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._findings import Finding, unchecked
from partner_events.aws._policies import verdict

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.aws._clients import Session
    from partner_events.aws._custom_buses import BusSubscriber
    from partner_events.aws._policies import Verdict

ACTIONS = {
    "execute-api": ("execute-api:Invoke",),
    "firehose": ("firehose:PutRecordBatch",),
    "kinesis": ("kinesis:PutRecords",),
    "lambda": ("lambda:InvokeFunction",),
    "sns": ("sns:Publish",),
    "sqs": ("sqs:SendMessage",),
}
SEND = "sqs:SendMessage"
WAITS = "REQUEST_RESPONSE"

_NEW_ID = "0" * 25
_ROLE = re.compile(r"arn:[^:]+:iam::[0-9]+:role/(?:.*/)?([^/]+)")


class Roles:
    """What IAM says of roles, each thing asked once."""

    def __init__(self, session: Session | None) -> None:
        self._iam = Service("iam", session=session)
        self._found: dict[tuple[str, str, str], str | AWSError] = {}
        self._trust: dict[str, str | AWSError] = {}

    def decision(self, role: str, action: str, resource: str) -> str:
        """IAM's word: ``allowed``, ``explicitDeny`` or ``implicitDeny``.

        Raises:
            AWSError: There is no such role, or IAM refused to say.
        """
        asked = (role, action, resource)
        if asked not in self._found:
            self._found[asked] = self._simulated(*asked)
        return _raised(self._found[asked])

    def trust(self, role: str, subscriber: str) -> Verdict:
        """Whether EventBridge may assume the role for a subscriber.

        Raises:
            AWSError: There is no such role, or IAM refused to say.
        """
        if role not in self._trust:
            self._trust[role] = self._policy(role)
        return verdict(_raised(self._trust[role]), action="sts:assumerole", resource=role, rule=subscriber)

    def _simulated(self, role: str, action: str, resource: str) -> str | AWSError:
        try:
            answer = self._iam.ask(
                "simulate_principal_policy",
                role,
                PolicySourceArn=role,
                ActionNames=[action],
                ResourceArns=[resource],
            )
        except AWSError as error:
            return error
        results = answer.get("EvaluationResults")
        first = results[0] if is_array(results) and results else None
        return str(first.get("EvalDecision")) if is_object(first) else ""

    def _policy(self, role: str) -> str | AWSError:
        match = _ROLE.fullmatch(role)
        try:
            answer = self._iam.ask("get_role", role, RoleName=match[1] if match else role)
        except AWSError as error:
            return error
        found = answer.get("Role")
        document = found.get("AssumeRolePolicyDocument") if is_object(found) else None
        return document if isinstance(document, str) else json.dumps(document)


def about_role(subscriber: BusSubscriber, roles: Roles) -> Iterator[Finding]:
    """Findings about what a subscriber's role is not allowed to do."""
    role = subscriber.role_arn
    if role is None:
        return
    try:
        yield from _about_trust(roles.trust(role, subscriber.arn), role)
        for action, resource in needed(subscriber):
            if roles.decision(role, action, resource) != "allowed":
                yield _refused(subscriber, role, action, resource)
    except NotFoundError:
        yield Finding("role", "error", f"its role {role} does not exist", "create it, or name another")
    except AWSError as error:
        yield unchecked(f"what its role {role} allows", error)
    if not _actions(subscriber):
        text = f"whether its role {role} allows sending to {subscriber.target} was not checked"
        yield Finding("unchecked", "note", text, "see the metrics of the subscriber in AWS/EventsV2")


def needed(subscriber: BusSubscriber) -> Iterator[tuple[str, str]]:
    """Each action that the role needs, with the resource."""
    for action in _actions(subscriber):
        yield action, _invoked(subscriber)
    if subscriber.dead_letter_queue is not None:
        yield SEND, subscriber.dead_letter_queue


def new_arn(bus: str, name: str) -> str:
    """An ARN such as a new subscriber will have: AWS makes the end of it."""
    home = ":".join(part(bus, index) for index in range(5))
    return f"{home}:subscriber/{name}/{_NEW_ID}"


def _actions(subscriber: BusSubscriber) -> tuple[str, ...]:
    target, service = subscriber.target, service_of(subscriber.target)
    if service == "states":
        waits = _parameters(subscriber, "StepFunctionsParameters").get("InvocationType") == WAITS
        return ("states:StartSyncExecution" if waits else "states:StartExecution",)
    if service == "events":
        if is_custom(target):
            return ("events:PutEvents", "events:PutRawEvents")
        if ":event-bus/" in target:
            return ("events:PutEvents",)
        return ("events:InvokeApiDestination",) if ":api-destination/" in target else ()
    return ACTIONS.get(service, ())


def _invoked(subscriber: BusSubscriber) -> str:
    """The resource of the action: of a function, the version or alias that is invoked."""
    qualifier = _parameters(subscriber, "LambdaParameters").get("Qualifier")
    is_fixed = isinstance(qualifier, str) and qualifier and not qualifier.startswith("{%")
    return f"{subscriber.target}:{qualifier}" if is_fixed else subscriber.target


def _parameters(subscriber: BusSubscriber, block: str) -> Mapping[str, object]:
    invoke = subscriber.settings.get("InvokeConfiguration")
    found = invoke.get(block) if is_object(invoke) else None
    return found if is_object(found) else {}


def _about_trust(found: Verdict, role: str) -> Iterator[Finding]:
    if found in ("missing", "denied"):
        text = f"its role {role} does not trust events.amazonaws.com for this subscriber"
        advice = "allow sts:AssumeRole to events.amazonaws.com in the role's trust policy"
        yield Finding("role", "error", text, advice)
    elif found == "uncertain":
        text = f"the trust policy of its role {role} has a condition that cannot be evaluated here"
        yield Finding("unchecked", "note", text, "see the metrics of the subscriber in AWS/EventsV2")


def _refused(subscriber: BusSubscriber, role: str, action: str, resource: str) -> Finding:
    if resource == subscriber.dead_letter_queue and resource != subscriber.target:
        text = f"its role {role} may not send to its dead-letter queue, so what fails is lost"
    else:
        text = f"its role {role} may not do {action} on {resource}"
    return Finding("role", "error", text, f"allow {action} on {resource} in a policy of the role")


def _raised(found: str | AWSError) -> str:
    if isinstance(found, AWSError):
        raise found
    return found
