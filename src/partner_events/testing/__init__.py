"""Samples of every kind for tests, and a bus that delivers them as badly as EventBridge may.

Importing this package loads neither pydantic nor hypothesis nor pytest: a name is imported when you first
ask for it.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.testing._asserts import assert_matches as assert_matches
    from partner_events.testing._attempt import Killed as Killed
    from partner_events.testing._attempt import TimedOut as TimedOut
    from partner_events.testing._bus import PartnerBus as PartnerBus
    from partner_events.testing._carriers import CARRIERS as CARRIERS
    from partner_events.testing._carriers import Record as Record
    from partner_events.testing._carriers import as_dict as as_dict
    from partner_events.testing._carriers import as_firehose as as_firehose
    from partner_events.testing._carriers import as_json as as_json
    from partner_events.testing._carriers import as_kinesis as as_kinesis
    from partner_events.testing._carriers import as_logs as as_logs
    from partner_events.testing._carriers import as_pipe as as_pipe
    from partner_events.testing._carriers import as_sns as as_sns
    from partner_events.testing._carriers import as_sns_in_sqs as as_sns_in_sqs
    from partner_events.testing._carriers import as_sqs as as_sqs
    from partner_events.testing._carriers import as_subscriber as as_subscriber
    from partner_events.testing._context import LambdaContext as LambdaContext
    from partner_events.testing._errors import InvalidOverrideError as InvalidOverrideError
    from partner_events.testing._errors import SampleError as SampleError
    from partner_events.testing._errors import UnknownPathError as UnknownPathError
    from partner_events.testing._routes import BatchItemFailed as BatchItemFailed
    from partner_events.testing._run import Invocation as Invocation
    from partner_events.testing._run import Report as Report
    from partner_events.testing._sample import Sampler as Sampler
    from partner_events.testing._sample import sample as sample
    from partner_events.testing._settings import Function as Function
    from partner_events.testing._settings import Queue as Queue
    from partner_events.testing._settings import Subscriber as Subscriber
    from partner_events.testing._strategy import strategy as strategy
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "assert_matches": "_asserts",
            **dict.fromkeys(("Killed", "TimedOut"), "_attempt"),
            "PartnerBus": "_bus",
            **dict.fromkeys(("Invocation", "Report"), "_run"),
            "BatchItemFailed": "_routes",
            **dict.fromkeys(("Function", "Queue", "Subscriber"), "_settings"),
            **dict.fromkeys(
                (
                    "CARRIERS",
                    "Record",
                    "as_dict",
                    "as_firehose",
                    "as_json",
                    "as_kinesis",
                    "as_logs",
                    "as_pipe",
                    "as_sns",
                    "as_sns_in_sqs",
                    "as_sqs",
                    "as_subscriber",
                ),
                "_carriers",
            ),
            "LambdaContext": "_context",
            **dict.fromkeys(("InvalidOverrideError", "SampleError", "UnknownPathError"), "_errors"),
            **dict.fromkeys(("Sampler", "sample"), "_sample"),
            "strategy": "_strategy",
        },
    )

__all__ = [
    "BatchItemFailed",
    "CARRIERS",
    "Function",
    "Invocation",
    "InvalidOverrideError",
    "Killed",
    "LambdaContext",
    "PartnerBus",
    "Queue",
    "Record",
    "Report",
    "SampleError",
    "Sampler",
    "Subscriber",
    "TimedOut",
    "UnknownPathError",
    "as_dict",
    "as_firehose",
    "as_json",
    "as_kinesis",
    "as_logs",
    "as_pipe",
    "as_sns",
    "as_sns_in_sqs",
    "as_sqs",
    "as_subscriber",
    "assert_matches",
    "sample",
    "strategy",
]
