"""Resources of a new event bus as each tool writes them: the same properties, under other names.

CloudFormation's properties are the arguments of boto3's calls. Terraform's provider ``awscc`` is made of
CloudFormation's schemas, and has its names in snake case.
"""

from __future__ import annotations

import re

from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._targets.mistaken import escaped_json, mistaken
from partner_events.patterns._targets.rule_checks import LONGEST_DESCRIPTION
from partner_events.patterns._targets.targets import InvalidRuleError, check_arn
from partner_events.patterns._targets.terraform_text import for_terraform

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.patterns._targets.targets import Arn

NAME = re.compile(r"[A-Za-z0-9][.\-_A-Za-z0-9]{0,255}")
JSON_TEXTS = frozenset({"Pattern"})
MAPS = frozenset(
    {
        "HeaderParameters",
        "MessageAttributes",
        "MessageSystemAttributes",
        "Metadata",
        "QueryStringParameters",
    }
)
"""The properties whose names are the user's."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
"""The places in a name at which a word begins."""


def given(**properties: object) -> dict[str, object]:
    """The properties that are not None."""
    return {name: value for name, value in properties.items() if value is not None}


def for_boto3(properties: Mapping[str, object]) -> dict[str, object]:
    """Properties as boto3 takes them.

    Raises:
        InvalidRuleError: A value is a reference.
    """
    for path, value in _references(properties):
        raise InvalidRuleError(
            f"{path} is a reference, which boto3 does not take; pass the ARN itself", field=path, value=value
        )
    return dict(properties)


def for_cloudformation(properties: Mapping[str, object]) -> dict[str, object]:
    """Properties as a template has them.

    Raises:
        InvalidRuleError: CloudFormation would take a part of a text for its own.
    """
    return {name: _of_template(value, name) for name, value in properties.items()}


def _of_template(value: object, path: str) -> object:
    if isinstance(value, str):
        if _takes_references(path) and value.startswith("${"):
            raise InvalidRuleError(
                f"{path} is a Terraform reference, {value!r}; write it as CloudFormation does, such as"
                ' {"Fn::GetAtt": ["Function", "Arn"]}',
                field=path,
                value=value,
            )
        text = escaped_json(value) if path.rpartition(".")[2] in JSON_TEXTS else value
        for found in mistaken(text):
            raise InvalidRuleError(
                f"{path} has {found}, in whose place CloudFormation would put a value; write it differently",
                field=path,
                value=value,
            )
        return text
    if is_reference(value):
        return value
    if is_mapping(value):
        return {name: _of_template(inner, f"{path}.{name}") for name, inner in value.items()}
    return [_of_template(inner, path) for inner in value] if is_array(value) else value


def attributes(properties: Mapping[str, object]) -> dict[str, object]:
    """Properties as the attributes of a resource of Terraform's provider ``awscc``.

    Raises:
        InvalidRuleError: A value is written as CloudFormation does it.
    """
    return {snake_case(name): _of_terraform(value, name) for name, value in properties.items()}


def _of_terraform(value: object, path: str) -> object:
    if isinstance(value, str):
        return value if _takes_references(path) else for_terraform(value)
    if is_reference(value):
        raise InvalidRuleError(
            f"{path} is a mapping, which only CloudFormation takes; write it as Terraform does, such as"
            " '${aws_lambda_function.orders.arn}'",
            field=path,
            value=value,
        )
    if is_mapping(value):
        are_names = path.rpartition(".")[2] in MAPS and not path.endswith("SystemMetadata")
        return {
            for_terraform(name) if are_names else snake_case(name): _of_terraform(inner, f"{path}.{name}")
            for name, inner in value.items()
        }
    return [_of_terraform(inner, path) for inner in value] if is_array(value) else value


def is_reference(value: object) -> bool:
    """Whether a value is one of CloudFormation's functions."""
    name = next(iter(value), "") if is_mapping(value) and len(value) == 1 else ""
    return name == "Ref" or name.startswith("Fn::")


def _takes_references(path: str) -> bool:
    return path.endswith(("Arn", "KeyIdentifier"))


def _references(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """All references in properties, each with its path."""
    if is_reference(value) or (isinstance(value, str) and _takes_references(path) and value.startswith("${")):
        yield path, value
    elif is_mapping(value):
        for name, inner in value.items():
            yield from _references(inner, f"{path}.{name}".lstrip("."))
    elif is_array(value):
        for inner in value:
            yield from _references(inner, path)


def snake_case(name: str) -> str:
    """The name of an attribute for a property, such as ``event_bus_v2_parameters``."""
    return _WORD.sub("_", name).lower()


def check_name(name: str, field: str) -> None:
    if not NAME.fullmatch(name):
        raise InvalidRuleError(
            f"{name!r} is not a {field}; use 1 to 256 letters, digits, `.`, `-` and `_`, a letter or digit "
            "first",
            field=field,
            value=name,
        )


def check_description(description: str | None) -> None:
    if description is None:
        return
    if len(description) > LONGEST_DESCRIPTION or _CONTROL.search(description):
        raise InvalidRuleError(
            f"the description has {len(description)} characters or a line break; EventBridge takes"
            f" {LONGEST_DESCRIPTION} characters on one line",
            field="description",
            value=description,
        )


def logical(name: str) -> str:
    """A name as a part of a logical id."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name))


def terraform_label(name: str) -> str:
    """A name as a part of a Terraform label."""
    return name.replace(".", "-")


def check_dead_letter_queue(queue: Arn | None, field: str, *, may_be_fifo: bool) -> None:
    if queue is None:
        return
    check_arn(queue, field, "sqs")
    if isinstance(queue, str) and queue.endswith(".fifo") and not may_be_fifo:
        raise InvalidRuleError(
            f"{field} is FIFO; an event source takes a standard queue only", field=field, value=queue
        )
