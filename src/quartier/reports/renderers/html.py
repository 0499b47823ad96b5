class HtmlRenderer:
    key="html"
