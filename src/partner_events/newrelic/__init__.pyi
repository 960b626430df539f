# Generated from schemas/newrelic by codegen; do not edit.
from partner_events.newrelic._event import NewRelicEvent as NewRelicEvent
from partner_events.newrelic._unknown import UnknownNewRelicEvent as UnknownNewRelicEvent
from partner_events.newrelic.events._stub_issue import IssueNotification as IssueNotification
