"""Addresses of posts and pages, and of the desk."""

from django.urls import path

from .views.desk import NoticeDesk, PageDesk, PostDesk
from .views.identity import EditIdentity
from .views.public import PageDetail, PostDetail, PostFeed, PostList

app_name = "publishing"
urlpatterns = [
    path("aktuelles/", PostList.as_view(), name="posts"),
    path("aktuelles/feed/", PostFeed.as_view(), name="feed"),
    path("aktuelles/<slug:slug>/", PostDetail.as_view(), name="post"),
    path("seite/<slug:slug>/", PageDetail.as_view(), name="page"),
    path("buero/erscheinungsbild/", EditIdentity.as_view(), name="desk_identity"),
    *PostDesk.urls(),
    *PageDesk.urls(),
    *NoticeDesk.urls(),
]
