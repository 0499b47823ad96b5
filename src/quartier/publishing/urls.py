"""Addresses of posts and pages, and of the desk."""

from .views.desk import NoticeDesk, PageDesk, PostDesk

app_name = "publishing"
urlpatterns = [
    *PostDesk.urls(),
    *PageDesk.urls(),
    *NoticeDesk.urls(),
]
