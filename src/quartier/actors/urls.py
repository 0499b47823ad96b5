"""Addresses of the directory, of groups and meetings."""

from django.urls import URLPattern, URLResolver, path

from .views import contacts, groups, meetings, public
from .views.desk import ActorDesk

app_name = "actors"
OF_ACTOR = "buero/akteure/<int:actor_pk>/kontakte/"
GROUP = "buero/gruppen/<int:group_pk>/"
MEETING = "buero/sitzungen/<int:pk>/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("akteure/", public.ActorList.as_view(), name="list"),
    path("akteure/karte.json", public.ActorMap.as_view(), name="map_data"),
    path("akteure/gruppen/<slug:slug>/", public.GroupDetail.as_view(), name="group"),
    path("akteure/<slug:slug>/", public.ActorDetail.as_view(), name="detail"),
    *ActorDesk.urls(),
    path("buero/kontakte/", contacts.ContactDirectory.as_view(), name="desk_contact_list"),
    path(OF_ACTOR, contacts.ContactList.as_view(), name="desk_contacts"),
    path(f"{OF_ACTOR}neu/", contacts.ContactCreate.as_view(), name="desk_contact_create"),
    path(f"{OF_ACTOR}<int:pk>/", contacts.ContactEdit.as_view(), name="desk_contact"),
    path(f"{OF_ACTOR}<int:pk>/widerruf/", contacts.ConsentWithdraw.as_view(), name="desk_contact_withdraw"),
    path(f"{OF_ACTOR}<int:pk>/loeschen/", contacts.ContactForget.as_view(), name="desk_contact_forget"),
    path("buero/gruppen/", groups.GroupList.as_view(), name="desk_group_list"),
    path("buero/gruppen/neu/", groups.GroupCreate.as_view(), name="desk_group_create"),
    path(GROUP, groups.GroupDesk.as_view(), name="desk_group"),
    path(f"{GROUP}bearbeiten/", groups.GroupEdit.as_view(), name="desk_group_edit"),
    path(f"{GROUP}sitzung/", meetings.MeetingCreate.as_view(), name="desk_meeting_create"),
    path(MEETING, meetings.MeetingDesk.as_view(), name="desk_meeting"),
    path(f"{MEETING}bearbeiten/", meetings.MeetingEdit.as_view(), name="desk_meeting_edit"),
    path(f"{MEETING}protokoll/", meetings.MinutesEdit.as_view(), name="desk_minutes"),
    path(f"{MEETING}durchgefuehrt/", meetings.MeetingHold.as_view(), name="desk_meeting_hold"),
    path(f"{MEETING}absagen/", meetings.MeetingCancel.as_view(), name="desk_meeting_cancel"),
    path(f"{MEETING}wieder-planen/", meetings.MeetingPlanAgain.as_view(), name="desk_meeting_plan_again"),
    path(f"{MEETING}blatt/", meetings.MeetingSheet.as_view(), name="desk_sheet"),
]
