"""Partner event sources, event buses and rules on AWS, with the caller's boto3 session.

These functions do what you would otherwise do in the console or with a template. They print nothing: what
they return can be printed, and has `to_dict`. Importing this package does not import boto3.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._associations import Association as Association
    from partner_events.aws._associations import Flow as Flow
    from partner_events.aws._associations import associate as associate
    from partner_events.aws._associations import pause as pause
    from partner_events.aws._associations import resume as resume
    from partner_events.aws._change import Change as Change
    from partner_events.aws._change import Difference as Difference
    from partner_events.aws._check_bus import check as check
    from partner_events.aws._custom_buses import BusSource as BusSource
    from partner_events.aws._custom_buses import BusSubscriber as BusSubscriber
    from partner_events.aws._custom_buses import list_bus_sources as list_bus_sources
    from partner_events.aws._custom_buses import list_subscribers as list_subscribers
    from partner_events.aws._destinations import LetterFailedError as LetterFailedError
    from partner_events.aws._ensure import ensure_rule as ensure_rule
    from partner_events.aws._errors import AccessDeniedError as AccessDeniedError
    from partner_events.aws._errors import AWSError as AWSError
    from partner_events.aws._errors import ConflictError as ConflictError
    from partner_events.aws._errors import CredentialsError as CredentialsError
    from partner_events.aws._errors import EventSourceGoneError as EventSourceGoneError
    from partner_events.aws._errors import FailedStateError as FailedStateError
    from partner_events.aws._errors import InvalidEventSourceError as InvalidEventSourceError
    from partner_events.aws._errors import ManagedBusError as ManagedBusError
    from partner_events.aws._errors import MissingRegionError as MissingRegionError
    from partner_events.aws._errors import NotAssociatedError as NotAssociatedError
    from partner_events.aws._errors import NotFoundError as NotFoundError
    from partner_events.aws._errors import NotReadyError as NotReadyError
    from partner_events.aws._errors import QuotaExceededError as QuotaExceededError
    from partner_events.aws._errors import SourceInUseError as SourceInUseError
    from partner_events.aws._errors import TargetsRefusedError as TargetsRefusedError
    from partner_events.aws._errors import ThrottledError as ThrottledError
    from partner_events.aws._errors import UnavailableError as UnavailableError
    from partner_events.aws._findings import Finding as Finding
    from partner_events.aws._findings import Report as Report
    from partner_events.aws._letters import DeadLetter as DeadLetter
    from partner_events.aws._plan import Plan as Plan
    from partner_events.aws._redrive import Redrive as Redrive
    from partner_events.aws._redrive import RedriveReport as RedriveReport
    from partner_events.aws._redrive import Unsent as Unsent
    from partner_events.aws._redrive import redrive as redrive
    from partner_events.aws._replay import Replay as Replay
    from partner_events.aws._replay import ReplayStoppedError as ReplayStoppedError
    from partner_events.aws._replay import SubscriberRedrive as SubscriberRedrive
    from partner_events.aws._replay import redrive_subscriber as redrive_subscriber
    from partner_events.aws._rules import Rule as Rule
    from partner_events.aws._rules import RuleTarget as RuleTarget
    from partner_events.aws._rules import list_rules as list_rules
    from partner_events.aws._setup import WebhookSource as WebhookSource
    from partner_events.aws._setup import ensure_event_bus as ensure_event_bus
    from partner_events.aws._setup import ensure_event_source as ensure_event_source
    from partner_events.aws._setup import ensure_subscriber as ensure_subscriber
    from partner_events.aws._setup_plan import FixedSettingError as FixedSettingError
    from partner_events.aws._setup_plan import SetupPlan as SetupPlan
    from partner_events.aws._sources import EventSource as EventSource
    from partner_events.aws._sources import list_event_sources as list_event_sources
    from partner_events.aws._trial import try_pattern as try_pattern
    from partner_events.aws._webhooks import WebhookSettings as WebhookSettings
    from partner_events.aws._webhooks import webhook_settings as webhook_settings
    from partner_events.aws._webhooks import webhook_vendors as webhook_vendors
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AWSError": "_errors",
            "AccessDeniedError": "_errors",
            "Association": "_associations",
            "BusSource": "_custom_buses",
            "BusSubscriber": "_custom_buses",
            "Change": "_change",
            "ConflictError": "_errors",
            "CredentialsError": "_errors",
            "DeadLetter": "_letters",
            "Difference": "_change",
            "EventSource": "_sources",
            "EventSourceGoneError": "_errors",
            "FailedStateError": "_errors",
            "Finding": "_findings",
            "FixedSettingError": "_setup_plan",
            "Flow": "_associations",
            "InvalidEventSourceError": "_errors",
            "LetterFailedError": "_destinations",
            "ManagedBusError": "_errors",
            "MissingRegionError": "_errors",
            "NotAssociatedError": "_errors",
            "NotFoundError": "_errors",
            "NotReadyError": "_errors",
            "Plan": "_plan",
            "QuotaExceededError": "_errors",
            "Redrive": "_redrive",
            "RedriveReport": "_redrive",
            "Replay": "_replay",
            "ReplayStoppedError": "_replay",
            "Report": "_findings",
            "Rule": "_rules",
            "RuleTarget": "_rules",
            "SetupPlan": "_setup_plan",
            "SourceInUseError": "_errors",
            "SubscriberRedrive": "_replay",
            "TargetsRefusedError": "_errors",
            "ThrottledError": "_errors",
            "UnavailableError": "_errors",
            "Unsent": "_redrive",
            "WebhookSettings": "_webhooks",
            "WebhookSource": "_setup",
            "associate": "_associations",
            "check": "_check_bus",
            "ensure_event_bus": "_setup",
            "ensure_event_source": "_setup",
            "ensure_rule": "_ensure",
            "ensure_subscriber": "_setup",
            "list_bus_sources": "_custom_buses",
            "list_event_sources": "_sources",
            "list_rules": "_rules",
            "list_subscribers": "_custom_buses",
            "pause": "_associations",
            "redrive": "_redrive",
            "redrive_subscriber": "_replay",
            "resume": "_associations",
            "try_pattern": "_trial",
            "webhook_settings": "_webhooks",
            "webhook_vendors": "_webhooks",
        },
    )

__all__ = [
    "AWSError",
    "AccessDeniedError",
    "Association",
    "BusSource",
    "BusSubscriber",
    "Change",
    "ConflictError",
    "CredentialsError",
    "DeadLetter",
    "Difference",
    "EventSource",
    "EventSourceGoneError",
    "FailedStateError",
    "Finding",
    "FixedSettingError",
    "Flow",
    "InvalidEventSourceError",
    "LetterFailedError",
    "ManagedBusError",
    "MissingRegionError",
    "NotAssociatedError",
    "NotFoundError",
    "NotReadyError",
    "Plan",
    "QuotaExceededError",
    "Redrive",
    "RedriveReport",
    "Replay",
    "ReplayStoppedError",
    "Report",
    "Rule",
    "RuleTarget",
    "SetupPlan",
    "SourceInUseError",
    "SubscriberRedrive",
    "TargetsRefusedError",
    "ThrottledError",
    "UnavailableError",
    "Unsent",
    "WebhookSettings",
    "WebhookSource",
    "associate",
    "check",
    "ensure_event_bus",
    "ensure_event_source",
    "ensure_rule",
    "ensure_subscriber",
    "list_bus_sources",
    "list_event_sources",
    "list_rules",
    "list_subscribers",
    "pause",
    "redrive",
    "redrive_subscriber",
    "resume",
    "try_pattern",
    "webhook_settings",
    "webhook_vendors",
]
