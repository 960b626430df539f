"""A stand-in for the context object of a Lambda invocation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class LambdaContext:
    """A context object, which handlers get as their second argument.

    https://docs.aws.amazon.com/lambda/latest/dg/python-context.html
    """

    function_name: str = "partner-events"
    function_version: str = "$LATEST"
    memory_limit_in_mb: int = 256
    aws_request_id: str = "c0ffee00-0000-4000-8000-000000000001"
    log_group_name: str = "/aws/lambda/partner-events"
    log_stream_name: str = "2026/11/03/[$LATEST]c0ffee00000000000000000000000001"
    remaining_time: int = 30_000
    """The milliseconds that `get_remaining_time_in_millis` returns; they do not run out by themselves."""

    identity: None = None
    client_context: None = None

    @property
    def invoked_function_arn(self) -> str:
        return f"arn:aws:lambda:us-east-1:123456789012:function:{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        return self.remaining_time
