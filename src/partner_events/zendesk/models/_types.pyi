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

CustomFieldFieldTypeWords: TypeAlias = Literal["checkbox", "credit card", "date", "decimal", "integer", "lookup", "multiselect", "regex", "tagger", "text", "text area"]
CustomFieldFieldType: TypeAlias = CustomFieldFieldTypeWords | str
PriorityChangeCurrentWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
PriorityChangeCurrent: TypeAlias = PriorityChangeCurrentWords | str
PriorityChangePreviousWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
PriorityChangePrevious: TypeAlias = PriorityChangePreviousWords | str
TicketPriorityWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
TicketPriority: TypeAlias = TicketPriorityWords | str
TicketStatusWords: TypeAlias = Literal["closed", "hold", "new", "open", "pending", "solved"]
TicketStatus: TypeAlias = TicketStatusWords | str
TicketTypeWords: TypeAlias = Literal["incident", "problem", "question", "task"]
TicketType: TypeAlias = TicketTypeWords | str
