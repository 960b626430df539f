"""A new event bus as CloudFormation, Terraform and boto3 take it, checked by cfn-lint and botocore."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from partner_events._wire.json import is_array, is_object
from partner_events.patterns import (
    CustomBus,
    EventPattern,
    InputTransformer,
    InvalidFiltersError,
    InvalidPatternError,
    InvalidRuleError,
    PartnerSource,
    RetryPolicy,
    Subscriber,
    SubscriberFilters,
    placeholder,
    queue_policy,
)
from partner_events.patterns._subscribers.target_kinds import KINDS
from partner_events.patterns._subscribers.written import snake_case

Json = dict[str, Any]

ACCOUNT = "eu-west-1:123456789012"
FUNCTION = f"arn:aws:lambda:{ACCOUNT}:function:orders"
QUEUE = f"arn:aws:sqs:{ACCOUNT}:orders"
DEAD = f"arn:aws:sqs:{ACCOUNT}:dead"
ROLE = "arn:aws:iam::123456789012:role/events"
BUS = f"arn:aws:events:{ACCOUNT}:event-busv2/partners/{'a' * 25}"
SUBSCRIBERS = "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:subscriber/*"
STRIPE = "arn:aws:events:eu-west-1::event-source/aws.partner/stripe.com/ed_123"
PARTNER_SOURCE = "arn:${AWS::Partition}:events:${AWS::Region}::event-source/aws.partner/stripe.com/ed_1"
PAID: Any = EventPattern.parse(
    {
        "source": [{"prefix": "aws.partner/stripe.com/"}],
        "detail-type": ["payment_intent.succeeded"],
        "detail": {"data": {"object": {"amount": [{"numeric": [">=", 10000]}]}}},
    }
)
FULL = Subscriber(
    "orders.v2",
    FUNCTION,
    PAID,
    dead_letter_queue=DEAD,
    invocation="REQUEST_RESPONSE",
    parameters={"InvocationTimeoutSeconds": "30", "DurableExecutionName": "{% $events[0].Data.id %}"},
    max_batch_size=1,
    max_batch_window=timedelta(seconds=0),
    retry=RetryPolicy(attempts=3, max_age=timedelta(hours=1)),
    fifo=True,
    log_level="ERROR",
    description="High-value payments",
)
EVERY_SORT = [
    FULL,
    Subscriber("machine", f"arn:aws:states:{ACCOUNT}:stateMachine:fulfil", PAID, parameters={"Name": "n"}),
    Subscriber(
        "queue",
        f"{QUEUE}.fifo",
        PAID,
        transformer="RAW",
        parameters={
            "MessageGroupId": "{% $events.Data.id %}",
            "MessageAttributes": {"Kind": {"DataType": "String", "StringValue": "paid"}},
        },
        dead_letter_queue=f"{DEAD}.fifo",
        max_batch_size=10,
    ),
    Subscriber("topic", f"arn:aws:sns:{ACCOUNT}:topic", transformer="{% $events.Data.detail %}"),
    Subscriber(
        "stream",
        f"arn:aws:kinesis:{ACCOUNT}:stream/events",
        parameters={"PartitionKey": "{% $events.Data.id %}"},
        max_batch_size=500,
    ),
    Subscriber("firehose", f"arn:aws:firehose:{ACCOUNT}:deliverystream/events"),
    Subscriber("classic", f"arn:aws:events:{ACCOUNT}:event-bus/default"),
    Subscriber("next", BUS, parameters={"Metadata": {"Team": "a"}, "SystemMetadata": {"EventGroupId": "g"}}),
    Subscriber(
        "api",
        f"arn:aws:execute-api:{ACCOUNT}:abc123/live/POST/events",
        parameters={"HeaderParameters": {"X-Team": "a"}, "PathParameterValues": ["events"]},
    ),
    Subscriber(
        "destination", f"arn:aws:events:{ACCOUNT}:api-destination/crm/{'0' * 8}-0000-0000-0000-{'0' * 12}"
    ),
    Subscriber(
        "task",
        "arn:aws:events:::aws-sdk:ecs:runTask",
        role=ROLE,
        parameters={"Input": '{"Cluster": "jobs"}'},
    ),
]
SOURCE = PartnerSource(
    "stripe", STRIPE, PAID, dead_letter_queue=DEAD, kms_key="alias/events", description="Stripe"
)
WHOLE = CustomBus(
    "partners",
    retention=timedelta(days=7),
    sources=[SOURCE, PartnerSource("all", f"{STRIPE}4")],
    subscribers=EVERY_SORT,
    kms_key="alias/events",
    description="Partners' events",
    resource_policy={
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": "123456789012"},
                "Action": "events:PutEvents",
                "Resource": BUS,
            }
        ],
    },
)


def properties(resources: Json, key: str) -> Json:
    found: Json = resources[key]["Properties"]
    return found


# CloudFormation


def test_cloudformation_has_bus_roles_subscribers_and_sources() -> None:
    """One subscriber for each target, one after another, and the event sources last."""
    made: Any = WHOLE.to_cloudformation(logical_id="Partners")

    subscribers = [key for key in made if made[key]["Type"] == "AWS::EventsV2::Subscriber"]
    sources = [key for key in made if made[key]["Type"] == "AWS::EventsV2::EventSource"]
    roles = [key for key in made if made[key]["Type"] == "AWS::IAM::Role"]
    assert subscribers[:2] == ["PartnersOrdersV2Subscriber", "PartnersMachineSubscriber"]
    assert [made[key].get("DependsOn") for key in subscribers] == [None, *subscribers[:-1]]
    assert [made[key].get("DependsOn") for key in sources] == [subscribers[-1]] * 2
    # All but the one that has a role.
    assert roles == [f"{key}Role" for key in subscribers[:-1]]
    assert properties(made, "Partners") == {
        "Name": "partners",
        "Description": "Partners' events",
        "EncryptionConfiguration": {"KmsKeyIdentifier": "alias/events"},
        "StorageConfiguration": {"RetentionPeriodInDays": 7},
    }
    assert made["PartnersPolicy"]["Type"] == "AWS::EventsV2::ResourcePolicy"


def test_cloudformation_writes_out_what_eventbridge_would_choose_otherwise() -> None:
    """All three parts of the event, 185 attempts in 24 hours, and how a function is called."""
    bus = CustomBus("partners", subscribers=[Subscriber("orders", FUNCTION, PAID, dead_letter_queue=DEAD)])

    made: Any = bus.to_cloudformation(logical_id="Partners")

    assert properties(made, "PartnersOrdersSubscriber") == {
        "Name": "orders",
        "EventBusArn": {"Fn::GetAtt": ["Partners", "EventBusArn"]},
        "FilterConfiguration": PAID.to_subscriber_filters(),
        "Transformer": {"Type": "WITH_METADATA"},
        "InvokeConfiguration": {
            "TargetArn": FUNCTION,
            "RoleArn": {"Fn::GetAtt": ["PartnersOrdersSubscriberRole", "Arn"]},
            "LambdaParameters": {"InvocationType": "EVENT"},
        },
        "RetryPolicy": {"MaxRetryAttempts": 185, "MaxEventAgeInSeconds": 86400},
        "OnFailureConfiguration": {"Arn": DEAD},
    }


def test_the_role_may_call_the_target_and_send_dead_letters() -> None:
    """EventBridge may assume it for subscribers of the account alone; nothing else is written."""
    bus = CustomBus("partners", subscribers=[Subscriber("orders", FUNCTION, dead_letter_queue=DEAD)])

    made: Any = bus.to_cloudformation(logical_id="Partners")

    assert {each["Type"] for each in made.values()} == {
        "AWS::EventsV2::EventBus",
        "AWS::EventsV2::Subscriber",
        "AWS::IAM::Role",
    }
    role = properties(made, "PartnersOrdersSubscriberRole")
    assert role["AssumeRolePolicyDocument"]["Statement"] == [
        {
            "Effect": "Allow",
            "Principal": {"Service": "events.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}},
                "ArnLike": {"aws:SourceArn": {"Fn::Sub": SUBSCRIBERS}},
            },
        }
    ]
    assert role["Policies"][0]["PolicyDocument"]["Statement"] == [
        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": [FUNCTION, f"{FUNCTION}:*"]},
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": DEAD},
    ]


@pytest.mark.parametrize(
    ("subscriber", "action"),
    [
        (EVERY_SORT[0], "lambda:InvokeFunction"),
        (EVERY_SORT[1], "states:StartExecution"),
        (
            Subscriber("s", f"arn:aws:states:{ACCOUNT}:stateMachine:f", invocation="REQUEST_RESPONSE"),
            "states:StartSyncExecution",
        ),
        (EVERY_SORT[2], "sqs:SendMessage"),
        (EVERY_SORT[3], "sns:Publish"),
        (EVERY_SORT[4], "kinesis:PutRecords"),
        (EVERY_SORT[5], "firehose:PutRecordBatch"),
        (EVERY_SORT[6], "events:PutEvents"),
        (EVERY_SORT[7], ["events:PutEvents", "events:PutRawEvents"]),
        (EVERY_SORT[8], "execute-api:Invoke"),
        (EVERY_SORT[9], "events:InvokeApiDestination"),
    ],
)
def test_the_role_has_the_action_of_its_target(subscriber: Subscriber, action: object) -> None:
    """And no other."""
    policy: Any = subscriber.role_policy()

    assert policy["Statement"][0]["Action"] == action


@pytest.mark.parametrize(
    ("function", "resources"),
    [
        (FUNCTION, [FUNCTION, f"{FUNCTION}:*"]),
        (f"{FUNCTION}:live", [FUNCTION, f"{FUNCTION}:live"]),
        (
            {"Fn::GetAtt": ["F", "Arn"]},
            [
                {"Fn::GetAtt": ["F", "Arn"]},
                {"Fn::Sub": ["${Function}:*", {"Function": {"Fn::GetAtt": ["F", "Arn"]}}]},
            ],
        ),
        ("${aws_lambda_function.f.arn}", ["${aws_lambda_function.f.arn}", "${aws_lambda_function.f.arn}:*"]),
    ],
)
def test_a_function_may_be_called_by_version_and_alias(function: Any, resources: object) -> None:
    """The permission for the function alone would not do for them."""
    policy: Any = Subscriber("s", function, service="lambda").role_policy()

    assert policy["Statement"][0]["Resource"] == resources


OTHERS: Json = {
    "Function": {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Handler": "app.handler",
            "Runtime": "python3.13",
            "Role": ROLE,
            "Code": {"ZipFile": "def handler(event, context): ..."},
        },
    },
    "Dead": {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"},
    "Key": {
        "Type": "AWS::KMS::Key",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": []}},
    },
}


def complaints(resources: Json) -> list[str]:
    """What cfn-lint says of a template in regions that have such buses: errors and warnings."""
    lint: Callable[..., list[Any]] = pytest.importorskip("cfnlint.api").lint
    used = {name: OTHERS[name] for name in OTHERS if f'"{name}"' in json.dumps(resources)}
    template = {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {**used, **resources}}
    return [
        f"{match.rule.id} {match.message} {match.path}"
        for match in lint(json.dumps(template), regions=["eu-west-1", "us-east-1"])
        if match.rule.severity in ("error", "warning")
    ]


@pytest.mark.tools
def test_cfn_lint_accepts_every_sort_of_target() -> None:
    """With ARNs, and all that a bus, an event source and a subscriber may have."""
    assert complaints(WHOLE.to_cloudformation(logical_id="Partners")) == []


@pytest.mark.tools
def test_cfn_lint_accepts_references() -> None:
    """In the place of every ARN, and for a bus that is there already."""
    bus = CustomBus(
        {"Fn::ImportValue": "bus"},
        sources=[
            PartnerSource(
                "stripe",
                {"Fn::Sub": PARTNER_SOURCE},
                PAID,
                dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]},
                kms_key={"Fn::GetAtt": ["Key", "Arn"]},
            )
        ],
        subscribers=[
            Subscriber(
                "orders",
                {"Fn::GetAtt": ["Function", "Arn"]},
                PAID,
                service="lambda",
                dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]},
            )
        ],
    )
    policy = queue_policy({"Fn::GetAtt": ["Dead", "Arn"]}, account={"Ref": "AWS::AccountId"})
    made = bus.to_cloudformation(logical_id="Partners")

    assert list(made) == [
        "PartnersOrdersSubscriberRole",
        "PartnersOrdersSubscriber",
        "PartnersStripeSource",
    ]
    queue = {"Queues": [{"Ref": "Dead"}], "PolicyDocument": policy}
    assert complaints({**made, "DeadPolicy": {"Type": "AWS::SQS::QueuePolicy", "Properties": queue}}) == []


@pytest.mark.tools
@pytest.mark.parametrize(
    ("key", "path", "value", "complaint"),
    [
        (
            "PartnersOrdersV2Subscriber",
            ("RetryPolicy", "MaxRetryAttempts"),
            186,
            "186 is greater than the maximum",
        ),
        ("PartnersOrdersV2Subscriber", ("InvokeConfiguration", "SqsParameters"), {}, "does not match"),
        ("PartnersStripeSource", ("Configuration",), {}, "is not valid under any of the given schemas"),
        ("Partners", ("Retention",), 1, "Additional properties are not allowed"),
    ],
)
def test_cfn_lint_would_have_complained(
    key: str, path: tuple[str, ...], value: object, complaint: str
) -> None:
    """It does look into these resources."""
    made: Any = json.loads(json.dumps(WHOLE.to_cloudformation(logical_id="Partners")))
    *above, last = path
    place = properties(made, key)
    for step in above:
        place = place[step]
    place[last] = value

    assert any(complaint in each for each in complaints(made)), complaints(made)


RESOLVE = "{{resolve:secretsmanager:db:SecretString:password}}"


def test_cloudformation_gets_no_language_of_its_own_from_a_pattern() -> None:
    """In JSON text, what begins a dynamic reference is escaped: the pattern is the same."""
    pattern = EventPattern.parse({"source": ["s"], "detail": {"a": [RESOLVE], "Ref": ["x"]}})
    bus = CustomBus("b", sources=[PartnerSource("s", STRIPE, '{"detail":{"a":["' + RESOLVE + '"]}}')])
    subscriber = Subscriber("s", QUEUE, pattern)

    made: Any = CustomBus("b", subscribers=[subscriber], sources=bus.sources).to_cloudformation(
        logical_id="B"
    )

    texts = [each["Pattern"] for each in properties(made, "BSSubscriber")["FilterConfiguration"]["Filters"]]
    texts.append(properties(made, "BSSource")["Configuration"]["PartnerEventsConfiguration"]["Pattern"])
    assert all("{{" not in text for text in texts)
    assert [json.loads(text) for text in texts] == [
        {"aws:Source": ["s"]},
        {"detail": {"a": [RESOLVE], "Ref": ["x"]}},
        {"detail": {"a": [RESOLVE]}},
    ]


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"transformer": f'{{% "{RESOLVE}" %}}'}, "Transformer.JsonataConfiguration.Expression"),
        ({"description": RESOLVE}, "Description"),
        ({"parameters": {"MessageGroupId": RESOLVE}}, "InvokeConfiguration.SqsParameters.MessageGroupId"),
    ],
)
def test_what_cannot_be_escaped_for_cloudformation_is_refused(options: Any, field: str) -> None:
    """With its place, and what would be right."""
    bus = CustomBus("b", subscribers=[Subscriber("s", QUEUE, **options)])

    with pytest.raises(
        InvalidRuleError, match="CloudFormation would put a value; write it differently"
    ) as error:
        bus.to_cloudformation(logical_id="B")

    assert error.value.field == field


# Terraform


def terraform(bus: CustomBus) -> Json:
    made: Json = bus.to_terraform(label="partners")
    return made


def test_terraform_has_the_same_in_snake_case() -> None:
    """Of the provider awscc, with roles of the provider aws."""
    bus = CustomBus(
        "partners", sources=[SOURCE], subscribers=[Subscriber("orders.v2", FUNCTION, PAID), EVERY_SORT[-1]]
    )

    made = terraform(bus)

    account = "${data.aws_caller_identity.partners.account_id}"
    trust = json.loads(made["resource"]["aws_iam_role"]["partners_orders-v2"]["assume_role_policy"])
    assert trust["Statement"][0]["Condition"] == {
        "StringEquals": {"aws:SourceAccount": account},
        "ArnLike": {"aws:SourceArn": f"arn:*:events:*:{account}:subscriber/*"},
    }
    assert made["data"] == {"aws_caller_identity": {"partners": {}}}
    assert made["resource"]["awscc_eventsv2_event_bus"] == {"partners": {"name": "partners"}}
    assert made["resource"]["awscc_eventsv2_subscriber"]["partners_orders-v2"] == {
        "name": "orders.v2",
        "event_bus_arn": "${awscc_eventsv2_event_bus.partners.event_bus_arn}",
        "filter_configuration": {
            "filters": [
                {"scope": each["Scope"], "pattern": each["Pattern"]}
                for each in PAID.to_subscriber_filters()["Filters"]
            ]
        },
        "transformer": {"type": "WITH_METADATA"},
        "invoke_configuration": {
            "target_arn": FUNCTION,
            "role_arn": "${aws_iam_role.partners_orders-v2.arn}",
            "lambda_parameters": {"invocation_type": "EVENT"},
        },
        "retry_policy": {"max_retry_attempts": 185, "max_event_age_in_seconds": 86400},
        "depends_on": ["aws_iam_role_policy.partners_orders-v2"],
    }
    assert made["resource"]["awscc_eventsv2_subscriber"]["partners_task"]["depends_on"] == [
        "awscc_eventsv2_subscriber.partners_orders-v2"
    ]
    source = made["resource"]["awscc_eventsv2_event_source"]["partners_stripe"]
    assert source["depends_on"] == ["awscc_eventsv2_subscriber.partners_task"]
    assert source["configuration"]["partner_events_configuration"] == {
        "partner_event_source_arn": STRIPE,
        "pattern": PAID.to_event_source_pattern(),
        "partner_bus_kms_key_identifier": "alias/events",
        "on_failure_configuration": {"arn": DEAD},
    }


def test_terraform_sees_references_only_where_they_are_meant() -> None:
    """In ARNs and keys; marks in patterns, expressions and texts are escaped, names of the user kept."""
    subscriber = Subscriber(
        "orders",
        "${aws_sqs_queue.orders.arn}",
        EventPattern.parse({"source": ["${a}"]}),
        transformer='{% {"a": "%{b}"} %}',
        parameters={"MessageAttributes": {"MyKind": {"DataType": "String", "StringValue": "${c}"}}},
        dead_letter_queue="${aws_sqs_queue.dead.arn}",
    )
    bus = CustomBus("partners", subscribers=[subscriber], kms_key="${aws_kms_key.k.arn}", description="%{d}")

    made = terraform(bus)["resource"]

    written = made["awscc_eventsv2_subscriber"]["partners_orders"]
    assert written["filter_configuration"]["filters"][0]["pattern"] == '{"aws:Source":["$${a}"]}'
    assert written["transformer"]["jsonata_configuration"]["expression"] == '{% {"a": "%%{b}"} %}'
    assert written["on_failure_configuration"]["arn"] == "${aws_sqs_queue.dead.arn}"
    assert written["invoke_configuration"]["target_arn"] == "${aws_sqs_queue.orders.arn}"
    assert written["invoke_configuration"]["sqs_parameters"] == {
        "message_attributes": {"MyKind": {"data_type": "String", "string_value": "$${c}"}}
    }
    assert made["awscc_eventsv2_event_bus"]["partners"] == {
        "name": "partners",
        "description": "%%{d}",
        "encryption_configuration": {"kms_key_identifier": "${aws_kms_key.k.arn}"},
    }
    policy = json.loads(made["aws_iam_role_policy"]["partners_orders"]["policy"])
    assert [each["Resource"] for each in policy["Statement"]] == [
        "${aws_sqs_queue.orders.arn}",
        "${aws_sqs_queue.dead.arn}",
    ]


def schema_of(kind: str) -> Json:
    """CloudFormation's schema of a resource, as cfn-lint has it."""
    schemas = Path(pytest.importorskip("cfnlint").__file__).parent / "data" / "schemas"
    names: Json = json.loads((schemas / "providers" / "us-east-1.json").read_text())
    found: Json = json.loads((schemas / "resources" / f"{names[f'AWS::EventsV2::{kind}']}.json").read_text())
    return found


def unknown(value: object, schema: Json, root: Json, path: str = "") -> Iterator[str]:
    """The attributes in a block of Terraform that no property of a schema becomes in snake case."""
    if "$ref" in schema:
        schema = root["definitions"][schema["$ref"].rpartition("/")[2]]
    if is_array(value):
        for item in value:
            yield from unknown(item, schema["items"], root, path)
    elif is_object(value) and "patternProperties" in schema:
        for name, inner in value.items():
            yield from unknown(
                inner, next(iter(schema["patternProperties"].values())), root, f"{path}.{name}"
            )
    elif is_object(value):
        known = {snake_case(name): inner for name, inner in schema.get("properties", {}).items()}
        for name, inner in value.items():
            if name in known:
                yield from unknown(inner, known[name], root, f"{path}.{name}")
            elif f"{path}.{name}" != ".depends_on":
                yield f"{path}.{name}"


@pytest.mark.tools
@pytest.mark.parametrize(
    ("resource", "kind"),
    [
        ("awscc_eventsv2_event_bus", "EventBus"),
        ("awscc_eventsv2_event_source", "EventSource"),
        ("awscc_eventsv2_subscriber", "Subscriber"),
        ("awscc_eventsv2_resource_policy", "ResourcePolicy"),
    ],
)
def test_terraforms_attributes_are_those_of_cloudformations_schemas(resource: str, kind: str) -> None:
    """From which the provider is made; nothing else is written, and what is required is there."""
    schema = schema_of(kind)

    blocks: dict[str, Json] = terraform(WHOLE)["resource"][resource]

    for block in blocks.values():
        if kind == "ResourcePolicy":
            block["policy_document"] = json.loads(block["policy_document"])
        assert list(unknown(block, schema, schema)) == []
        assert {snake_case(name) for name in schema["required"]} <= block.keys()
    assert list(unknown({"name": "x", "nmae": 1}, schema, schema))[-1] == ".nmae"


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("EventBusV2Parameters", "event_bus_v2_parameters"),
        ("KmsKeyIdentifier", "kms_key_identifier"),
        ("MaxEventAgeInSeconds", "max_event_age_in_seconds"),
        ("Arn", "arn"),
        ("TargetArn", "target_arn"),
    ],
)
def test_attributes_are_in_snake_case(name: str, attribute: str) -> None:
    """As the provider has them."""
    assert snake_case(name) == attribute


# boto3


def validate(operation: str, arguments: Json) -> None:
    """Have botocore check the arguments of a call."""
    session = pytest.importorskip("botocore.session").get_session()
    model = session.get_service_model("eventbridgev2").operation_model(operation)
    report = pytest.importorskip("botocore.validate").ParamValidator().validate(arguments, model.input_shape)
    assert not report.has_errors(), report.generate_report()


@pytest.mark.tools
def test_botocore_accepts_every_call() -> None:
    """Of the bus, the event sources and the subscribers, made and changed."""
    validate("CreateEventBus", WHOLE.to_create())
    for source in WHOLE.sources:
        validate("CreateEventSource", source.to_create(bus=BUS))
        validate("UpdateEventSource", source.to_update(arn="arn:aws:events:x"))
    for subscriber in WHOLE.subscribers:
        validate("CreateSubscriber", subscriber.to_create(bus=BUS, role=ROLE))
        validate("UpdateSubscriber", subscriber.to_update(arn="arn:aws:events:x", role=ROLE))


@pytest.mark.tools
def test_botocore_would_have_complained() -> None:
    """It does look into the blocks."""
    arguments: Any = FULL.to_create(bus=BUS, role=ROLE)
    arguments["RetryPolicy"]["MaxRetryAttempts"] = "3"

    with pytest.raises(AssertionError, match="MaxRetryAttempts"):
        validate("CreateSubscriber", arguments)


def test_boto3_gets_what_cloudformation_gets() -> None:
    """The same properties."""
    bus = CustomBus(BUS, subscribers=[Subscriber("orders", FUNCTION, PAID, role=ROLE)], sources=[SOURCE])
    made: Any = bus.to_cloudformation(logical_id="B")

    assert bus.subscribers[0].to_create(bus=BUS) == properties(made, "BOrdersSubscriber")
    assert SOURCE.to_create(bus=BUS) == properties(made, "BStripeSource")


def test_an_update_has_every_block_whole_and_nothing_fixed() -> None:
    """What is fixed for life is left out; filters that are gone are taken away."""
    made = FULL.to_update(arn="arn", role=ROLE)
    bare = Subscriber("s", FUNCTION, role=ROLE).to_update(arn="arn")

    assert made["SubscriberArn"] == "arn"
    assert not {"Name", "EventBusArn", "Type"} & made.keys()
    assert made["InvokeConfiguration"] == {
        "RoleArn": ROLE,
        "LambdaParameters": {"InvocationType": "REQUEST_RESPONSE", **FULL.parameters},
    }
    assert made["FilterConfiguration"] == PAID.to_subscriber_filters()
    assert bare["FilterConfiguration"] == {}
    assert SOURCE.to_update(arn="arn") == {
        "EventSourceArn": "arn",
        "Configuration": SOURCE.to_create(bus=BUS)["Configuration"],
        "Description": "Stripe",
    }


def test_a_role_for_boto3_is_made_of_two_policies() -> None:
    """Who may assume it, and what it may do."""
    subscriber = Subscriber("orders", QUEUE)

    assert subscriber.trust_policy(account="123456789012", region="eu-west-1")["Statement"] == [
        {
            "Effect": "Allow",
            "Principal": {"Service": "events.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {
                "StringEquals": {"aws:SourceAccount": "123456789012"},
                "ArnLike": {"aws:SourceArn": "arn:*:events:eu-west-1:123456789012:subscriber/*"},
            },
        }
    ]
    assert subscriber.role_policy()["Statement"] == [
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": QUEUE}
    ]


# What is refused


@pytest.mark.parametrize("kind", list(KINDS.values()), ids=list(KINDS))
def test_a_batch_has_at_most_what_the_target_takes(kind: Any) -> None:
    """More is refused at once."""
    (subscriber,) = [each for each in EVERY_SORT if each.service == kind.name]
    options: Any = {"parameters": subscriber.parameters, "role": ROLE}

    largest = Subscriber("s", subscriber.target, max_batch_size=kind.batch, **options)
    assert largest.to_create(bus=BUS)["BatchConfiguration"] == {"MaxBatchSize": kind.batch}
    for size in (0, kind.batch + 1):
        with pytest.raises(InvalidRuleError, match=f"has 1 to {kind.batch} events, not {size}") as error:
            Subscriber("s", subscriber.target, max_batch_size=size, **options)
        assert (error.value.field, error.value.value) == ("max_batch_size", size)


@pytest.mark.parametrize(
    ("arguments", "field", "message"),
    [
        ({"name": ".orders"}, "name", "a letter or digit first"),
        ({"name": "o" * 257}, "name", "1 to 256"),
        ({"target": "orders"}, "target", "neither an ARN nor a reference"),
        (
            {"target": "arn:aws:ecs:eu-west-1:1:cluster/x"},
            "target",
            "such as arn:aws:events:::aws-sdk:ecs:runTask",
        ),
        ({"target": {"Ref": "F"}}, "service", 'service="lambda"'),
        ({"target": {"Ref": "F"}, "service": "ecs"}, "service", "does not deliver to 'ecs' itself"),
        ({"service": "sqs"}, "service", "its target is of 'lambda', not of 'sqs'"),
        (
            {"target": "${aws_kinesis_firehose_delivery_stream.x.arn}", "service": "kinesis"},
            "service",
            "'firehose'",
        ),
        ({"role": QUEUE}, "role", "it must be of 'iam'"),
        ({"transformer": "with_metadata"}, "transformer", "RAW, WITH_METADATA, or JSONata between {% and %}"),
        ({"transformer": "{% " + "x" * 8192 + " %}"}, "transformer", "EventBridge takes 8192"),
        (
            {"target": f"arn:aws:events:{ACCOUNT}:event-bus/b", "transformer": "WITH_METADATA"},
            "transformer",
            "takes envelopes",
        ),
        ({"target": QUEUE, "invocation": "EVENT"}, "invocation", "only functions and state machines"),
        ({"invocation": "Event"}, "invocation", "use EVENT or REQUEST_RESPONSE"),
        (
            {"invocation": "EVENT", "parameters": {"InvocationType": "EVENT"}},
            "invocation",
            "leave it out of them",
        ),
        ({"parameters": {"Qualifer": "x"}}, "parameters.Qualifer", "it takes DurableExecutionName"),
        (
            {"target": f"arn:aws:firehose:{ACCOUNT}:deliverystream/x", "parameters": {"a": 1}},
            "parameters.a",
            "it takes none",
        ),
        ({"target": f"arn:aws:kinesis:{ACCOUNT}:stream/x"}, "parameters.PartitionKey", "needs the parameter"),
        ({"target": "arn:aws:events:::aws-sdk:ecs:runTask"}, "parameters.Input", "needs the parameter"),
        ({"max_batch_window": timedelta(seconds=301)}, "max_batch_window", "from 0 to 300"),
        ({"max_batch_window": timedelta(seconds=0.5)}, "max_batch_window", "whole seconds"),
        ({"log_level": "DEBUG"}, "log_level", "use OFF, ERROR or INFO"),
        ({"description": "a\nb"}, "description", "on one line"),
        ({"description": "a" * 513}, "description", "513 characters"),
        ({"dead_letter_queue": FUNCTION}, "dead_letter_queue", "it must be of 'sqs'"),
    ],
)
def test_a_subscriber_that_eventbridge_would_refuse_is_refused(
    arguments: Json, field: str, message: str
) -> None:
    """With the argument, and what would be right."""
    whole: dict[str, Any] = {"name": "orders", "target": FUNCTION, **arguments}
    with pytest.raises(InvalidRuleError, match=re.escape(message)) as error:
        Subscriber(**whole)

    assert error.value.field == field


def test_filters_are_checked_when_a_subscriber_is_made() -> None:
    """Patterns, filters, and what AWS describes."""
    described = PAID.to_subscriber_filters()
    for filters in (PAID, SubscriberFilters.of(PAID), described):
        made = Subscriber("s", FUNCTION, filters, role=ROLE).to_create(bus=BUS)
        assert made["FilterConfiguration"] == described
    with pytest.raises(InvalidFiltersError, match="take no wildcards"):
        Subscriber("s", FUNCTION, EventPattern.parse({"detail": {"a": [{"wildcard": "a*"}]}}))
    with pytest.raises(InvalidFiltersError, match="at least one filter"):
        Subscriber("s", FUNCTION, {"Filters": []})
    with pytest.raises(InvalidFiltersError, match="must be an object or a list"):
        Subscriber("s", FUNCTION, {"Filters": [{"Scope": "DATA", "Pattern": '{"a":1}'}]})


def test_an_input_transformer_becomes_jsonata() -> None:
    """The target receives its result."""
    transformer = InputTransformer({"id": "$.detail.id"}, {"id": placeholder("id")})

    made = Subscriber("s", QUEUE, transformer=transformer, role=ROLE).to_create(bus=BUS)

    assert made["Transformer"] == {
        "Type": "JSONATA",
        "JsonataConfiguration": {"Expression": transformer.to_jsonata()},
    }


def test_a_universal_target_needs_a_role_of_its_own() -> None:
    """What its action needs is not known here."""
    task = Subscriber("task", "arn:aws:events:::aws-sdk:ecs:runTask", parameters={"Input": "{}"})

    with pytest.raises(InvalidRuleError, match="pass a role that may do it") as error:
        CustomBus("b", subscribers=[task]).to_cloudformation(logical_id="B")
    assert error.value.field == "role"


@pytest.mark.parametrize(
    ("arguments", "field", "message"),
    [
        ({"name": "aws.stripe"}, "name", "begins with `aws.`"),
        ({"partner_event_source": "aws.partner/stripe.com/ed_1"}, "partner_event_source", "neither an ARN"),
        ({"partner_event_source": QUEUE}, "partner_event_source", "it must be of 'events'"),
        (
            {"partner_event_source": f"arn:aws:events:{ACCOUNT}:event-bus/aws.partner/stripe.com/ed_1"},
            "partner_event_source",
            "not a partner event source",
        ),
        ({"dead_letter_queue": f"{DEAD}.fifo"}, "dead_letter_queue", "a standard queue only"),
        ({"description": "a" * 513}, "description", "513 characters"),
    ],
)
def test_an_event_source_that_eventbridge_would_refuse_is_refused(
    arguments: Json, field: str, message: str
) -> None:
    """With the argument, and what would be right."""
    whole: dict[str, Any] = {"name": "stripe", "partner_event_source": STRIPE, **arguments}
    with pytest.raises(InvalidRuleError, match=re.escape(message)) as error:
        PartnerSource(**whole)

    assert error.value.field == field


def test_the_pattern_of_an_event_source_is_checked() -> None:
    """Text must be one; of a pattern for several partners, its own part is taken."""
    both = EventPattern.parse(
        {
            "$or": [
                {"source": [{"prefix": "aws.partner/stripe.com/"}], "id": ["1"]},
                {"source": ["x"], "id": ["2"]},
            ]
        }
    )

    made: Any = PartnerSource("s", STRIPE, both).to_create(bus=BUS)
    assert made["Configuration"]["PartnerEventsConfiguration"]["Pattern"] == '{"id":["1"]}'
    for wrong in ('{"source":["x"]}', '{"region":["x"]}'):
        with pytest.raises(InvalidPatternError, match="not allowed in the pattern of an event source"):
            PartnerSource("s", STRIPE, wrong)
    with pytest.raises(InvalidPatternError, match="not JSON"):
        PartnerSource("s", STRIPE, "{")


@pytest.mark.parametrize(
    ("arguments", "field", "message"),
    [
        ({"name": "_partners"}, "name", "a letter or digit first"),
        ({"retention": timedelta(days=366)}, "retention", "1 to 365"),
        ({"retention": timedelta(hours=36)}, "retention", "whole days"),
        ({"name": BUS, "retention": timedelta(days=1)}, "retention", "there already"),
        ({"name": BUS, "description": "x"}, "description", "there already"),
        (
            {"subscribers": [Subscriber("a", QUEUE), Subscriber("a", FUNCTION)]},
            "subscribers",
            "must be unique",
        ),
        ({"sources": [SOURCE, SOURCE]}, "sources", "must be unique"),
    ],
)
def test_a_bus_that_eventbridge_would_refuse_is_refused(arguments: Json, field: str, message: str) -> None:
    """With the argument, and what would be right."""
    whole: dict[str, Any] = {"name": "partners", **arguments}
    with pytest.raises(InvalidRuleError, match=re.escape(message)) as error:
        CustomBus(**whole)

    assert error.value.field == field


def test_names_that_become_one_are_refused() -> None:
    """In a template and in Terraform, whose names have fewer characters."""
    bus = CustomBus("b", subscribers=[Subscriber("a.b", QUEUE), Subscriber("a-b", FUNCTION)])

    with pytest.raises(InvalidRuleError, match="differs from another name only in characters"):
        bus.to_cloudformation(logical_id="B")
    with pytest.raises(InvalidRuleError, match="differs from another name only in characters"):
        bus.to_terraform(label="b")


def test_each_tool_has_references_of_its_own() -> None:
    """Those of another tool are refused, with what would be right."""
    template = Subscriber("s", {"Ref": "F"}, service="lambda", role=ROLE)
    block = Subscriber("s", "${aws_lambda_function.f.arn}", role=ROLE)

    with pytest.raises(InvalidRuleError, match="which boto3 does not take") as error:
        template.to_create(bus=BUS)
    assert error.value.field == "InvokeConfiguration.TargetArn"
    with pytest.raises(InvalidRuleError, match="which boto3 does not take"):
        block.to_create(bus=BUS)
    with pytest.raises(InvalidRuleError, match="only CloudFormation takes"):
        CustomBus("b", subscribers=[template]).to_terraform(label="b")
    with pytest.raises(InvalidRuleError, match="is a Terraform reference"):
        CustomBus("b", subscribers=[block]).to_cloudformation(logical_id="B")
    with pytest.raises(InvalidRuleError, match="has no role"):
        Subscriber("s", QUEUE).to_create(bus=BUS)
    with pytest.raises(InvalidRuleError, match="there already"):
        CustomBus(BUS).to_create()


def test_the_policy_of_a_queue_may_be_for_rules_and_event_sources() -> None:
    """A queue has one policy; subscribers need none."""
    rule = f"arn:aws:events:{ACCOUNT}:rule/paid"

    made: Any = queue_policy(DEAD, rule, account="123456789012")

    assert [each["Condition"] for each in made["Statement"]] == [
        {"ArnEquals": {"aws:SourceArn": [rule]}},
        {"StringEquals": {"aws:SourceAccount": "123456789012"}},
    ]
    only: Any = queue_policy(DEAD, account="123456789012")
    assert len(only["Statement"]) == 1
