package org.rimanakuy.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.Caption;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.chart.Illustrator;
import org.rimanakuy.chart.Timeline;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the stages of a work, planned against reached, and its standstills; the same for the public and the workspace. */
@Component
public class ProjectPictures {

    private final MessageSource messages;
    private final Illustrator illustrator;
    private final Clock clock;

    ProjectPictures(MessageSource messages, Illustrator illustrator, Clock clock) {
        this.messages = messages;
        this.illustrator = illustrator;
        this.clock = clock;
    }

    /** Empty while nobody has told a date of the work. */
    public Optional<Illustration> drawn(ProjectData project, Locale locale) {
        if (project.stages().isEmpty() && project.stops().isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Timeline.Stage>();
        project.stages().stream()
                .sorted(Comparator.comparing(StageDates::stage))
                .forEach(dates -> lines.add(new Timeline.Stage(
                        say(Changes.key(dates.stage()), locale),
                        mark(dates.baseline()),
                        mark(dates.revised()),
                        mark(dates.actual()))));
        project.stops()
                .forEach(stop ->
                        lines.add(new Timeline.Stage(say("project.chart.stop", locale), null, null, span(stop))));
        var today = LocalDate.now(clock);
        return Optional.of(illustrator.of(
                new Timeline(
                        new Caption(say("project.chart.title", locale), sentence(project, today, locale)),
                        lines,
                        today),
                locale));
    }

    /** Of a date known only by its year or month the last day is drawn: until then it was in time. */
    private static Timeline.@Nullable Span mark(@Nullable PartialDate date) {
        return date == null ? null : new Timeline.Span(null, date.lastDay());
    }

    private static Timeline.Span span(Stop stop) {
        var restarted = stop.restartedOn();
        return new Timeline.Span(stop.stoppedOn().firstDay(), restarted == null ? null : restarted.lastDay());
    }

    private String sentence(ProjectData project, LocalDate today, Locale locale) {
        var slippages = project.stages().stream()
                .map(dates -> Slippage.of(dates, today))
                .toList();
        var most = slippages.stream()
                .max(Comparator.comparing(one -> one.ofBaseline().orElse(0L)));
        return say(
                "project.chart.says",
                locale,
                slippages.size(),
                slippages.stream().filter(Slippage::reached).count(),
                most.flatMap(Slippage::ofBaseline).orElse(0L),
                most.map(one -> say(Changes.key(one.stage()), locale)).orElse(""),
                project.stops().size());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
