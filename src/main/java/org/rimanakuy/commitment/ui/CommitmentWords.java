package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.Schedule;
import org.rimanakuy.commitment.ScheduleReason;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;

/** What a commitment's states and dates are called in the reader's language. */
record CommitmentWords(Locale locale) {

    static CommitmentWords here() {
        return new CommitmentWords(UI.getCurrent().getLocale());
    }

    String of(Enum<?> constant) {
        return say(Changes.key(constant));
    }

    String headline(Headline headline, @Nullable Voice by) {
        return by == null
                ? of(headline)
                : say("commitment.headline.by", of(headline), say("commitment.according." + by));
    }

    /** The state, with its days where they matter most. */
    String schedule(Schedule schedule) {
        var days = schedule.days();
        return schedule.isOverdue() && days != null ? say("commitment.view.overdue-by", days) : of(schedule.state());
    }

    String reason(Schedule schedule) {
        var reason = ScheduleReason.of(schedule);
        return say(reason.key(), reason.arguments().toArray());
    }

    String deadline(Deadline deadline) {
        return switch (deadline.kind()) {
            case NONE -> say("commitment.view.deadline.none");
            case DATE -> say("commitment.view.deadline.date", Objects.requireNonNull(deadline.due()));
            case RECURRING -> recurring(deadline);
            case CONDITIONAL -> conditional(deadline);
        };
    }

    private String recurring(Deadline deadline) {
        var often = of(Objects.requireNonNull(deadline.recurrence()));
        var first = Objects.requireNonNull(deadline.due());
        return deadline.recursUntil() instanceof PartialDate last
                ? say("commitment.view.deadline.recurring-until", often, first, last)
                : say("commitment.view.deadline.recurring", often, first);
    }

    private String conditional(Deadline deadline) {
        var condition = say("commitment.view.deadline.condition", Objects.requireNonNull(deadline.condition()));
        var days = deadline.termDays();
        var term = days == null ? "" : " " + say("commitment.view.deadline.term", days);
        var met = deadline.conditionMetOn() instanceof PartialDate date
                ? say("commitment.view.deadline.condition-met", date)
                : say("commitment.view.deadline.condition-not-met");
        return condition + term + " " + met;
    }

    String say(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
