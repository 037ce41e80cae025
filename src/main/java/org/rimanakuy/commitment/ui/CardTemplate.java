package org.rimanakuy.commitment.ui;

/** How rows are drawn in the browser, where a component for each cell would weigh on every session. */
final class CardTemplate {

    static final String NUMBER = "<a class=\"number\" href=\"register/${item.number}\">${item.number}</a>";

    static final String TITLE = "<span>${item.title}</span>${item.example ? html` <span class=\"tag example\">"
            + "${item.example}</span>` : ''}";

    static final String HEADLINE = status("headline");

    static final String SCHEDULE = status("schedule");

    static final String CARD = "<div class=\"card\"><div class=\"card-head\">" + NUMBER + HEADLINE + "</div>"
            + "<div class=\"card-title\">" + TITLE + "</div>" + SCHEDULE
            + "<div class=\"soft small\">${item.between}</div></div>";

    private CardTemplate() {}

    private static String status(String name) {
        var mark = "${item." + name + "Mark}";
        return "<span class=\"status " + mark + "\"><svg class=\"mark\" aria-hidden=\"true\">"
                + "<use href=\"/icons/marks.svg#" + mark + "\"></use></svg><span>${item." + name + "}</span></span>";
    }
}
