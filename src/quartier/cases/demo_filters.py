"""Views of the inbox that the coordinator of the demonstration keeps."""

from typing import Any

from .inbox import NOBODY, Search
from .saving_filters import save_filter

FILTERS = (
    ("Noch bei niemandem", Search(wer=NOBODY)),
    ("Alles zur Sauberkeit", Search(thema="cleanliness", stand="alle")),
)


def tell_filters(story: Any) -> None:
    for name, search in FILTERS:
        save_filter(story.neighbourhood, story.coordinator, name, search)
