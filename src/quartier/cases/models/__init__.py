"""The tables of cases, one file per noun."""

from .case import Case, CaseMessage
from .case_mail import CaseMail
from .forwarding import Forwarding
from .letter import Letter
from .open311 import ApiKey, HandedIn
from .publication import PublicCase
from .rating import CaseRating
from .result import CaseResult
from .tools import SavedFilter, TextBlock

__all__ = [
    "ApiKey",
    "Case",
    "CaseMail",
    "CaseMessage",
    "CaseRating",
    "CaseResult",
    "Forwarding",
    "HandedIn",
    "Letter",
    "PublicCase",
    "SavedFilter",
    "TextBlock",
]
