# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model


class QueueConversationEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None
