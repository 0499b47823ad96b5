"""What the office says in public: posts, pages, notices, and the looks of the quarter."""

from .identity import Identity
from .post import Post, PostKind
from .publishable import Publishable, PublishableQuerySet
from .search import SearchEntry
from .standing import Notice, NoticeReach, Page

__all__ = [
    "Identity",
    "Notice",
    "NoticeReach",
    "Page",
    "Post",
    "PostKind",
    "Publishable",
    "PublishableQuerySet",
    "SearchEntry",
]
