# Generated from schemas/datadog by `python -m codegen`; do not edit.
from partner_events.datadog.models._fields import (
    MonitorDetailFields as MonitorDetailFields,
    MonitorFields as MonitorFields,
    SignalDetailFields as SignalDetailFields,
    SignalFields as SignalFields,
)
