# Generated from schemas/datadog by codegen; do not edit.
from partner_events.datadog.models.event import DatadogDetail as DatadogDetail
from partner_events.datadog.models.monitor import Monitor as Monitor
from partner_events.datadog.models.signal import Signal as Signal
from partner_events.datadog.models.unknown import UnknownDetail as UnknownDetail
