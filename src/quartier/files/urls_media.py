"""Addresses of the files themselves, the same in every language."""

from django.urls import path

from .views.public import serve, serve_private

urlpatterns = [
    path("privat/<str:token>/", serve_private, name="private_media"),
    path("<path:name>", serve, name="media"),
]
