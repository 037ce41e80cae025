package org.rimanakuy.commitment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LinePledges;
import org.rimanakuy.minutes.Pledged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the minutes what is promised in their lines. It asks them nothing back: they could not ask it then. */
@Component
@Transactional(readOnly = true)
class PledgesOfLines implements LinePledges {

    /** Numbers travel with what came into force, identities do not; what has none yet stays as it was entered. */
    private static final Comparator<PledgeRow> BY_NUMBER =
            Comparator.comparing(row -> row.number().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Pledges pledges;

    PledgesOfLines(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public Map<LineId, List<Pledged>> of(SessionId session) {
        var byLine = new LinkedHashMap<LineId, List<Pledged>>();
        for (var row : rows(session)) {
            byLine.computeIfAbsent(row.line(), first -> new ArrayList<>())
                    .add(told(row.number().orElse(null), row.data()));
        }
        return byLine;
    }

    List<PledgeRow> rows(SessionId session) {
        return rows(pledges.ofSession(session));
    }

    List<PledgeRow> rows(LineId line) {
        return rows(pledges.ofLine(line));
    }

    private List<PledgeRow> rows(List<Pledge> found) {
        var numbers = found.isEmpty()
                ? Map.<CommitmentId, CommitmentNumber>of()
                : pledges.numbers(found.stream().map(Pledge::id).toList()).stream()
                        .collect(toMap(Pledges.Numbered::id, one -> CommitmentNumber.ofOrder(one.numberOrder())));
        return found.stream()
                .map(pledge -> pledge.row(numbers.get(pledge.id())))
                .sorted(BY_NUMBER)
                .toList();
    }

    static Pledged told(@Nullable CommitmentNumber number, PledgeData data) {
        return new Pledged(
                number == null ? null : number.toString(),
                data.title(),
                data.promisor(),
                data.beneficiaries(),
                due(data.deadline()),
                data.followUp(),
                data.classification().weight().value());
    }

    private static @Nullable String due(Deadline deadline) {
        var date = deadline.due();
        return date == null ? deadline.condition() : date.iso();
    }
}
