"""What the pages about cards share."""

from typing import Any

from django.http import HttpRequest

from ...accounts.gate import DeskView
from ...ui.views import Page
from .. import rules
from ..models import CardBatch
from ..queries import batches_of

LIST = ("Karten", "cards:list")
PARENTS = (("Anliegen", "cases:inbox"), LIST)


class OneBatch(Page, DeskView):
    """A page about one batch of this quarter."""

    permission = rules.VIEW

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self._batch: CardBatch | None = None

    @property
    def batch(self) -> CardBatch:
        if self._batch is None:
            self._batch = self.own(batches_of(self.neighbourhood), pk=self.kwargs["pk"])
        return self._batch

    def get_parents(self) -> Any:
        return (*PARENTS, (str(self.batch), self.batch.get_absolute_url()))
