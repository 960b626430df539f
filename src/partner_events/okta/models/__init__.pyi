# Generated from schemas/okta by codegen; do not edit.
from partner_events.okta.models.log_event import (
    LogActor as LogActor,
    LogAuthenticationContext as LogAuthenticationContext,
    LogClient as LogClient,
    LogDebugContext as LogDebugContext,
    LogDevice as LogDevice,
    LogEvent as LogEvent,
    LogOutcome as LogOutcome,
    LogRequest as LogRequest,
    LogSecurityContext as LogSecurityContext,
    LogTarget as LogTarget,
    LogTransaction as LogTransaction,
)
