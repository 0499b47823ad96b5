from django.urls import URLPattern, URLResolver, path

from .open311.urls import urlpatterns as open311_addresses
from .views import (
    api_keys,
    desk,
    follow,
    inbox,
    letters,
    publication,
    rating,
    report,
    statement,
    steps,
    text_blocks,
)
from .views.publication_desk import PublicCaseDesk

app_name = "cases"
urlpatterns: list[URLPattern | URLResolver] = [
    path("anliegen/", publication.PublicCaseList.as_view(), name="list"),
    path("anliegen/karte.json", publication.PublicCaseMap.as_view(), name="map_data"),
    path("anliegen/oeffentlich/<slug:slug>/", publication.PublicCaseDetail.as_view(), name="public_detail"),
    path("anliegen/melden/", report.ReportCase.as_view(), name="report"),
    path("anliegen/verfolgen/", follow.FollowCase.as_view(), name="follow"),
    path("anliegen/weitergabe/danke/", statement.Thanks.as_view(), name="statement_thanks"),
    path("anliegen/weitergabe/<str:token>/", statement.Statement.as_view(), name="statement"),
    path("anliegen/<str:code>/", follow.LifeLine.as_view(), name="life_line"),
    path("anliegen/<str:code>/danke/", follow.Confirmation.as_view(), name="confirmation"),
    path("anliegen/<str:code>/zurueckziehen/", follow.WithdrawCase.as_view(), name="withdraw"),
    path("anliegen/<str:code>/bewerten/", rating.RateCase.as_view(), name="rate"),
    *open311_addresses,
    path("buero/open311/", api_keys.ApiKeys.as_view(), name="api_keys"),
    path("buero/open311/<int:pk>/sperren/", api_keys.RevokeKey.as_view(), name="revoke_key"),
    *PublicCaseDesk.urls(),
    path("buero/anliegen/", inbox.Inbox.as_view(), name="inbox"),
    path("buero/anliegen/filter/", inbox.SavedFilters.as_view(), name="filters"),
    path("buero/anliegen/filter/merken/", inbox.KeepFilter.as_view(), name="keep_filter"),
    path("buero/anliegen/filter/<int:pk>/", inbox.ChangeFilter.as_view(), name="change_filter"),
    path("buero/anliegen/textbausteine/", text_blocks.TextBlocks.as_view(), name="text_blocks"),
    path("buero/anliegen/textbausteine/neu/", text_blocks.WriteTextBlock.as_view(), name="write_text_block"),
    path(
        "buero/anliegen/textbausteine/<int:pk>/",
        text_blocks.WriteTextBlock.as_view(),
        name="change_text_block",
    ),
    path(
        "buero/anliegen/textbausteine/<int:pk>/entfernen/",
        text_blocks.RemoveTextBlock.as_view(),
        name="remove_text_block",
    ),
    path("buero/anliegen/neu/", desk.EnterCase.as_view(), name="enter"),
    path("buero/anliegen/<int:pk>/", desk.CaseDetail.as_view(), name="detail"),
    path("buero/anliegen/<int:pk>/zettel/", desk.Slip.as_view(), name="slip"),
    path("buero/anliegen/<int:pk>/brief/<int:letter>/", letters.OpenLetter.as_view(), name="letter"),
    path("buero/anliegen/<int:pk>/antworten/", steps.Answer.as_view(), name="answer"),
    path("buero/anliegen/<int:pk>/vermerk/", steps.Note.as_view(), name="note"),
    path("buero/anliegen/<int:pk>/planen/", steps.Plan.as_view(), name="plan"),
    path("buero/anliegen/<int:pk>/weitergeben/", steps.Forward.as_view(), name="forward"),
    path(
        "buero/anliegen/<int:pk>/weitergabe/<int:forwarding>/zurueckholen/",
        steps.Recall.as_view(),
        name="recall",
    ),
    path("buero/anliegen/<int:pk>/zusammenfuehren/", steps.Merge.as_view(), name="merge"),
    path("buero/anliegen/<int:pk>/trennen/", steps.Unmerge.as_view(), name="unmerge"),
    path("buero/anliegen/<int:pk>/wieder-oeffnen/", steps.Reopen.as_view(), name="reopen"),
    path("buero/anliegen/<int:pk>/zurueckziehen/", steps.Withdraw.as_view(), name="desk_withdraw"),
]
