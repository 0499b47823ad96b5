"""What visitors read: posts, pages, the feed."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Enclosure
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, ListView

from ...accounts.gate import PublicView
from ...kernel.json_ld import as_json_ld
from ...ui.views import Page as PageMixin
from ..models import Page, Post
from ..queries import latest_posts, neighbours_of, page_at, public_posts, years_of_posts
from ..related import related_to
from ..social import card_of, picture_address

IN_FEED = 20


class PostList(PublicView, PageMixin, ListView):  # type: ignore[type-arg]
    title = _("Aktuelles")
    template_name = "publishing/public/posts.html"
    context_object_name = "posts"
    paginate_by = 12

    @property
    def year(self) -> int | None:
        chosen = self.request.GET.get("jahr", "")
        if not chosen:
            return None
        if not (chosen.isascii() and chosen.isdigit() and len(chosen) == 4 and int(chosen) > 0):
            raise Http404("no such year")
        return int(chosen)

    def get_queryset(self) -> Any:
        return public_posts(self.neighbourhood, self.year)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        here = reverse("publishing:posts")
        tabs = [{"label": _("Alle Jahre"), "url": here, "is_current": self.year is None}]
        tabs += [
            {"label": str(year), "url": f"{here}?jahr={year}", "is_current": year == self.year}
            for year in years_of_posts(self.neighbourhood)
        ]
        return super().get_context_data(tabs=tabs, **kwargs)


class PostDetail(PublicView, PageMixin, DetailView):  # type: ignore[type-arg]
    template_name = "publishing/public/post.html"
    parents = ((_("Aktuelles"), "publishing:posts"),)

    def get_queryset(self) -> Any:
        return public_posts(self.neighbourhood)

    def get_title(self) -> str:
        return self.object.local.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        post = self.object
        post.neighbourhood = self.neighbourhood
        return super().get_context_data(
            **{
                "description": post.local.lead,
                "neighbours": neighbours_of(post),
                "related": related_to(post),
                **card_of(self.request, post),
                "json_ld": as_json_ld(article(self.request, post)),
                **kwargs,
            }
        )


class PageDetail(PublicView, PageMixin, DetailView):  # type: ignore[type-arg]
    template_name = "publishing/public/page.html"

    def get_object(self, queryset: Any = None) -> Page:
        page = page_at(self.neighbourhood, self.kwargs["slug"])
        if page is None:
            raise Http404("no such page")
        page.neighbourhood = self.neighbourhood
        return page

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Standing pages have addresses of their own; the general one leads there."""
        own = self.get_object().get_absolute_url()
        if own != request.path:
            return HttpResponsePermanentRedirect(own)
        return super().get(request, *args, **kwargs)

    def get_title(self) -> str:
        return self.object.local.title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = self.object
        own = {"description": page.local.lead, "related": related_to(page), **card_of(self.request, page)}
        return super().get_context_data(**own | kwargs)


class PostFeed(PublicView):
    """Atom, with the whole texts, so that nobody has to come here to read."""

    def get(self, request: HttpRequest) -> HttpResponse:
        posts = latest_posts(self.neighbourhood, IN_FEED)
        feed = Atom1Feed(
            title=_("Aktuelles – %(name)s") % {"name": self.neighbourhood},
            link=request.build_absolute_uri(reverse("publishing:posts")),
            feed_url=request.build_absolute_uri(),
            description=str(_("Neues aus dem Quartier")),
            language=get_language(),
            author_name=_("Quartiersbüro %(name)s") % {"name": self.neighbourhood},
        )
        for post in posts:
            address = request.build_absolute_uri(post.get_absolute_url())
            image = picture_address(request, post)
            feed.add_item(
                title=post.local.title,
                link=address,
                description=format_html("<p>{}</p>{}", post.local.lead, mark_safe(post.local.body)),
                pubdate=post.publish_at,
                updateddate=max(post.updated_at, post.publish_at or post.updated_at),
                unique_id=address,
                enclosures=[Enclosure(image, "0", "image/jpeg")] if image else [],
            )
        return HttpResponse(feed.writeString("utf-8"), content_type=Atom1Feed.content_type)


def article(request: HttpRequest, post: Post) -> dict[str, Any]:
    """The facts of a post in the words of schema.org."""
    title, language = post.local_text("title")
    return {
        "@type": "NewsArticle",
        "headline": title,
        "description": post.local.lead,
        "inLanguage": language,
        "datePublished": post.publish_at.isoformat() if post.publish_at else "",
        "dateModified": max(post.updated_at, post.publish_at or post.updated_at).isoformat(),
        "image": picture_address(request, post),
        "url": request.build_absolute_uri(post.get_absolute_url()),
        "publisher": {"@type": "Organization", "name": f"Quartiersbüro {post.neighbourhood}"},
    }
