# Generated from schemas/buildkite by codegen; do not edit.

from partner_events.buildkite.models.job import JobDetail


class JobPromisedDetail(JobDetail):
    promised_exit_status_reason: str | None = None
