"""What a function and the queue before it do with events that the function fails to handle."""

from __future__ import annotations

import re

from partner_events._wire.json import is_array, is_object
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._findings import Finding, unchecked

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.aws._access import Access
    from partner_events.aws._clients import Service

FUNCTION = re.compile(r"(?P<name>arn:[^:]+:lambda:[^:]*:[^:]*:function:[^:]+)(?::(?P<qualifier>[^:]+))?")
RESPONSE = "ReportBatchItemFailures"
RETRIES = 2


def about_function(arn: str, access: Access) -> Iterator[Finding]:
    """Findings about a function that EventBridge invokes: it runs at all, and what it fails on is kept."""
    functions = access.services["lambda"]
    name, qualifier = _named(arn)
    yield from _about_concurrency(functions, name, arn)
    try:
        configuration = functions.ask("get_function_configuration", arn, **_of(name, qualifier))
        invokes = _invoke_config(functions, arn, name, qualifier)
    except NotFoundError:
        return  # which `missing-resource` says
    except AWSError as error:
        yield unchecked(f"what becomes of events that {arn} fails to handle", error)
        return
    is_kept = _text_at(invokes, "DestinationConfig", "OnFailure", "Destination") or _text_at(
        configuration, "DeadLetterConfig", "TargetArn"
    )
    if not is_kept:
        retries = invokes.get("MaximumRetryAttempts", RETRIES)
        text = f"events that {arn} fails to handle are lost after {retries} retries of Lambda"
        advice = "give the function an on-failure destination; the rule's dead-letter queue does not get them"
        yield Finding("no-failure-destination", "warning", text, advice)


def about_queue(arn: str, access: Access) -> Iterator[Finding]:
    """Findings about a queue that a rule sends to, and the functions that read it."""
    functions = access.services["lambda"]
    try:
        found = functions.pages("list_event_source_mappings", "EventSourceMappings", arn, EventSourceArn=arn)
        mappings = list(found)
        attributes: Mapping[str, object] = _attributes(access, arn) if mappings else {}
    except NotFoundError:
        return
    except AWSError as error:
        yield unchecked(f"which functions read {arn}", error)
        return
    if mappings and not attributes.get("RedrivePolicy"):
        text = f"{arn} has no redrive policy: a message that always fails is lost when its retention ends"
        yield Finding("no-redrive-policy", "warning", text, "give the queue a dead-letter queue")
    for mapping in mappings:
        yield from _about_mapping(mapping, arn, attributes, functions)


def _about_mapping(
    mapping: Mapping[str, object], queue: str, attributes: Mapping[str, object], functions: Service
) -> Iterator[Finding]:
    function = str(mapping.get("FunctionArn"))
    name, qualifier = _named(function)
    if mapping.get("State") in ("Disabled", "Disabling"):
        text = f"the event source mapping of {function} is disabled"
        yield Finding("disabled", "note", text, "enable it if the function should read the queue")
    types = mapping.get("FunctionResponseTypes")
    if not is_array(types) or RESPONSE not in types:
        text = f"{function} cannot report which messages of a batch failed: what a Router reports is deleted"
        yield Finding("no-partial-response", "warning", text, f"add {RESPONSE} to FunctionResponseTypes")
    yield from _about_concurrency(functions, name, function)
    try:
        configuration = functions.ask("get_function_configuration", function, **_of(name, qualifier))
    except AWSError as error:
        yield unchecked(f"the timeout of {function}", error)
        return
    timeout, visible_again = (
        _number(configuration.get("Timeout")),
        _number(attributes.get("VisibilityTimeout")),
    )
    if timeout is not None and visible_again is not None and visible_again < timeout:
        text = (
            f"messages of {queue} come again after {visible_again} seconds, and {function} may work on them "
            f"for {timeout}"
        )
        advice = f"set the queue's visibility timeout to {timeout} seconds or more; AWS advises {6 * timeout}"
        yield Finding("visibility-timeout", "warning", text, advice)


def _about_concurrency(functions: Service, name: str, arn: str) -> Iterator[Finding]:
    try:
        answer = functions.ask("get_function_concurrency", arn, FunctionName=name)
    except NotFoundError:
        return
    except AWSError as error:
        yield unchecked(f"the reserved concurrency of {arn}", error)
        return
    if answer.get("ReservedConcurrentExecutions") == 0:
        text = f"{arn} has a reserved concurrency of 0, so it never runs"
        yield Finding("no-concurrency", "error", text, "remove the reserved concurrency, or raise it")


def _invoke_config(functions: Service, arn: str, name: str, qualifier: str | None) -> Mapping[str, object]:
    try:
        return functions.ask("get_function_event_invoke_config", arn, **_of(name, qualifier))
    except NotFoundError:
        return {}  # Lambda's defaults hold


def _attributes(access: Access, arn: str) -> Mapping[str, object]:
    url = access.resource(arn).url
    answer = access.services["sqs"].ask("get_queue_attributes", arn, QueueUrl=url, AttributeNames=["All"])
    found = answer.get("Attributes")
    return found if is_object(found) else {}


def _named(arn: str) -> tuple[str, str | None]:
    """The function's ARN without its version or alias, and that."""
    match = FUNCTION.fullmatch(arn)
    return (match["name"], match["qualifier"]) if match else (arn, None)


def _of(name: str, qualifier: str | None) -> dict[str, str]:
    return {"FunctionName": name, **({"Qualifier": qualifier} if qualifier else {})}


def _text_at(content: object, *path: str) -> str | None:
    for name in path:
        content = content.get(name) if is_object(content) else None
    return content if isinstance(content, str) and content else None


def _number(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() else None
