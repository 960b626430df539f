# Generated from schemas/datadog by codegen; do not edit.
from typing import Literal, TypeAlias

from partner_events.datadog.models._fields import (
    MonitorDetailFields as MonitorDetailFields,
    MonitorFields as MonitorFields,
    SignalDetailFields as SignalDetailFields,
    SignalFields as SignalFields,
)

MonitorTransitionTransName: TypeAlias = Literal[
    "No Data",
    "Re-No Data",
    "Re-Triggered",
    "Re-Warn",
    "Recovered",
    "Renotify",
    "Triggered",
    "Warn",
] | str
