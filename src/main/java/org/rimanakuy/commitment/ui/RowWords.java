package org.rimanakuy.commitment.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Deadline;

/** What the register's rows say, in the reader's language. */
record RowWords(CommitmentWords words) {

    private static final int NAMED = 2;

    String header(RegisterColumn column) {
        return words.of(column);
    }

    String cell(RegisterColumn column, CommitmentRow row) {
        return switch (column) {
            case NUMBER -> row.number();
            case TITLE -> row.title();
            case HEADLINE -> words.headline(row.headline(), row.headlineBy());
            case SCHEDULE -> words.schedule(row.schedule());
            case DUE -> due(row);
            case MOVER -> words.of(row.mover());
            case PROMISOR -> row.promisor();
            case OBLIGOR -> row.obligor();
            case BENEFICIARIES -> beneficiaries(row);
            case PLACE -> known(row.place());
            case AGREEMENT -> known(row.agreement());
            case FOLLOW_UP -> row.followUp() == null ? words.say("commitment.view.nobody") : row.followUp();
            case WEIGHT -> words.of(row.weight());
            case MADE_ON -> words.say("commitment.view.date", row.madeOn());
        };
    }

    LitRenderer<CommitmentRow> properties(LitRenderer<CommitmentRow> template) {
        return template.withProperty("number", CommitmentRow::number)
                .withProperty("title", CommitmentRow::title)
                .withProperty("example", row -> row.example() ? words.say("commitment.view.example-mark") : "")
                .withProperty("headline", row -> cell(RegisterColumn.HEADLINE, row))
                .withProperty("headlineMark", row -> StatusMark.name(row.headline()))
                .withProperty("schedule", row -> cell(RegisterColumn.SCHEDULE, row))
                .withProperty("scheduleMark", row -> StatusMark.name(row.schedule()))
                .withProperty("between", this::between);
    }

    private String between(CommitmentRow row) {
        return row.beneficiaries().isEmpty()
                ? words.say("commitment.view.answers", row.obligor())
                : words.say("commitment.view.between", row.obligor(), cell(RegisterColumn.BENEFICIARIES, row));
    }

    /** The first few: some promises were made to dozens of communities, and the sheet names them all. */
    private String beneficiaries(CommitmentRow row) {
        var all = row.beneficiaries();
        var named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? words.say("commitment.view.and-more", named, all.size() - NAMED) : named;
    }

    private String due(CommitmentRow row) {
        if (row.due() == null) {
            return words.of(row.deadlineKind());
        }
        return row.deadlineKind() == Deadline.Kind.RECURRING
                ? words.say("commitment.view.due-recurring", row.due())
                : words.say("commitment.view.date", row.due());
    }

    private static String known(@Nullable String name) {
        return name == null ? "—" : name;
    }
}
