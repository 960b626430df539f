"""ministack with what it lacks: partner event sources that are offered, associated, paused, and deliver.

A bus or rule made with `ManagedBy` is managed, as an event source of the new event bus makes them: nobody
else changes its rules, and what a rule sends to a new event bus waits in the queue `arrivals-` and its id.

Run as a program with a port. The operations do what AWS's API reference says of them; all others, among them
event buses, rules, SQS, SNS, Lambda and DynamoDB, are ministack's own. `CreatePartnerEventSource`,
`DeletePartnerEventSource` and `PutPartnerEvents` are what a partner calls, for the account of the caller.

https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EventSource.html
"""

import asyncio
import json
import os
import sys
import time
from importlib import import_module
from threading import Lock
from typing import Any

WEEK = 7 * 24 * 3600
PAGE = 3
"""How many items a page has: few, so that tests see several pages."""

EXPIRED = "expired"
"""A partner event source whose name ends so has expired, though AWS has not deleted it yet."""

if __name__ == "__main__":
    os.environ["GATEWAY_PORT"] = sys.argv[1]  # which the URLs of queues name

eventbridge = import_module("ministack.services.eventbridge")
create_bus, delete_bus, describe_bus, dispatch, list_buses, put_events, put_rule_on = (
    getattr(eventbridge, name)
    for name in (
        *("_create_event_bus", "_delete_event_bus", "_describe_event_bus", "_dispatch_to_event_bus"),
        *("_list_event_buses", "_put_events", "_put_rule"),
    )
)
answer, refusal = eventbridge.json_response, eventbridge.error_response_json

one_at_a_time = Lock()
sources: dict[str, dict[str, object]] = {}
managed: dict[str, str] = {}
"""Who manages an event bus, by its name."""


def create_partner_event_source(data: Any) -> Any:
    name, now = data["Name"], time.time()
    arn = f"arn:aws:events:us-east-1::event-source/{name}"
    sources[name] = {
        "Name": name,
        "Arn": arn,
        "State": "PENDING",
        "CreatedBy": name.split("/")[1],
        "CreationTime": now,
        "ExpirationTime": now - 1 if name.endswith(EXPIRED) else now + WEEK,
    }
    return answer({"EventSourceArn": arn})


def delete_partner_event_source(data: Any) -> Any:
    if has_bus(data["Name"]):
        sources[data["Name"]]["State"] = "DELETED"
    else:
        del sources[data["Name"]]
    return answer({})


def list_event_sources(data: Any) -> Any:
    found = [each for name, each in sorted(sources.items()) if name.startswith(data.get("NamePrefix", ""))]
    return page(found, "EventSources", data)


def describe_event_source(data: Any) -> Any:
    return answer(sources[data["Name"]]) if data["Name"] in sources else missing(data["Name"])


def create_event_bus(data: Any) -> Any:
    with one_at_a_time:  # ministack answers in threads
        return create_partner_bus(data) if "EventSourceName" in data else create_bus(data)


def create_partner_bus(data: Any) -> Any:
    name = data["EventSourceName"]
    if name != data["Name"]:
        return refusal("ValidationException", "Name and EventSourceName must be the same", 400)
    if name not in sources:
        return missing(name)
    if has_bus(name):
        return refusal("ResourceAlreadyExistsException", f"Event bus {name} already exists.", 400)
    if sources[name]["State"] != "PENDING":
        return refusal("InvalidStateException", f"Event source {name} is not pending.", 400)
    sources[name] = {**sources[name], "State": "ACTIVE"}
    sources[name].pop("ExpirationTime")
    if "ManagedBy" in data:
        managed[name] = data["ManagedBy"]
    return create_bus(data)


def delete_event_bus(data: Any) -> Any:
    """A partner's source without its bus is pending again."""
    name = data["Name"]
    managed.pop(name, None)
    if name in sources and sources[name]["State"] == "ACTIVE":
        sources[name] |= {"State": "PENDING", "ExpirationTime": time.time() + WEEK}
    return delete_bus(data)


def describe_event_bus(data: Any) -> Any:
    return with_manager(describe_bus(data))


def list_event_buses(data: Any) -> Any:
    return with_manager(list_buses(data))


def with_manager(answered: Any) -> Any:
    status, _, body = answered
    if status != 200:
        return answered
    content: Any = json.loads(body)
    for bus in content.get("EventBuses", [content]):
        if bus["Name"] in managed:
            bus["ManagedBy"] = managed[bus["Name"]]
    return answer(content)


def put_rule(data: Any) -> Any:
    bus = data.get("EventBusName", "default")
    if managed.get(bus) != data.get("ManagedBy"):
        return refusal("ManagedRuleException", f"Event bus {bus} is managed.", 400)
    answered = put_rule_on(data)
    if answered[0] == 200 and bus in managed:
        eventbridge._rules[eventbridge._rule_key(data["Name"], bus)]["ManagedBy"] = managed[bus]
    return answered


def dispatch_to_event_bus(spec: Any, event: Any, rule: Any, path: Any, given: Any = None) -> None:
    if not spec.resource.startswith("event-busv2/"):
        dispatch(spec, event, rule, path, given)
        return
    text = given or json.dumps(eventbridge._pattern_event_view(event).event_with_detail())
    queue = f"arrivals-{spec.resource.rpartition('/')[2]}"
    arn = f"arn:aws:sqs:{spec.region}:{eventbridge.get_account_id()}:{queue}"
    eventbridge._dispatch_to_sqs(eventbridge.parse_arn(arn), text)


def activate_event_source(data: Any) -> Any:
    return change_state(data["Name"], "PENDING", "ACTIVE")


def deactivate_event_source(data: Any) -> Any:
    return change_state(data["Name"], "ACTIVE", "PENDING")


def change_state(name: str, before: str, after: str) -> Any:
    if name not in sources:
        return missing(name)
    if sources[name]["State"] != before or not has_bus(name):
        return refusal("InvalidStateException", f"Event source {name} is not {before}.", 400)
    sources[name]["State"] = after
    return answer({})


def put_partner_events(data: Any) -> Any:
    """Delivers to the event bus of the source's name; drops what comes from a source that is not active."""
    entries = [
        {**entry, "EventBusName": entry["Source"]}
        for entry in data["Entries"]
        if sources.get(entry["Source"], {}).get("State") == "ACTIVE"
    ]
    if entries:
        put_events({"Entries": entries}, allow_aws_source=True)
    return answer({"FailedEntryCount": 0, "Entries": [{"EventId": "sent"} for _ in data["Entries"]]})


def page(items: list[Any], key: str, data: Any) -> Any:
    start = int(data.get("NextToken") or 0)
    more = {"NextToken": str(start + PAGE)} if start + PAGE < len(items) else {}
    return answer({key: items[start : start + PAGE], **more})


def has_bus(name: str) -> bool:
    status: int = describe_bus({"Name": name})[0]
    return status == 200


def missing(name: str) -> Any:
    return refusal("ResourceNotFoundException", f"Event source {name} does not exist.", 400)


OPERATIONS = (
    *(activate_event_source, create_event_bus, create_partner_event_source, deactivate_event_source),
    *(delete_event_bus, delete_partner_event_source, describe_event_bus, describe_event_source),
    *(dispatch_to_event_bus, list_event_buses, list_event_sources, put_partner_events, put_rule),
)


async def serve(port: str) -> None:
    for operation in OPERATIONS:
        setattr(eventbridge, f"_{operation.__name__}", operation)
    config = import_module("hypercorn.config").Config()
    config.bind = [f"127.0.0.1:{port}"]
    await import_module("hypercorn.asyncio").serve(import_module("ministack.app").app, config)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
