# Generated from schemas/okta by codegen; do not edit.
from partner_events.okta._event import OktaEvent as OktaEvent
from partner_events.okta._log import LogEvent as LogEvent
from partner_events.okta._unknown import UnknownOktaEvent as UnknownOktaEvent
from partner_events.okta.events._stub_log import SystemLog as SystemLog
