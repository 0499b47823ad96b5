"""Hints written by hand; those of conditions and closures tell themselves."""

from ..models import NoticeReach

NOTICES = (
    {
        "at": (2021, 4, 12, 8),
        "until": (2021, 5, 1),
        "reach": NoticeReach.OFFICE,
        "title": "Briefkasten am Nebeneingang",
        "text": "Der Haupteingang wird gestrichen. Werfen Sie Post bis Ende April bitte in den Briefkasten am Nebeneingang.",
        "translations": {
            "en": {
                "title": "Letter box at the side entrance",
                "text": "The main entrance is being painted. Until the end of April please use the letter box at the "
                "side entrance.",
            },
            "ar": {
                "title": "صندوق البريد عند المدخل الجانبي",
                "text": "يُطلى المدخل الرئيسي. ضعوا الرسائل حتى نهاية نيسان/أبريل في صندوق المدخل الجانبي من فضلكم.",
            },
            "uk": {
                "title": "Поштова скринька біля бокового входу",
                "text": "Головний вхід фарбують. До кінця квітня кидайте, будь ласка, листи до скриньки біля бокового входу.",
            },
            "ru": {
                "title": "Почтовый ящик у бокового входа",
                "text": "Главный вход красят. До конца апреля бросайте, пожалуйста, письма в ящик у бокового входа.",
            },
            "fa": {
                "title": "صندوق نامه کنار درِ فرعی",
                "text": "درِ اصلی را رنگ می‌کنند. تا پایان آوریل لطفاً نامه‌ها را در صندوق کنار درِ فرعی بیندازید.",
            },
        },
    },
)
