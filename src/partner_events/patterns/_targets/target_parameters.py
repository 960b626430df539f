"""The parameters of targets: what each block may hold, and what Terraform's provider calls it.

https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import Reference, is_function
from partner_events.patterns._targets.terraform_text import for_terraform

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    Members: TypeAlias = "Mapping[str, Member]"


class Member(Value):
    """A member of a block of parameters.

    Attributes:
        kind: ``"text"``, ``"number"``, ``"flag"``, ``"object"``, ``"objects"`` (a list of them), ``"texts"``,
            or ``"map"`` (texts by names of the user's).
        terraform: The argument of Terraform's provider, or None if it has none.
        members: What is in an object.
        required: What must be in an object.
        words: The texts that there are, if only some.
        most: The longest text, or the most members of a list; None without limit.
    """

    __slots__ = ("kind", "terraform", "members", "required", "words", "most")

    kind: str
    terraform: str | None
    members: Members
    required: tuple[str, ...]
    words: tuple[str, ...]
    most: int | None


def _member(
    kind: str,
    terraform: str | None,
    members: Members | None = None,
    *,
    required: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
    most: int | None = None,
) -> Member:
    return Member(kind, terraform, members or {}, required, words, most)


BLOCKS: Mapping[str, Members] = {
    "AppSyncParameters": {"GraphQLOperation": _member("text", "graphql_operation", most=1_048_576)},
    "BatchParameters": {
        "JobDefinition": _member("text", "job_definition"),
        "JobName": _member("text", "job_name"),
        "ArrayProperties": _member("object", "", {"Size": _member("number", "array_size")}),
        "RetryStrategy": _member("object", "", {"Attempts": _member("number", "job_attempts")}),
    },
    "EcsParameters": {
        "TaskDefinitionArn": _member("text", "task_definition_arn", most=1600),
        "TaskCount": _member("number", "task_count"),
        "LaunchType": _member("text", "launch_type", words=("EC2", "FARGATE", "EXTERNAL")),
        "NetworkConfiguration": _member(
            "object",
            "network_configuration",
            {
                "AwsVpcConfiguration": _member(
                    "object",
                    "",
                    {
                        "Subnets": _member("texts", "subnets"),
                        "SecurityGroups": _member("texts", "security_groups"),
                        "AssignPublicIp": _member("text", "assign_public_ip", words=("ENABLED", "DISABLED")),
                    },
                    required=("Subnets",),
                )
            },
        ),
        "PlatformVersion": _member("text", "platform_version"),
        "Group": _member("text", "group"),
        "CapacityProviderStrategy": _member(
            "objects",
            "capacity_provider_strategy",
            {
                "CapacityProvider": _member("text", "capacity_provider", most=255),
                "Weight": _member("number", "weight"),
                "Base": _member("number", "base"),
            },
            required=("CapacityProvider",),
            most=6,
        ),
        "EnableECSManagedTags": _member("flag", "enable_ecs_managed_tags"),
        "EnableExecuteCommand": _member("flag", "enable_execute_command"),
        "PlacementConstraints": _member(
            "objects",
            "placement_constraint",
            {
                "Type": _member("text", "type", words=("distinctInstance", "memberOf")),
                "Expression": _member("text", "expression", most=2000),
            },
            most=10,
        ),
        "PlacementStrategies": _member(
            "objects",
            "ordered_placement_strategy",
            {
                "Type": _member("text", "type", words=("random", "spread", "binpack")),
                "Field": _member("text", "field", most=255),
            },
            most=5,
        ),
        "PropagateTags": _member("text", "propagate_tags", words=("TASK_DEFINITION",)),
        "ReferenceId": _member("text", None, most=1024),
        "TagList": _member(
            "objects",
            "tags",
            {"Key": _member("text", "key", most=128), "Value": _member("text", "value", most=256)},
            required=("Key", "Value"),
        ),
    },
    "HttpParameters": {
        "HeaderParameters": _member("map", "header_parameters"),
        "PathParameterValues": _member("texts", "path_parameter_values"),
        "QueryStringParameters": _member("map", "query_string_parameters"),
    },
    "KinesisParameters": {"PartitionKeyPath": _member("text", "partition_key_path", most=256)},
    "RedshiftDataParameters": {
        "Database": _member("text", "database", most=64),
        "DbUser": _member("text", "db_user", most=128),
        "SecretManagerArn": _member("text", "secrets_manager_arn", most=1600),
        "Sql": _member("text", "sql", most=100_000),
        "Sqls": _member("texts", None, most=40),
        "StatementName": _member("text", "statement_name", most=500),
        "WithEvent": _member("flag", "with_event"),
    },
    "RunCommandParameters": {
        "RunCommandTargets": _member(
            "objects",
            "run_command_targets",
            {"Key": _member("text", "key", most=128), "Values": _member("texts", "values", most=50)},
            required=("Key", "Values"),
            most=5,
        )
    },
    "SageMakerPipelineParameters": {
        "PipelineParameterList": _member(
            "objects",
            "pipeline_parameter_list",
            {"Name": _member("text", "name", most=256), "Value": _member("text", "value", most=1024)},
            required=("Name", "Value"),
            most=200,
        )
    },
    "SqsParameters": {"MessageGroupId": _member("text", "message_group_id", most=100)},
}
"""The blocks, with the names that CloudFormation has for their members."""

TERRAFORM_BLOCKS: Mapping[str, str] = {
    "AppSyncParameters": "appsync_target",
    "BatchParameters": "batch_target",
    "EcsParameters": "ecs_target",
    "HttpParameters": "http_target",
    "KinesisParameters": "kinesis_target",
    "RedshiftDataParameters": "redshift_target",
    # The provider has the targets themselves.
    "RunCommandParameters": "",
    "SageMakerPipelineParameters": "sagemaker_pipeline_target",
    "SqsParameters": "sqs_target",
}
"""https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_target"""

OF_API: Mapping[str, str] = {
    "AwsVpcConfiguration": "awsvpcConfiguration",
    "CapacityProvider": "capacityProvider",
    "Weight": "weight",
    "Base": "base",
    "PlacementStrategies": "PlacementStrategy",
    "TagList": "Tags",
    "Type": "type",
    "Expression": "expression",
    "Field": "field",
}
"""What EventBridge's API calls a member, where CloudFormation calls it something else."""

_OF_CLOUDFORMATION = {api: name for name, api in OF_API.items()}


EXPRESSIONS = frozenset(
    {"JobDefinition", "SecretManagerArn", "SecurityGroups", "Subnets", "TaskDefinitionArn"}
)
"""Members that never have a dollar sign, so that one is of an expression of Terraform."""


def is_deployed(value: object) -> bool:
    """Whether a value is put in by a tool: a reference, or a function of CloudFormation."""
    return isinstance(value, Reference) or (
        is_mapping(value) and len(value) == 1 and is_function(next(iter(value)))
    )


def deployed_in(parameters: object) -> Iterator[Reference]:
    """What of some parameters a tool puts in."""
    todo = [parameters]
    for each in todo:
        if isinstance(each, Reference):
            yield each
        elif is_mapping(each):
            if is_deployed(each):
                yield Reference(each)
            else:
                todo += each.values()
        elif is_array(each):
            todo += each


def texts_in(parameters: object) -> Iterator[str]:
    """The texts of some parameters that stand for themselves."""
    todo = [parameters]
    for each in todo:
        if isinstance(each, str):
            yield each
        elif is_mapping(each) and not is_deployed(each):
            todo += each.values()
        elif is_array(each):
            todo += each


class ParameterError(ValueError):
    """A block has something that is not a parameter, or lacks one. ``path`` says where."""

    def __init__(self, message: str, path: str, value: object) -> None:
        super().__init__(message)
        self.path = path
        self.value = value


def checked(parameters: Mapping[str, object], block: str, required: tuple[str, ...]) -> dict[str, object]:
    """The parameters of a block, under CloudFormation's names.

    Raises:
        ParameterError: EventBridge would refuse them.
    """
    made = _object(parameters, BLOCKS[block], required, "")
    if block == "RedshiftDataParameters" and ("Sql" in made) == ("Sqls" in made):
        raise ParameterError("it takes Sql or Sqls, and one of them", "Sql", made.get("Sql"))
    return made


def _object(
    value: Mapping[str, object], members: Members, required: tuple[str, ...], path: str
) -> dict[str, object]:
    made: dict[str, object] = {}
    for given, each in value.items():
        name = given if given in members else _OF_CLOUDFORMATION.get(given, given)
        place = f"{path}{given}"
        if name not in members:
            raise ParameterError(
                f"there is no parameter {given!r}; it takes {', '.join(members)}", place, each
            )
        made[name] = _value(each, members[name], place)
    for name in required:
        if name not in made:
            raise ParameterError(f"the parameter {name!r} is missing", f"{path}{name}", None)
    return made


def _value(value: object, member: Member, path: str) -> object:
    kind = member.kind
    if is_deployed(value):
        return value
    if kind == "object" and is_mapping(value):
        return _object(value, member.members, member.required, f"{path}.")
    if kind == "objects" and is_array(value):
        _check_number(value, member, path)
        return [
            _object(each, member.members, member.required, f"{path}[{index}].")
            if is_mapping(each)
            else _refused(each, "an object", f"{path}[{index}]")
            for index, each in enumerate(value)
        ]
    if kind == "texts" and is_array(value):
        _check_number(value, member, path)
        return [
            each
            if isinstance(each, str) or is_deployed(each)
            else _refused(each, "a text", f"{path}[{index}]")
            for index, each in enumerate(value)
        ]
    if kind == "map" and is_mapping(value):
        return {
            name: each
            if isinstance(each, str) or is_deployed(each)
            else _refused(each, "a text", f"{path}.{name}")
            for name, each in value.items()
        }
    if kind == "flag" and isinstance(value, bool):
        return value
    if kind == "number" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.startswith("$."):
        # EventBridge reads a path of the event in place of any of them.
        return value
    if kind == "text" and isinstance(value, str):
        return _text(value, member, path)
    wanted = {"objects": "a list of objects", "texts": "a list of texts", "map": "texts by name"}
    return _refused(value, wanted.get(kind, f"a {kind}"), path)


def _text(value: str, member: Member, path: str) -> str:
    if member.words and value not in member.words:
        raise ParameterError(f"{value!r} is not one of {', '.join(member.words)}", path, value)
    if not value or (member.most is not None and len(value) > member.most):
        raise ParameterError(
            f"the text has {len(value)} characters; EventBridge takes 1 to {member.most}", path, value
        )
    return value


def _check_number(value: list[object], member: Member, path: str) -> None:
    if member.most is not None and len(value) > member.most:
        raise ParameterError(f"there are {len(value)}; EventBridge takes {member.most}", path, value)


def _refused(value: object, wanted: str, path: str) -> object:
    raise ParameterError(f"{value!r} is not {wanted}", path, value)


def for_api(parameters: Mapping[str, object], block: str) -> dict[str, object]:
    """The block as EventBridge's API names its members."""
    return _renamed(parameters, BLOCKS[block])


def _renamed(value: Mapping[str, object], members: Members) -> dict[str, object]:
    made: dict[str, object] = {}
    for name, each in value.items():
        member = members[name]
        if member.kind == "object" and is_mapping(each):
            each = _renamed(each, member.members)
        elif member.kind == "objects" and is_array(each):
            # A tag's members have the same names everywhere.
            inner = member.members
            each = [_renamed(one, inner) if is_mapping(one) else one for one in each]
        made[OF_API.get(name, name)] = each
    return made


def for_terraform_block(parameters: Mapping[str, object], block: str) -> dict[str, object]:
    """The blocks of ``aws_cloudwatch_event_target`` for a block of parameters.

    Raises:
        ParameterError: The provider has no argument for a parameter.
    """
    made = dict(_terraform(parameters, BLOCKS[block], ""))
    name = TERRAFORM_BLOCKS[block]
    return {name: made} if name else made


def _terraform(value: Mapping[str, object], members: Members, path: str) -> Iterator[tuple[str, object]]:
    for name, each in value.items():
        member = members[name]
        if member.terraform is None:
            text = "Terraform's provider has no argument for it, so it cannot be written"
            raise ParameterError(text, f"{path}{name}", each)
        if member.kind == "object" and is_mapping(each):
            inner = dict(_terraform(each, member.members, f"{path}{name}."))
            if member.terraform:
                yield member.terraform, inner
            else:
                yield from inner.items()
        elif name == "TagList" and is_array(each):
            tags = {str(tag["Key"]): tag["Value"] for tag in each if is_mapping(tag)}
            yield "tags", _terraform_value(tags, name)
        elif member.kind == "objects" and is_array(each):
            yield (
                member.terraform,
                [dict(_terraform(one, member.members, f"{path}{name}.")) for one in each if is_mapping(one)],
            )
        elif name == "AssignPublicIp":
            yield member.terraform, each == "ENABLED"
        else:
            yield member.terraform, _terraform_value(each, name)


def _terraform_value(value: object, name: str) -> object:
    """A value in which Terraform sees the expressions that are marked, and those of ARNs and names."""
    if isinstance(value, Reference):
        return value.written
    if isinstance(value, str):
        return value if name in EXPRESSIONS else for_terraform(value)
    if is_mapping(value):
        return {key: _terraform_value(each, name) for key, each in value.items()}
    return [_terraform_value(each, name) for each in value] if is_array(value) else value
