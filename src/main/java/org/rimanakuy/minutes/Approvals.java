package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** Gathers how minutes stand on their way to an acta; whoever asks has been let in before. */
@Component
class Approvals {

    private final FrozenTexts versions;
    private final LineCorrections corrections;
    private final MinutesAnswers answers;
    private final Lines lines;
    private final AttendanceService attendance;
    private final DocumentService documents;
    private final PartyService parties;

    Approvals(
            FrozenTexts versions,
            LineCorrections corrections,
            MinutesAnswers answers,
            Lines lines,
            AttendanceService attendance,
            DocumentService documents,
            PartyService parties) {
        this.versions = versions;
        this.corrections = corrections;
        this.answers = answers;
        this.lines = lines;
        this.attendance = attendance;
        this.documents = documents;
        this.parties = parties;
    }

    Approval of(Minutes found, Proceedings told) {
        var row = found.row();
        var frozen = versions.of(row.session()).stream().map(FrozenMinutes::row).toList();
        return new Approval(
                row,
                delegations(row.session()),
                frozen,
                corrections(row.session()),
                answers(row.session()),
                told.quality(),
                row.isCirculating() && isChanged(told, frozen.getLast()));
    }

    /** Whether what is on record now is no longer what circulated last. */
    private static boolean isChanged(Proceedings told, FrozenRow circulated) {
        return !ActaText.circulating(told, circulated.number()).sha256().equals(circulated.sha256());
    }

    /** Those that attended, by name. */
    private List<PartyId> delegations(SessionId session) {
        return byName(attendance.delegationsPresent(session), Function.identity());
    }

    private List<CorrectionRow> corrections(SessionId session) {
        var asked = corrections.findBySessionOrderByProposedAtAscIdAsc(session);
        var codes = asked.isEmpty()
                ? Map.<LineId, String>of()
                : lines.findBySessionAndDroppedFalseOrderByPlaceAscIdAsc(session).stream()
                        .collect(Collectors.toMap(Line::id, Line::code));
        return asked.stream()
                .map(one -> one.row(codes.getOrDefault(one.line(), "")))
                .toList();
    }

    private List<AnswerRow> answers(SessionId session) {
        var given = answers.of(session);
        var scans = documents
                .rows(given.stream().flatMap(one -> one.document().stream()).toList())
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, Function.identity(), (one, same) -> one));
        var rows = given.stream()
                .map(one -> one.row(one.document().map(scans::get)))
                .toList();
        return byName(rows, AnswerRow::party);
    }

    private <T> List<T> byName(Collection<T> some, Function<T, PartyId> party) {
        var names = parties.names();
        return some.stream()
                .sorted(Comparator.comparing(
                                (T one) -> names.row(party.apply(one)).name())
                        .thenComparing(one -> party.apply(one).toString()))
                .toList();
    }
}
