# Generated from schemas/zendesk by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.zendesk.models._fields import TicketChangeFields as TicketChangeFields
from partner_events.zendesk.models._fields import TicketDetailFields as TicketDetailFields
from partner_events.zendesk.models.attachment import AttachmentChangeDetail as AttachmentChangeDetail
from partner_events.zendesk.models.comment import CommentChangeDetail as CommentChangeDetail
from partner_events.zendesk.models.change import CustomFieldChangeDetail as CustomFieldChangeDetail
from partner_events.zendesk.models.change import IdChangeDetail as IdChangeDetail
from partner_events.zendesk.models.change import PriorityChangeDetail as PriorityChangeDetail
from partner_events.zendesk.models.change import TextChangeDetail as TextChangeDetail
from partner_events.zendesk.models.change import ValueChangeDetail as ValueChangeDetail

CustomFieldFieldType: TypeAlias = Literal["checkbox", "credit card", "date", "decimal", "integer", "lookup", "multiselect", "regex", "tagger", "text", "text area"] | str
PriorityChangeCurrent: TypeAlias = Literal["high", "low", "normal", "urgent"] | str
PriorityChangePrevious: TypeAlias = Literal["high", "low", "normal", "urgent"] | str
TicketPriority: TypeAlias = Literal["high", "low", "normal", "urgent"] | str
TicketStatus: TypeAlias = Literal["closed", "hold", "new", "open", "pending", "solved"] | str
TicketType: TypeAlias = Literal["incident", "problem", "question", "task"] | str
