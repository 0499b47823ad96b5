"""Addresses of the picture library."""

from django.urls import path

from .views.attachments import OpenAttachment
from .views.desk import AddPicture, DeletePicture, EditPicture, Library

app_name = "files"
urlpatterns = [
    path("buero/bilder/", Library.as_view(), name="desk_list"),
    path("buero/bilder/neu/", AddPicture.as_view(), name="desk_add"),
    path("buero/bilder/<int:pk>/", EditPicture.as_view(), name="desk_edit"),
    path("buero/bilder/<int:pk>/loeschen/", DeletePicture.as_view(), name="desk_delete"),
    path("buero/anhaenge/<int:pk>.<str:ending>", OpenAttachment.as_view(), name="attachment"),
]
