"""Addresses of the desk itself."""

from django.urls import path

from .views import CalendarSheet, Gallery, System, Today

app_name = "desk"
urlpatterns = [
    path("buero/", Today.as_view(), name="today"),
    path("buero/kalender/", CalendarSheet.as_view(), name="calendar"),
    path("buero/system/", System.as_view(), name="system"),
    path("buero/gestaltung/", Gallery.as_view(), name="gallery"),
]
