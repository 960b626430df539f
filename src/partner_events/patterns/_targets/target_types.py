"""What EventBridge takes as the target of a rule: the types, what each needs, and what may be given to it.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
"""

from __future__ import annotations

import re

from partner_events._base.value import Value
from partner_events.patterns._language.references import HOLE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    Permission: TypeAlias = Literal["policy", "role", "role or policy"]
    """What lets EventBridge send: the resource's own policy, or a role that the target names."""

GUIDE = "https://docs.aws.amazon.com/eventbridge/latest/userguide"


class TargetType(Value):
    """A type of target.

    Attributes:
        name: What `Target.service` calls it: mostly the service in its ARN.
        title: What the documentation calls it.
        permission: ``"role"``: a target without a role is refused. ``"policy"``: the resource's own policy
            must allow the rule. ``"role or policy"``: either will do.
        actions: What the role must be allowed to do, or the policy must allow.
        block: The block of parameters that it takes, as the API names it, or None.
        required: What must be in the block.
        needs_block: Whether a target without the block is refused.
        takes_input: Whether an input, an input path or an input transformer may say what it receives.
        elsewhere: Whether it may be in another account; only an event bus may also be in another region.
        docs_url: Where that is documented.
    """

    __slots__ = (
        "name",
        "title",
        "permission",
        "actions",
        "block",
        "required",
        "needs_block",
        "takes_input",
        "elsewhere",
        "docs_url",
    )

    name: str
    title: str
    permission: Permission
    actions: tuple[str, ...]
    block: str | None
    required: tuple[str, ...]
    needs_block: bool
    takes_input: bool
    elsewhere: bool
    docs_url: str


def _type(
    name: str,
    title: str,
    permission: Permission,
    actions: tuple[str, ...],
    *,
    block: str | None = None,
    required: tuple[str, ...] = (),
    needs_block: bool = False,
    takes_input: bool = True,
    elsewhere: bool = False,
    page: str = "eb-targets.html",
) -> TargetType:
    url = f"{GUIDE}/{page}"
    return TargetType(
        name, title, permission, actions, block, required, needs_block, takes_input, elsewhere, url
    )


EVENT_BUS, API_DESTINATION = "event-bus", "api-destination"
LOGS, FUNCTION, QUEUE = "logs", "lambda", "sqs"
ROLES = "eb-events-iam-roles.html"
POLICIES = "eb-use-resource-based.html"

TYPES: Mapping[str, TargetType] = {
    each.name: each
    for each in (
        _type(
            FUNCTION, "Lambda function", "policy", ("lambda:InvokeFunction",), elsewhere=True, page=POLICIES
        ),
        _type(
            QUEUE,
            "SQS queue",
            "policy",
            ("sqs:SendMessage",),
            block="SqsParameters",
            elsewhere=True,
            page=POLICIES,
        ),
        _type("sns", "SNS topic", "policy", ("sns:Publish",), elsewhere=True, page=POLICIES),
        _type(
            LOGS,
            "CloudWatch log group",
            "policy",
            ("logs:CreateLogStream", "logs:PutLogEvents"),
            page="eb-targets.html#targets-specifics-cwl",
        ),
        _type(
            EVENT_BUS,
            "event bus",
            "role or policy",
            ("events:PutEvents",),
            takes_input=False,
            elsewhere=True,
            page="eb-bus-to-bus.html",
        ),
        _type(
            API_DESTINATION,
            "API destination",
            "role",
            ("events:InvokeApiDestination",),
            block="HttpParameters",
            page="eb-api-destinations.html",
        ),
        _type(
            "execute-api",
            "API Gateway",
            "role",
            ("execute-api:Invoke",),
            block="HttpParameters",
            elsewhere=True,
            page="eb-api-gateway-target.html",
        ),
        _type(
            "appsync",
            "AppSync",
            "role",
            ("appsync:GraphQL",),
            block="AppSyncParameters",
            required=("GraphQLOperation",),
            needs_block=True,
            page="target-appsync.html",
        ),
        _type(
            "batch",
            "Batch job queue",
            "role",
            ("batch:SubmitJob",),
            block="BatchParameters",
            required=("JobDefinition", "JobName"),
            needs_block=True,
            page="eb-targets.html#targets-specifics-batch",
        ),
        _type(
            "codebuild",
            "CodeBuild project",
            "role",
            ("codebuild:StartBuild",),
            page="eb-targets.html#targets-specifics-codebuild",
        ),
        _type("codepipeline", "CodePipeline", "role", ("codepipeline:StartPipelineExecution",), page=ROLES),
        _type(
            "ecs",
            "ECS task",
            "role",
            ("ecs:RunTask", "iam:PassRole"),
            block="EcsParameters",
            required=("TaskDefinitionArn",),
            needs_block=True,
            page="eb-targets.html#targets-specifics-ecs-task",
        ),
        _type("firehose", "Firehose delivery stream", "role", ("firehose:PutRecord",), page=ROLES),
        _type("glue", "Glue workflow", "role", ("glue:notifyEvent",), page=ROLES),
        _type(
            "imagebuilder",
            "EC2 Image Builder",
            "role",
            ("imagebuilder:StartImagePipelineExecution",),
            page=ROLES,
        ),
        _type(
            "inspector",
            "Inspector assessment template",
            "role",
            ("inspector:StartAssessmentRun",),
            page=ROLES,
        ),
        _type(
            "kinesis",
            "Kinesis stream",
            "role",
            ("kinesis:PutRecord", "kinesis:PutRecords"),
            block="KinesisParameters",
            required=("PartitionKeyPath",),
            elsewhere=True,
            page=ROLES,
        ),
        _type(
            "redshift",
            "Redshift cluster, by the Data API",
            "role",
            ("redshift-data:ExecuteStatement", "redshift:GetClusterCredentials"),
            block="RedshiftDataParameters",
            required=("Database",),
            needs_block=True,
        ),
        _type(
            "redshift-serverless",
            "Redshift Serverless workgroup, by the Data API",
            "role",
            ("redshift-data:ExecuteStatement", "redshift-serverless:GetCredentials"),
            block="RedshiftDataParameters",
            required=("Database",),
            needs_block=True,
        ),
        _type(
            "sagemaker",
            "SageMaker pipeline",
            "role",
            ("sagemaker:StartPipelineExecution",),
            block="SageMakerPipelineParameters",
        ),
        _type(
            "states",
            "Step Functions state machine",
            "role",
            ("states:StartExecution",),
            page="eb-targets.html#targets-specifics-step-functions",
        ),
        _type(
            "ssm-automation",
            "Systems Manager Automation",
            "role",
            ("ssm:StartAutomationExecution",),
            page=ROLES,
        ),
        _type("ssm-opsitem", "Systems Manager OpsItem", "role", ("ssm:CreateOpsItem",), page=ROLES),
        _type(
            "ssm-run-command",
            "Systems Manager Run Command",
            "role",
            ("ssm:SendCommand",),
            block="RunCommandParameters",
            required=("RunCommandTargets",),
            needs_block=True,
            page=ROLES,
        ),
        _type(
            "ssm-incidents",
            "Incident Manager response plan",
            "role",
            ("ssm-incidents:StartIncident",),
            page=ROLES,
        ),
        # The console alone makes these, the API reference says; templates that have them work, too.
        _type(
            "ec2-api-call",
            "EC2 and EBS API call: CreateSnapshot, RebootInstances, StopInstances, TerminateInstances",
            "role",
            ("ec2:CreateSnapshot", "ec2:RebootInstances", "ec2:StopInstances", "ec2:TerminateInstances"),
        ),
    )
}

OF_RESOURCES: Mapping[str, Mapping[str, str]] = {
    "events": {"event-bus": EVENT_BUS, "api-destination": API_DESTINATION, "target": "ec2-api-call"},
    "ssm": {
        "automation-definition": "ssm-automation",
        "document": "ssm-run-command",
        "opsitem": "ssm-opsitem",
    },
    "automation": {"action": "ec2-api-call"},
}
"""Services whose ARNs are of several types: these, by what the resource begins with."""

OF_TERRAFORM: Mapping[str, str] = {
    "aws_api_gateway": "execute-api",
    "aws_apigatewayv2": "execute-api",
    "aws_appsync_graphql_api": "appsync",
    "aws_batch_job_queue": "batch",
    "aws_cloudwatch_event_api_destination": API_DESTINATION,
    "aws_cloudwatch_event_bus": EVENT_BUS,
    "aws_cloudwatch_log_group": LOGS,
    "aws_codebuild_project": "codebuild",
    "aws_codepipeline": "codepipeline",
    "aws_ecs_cluster": "ecs",
    "aws_glue_workflow": "glue",
    "aws_iam_role": "iam",
    "aws_imagebuilder_image_pipeline": "imagebuilder",
    "aws_inspector_assessment_template": "inspector",
    "aws_kinesis_firehose_delivery_stream": "firehose",
    "aws_kinesis_stream": "kinesis",
    "aws_lambda_alias": FUNCTION,
    "aws_lambda_function": FUNCTION,
    "aws_redshift_cluster": "redshift",
    "aws_redshiftserverless_workgroup": "redshift-serverless",
    "aws_s3_bucket": "s3",
    "aws_sagemaker_pipeline": "sagemaker",
    "aws_sfn_": "states",
    "aws_sns_topic": "sns",
    "aws_sqs_queue": QUEUE,
    "aws_ssm_document": "ssm-run-command",
    "aws_ssmincidents_response_plan": "ssm-incidents",
    "awscc_kinesisfirehose": "firehose",
    "awscc_kinesis_stream": "kinesis",
    "awscc_lambda": FUNCTION,
    "awscc_sns": "sns",
    "awscc_sqs": QUEUE,
    "awscc_stepfunctions": "states",
}
"""What Terraform's resources and data sources are, by what their types begin with.

https://registry.terraform.io/providers/hashicorp/aws/latest/docs
"""

OF_CDK: Mapping[str, str] = {
    "alias": FUNCTION,
    "apidestination": API_DESTINATION,
    "deliverystream": "firehose",
    "eventbus": EVENT_BUS,
    "function": FUNCTION,
    "jobqueue": "batch",
    "loggroup": LOGS,
    "pipeline": "codepipeline",
    "project": "codebuild",
    "queue": QUEUE,
    "role": "iam",
    "statemachine": "states",
    "stream": "kinesis",
    "topic": "sns",
}
"""What CDK's constructs are, by the names of their attributes without ``arn``."""

OF_PRODUCTS: Mapping[str, str] = {
    "api gateway": "execute-api",
    "apigateway": "execute-api",
    "cloudwatch": LOGS,
    "cloudwatch logs": LOGS,
    "eventbridge": EVENT_BUS,
    "events": EVENT_BUS,
    "function": FUNCTION,
    "log-group": LOGS,
    "queue": QUEUE,
    "sfn": "states",
    "ssm": "ssm-automation",
    "step functions": "states",
    "stepfunctions": "states",
    "topic": "sns",
}
"""What a service is also called, where ARNs have another name."""

ARN = re.compile(
    rf"arn:(?:aws[\w-]*|[\w{HOLE}-]*{HOLE}[\w{HOLE}-]*):([\w{HOLE}-]+):([\w{HOLE}-]*):([\w{HOLE}-]*):(\S+)"
)
"""An ARN with its service, region, account and resource, in which a `HOLE` stands for what is not known."""


def type_of_arn(shape: str) -> str | None:
    """The type of a target's ARN, or the service if it is none; None if it does not show."""
    found = ARN.fullmatch(shape)
    if found is None or HOLE in found[1]:
        return None
    resources = OF_RESOURCES.get(found[1])
    if resources is None:
        return found[1]
    kind = re.split("[:/]", found[4], maxsplit=1)[0]
    return None if HOLE in kind else resources.get(kind, found[1])


def type_of_terraform(resource: str) -> str | None:
    """The type of a Terraform resource such as ``aws_sqs_queue``; None if it is none that is known."""
    starts = [start for start in OF_TERRAFORM if resource.startswith(start)]
    return OF_TERRAFORM[max(starts, key=len)] if starts else None
