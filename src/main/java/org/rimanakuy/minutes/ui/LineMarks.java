package org.rimanakuy.minutes.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LinePledges;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.Pledged;
import org.rimanakuy.minutes.Quality;
import org.rimanakuy.shared.Changes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands on a line beside its words: what was promised in it, and what it lacks. */
@Component
class LineMarks {

    private final AttendanceService attendance;
    private final ObjectProvider<LinePledges> pledges;

    LineMarks(AttendanceService attendance, ObjectProvider<LinePledges> pledges) {
        this.attendance = attendance;
        this.pledges = pledges;
    }

    /** In words, by line; with one query for the attendance and one for the promises, and those only where a line decides. */
    Map<LineId, List<String>> of(SessionId session, Collection<LineRow> lines) {
        var deciding = lines.stream().filter(line -> line.data().decides()).toList();
        if (deciding.isEmpty()) {
            return Map.of();
        }
        var promised = promised(session, deciding);
        var quorums = quorums(session, deciding);
        return deciding.stream()
                .collect(Collectors.toMap(
                        LineRow::id, line -> marks(line, promised.getOrDefault(line.id(), List.of()), quorums)));
    }

    private static List<String> marks(LineRow line, List<Pledged> promised, Map<Instant, Quorum> quorums) {
        var marks = new ArrayList<String>();
        promised.forEach(one -> marks.add(I18NProvider.translate("minutes.line-mark.promised", one.title())));
        Quality.gaps(line, promised, quorums.get(line.data().saidAt()))
                .forEach(gap -> marks.add(I18NProvider.translate(Changes.key(gap))));
        return marks;
    }

    private Map<LineId, List<Pledged>> promised(SessionId session, List<LineRow> lines) {
        var kept = pledges.getIfAvailable();
        return kept == null || lines.stream().noneMatch(line -> line.data().kind() == LineKind.AGREEMENT)
                ? Map.of()
                : kept.of(session);
    }

    private Map<Instant, Quorum> quorums(SessionId session, List<LineRow> lines) {
        var moments = lines.stream()
                .map(line -> line.data().saidAt())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return moments.isEmpty() ? Map.of() : attendance.quorums(session, moments);
    }
}
