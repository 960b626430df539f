# Generated from schemas/zendesk by codegen; do not edit.
from partner_events.zendesk.models._fields import (
    TicketChangeFields as TicketChangeFields,
    TicketDetailFields as TicketDetailFields,
)
from partner_events.zendesk.models.attachment import AttachmentChangeDetail as AttachmentChangeDetail
from partner_events.zendesk.models.change import (
    CustomFieldChangeDetail as CustomFieldChangeDetail,
    IdChangeDetail as IdChangeDetail,
    PriorityChangeDetail as PriorityChangeDetail,
    TextChangeDetail as TextChangeDetail,
    ValueChangeDetail as ValueChangeDetail,
)
from partner_events.zendesk.models.comment import CommentChangeDetail as CommentChangeDetail
