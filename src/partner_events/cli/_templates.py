"""The rules and targets of templates in JSON, in the form in which AWS's API describes them.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-rule.html
https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventbridgerule.html
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_target
"""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RULE, TARGET = "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"
OF_RULES = {
    "name": "Name",
    "event_pattern": "EventPattern",
    "event_bus_name": "EventBusName",
    "schedule_expression": "ScheduleExpression",
    "state": "State",
}
OF_TARGETS = {
    "target_id": "Id",
    "arn": "Arn",
    "input": "Input",
    "input_path": "InputPath",
    "role_arn": "RoleArn",
}
SAM_RULES = frozenset({"EventBridgeRule", "CloudWatchEvent"})
INPUTS = ("Input", "InputPath", "InputTransformer")


def in_template(document: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """The rules and targets of a template or of a plan; nothing of any other JSON."""
    for name, resource in _objects(document.get("Resources")):
        properties = resource.get("Properties")
        if not is_object(properties):
            continue
        if resource.get("Type") == "AWS::Events::Rule":
            yield {"Name": name, **{key: value for key, value in properties.items() if key != "Targets"}}
            yield from (each for each in _listed(properties.get("Targets")) if is_object(each))
        for event, inner in _objects(properties.get("Events")):
            if inner.get("Type") in SAM_RULES and is_object(asked := inner.get("Properties")):
                yield from _of_sam(f"{name}{event}", name, asked)
    for kind, labels in _objects(document.get("resource")):
        for label, written in _objects(labels):
            yield from _of_terraform(kind, label, written, is_written=True)
    for key in ("planned_values", "values", "root_module"):
        if is_object(found := document.get(key)):
            yield from in_template(found)
    for each in (*_listed(document.get("child_modules")), *_listed(document.get("resources"))):
        if is_object(each):
            yield from _of_plan(each)


def _of_plan(each: dict[str, object]) -> Iterator[dict[str, object]]:
    """The rules and targets of a module or a resource of a Terraform plan."""
    kind, values = each.get("type"), each.get("values")
    if isinstance(kind, str) and is_object(values):
        yield from _of_terraform(kind, str(each.get("name")), values, is_written=False)
    else:
        yield from in_template(each)


def _of_sam(rule: str, function: str, asked: dict[str, object]) -> Iterator[dict[str, object]]:
    """A rule of a function's, and the function as its target."""
    yield {"Name": rule, "EventPattern": asked.get("Pattern"), "EventBusName": asked.get("EventBusName")}
    target = asked.get("Target")
    target_id = target.get("Id") if is_object(target) else None
    inputs = {key: asked[key] for key in INPUTS if key in asked}
    yield {"Id": target_id or rule, "Arn": f"the function {function}", **inputs}


def _of_terraform(
    kind: str, label: str, values: Mapping[str, object], *, is_written: bool
) -> Iterator[dict[str, object]]:
    """A rule or a target. ``is_written``: in Terraform's JSON syntax, in which its marks are doubled."""
    if kind == RULE:
        rule = _renamed(values, OF_RULES, is_written)
        if values.get("is_enabled") is False:
            rule["State"] = "DISABLED"
        yield {"Name": label, **rule}
    elif kind == TARGET:
        target = {"Id": label, "Arn": "", **_renamed(values, OF_TARGETS, is_written)}
        for transformer in _listed(values.get("input_transformer")):
            if is_object(transformer):
                paths = transformer.get("input_paths")
                target["InputTransformer"] = {
                    "InputPathsMap": paths if is_object(paths) else {},
                    "InputTemplate": _plain(transformer.get("input_template"), is_written),
                }
        yield target


def _renamed(values: Mapping[str, object], names: Mapping[str, str], is_written: bool) -> dict[str, object]:
    return {
        name: _plain(values[key], is_written) for key, name in names.items() if values.get(key) is not None
    }


def _plain(value: object, is_written: bool) -> object:
    """A text with the marks of Terraform as they are meant."""
    if not isinstance(value, str) or not is_written:
        return value
    return value.replace("$${", "${").replace("%%{", "%{")


def _objects(value: object) -> Iterator[tuple[str, dict[str, object]]]:
    """The members of an object that are objects."""
    for key, member in value.items() if is_object(value) else ():
        if is_object(member):
            yield key, member


def _listed(value: object) -> list[object]:
    """The items of an array; a single value, as Terraform's blocks may be written, as one."""
    return value if is_array(value) else [] if value is None else [value]
