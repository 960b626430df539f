"""What Lambda does with an event that a function failed to handle.

EventBridge invokes a function asynchronously: it has done its part when Lambda has taken the event. What the
function raises is for Lambda to retry, and to keep: the dead-letter queue of the rule's target never sees it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta

from partner_events.patterns._targets.rule_checks import (
    check_label,
    check_logical_id,
    no_intrinsic,
    no_reference,
    no_terraform,
)
from partner_events.patterns._targets.targets import Arn, InvalidRuleError, check_arn, service_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._targets.rule_checks import Refuse

__all__ = ["EventInvokeConfig"]

MOST_ATTEMPTS = 2
SHORTEST_AGE, LONGEST_AGE = timedelta(seconds=60), timedelta(hours=6)
LATEST = "$LATEST"

SAM_TYPES = {"events": "EventBridge", "lambda": "Lambda", "s3": "S3Bucket", "sns": "SNS", "sqs": "SQS"}
"""https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-onfailure.html"""

ACTIONS = {
    "events": ["events:PutEvents"],
    "lambda": ["lambda:InvokeFunction"],
    "s3": ["s3:PutObject", "s3:ListBucket"],
    "sns": ["sns:Publish"],
    "sqs": ["sqs:SendMessage"],
}
"""https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"""

_QUALIFIED = re.compile(r"(arn:[^:]+:lambda:[^:]*:[^:]*:function:[^:]+):([^:]+)")


@dataclass(frozen=True, slots=True)
class EventInvokeConfig:
    """How often Lambda tries to have a function handle an event, and where the event goes then.

    The defaults are those of Lambda: two retries within six hours, and then the event is discarded. With
    ``on_failure``, Lambda sends a record there that holds the event and what the function raised. The
    function's dead-letter queue, the older way, gets the event alone.

    Args:
        function: The function's ARN, with or without a version or alias, or a reference to it.
        on_failure: The ARN of the destination: a standard SQS queue or SNS topic, another function, an
            event bus or an S3 bucket.
        service: The destination's service, as ARNs name it (``"sqs"``, ``"events"``). It is read from the
            ARN; a reference may not show it.
        dead_letter_queue: The ARN of the function's dead-letter queue, or of a topic instead. Only SAM has it
            beside these settings; elsewhere it is the ``DeadLetterConfig`` of the function itself.
        retry_attempts: How many times Lambda tries again, 0 to 2.
        max_event_age: How old an event may become, 60 seconds to 6 hours.

    Raises:
        InvalidRuleError: Lambda would refuse an argument.

    See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html
    """

    function: Arn
    on_failure: Arn | None = field(default=None, kw_only=True)
    service: str | None = field(default=None, kw_only=True)
    dead_letter_queue: Arn | None = field(default=None, kw_only=True)
    retry_attempts: int = field(default=MOST_ATTEMPTS, kw_only=True)
    max_event_age: timedelta = field(default=LONGEST_AGE, kw_only=True)

    def __post_init__(self) -> None:
        check_arn(self.function, "function", "lambda")
        if self.on_failure is not None:
            check_arn(self.on_failure, "on_failure")
            self._check_service(service_of(self.on_failure))
            _check_standard(self.on_failure, "on_failure")
        if self.dead_letter_queue is not None:
            check_arn(self.dead_letter_queue, "dead_letter_queue")
            _check_standard(self.dead_letter_queue, "dead_letter_queue")
        if not 0 <= self.retry_attempts <= MOST_ATTEMPTS:
            raise InvalidRuleError(
                f"retry_attempts is {self.retry_attempts}; Lambda takes 0 to {MOST_ATTEMPTS}",
                field="retry_attempts",
                value=self.retry_attempts,
            )
        if not SHORTEST_AGE <= self.max_event_age <= LONGEST_AGE or self.max_event_age.microseconds:
            raise InvalidRuleError(
                f"max_event_age is {self.max_event_age}; Lambda takes whole seconds from 60 to 21,600",
                field="max_event_age",
                value=self.max_event_age,
            )

    def to_cloudformation(self, *, logical_id: str) -> dict[str, object]:
        """The ``AWS::Lambda::EventInvokeConfig`` of a template, by its logical id.

        The function's role needs `role_policy`.

        Raises:
            InvalidRuleError: A value is written as Terraform does it, or the logical id is not one.

        See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html
        """
        self._refuse(no_terraform)
        check_logical_id(logical_id)
        name, qualifier = self._name
        properties = {"FunctionName": name, "Qualifier": qualifier or LATEST, **self._settings}
        return {logical_id: {"Type": "AWS::Lambda::EventInvokeConfig", "Properties": properties}}

    def to_sam(self) -> dict[str, object]:
        """Properties of an ``AWS::Serverless::Function``, to which SAM adds the permissions.

        Raises:
            InvalidRuleError: A value is written as Terraform does it, or ``on_failure`` does not show its
                service.

        See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokeconfiguration.html
        """
        self._refuse(no_terraform)
        settings = dict(self._settings)
        if self.on_failure is not None:
            failure = {"Type": SAM_TYPES[self._known_service()], "Destination": self.on_failure}
            settings["DestinationConfig"] = {"OnFailure": failure}
        properties: dict[str, object] = {"EventInvokeConfig": settings}
        if self.dead_letter_queue is not None:
            known = service_of(self.dead_letter_queue) or "sqs"
            properties["DeadLetterQueue"] = {"Type": SAM_TYPES[known], "TargetArn": self.dead_letter_queue}
        return properties

    def to_terraform(self, *, label: str) -> dict[str, object]:
        """The ``resource`` block of a ``.tf.json`` file; values may be references.

        The function's role needs `role_policy`.

        Raises:
            InvalidRuleError: A value is written as CloudFormation does it, or the label is not one.

        See https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function_event_invoke_config
        """
        self._refuse(no_intrinsic)
        check_label(label)
        name, qualifier = self._name
        block: dict[str, object] = {
            "function_name": name,
            "maximum_retry_attempts": self.retry_attempts,
            "maximum_event_age_in_seconds": self._seconds,
        }
        if qualifier:
            block["qualifier"] = qualifier
        if self.on_failure is not None:
            block["destination_config"] = {"on_failure": {"destination": self.on_failure}}
        return {"resource": {"aws_lambda_function_event_invoke_config": {label: block}}}

    def to_put(self) -> dict[str, object]:
        """The arguments of boto3's ``client("lambda").put_function_event_invoke_config``.

        Raises:
            InvalidRuleError: A value is a reference.

        See https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html
        """
        self._refuse(no_reference)
        name, qualifier = self._name
        return {"FunctionName": name, **({"Qualifier": qualifier} if qualifier else {}), **self._settings}

    def role_policy(self) -> dict[str, object]:
        """The policy with which the function's role may send to ``on_failure`` and the dead-letter queue.

        Without it Lambda cannot send, and the event is lost. SAM adds it by itself.

        Raises:
            InvalidRuleError: There is neither, or ``on_failure`` does not show its service.

        See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
        """
        statements: list[dict[str, object]] = []
        if self.on_failure is not None:
            statements.append(_allowing(self._known_service(), self.on_failure))
        if self.dead_letter_queue is not None:
            known = service_of(self.dead_letter_queue) or "sqs"
            statements.append(_allowing(known, self.dead_letter_queue))
        if not statements:
            raise InvalidRuleError(
                "there is neither on_failure nor a dead_letter_queue, so there is nothing to allow",
                field="on_failure",
                value=None,
            )
        return {"Version": "2012-10-17", "Statement": statements}

    @property
    def _name(self) -> tuple[Arn, str | None]:
        """The function without its version or alias, and that."""
        match = _QUALIFIED.fullmatch(self.function) if isinstance(self.function, str) else None
        return (match[1], match[2]) if match else (self.function, None)

    @property
    def _seconds(self) -> int:
        return self.max_event_age // timedelta(seconds=1)

    @property
    def _settings(self) -> dict[str, object]:
        """The settings as the API and CloudFormation take them."""
        settings: dict[str, object] = {
            "MaximumRetryAttempts": self.retry_attempts,
            "MaximumEventAgeInSeconds": self._seconds,
        }
        if self.on_failure is not None:
            settings["DestinationConfig"] = {"OnFailure": {"Destination": self.on_failure}}
        return settings

    def _refuse(self, refuse: Refuse) -> None:
        for name in ("function", "on_failure", "dead_letter_queue"):
            refuse(getattr(self, name), name)

    def _check_service(self, known: str | None) -> None:
        if known and self.service and known != self.service:
            raise InvalidRuleError(
                f"on_failure is of the service {known!r}, not of {self.service!r}",
                field="service",
                value=self.service,
            )
        service = self.service or known
        if service is not None and service not in SAM_TYPES:
            raise InvalidRuleError(
                f"on_failure is of the service {service!r}; Lambda sends to {', '.join(SAM_TYPES)}",
                field="on_failure",
                value=self.on_failure,
            )
        object.__setattr__(self, "service", service)

    def _known_service(self) -> str:
        if self.service is None:
            raise InvalidRuleError(
                "on_failure is a reference that does not show its service; pass it, as in service='sqs'",
                field="service",
                value=None,
            )
        return self.service


def _check_standard(arn: Arn, field: str) -> None:
    if isinstance(arn, str) and arn.endswith(".fifo"):
        raise InvalidRuleError(
            f"{field} is FIFO; Lambda sends to standard queues and topics only", field=field, value=arn
        )


def _allowing(service: str, arn: Arn) -> dict[str, object]:
    resource: object = arn
    if service == "s3":
        resource = [
            arn,
            {"Fn::Sub": ["${Bucket}/*", {"Bucket": arn}]} if not isinstance(arn, str) else f"{arn}/*",
        ]
    return {"Effect": "Allow", "Action": ACTIONS[service], "Resource": resource}
