package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.minutes.SampleProceedings.COMMUNITY;
import static org.rimanakuy.minutes.SampleProceedings.COMPANY;
import static org.rimanakuy.minutes.SampleProceedings.MINISTRY;
import static org.rimanakuy.minutes.SampleProceedings.SESSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.shared.PartyId;

class ApprovalTest {

    private static final Quality NOTHING_LACKS = Quality.of(List.of(), List.of(), Map.of(), Map.of());

    private static final LocalDate CORRECTIONS_UNTIL = LocalDate.of(2026, 6, 5);
    private static final LocalDate ANSWERS_UNTIL = LocalDate.of(2026, 6, 12);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static MinutesRow minutes(MinutesState state, int frozen) {
        return new MinutesRow(
                SESSION,
                0,
                state,
                MinutesManner.LIVE,
                0,
                frozen,
                CORRECTIONS_UNTIL,
                ANSWERS_UNTIL,
                state == MinutesState.CLOSED ? "AC-2026-01" : null,
                null,
                null,
                null,
                null,
                false);
    }

    private static AnswerRow answer(PartyId party, int frozen) {
        return new AnswerRow(
                frozen, party, new Answer(AnswerKind.APPROVED, null), NOW, "Alguien", null, null, Optional.empty());
    }

    private static CorrectionRow correction(@Nullable CorrectionOutcome outcome) {
        return new CorrectionRow(
                new UUID(9, 9),
                1,
                SampleProceedings.AGREEMENT,
                "SE-2026-03.1",
                COMMUNITY,
                "antes",
                "después",
                "porque sí",
                NOW,
                outcome,
                null,
                null);
    }

    private static Approval approval(
            MinutesState state, List<AnswerRow> answers, List<CorrectionRow> corrections, boolean changed) {
        return new Approval(
                minutes(state, 2),
                List.of(COMMUNITY, COMPANY),
                List.of(),
                corrections,
                answers,
                NOTHING_LACKS,
                changed);
    }

    private static @Nullable String key(Optional<ActaRefusal> refusal) {
        return refusal.map(said -> said.key().replace("minutes.acta.refusal.", ""))
                .orElse(null);
    }

    /** Answers are told by version: 2 is the last one, - is none. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "may",
            value = {
                "DRAFT,      2, 2, 2026-06-12, none,     same,    not-circulating",
                "CLOSED,     2, 2, 2026-06-12, none,     same,    closed",
                "CIRCULATED, 2, 2, 2026-06-01, none,     same,    may",
                "CIRCULATED, 2, -, 2026-06-01, none,     same,    answers-until",
                "CIRCULATED, 2, -, 2026-06-12, none,     same,    answers-until",
                "CIRCULATED, 2, -, 2026-06-13, none,     same,    may",
                "CIRCULATED, 2, 1, 2026-06-12, none,     same,    answers-until",
                "CIRCULATED, -, -, 2026-06-13, none,     same,    may",
                "CIRCULATED, 2, 2, 2026-06-13, open,     same,    corrections-open",
                "CIRCULATED, 2, 2, 2026-06-13, declined, same,    may",
                "CIRCULATED, 2, 2, 2026-06-13, accepted, changed, changed-since",
                "CIRCULATED, 2, 2, 2026-06-13, none,     changed, changed-since",
            })
    void it_is_closed_when_all_have_answered_the_last_version_or_had_their_time(
            MinutesState state,
            String community,
            String company,
            LocalDate today,
            String corrections,
            String text,
            @Nullable String refusal) {
        var answers = new ArrayList<AnswerRow>();
        if (!community.equals("-")) {
            answers.add(answer(COMMUNITY, Integer.parseInt(community)));
        }
        if (!company.equals("-")) {
            answers.add(answer(COMPANY, Integer.parseInt(company)));
        }
        var asked = switch (corrections) {
            case "open" -> List.of(correction(null));
            case "declined" -> List.of(correction(CorrectionOutcome.DECLINED));
            case "accepted" -> List.of(correction(CorrectionOutcome.ACCEPTED));
            default -> List.<CorrectionRow>of();
        };
        var approval = approval(state, answers, asked, text.equals("changed"));
        assertThat(key(approval.whyNotClosed(today))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "may",
            value = {
                "DRAFT,      2, 2026-06-01, not-circulating, not-circulating",
                "CLOSED,     2, 2026-06-01, closed,          closed",
                "CIRCULATED, 1, 2026-06-01, another-version, another-version",
                "CIRCULATED, 2, 2026-06-05, may,             may",
                "CIRCULATED, 2, 2026-06-06, may,             corrections-over",
                "CIRCULATED, 2, 2026-07-30, may,             corrections-over",
            })
    void a_delegation_may_answer_until_it_is_closed_and_correct_within_the_term(
            MinutesState state, int read, LocalDate today, @Nullable String toAnswer, @Nullable String toCorrect) {
        var approval = approval(state, List.of(), List.of(), false);
        assertThat(key(approval.whyNotAnswered(COMPANY, read))).isEqualTo(toAnswer);
        assertThat(key(approval.whyNotCorrected(COMPANY, read, today))).isEqualTo(toCorrect);
    }

    @Test
    void who_did_not_attend_neither_answers_nor_corrects() {
        var approval = approval(MinutesState.CIRCULATED, List.of(), List.of(), false);
        assertThat(key(approval.whyNotAnswered(MINISTRY, 2))).isEqualTo("did-not-attend");
        assertThat(key(approval.whyNotCorrected(MINISTRY, 2, CORRECTIONS_UNTIL)))
                .isEqualTo("did-not-attend");
    }

    @Test
    void an_answer_to_an_earlier_version_does_not_count_and_is_known_as_one() {
        var approval =
                approval(MinutesState.CIRCULATED, List.of(answer(COMMUNITY, 1), answer(COMPANY, 2)), List.of(), false);
        assertThat(approval.counting()).extracting(AnswerRow::party).containsExactly(COMPANY);
        assertThat(approval.unanswered()).containsExactly(COMMUNITY);
        assertThat(approval.answeredBefore(COMMUNITY)).contains(1);
        assertThat(approval.answeredBefore(COMPANY)).isEmpty();
    }
}
