"""The desks of posts, pages and notices."""

from typing import Any

from django.db.models import QuerySet

from ..desk import PublishableDesk
from ..forms import NoticeForm, PageForm, PostForm
from ..models import Notice, Page, Post
from ..queries import banners_in_force, neighbours_of


class _OwnDesk(PublishableDesk):
    app = "publishing"
    view_permission = "publishing.view"
    change_permission = "publishing.change"


class PostDesk(_OwnDesk):
    model, form_class = Post, PostForm
    prefix, section, icon = "desk_post_", "buero/meldungen/", "news"
    title, title_plural, new_label = "Meldung", "Meldungen", "Neue Meldung"
    empty = "Erzählen Sie, was im Quartier geschieht: Die erste Meldung ist schnell geschrieben."
    list_columns = (("Art", "kind"), ("Erschienen", "publish_at"))
    ordering = ("-publish_at", "-created_at")
    select_related = ("picture",)
    preview_template = "publishing/public/post.html"

    @classmethod
    def preview_context(cls, subject: Any) -> dict[str, Any]:
        return {"neighbours": neighbours_of(subject)}


class PageDesk(_OwnDesk):
    model, form_class = Page, PageForm
    prefix, section = "desk_page_", "buero/seiten/"
    title, title_plural, new_label = "Seite", "Seiten", "Neue Seite"
    empty = "Seiten sind Texte, die lange gelten, zum Beispiel „Über das Quartiersmanagement“."
    list_columns = (("Adresse", "slug"), ("Geändert", "updated_at"))
    select_related = ("picture",)
    preview_template = "publishing/public/page.html"


class NoticeDesk(_OwnDesk):
    model, form_class = Notice, NoticeForm
    prefix, section, icon = "desk_notice_", "buero/hinweise/", "notice"
    title, title_plural, new_label = "Hinweis", "Hinweise", "Neuer Hinweis"
    intro = "Was jetzt alle wissen müssen, zum Beispiel „Wasser abgestellt“. Hinweise stehen oben auf der Website."
    empty = "Zurzeit gibt es nichts, worauf alle achten müssen."
    list_columns = (("Wo er steht", "reach"), ("ab", "publish_at"), ("bis", "publish_until"))
    ordering = ("-created_at",)
    preview_template = "publishing/public/notice.html"

    @classmethod
    def records(cls, neighbourhood: Any) -> QuerySet[Any]:
        """Those written by hand; what announces another record is changed and ended there."""
        return super().records(neighbourhood).filter(is_banner=False)

    @classmethod
    def list_context(cls, neighbourhood: Any) -> dict[str, Any]:
        return {"after_list": "publishing/desk/banners.html", "banners": banners_in_force(neighbourhood)}
