"""The verbs of working time: the only code that writes it."""

from .agreements import save_contract, save_review
from .entries import (
    accept_proposal,
    accept_proposals,
    delete_entry,
    dismiss_proposal,
    entry_from,
    import_entries,
    offer_again,
    save_entry,
)
from .settling import settle_funding

__all__ = [
    "accept_proposal",
    "accept_proposals",
    "delete_entry",
    "dismiss_proposal",
    "entry_from",
    "import_entries",
    "offer_again",
    "save_contract",
    "save_entry",
    "save_review",
    "settle_funding",
]
