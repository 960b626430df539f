# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model


class ConversationEventTopicWorkflow(Model):
    workflowId: str | None = None
