"""What EventBridge's new event bus does with calls and events, as far as AWS documents it.

Its classic side is a server of the classic API, reached by boto3: partner event sources are there, and the
managed bus and rule that an event source makes. Queues are there, too. Functions are Python's, by their ARNs.

Nothing was compared with AWS itself.
"""

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import import_module
from random import Random
from typing import Any

ACCOUNT = "000000000000"
REGION = "us-east-1"
ENVELOPE = "application/eventbridge+json"
MANAGER = "events.amazonaws.com"
MANAGED_RULE = "EventBridgeManagedRule"
PAGE = 2
"""How many items a page has: few, so that callers see several pages."""

LIVE_AFTER = timedelta(minutes=5)
FILTERS = 4096
FIXED = ("TargetArn", "Type", "StartingPosition", "PointInTimeConfiguration")
LAMBDA_ATTEMPTS = 3
"""https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"""

MOST_IN_A_BATCH = {"lambda": 100, "states": 100, "sqs": 10, "sns": 10, "kinesis": 500}
BLOCKS = {"lambda": "LambdaParameters", "sqs": "SqsParameters", "sns": "SnsParameters"}
SECRETS = ("SecretValue", "Password")
Json = dict[str, Any]
Function = Callable[[Any], object]


class ApiError(Exception):
    """What the service answers instead of a result."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass
class Stored:
    """One event as the bus keeps it."""

    data: object
    metadata: dict[str, str]
    system: dict[str, str]
    at: datetime


@dataclass
class Subscriber:
    """A subscriber, and how far it has come."""

    settings: Json
    next: int = 0
    """The index of the next event of the bus that it looks at."""


@dataclass
class Bus:
    settings: Json
    events: list[Stored] = field(default_factory=list[Stored])
    subscribers: dict[str, Subscriber] = field(default_factory=dict[str, Subscriber])
    sources: dict[str, Json] = field(default_factory=dict[str, Json])


class NewBuses:
    """The service itself.

    Args:
        session: A boto3 session whose endpoint has the classic API and SQS; None where neither is needed.
        account: The account whose resources these are.
    """

    def __init__(self, session: Any = None, account: str = ACCOUNT) -> None:
        self.account = account
        self._session = session
        self.buses: dict[str, Bus] = {}
        self.functions: dict[str, Function] = {}
        self.offset = timedelta(0)
        """How far the service's clock is ahead of the machine's."""
        self.settles_after = 1
        """How many times a new resource is described before it leaves its first state."""
        self.fails: set[str] = set()
        """Names of event sources and buses that end in a failed state."""
        self.invoked: list[tuple[str, object]] = []
        """Each invocation of a function: its ARN and the payload, as Lambda decodes it."""
        self.dropped: list[tuple[str, object]] = []
        """What a function failed to handle that Lambda had queued."""
        self._tokens: dict[tuple[str, str], tuple[Json, Json]] = {}
        self._described: dict[str, int] = {}
        self._random = Random(1)
        self._sequence = 10**19

    @property
    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset

    def client(self, service: str) -> Any:
        assert self._session is not None, f"this stand-in has no {service}"
        return self._session.client(service)

    def perform(self, operation: str, parameters: Json) -> Json:
        made = getattr(self, operation, None)
        if made is None:
            raise ApiError("UnknownOperationException", f"{operation} is not in the stand-in")
        parameters = dict(parameters)
        token = parameters.pop("ClientToken", None)
        if token is None:
            answer: Json = made(parameters)
            return answer
        before = self._tokens.get((operation, token))
        if before is not None:
            if before[0] != parameters:
                text = "The ClientToken was used with other parameters."
                raise ApiError("IdempotentParameterMismatchException", text)
            return before[1]
        answer = made(json_copy(parameters))
        self._tokens[operation, token] = (parameters, answer)
        return answer

    # Event buses

    def CreateEventBus(self, given: Json) -> Json:
        if any(bus.settings["Name"] == given["Name"] for bus in self.buses.values()):
            raise ApiError("ResourceAlreadyExistsException", f"Event bus {given['Name']} already exists.")
        arn = self._arn("event-busv2", given["Name"])
        given.pop("Tags", None)
        days = given.get("StorageConfiguration", {}).get("RetentionPeriodInDays", 1)
        storage = {"RetentionPeriodInDays": days, "RetentionWindowStartTime": self.now}
        settings = {**given, "EventBusArn": arn, "StorageConfiguration": storage, "State": "CREATING"}
        self.buses[arn] = Bus({**settings, "CreationTime": self.now})
        if self._session is not None:
            self.client("sqs").create_queue(QueueName=self._arrivals(arn))
        return dict(self.buses[arn].settings)

    def DescribeEventBus(self, given: Json) -> Json:
        return dict(self._settled(self._bus(given).settings))

    def UpdateEventBus(self, given: Json) -> Json:
        settings = self._bus(given).settings
        storage = settings["StorageConfiguration"]
        for name in given.keys() - {"EventBusArn"}:
            settings[name] = given[name]
        if "StorageConfiguration" in given:
            days = given["StorageConfiguration"].get("RetentionPeriodInDays", 1)
            settings["StorageConfiguration"] = {**storage, "RetentionPeriodInDays": days}
        settings |= {"State": "UPDATING", "LastModifiedTime": self.now}
        self._described.pop(settings["EventBusArn"], None)
        return {name: each for name, each in settings.items() if name != "CreationTime"}

    def DeleteEventBus(self, given: Json) -> Json:
        bus = self._bus(given)
        if bus.subscribers or bus.sources:
            raise ApiError("ResourceInUseException", "The event bus has subscribers or event sources.")
        del self.buses[bus.settings["EventBusArn"]]
        return {}

    def ListEventBuses(self, given: Json) -> Json:
        names = ("Name", "EventBusArn", "Description", "CreationTime", "LastModifiedTime", "State")
        return self._page("EventBuses", [bus.settings for bus in self.buses.values()], names, given)

    # Event sources

    def CreateEventSource(self, given: Json) -> Json:
        bus = self._active(given)
        if any(
            each["Name"] == given["Name"] for other in self.buses.values() for each in other.sources.values()
        ):
            raise ApiError("ResourceAlreadyExistsException", f"Event source {given['Name']} already exists.")
        (kind,) = given["Configuration"]
        partner = given["Configuration"].get("PartnerEventsConfiguration")
        scope = {"PartnerEventsConfiguration": "aws.partner", "WebhookEventsConfiguration": "webhook"}
        arn = self._arn("event-sourcev2", given["Name"], f"{scope.get(kind, 'aws.service')}/")
        made: Json = {"EventSourceArn": arn, "State": "CREATING", "CreationTime": self.now}
        if partner is not None:
            self._check_source_pattern(partner)
            self._check_pending(partner)
            if given["Name"] not in self.fails:
                self._manage(partner, given["EventBusArn"])
        elif kind == "WebhookEventsConfiguration":
            self._check_authentication(given["Configuration"][kind]["AuthConfiguration"])
            secret = f"arn:aws:secretsmanager:{REGION}:{self.account}:secret:events!{given['Name']}-AbCdEf"
            url = f"https://{self._id()}.webhooks.eventsv2.{REGION}.amazonaws.com/{self._id()}"
            made["EventSourceDetails"] = {"WebhookDetails": {"WebhookUrl": url, "SecretArn": secret}}
            given = {**given, "Configuration": _without_secrets(given["Configuration"])}
        given.pop("Tags", None)
        bus.sources[arn] = {**given, **made}
        told = ("EventSourceArn", "Name", "EventBusArn", "State", "CreationTime", "EventSourceDetails")
        return {name: bus.sources[arn][name] for name in told if name in bus.sources[arn]}

    def DescribeEventSource(self, given: Json) -> Json:
        return dict(self._settled(self._source(given)[1]))

    def UpdateEventSource(self, given: Json) -> Json:
        bus, source = self._source(given)
        if source.get("Revoked"):
            raise ApiError("InvalidStateException", "The event source is revoked.")
        before: Json = source["Configuration"]
        after: Json = given.get("Configuration") or before
        if before.keys() != after.keys() or _fixed_of(before) != _fixed_of(after):
            raise ApiError("InvalidInputException", "What an event source forwards cannot be changed.")
        partner = after.get("PartnerEventsConfiguration")
        if partner is not None:
            self._check_source_pattern(partner)
            self._unmanage(partner)
            self._manage(partner, bus.settings["EventBusArn"])
        source |= {**given, "Configuration": _without_secrets(after), "State": "UPDATING"}
        source["LastModifiedTime"] = self.now
        self._described.pop(source["EventSourceArn"], None)
        told = ("EventSourceArn", "Name", "EventBusArn", "State", "LastModifiedTime")
        return {name: source[name] for name in told}

    def DeleteEventSource(self, given: Json) -> Json:
        bus, source = self._source(given)
        if "PartnerEventsConfiguration" in source["Configuration"]:
            self._unmanage(source["Configuration"]["PartnerEventsConfiguration"])
        del bus.sources[source["EventSourceArn"]]
        return {}

    def ListEventSources(self, given: Json) -> Json:
        kinds = {
            "AwsServiceEventsConfiguration": "AWS_SERVICE_EVENTS",
            "PartnerEventsConfiguration": "PARTNER_EVENTS",
            "WebhookEventsConfiguration": "WEBHOOK_EVENTS",
        }
        found = [
            {**source, "Type": kinds[next(iter(source["Configuration"]))]}
            for arn, bus in self.buses.items()
            if given.get("EventBusArn", arn) == arn
            for source in bus.sources.values()
        ]
        names = ("EventSourceArn", "Name", "EventBusArn", "Type", "State", "Revoked", "CreationTime")
        return self._page("EventSources", found, names, given)

    def revoke(self, name: str) -> None:
        """What the owner of a bus does to another account's event source or subscriber."""
        for bus in self.buses.values():
            for each in (*bus.sources.values(), *(one.settings for one in bus.subscribers.values())):
                if each["Name"] == name:
                    each["Revoked"] = True

    # Subscribers

    def CreateSubscriber(self, given: Json) -> Json:
        bus = self._active(given)
        if any(each.settings["Name"] == given["Name"] for each in bus.subscribers.values()):
            raise ApiError("ResourceAlreadyExistsException", f"Subscriber {given['Name']} already exists.")
        given.pop("Tags", None)
        self._check_subscriber(given)
        arn = self._arn("subscriber", given["Name"])
        service = given["InvokeConfiguration"]["TargetArn"].split(":")[2]
        defaults: Json = {
            "Type": "UNORDERED",
            "StartingPosition": "LATEST",
            "State": "RUNNING",
            "Transformer": {"Type": "RAW"},
            "BatchConfiguration": {"MaxBatchSize": 10, "MaxBatchWindowInSeconds": 0},
        }
        settings = {**defaults, **given, "SubscriberArn": arn, "CreationTime": self.now}
        settings["RetryPolicy"] = _retry(given.get("RetryPolicy", {}))
        settings["BatchConfiguration"] = {
            **defaults["BatchConfiguration"],
            **given.get("BatchConfiguration", {}),
        }
        assert settings["BatchConfiguration"]["MaxBatchSize"] <= MOST_IN_A_BATCH.get(service, 1)
        settings = _with_language(settings)
        bus.subscribers[arn] = Subscriber(settings, self._start(bus, settings))
        told = ("SubscriberArn", "Name", "EventBusArn", "Type", "StartingPosition", "State", "CreationTime")
        return {name: settings[name] for name in told}

    def DescribeSubscriber(self, given: Json) -> Json:
        return dict(self._subscriber(given)[1].settings)

    def UpdateSubscriber(self, given: Json) -> Json:
        bus, subscriber = self._subscriber(given)
        before = subscriber.settings
        invoke: Json = {**(given.get("InvokeConfiguration") or before["InvokeConfiguration"])}
        invoke["TargetArn"] = before["InvokeConfiguration"]["TargetArn"]
        position = given.pop("ResumePosition", "LAST_PROCESSED")
        after: Json = {**before, **given, "InvokeConfiguration": invoke, "LastModifiedTime": self.now}
        if given.get("FilterConfiguration") == {}:
            del after["FilterConfiguration"]
        self._check_subscriber(after)
        after["RetryPolicy"] = _retry(after.get("RetryPolicy", {}))
        if after["State"] == "RUNNING" and before["State"] == "STOPPED" and position == "LATEST":
            subscriber.next = len(bus.events)
        subscriber.settings = _with_language(after)
        told = (
            "SubscriberArn",
            "Name",
            "EventBusArn",
            "Type",
            "StartingPosition",
            "State",
            "LastModifiedTime",
        )
        return {name: after[name] for name in told}

    def DeleteSubscriber(self, given: Json) -> Json:
        bus, subscriber = self._subscriber(given)
        del bus.subscribers[subscriber.settings["SubscriberArn"]]
        return {}

    def ListSubscribers(self, given: Json) -> Json:
        found = [
            {**each.settings, "TargetArn": each.settings["InvokeConfiguration"]["TargetArn"]}
            for arn, bus in self.buses.items()
            if given.get("EventBusArn", arn) == arn
            for each in bus.subscribers.values()
        ]
        names = (
            *("SubscriberArn", "Name", "EventBusArn", "TargetArn", "Type", "Revoked"),
            *("State", "CreationTime", "LastModifiedTime"),
        )
        return self._page("Subscribers", found, names, given)

    # Events

    def PutEvents(self, given: Json) -> Json:
        bus = self._active(given)
        if any(entry["Source"].startswith("aws.") for entry in given["Entries"]):
            raise ApiError("InvalidInputException", "A source must not begin with aws.")
        stored = [
            self._ingest(
                bus,
                {
                    "version": "0",
                    "id": str(uuid.uuid4()),
                    "detail-type": entry["DetailType"],
                    "source": entry["Source"],
                    "account": self.account,
                    "time": self.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "region": REGION,
                    "resources": entry.get("Resources", []),
                    "detail": json.loads(entry["Detail"]),
                },
                {},
                {"ContentType": ENVELOPE, **_pair(entry["Source"], entry["DetailType"])},
            )
            for entry in given["Entries"]
        ]
        return _published(stored)

    def PutRawEvents(self, given: Json) -> Json:
        bus = self._active(given)
        stored: list[Stored] = []
        for entry in given["Entries"]:
            kind = entry["SystemMetadata"]["ContentType"]
            if kind != "application/json":
                raise ApiError("InvalidInputException", f"the stand-in takes no {kind}")
            system = {"ContentType": kind}
            stored.append(self._ingest(bus, json.loads(entry["Data"]), entry.get("Metadata", {}), system))
        return _published(stored)

    def arrive(self) -> None:
        """Takes what managed rules have sent to the buses."""
        sqs = self.client("sqs")
        for arn, bus in self.buses.items():
            url = sqs.get_queue_url(QueueName=self._arrivals(arn))["QueueUrl"]
            while found := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
                for message in found:
                    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
                    data = json.loads(message["Body"])
                    pair = _pair(data["source"], data["detail-type"])
                    self._ingest(bus, data, {}, {"ContentType": ENVELOPE, **pair})

    def deliver(self) -> None:
        """Delivers everything to every subscriber that runs, retries and writes dead letters."""
        if self._session is not None:
            self.arrive()
        for bus in self.buses.values():
            for subscriber in list(bus.subscribers.values()):
                if subscriber.settings["State"] == "RUNNING" and not subscriber.settings.get("Revoked"):
                    self._deliver(bus, subscriber)

    def _deliver(self, bus: Bus, subscriber: Subscriber) -> None:
        settings = subscriber.settings
        created, end = settings["CreationTime"], settings.get("PointInTimeConfiguration", {}).get("EndPoint")
        found: list[tuple[Stored, str]] = []
        for stored in bus.events[subscriber.next :]:
            if end is None or stored.at <= end:
                kind = "REPLAY" if stored.at < created else "LIVE"
                if self._matches(settings.get("FilterConfiguration", {}), stored, kind):
                    found.append((stored, kind))
        subscriber.next = len(bus.events)
        size = settings["BatchConfiguration"]["MaxBatchSize"]
        for start in range(0, len(found), size):
            self._send(subscriber, found[start : start + size])

    def _send(self, subscriber: Subscriber, batch: list[tuple[Stored, str]]) -> None:
        settings = subscriber.settings
        target, retry = settings["InvokeConfiguration"]["TargetArn"], settings["RetryPolicy"]
        payloads: list[object] = []
        for stored, kind in batch:
            try:
                payloads.append(transformed(settings["Transformer"], stored, kind))
            except ApiError as error:
                self._bury(settings, [(stored, kind)], error.code, "MaximumRetryAttempts", 0)
        if len(payloads) != len(batch):
            return
        age, attempt = 0, 0
        while True:
            code = self._attempt(settings, target, payloads)
            if code is None:
                return
            attempt, age = attempt + 1, age + min(2**attempt, 300)
            if attempt > retry["MaxRetryAttempts"]:
                self._bury(settings, batch, code, "MaximumRetryAttempts", attempt - 1)
                return
            if age > retry["MaxEventAgeInSeconds"]:
                self._bury(settings, batch, code, "MaximumEventAgeInSeconds", attempt - 1)
                return

    def _attempt(self, settings: Json, target: str, payloads: list[object]) -> str | None:
        """The code of an attempt that failed."""
        if ":sqs:" in target:
            return self._send_messages(target, payloads)
        function = self.functions.get(target)
        if function is None:
            return "RESOURCE_NOT_FOUND"
        single = settings["BatchConfiguration"]["MaxBatchSize"] == 1
        payload = payloads[0] if single else payloads
        queued = settings["InvokeConfiguration"].get("LambdaParameters", {}).get("InvocationType") == "EVENT"
        for _ in range(LAMBDA_ATTEMPTS if queued else 1):
            # What Lambda hands over has been JSON text.
            given = json.loads(json.dumps(payload))
            self.invoked.append((target, given))
            try:
                function(given)
            except Exception:
                continue
            return None
        if not queued:
            return "COMPUTE_EXECUTION_ERROR"
        self.dropped.append((target, payload))
        return None

    def _send_messages(self, queue: str, payloads: list[object]) -> str | None:
        sqs = self.client("sqs")
        try:
            url = sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
        except import_module("botocore.exceptions").ClientError:
            return "RESOURCE_NOT_FOUND"
        for each in payloads:
            text = each if isinstance(each, str) else json.dumps(each)
            sqs.send_message(QueueUrl=url, MessageBody=text)
        return None

    def _bury(
        self, settings: Json, batch: list[tuple[Stored, str]], code: str, condition: str, retries: int
    ) -> None:
        """The record of what was given up: ids and times, and nothing of the events."""
        queue = settings.get("OnFailureConfiguration", {}).get("Arn")
        if queue is None:
            return
        record = {
            "version": "1.0",
            "busArn": settings["EventBusArn"],
            "subscriberArn": settings["SubscriberArn"],
            "targetArn": settings["InvokeConfiguration"]["TargetArn"],
            "errorCode": code,
            "errorMessage": "The delivery failed.",
            "exhaustedRetryCondition": condition,
            "retryAttempts": retries,
            "failedMessages": [
                {
                    "eventId": stored.system["aws:EventId"],
                    "eventGroupId": stored.system["EventGroupId"],
                    "deduplicationId": None,
                    "timestamp": stored.system["aws:IngestionTime"],
                    "targetRequestId": str(uuid.uuid4()),
                }
                for stored, _ in batch
            ],
        }
        attributes = {
            "ERROR_CODE": code,
            "ERROR_MESSAGE": record["errorMessage"],
            "SUBSCRIBER_ARN": record["subscriberArn"],
            "TARGET_ARN": record["targetArn"],
            "BUS_ARN": record["busArn"],
            "EXHAUSTED_RETRY_CONDITION": condition,
            "RETRY_ATTEMPTS": str(retries),
        }
        sqs = self.client("sqs")
        sqs.send_message(
            QueueUrl=sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"],
            MessageBody=json.dumps(record),
            MessageAttributes={
                name: {"DataType": "String", "StringValue": value} for name, value in attributes.items()
            },
        )

    def _matches(self, configuration: Json, stored: Stored, kind: str) -> bool:
        parts = {
            "DATA": stored.data,
            "METADATA": stored.metadata,
            "SYSTEM_METADATA": {**stored.system, "aws:DeliveryType": kind},
        }
        filters = configuration.get("Filters", [])
        return all(self._accepts(each["Pattern"], parts[each["Scope"]]) for each in filters)

    def _accepts(self, pattern: str, value: object) -> bool:
        """Whether a pattern matches, as the classic API's own test of patterns has it."""
        fields = ("id", "account", "source", "time", "region", "detail-type")
        event: Json = {
            **dict.fromkeys(fields, "-"),
            "time": "2026-11-03T14:21:11Z",
            "resources": [],
            "detail": value,
        }
        answer = self.client("events").test_event_pattern(
            EventPattern=json.dumps({"detail": json.loads(pattern)}), Event=json.dumps(event)
        )
        return bool(answer["Result"])

    # What is refused

    def _check_subscriber(self, given: Json) -> None:
        invoke = given["InvokeConfiguration"]
        parts = invoke["TargetArn"].split(":")
        if parts[4] not in ("", self.account):
            raise ApiError("InvalidInputException", "The target must be in the subscriber's account.")
        for block in invoke.keys() - {"TargetArn", "RoleArn"}:
            expected = BLOCKS.get(parts[2], block)
            if block != expected:
                text = f"{block} is not supported for target {invoke['TargetArn']}. Expected {expected}"
                raise ApiError("InvalidInputException", text)
        configuration = given.get("FilterConfiguration")
        if configuration is not None:
            self._check_filters(configuration)
        size = given.get("BatchConfiguration", {}).get("MaxBatchSize", 1)
        if size > MOST_IN_A_BATCH.get(parts[2], 1):
            raise ApiError("InvalidInputException", f"MaxBatchSize {size} is too large for the target.")
        point = given.get("PointInTimeConfiguration")
        if (given.get("StartingPosition") == "POINT_IN_TIME") != (point is not None):
            text = "PointInTimeConfiguration goes with the StartingPosition POINT_IN_TIME."
            raise ApiError("InvalidInputException", text)

    def _check_filters(self, configuration: Json) -> None:
        filters = configuration.get("Filters")
        if not filters:
            text = "FilterConfiguration must contain at least one Filter"
            raise ApiError("InvalidInputException", text)
        scopes = [each["Scope"] for each in filters]
        for scope in scopes:
            if scopes.count(scope) > 1:
                raise ApiError("InvalidInputException", f"Duplicate filter scope: {scope}")
        if len(json.dumps(configuration, separators=(",", ":")).encode()) > FILTERS:
            raise ApiError("InvalidInputException", "FilterConfiguration is too large")
        for each in filters:
            if '"wildcard"' in each["Pattern"]:
                text = "Filter pattern must not contain wildcard matchers (wildcard, anything-but wildcard)"
                raise ApiError("InvalidInputException", text)
            try:
                json.loads(each["Pattern"])
            except ValueError:
                raise ApiError("InvalidInputException", "Filter pattern is not valid JSON") from None

    def _check_source_pattern(self, partner: Json) -> None:
        pattern = json.loads(partner.get("Pattern", "{}"))
        for name in ("source", "account", "region"):
            if name in pattern:
                raise ApiError("InvalidInputException", f"The pattern must not have {name}.")
        if partner.get("OnFailureConfiguration", {}).get("Arn", "").endswith(".fifo"):
            raise ApiError("InvalidInputException", "The queue must be a standard queue.")

    def _check_pending(self, partner: Json) -> None:
        name = partner["PartnerEventSourceArn"].partition(":event-source/")[2]
        try:
            found = self.client("events").describe_event_source(Name=name)
        except import_module("botocore.exceptions").ClientError:
            raise ApiError("ResourceNotFoundException", f"Event source {name} does not exist.") from None
        if found["State"] != "PENDING":
            raise ApiError("InvalidStateException", f"Partner event source {name} must be PENDING.")

    def _check_authentication(self, authentication: Json) -> None:
        if len(authentication) != 1:
            raise ApiError("InvalidInputException", "AuthConfiguration must have exactly one member.")
        hmac = authentication.get("HmacAuthConfiguration")
        if hmac is None:
            return
        if "TIMESTAMP" in hmac["SignedMessageComposition"] and "TimestampHttpHeader" not in hmac:
            raise ApiError("InvalidInputException", "TimestampHttpHeader is required.")
        same = hmac.get("TimestampHttpHeader") == hmac["SignatureHttpHeader"]
        if same and not {"Delimiter", "SignaturePrefix", "TimestampPrefix"} <= hmac.keys():
            raise ApiError("InvalidInputException", "One header needs a delimiter and both prefixes.")

    # The classic side

    def _manage(self, partner: Json, bus: str) -> None:
        """Makes the bus of the partner event source, and a rule on it that sends to the new bus."""
        name = partner["PartnerEventSourceArn"].partition(":event-source/")[2]
        managing = self.client("events")

        def manage(params: Json, **_: object) -> None:
            params["body"] = json.dumps({**json.loads(params["body"]), "ManagedBy": MANAGER}).encode()

        for operation in ("CreateEventBus", "PutRule"):
            managing.meta.events.register(f"before-call.events.{operation}", manage)
        managing.create_event_bus(Name=name, EventSourceName=name)
        pattern = partner.get("Pattern") or json.dumps({"source": [name]})
        managing.put_rule(Name=MANAGED_RULE, EventBusName=name, EventPattern=pattern)
        targets = [{"Id": "bus", "Arn": bus}]
        managing.put_targets(Rule=MANAGED_RULE, EventBusName=name, Targets=targets)

    def _unmanage(self, partner: Json) -> None:
        name = partner["PartnerEventSourceArn"].partition(":event-source/")[2]
        self.client("events").delete_event_bus(Name=name)

    # Parts

    def _ingest(self, bus: Bus, data: object, metadata: dict[str, str], system: dict[str, str]) -> Stored:
        at = self.now.replace(microsecond=self.now.microsecond // 1000 * 1000)
        self._sequence += 1000
        stamped = {
            "aws:EventId": str(uuid.uuid4()),
            "aws:IngestionTime": at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z",
            "aws:SequenceNumber": str(self._sequence),
            "EventGroupId": str(uuid.uuid4()),
            **system,
        }
        stored = Stored(data, metadata, stamped, at)
        bus.events.append(stored)
        return stored

    def _start(self, bus: Bus, settings: Json) -> int:
        point = settings.get("PointInTimeConfiguration")
        if point is None:
            return len(bus.events)
        if point["PointType"] == "HORIZON":
            return 0
        start = point["StartingPoint"]
        if start > self.now - LIVE_AFTER:
            raise ApiError("InvalidInputException", "StartingPoint must be at least 5 minutes ago.")
        if point.get("EndPoint", start) < start:
            raise ApiError("InvalidInputException", "EndPoint must not be before StartingPoint.")
        return next((index for index, each in enumerate(bus.events) if each.at >= start), len(bus.events))

    def _settled(self, settings: Json) -> Json:
        """A resource leaves its first state when it was described often enough."""
        arn = settings.get("EventSourceArn") or settings["EventBusArn"]
        if settings["State"] in ("CREATING", "UPDATING"):
            self._described[arn] = self._described.get(arn, 0) + 1
            if self._described[arn] > self.settles_after:
                failed = settings["Name"] in self.fails
                doing = "CREATE" if settings["State"] == "CREATING" else "UPDATE"
                settings["State"] = f"{doing}_FAILED" if failed else "ACTIVE"
        return settings

    def _bus(self, given: Json) -> Bus:
        bus = self.buses.get(given["EventBusArn"])
        if bus is None:
            raise ApiError("ResourceNotFoundException", "There is no such event bus.")
        return bus

    def _active(self, given: Json) -> Bus:
        bus = self._bus(given)
        if bus.settings["State"] not in ("ACTIVE", "UPDATING", "UPDATE_FAILED"):
            raise ApiError("InvalidStateException", "The event bus is not active.")
        return bus

    def _source(self, given: Json) -> tuple[Bus, Json]:
        for bus in self.buses.values():
            if given["EventSourceArn"] in bus.sources:
                return bus, bus.sources[given["EventSourceArn"]]
        raise ApiError("ResourceNotFoundException", "There is no such event source.")

    def _subscriber(self, given: Json) -> tuple[Bus, Subscriber]:
        for bus in self.buses.values():
            if given["SubscriberArn"] in bus.subscribers:
                return bus, bus.subscribers[given["SubscriberArn"]]
        raise ApiError("ResourceNotFoundException", "There is no such subscriber.")

    def _page(self, key: str, items: list[Json], names: tuple[str, ...], given: Json) -> Json:
        prefix, start = given.get("NamePrefix", ""), int(given.get("NextToken", 0))
        fitting = [
            each for each in sorted(items, key=lambda each: each["Name"]) if each["Name"].startswith(prefix)
        ]
        page = fitting[start : start + PAGE]
        more = {"NextToken": str(start + PAGE)} if start + PAGE < len(fitting) else {}
        return {key: [{name: each[name] for name in names if name in each} for each in page], **more}

    def _arn(self, kind: str, name: str, scope: str = "") -> str:
        return f"arn:aws:events:{REGION}:{self.account}:{kind}/{scope}{name}/{self._id()}"

    def _id(self) -> str:
        return "".join(self._random.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=25))

    def _arrivals(self, arn: str) -> str:
        return f"arrivals-{arn.rpartition('/')[2]}"


def transformed(transformer: Json, stored: Stored, kind: str) -> object:
    """What a target receives of one event."""
    whole = {
        "Data": stored.data,
        "Metadata": stored.metadata,
        "SystemMetadata": {**stored.system, "aws:DeliveryType": kind},
    }
    match transformer["Type"]:
        case "RAW":
            return stored.data
        case "WITH_METADATA":
            return whole
        case _:
            text = transformer["JsonataConfiguration"]["Expression"].strip()[2:-2]
            expression = import_module("jsonata").Jsonata(text)
            bound = expression.create_frame()
            bound.bind("events", json_copy(whole))
            result: object = expression.evaluate(None, bound)
            if result is None:
                raise ApiError("INPUT_TRANSFORMATION_FAILURE", "The expression has no result.")
            return result


def outcomes(service: NewBuses, queue: str) -> Iterator[Json]:
    """The dead-letter records in a queue; they stay there."""
    sqs = service.client("sqs")
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0)
    for message in found.get("Messages", []):
        yield json.loads(message["Body"])


def json_copy(value: Any) -> Any:
    """A copy of lists and dicts; what is in them is the same."""
    if isinstance(value, dict):
        return {name: json_copy(each) for name, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [json_copy(each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def _retry(given: Json) -> Json:
    return {"MaxRetryAttempts": 5, "MaxEventAgeInSeconds": 300, "RetryStrategy": "ALL", **given}


def _with_language(settings: Json) -> Json:
    configuration = settings.get("FilterConfiguration")
    if configuration is None:
        return settings
    return {**settings, "FilterConfiguration": {"Language": "EVENT_BRIDGE_PATTERN", **configuration}}


def _pair(source: str, detail_type: str) -> dict[str, str]:
    return {"aws:Source": source, "aws:DetailType": detail_type}


def _published(stored: list[Stored]) -> Json:
    entries = [
        {
            "EventId": each.system["aws:EventId"],
            "SequenceNumber": each.system["aws:SequenceNumber"],
            "SuccessCode": "PUBLISHED",
        }
        for each in stored
    ]
    return {"FailedEntryCount": 0, "Entries": entries}


def _fixed_of(configuration: Json) -> object:
    (block,) = configuration.values()
    return block.get("PartnerEventSourceArn") or _without_secrets(block.get("AuthConfiguration"))


def _without_secrets(value: Any) -> Any:
    """What a description has: everything but the secrets, which are in Secrets Manager."""
    if not isinstance(value, dict):
        return value
    content: Json = value  # pyright: ignore[reportUnknownVariableType]
    return {
        name: _without_secrets(each)
        for name, each in content.items()
        if name not in ("SecretValue", "Password")
    }
