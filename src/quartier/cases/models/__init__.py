"""The tables of cases, one file per noun."""

from .case import Case, CaseMessage
from .forwarding import Forwarding
from .result import CaseResult
from .tools import SavedFilter, TextBlock

__all__ = ["Case", "CaseMessage", "CaseResult", "Forwarding", "SavedFilter", "TextBlock"]
