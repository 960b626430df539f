"""The event bus of template.yaml: what comes, and who gets it. The function does not import this."""

import json
from datetime import timedelta

from partner_events.datadog import MonitorAlert
from partner_events.patterns import CustomBus, EventPattern, PartnerSource, Subscriber

fields = MonitorAlert.fields

PATTERN = EventPattern.of(
    MonitorAlert,
    # The monitor's priority has no field: it begins the title.
    fields.detail.msg_title.prefix("[P1]"),
    fields.detail.tags.equals("env:production"),
)

BUS = CustomBus(
    "pettracker-ops",
    retention=timedelta(days=7),
    sources=[
        PartnerSource(
            "datadog",
            {"Fn::Sub": "arn:${AWS::Partition}:events:${AWS::Region}::event-source/${DatadogEventSource}"},
            # All alerts are kept for a week, for a replay; the subscriber gets those that matter.
            EventPattern.of(MonitorAlert),
            dead_letter_queue={"Fn::GetAtt": ["DeadLetters", "Arn"]},
        )
    ],
    subscribers=[
        Subscriber(
            "incidents",
            {"Fn::GetAtt": ["Function", "Arn"]},
            PATTERN,
            service="lambda",
            invocation="EVENT",
            max_batch_size=10,
            dead_letter_queue={"Fn::GetAtt": ["Undelivered", "Arn"]},
        )
    ],
)

RESOURCES = BUS.to_cloudformation(logical_id="Ops")

if __name__ == "__main__":
    import yaml  # type: ignore[import-untyped]

    # Through JSON, so that YAML has no aliases, which CloudFormation does not take.
    print(yaml.safe_dump(json.loads(json.dumps(RESOURCES)), sort_keys=False, width=200), end="")
