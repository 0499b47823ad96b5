"""The chapter of the dates: what the city's page and the presentation name, told at its own time."""

from typing import Any

from .telling import tell_event
from .year_2018 import EVENTS as OF_2018
from .year_2019 import EVENTS as OF_2019
from .year_2020 import EVENTS as OF_2020
from .year_2021 import EVENTS as OF_2021

# The nine dates on the city's page about the Quartiersmanagement, by their address parts.
CITY_PAGE = (
    "werkstattgespraech-stadtbezirksbeirat-2018",
    "seniorenwoche-2018",
    "expertengespraech-stadt-natuerlich-2018",
    "vortrag-stadtwildnis-flaechen-2018",
    "tag-der-staedtebaufoerderung-2019",
    "quartiersgespraech-2019-06",
    "infostand-pollingparkfest-2019",
    "quartiersgespraech-2019-09",
    "quartiersgespraech-2020-03",
)


def tell(story: Any) -> None:
    """Each date is announced, published and, where it lies behind us, told how it was."""
    for told in (*OF_2018, *OF_2019, *OF_2020, *OF_2021):
        story.events[told.slug] = tell_event(story, told)
