package org.rimanakuy.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Precision;
import org.rimanakuy.shared.Wording;

/**
 * The sheet of one commitment.
 *
 * @param occurrences the latest dates of a recurring one, latest first
 * @param olderOccurrences how many more there are
 * @param notKnown message keys of what nobody wrote down
 */
record SheetPage(
        CommitmentSheet sheet,
        List<CommitmentSheet.Occurrence> occurrences,
        int olderOccurrences,
        List<String> notKnown) {

    static final int OCCURRENCES = 8;
    private static final List<Voice> THREE_VOICES = List.of(Voice.PROMISOR, Voice.COMMUNITY, Voice.GUARANTOR);

    static SheetPage of(CommitmentSheet sheet) {
        var all = sheet.occurrences();
        var older = Math.max(0, all.size() - OCCURRENCES);
        return new SheetPage(sheet, all.subList(older, all.size()).reversed(), older, notKnown(sheet));
    }

    public List<Story.Event> story() {
        return Story.of(sheet);
    }

    /** What that part of the commitment is called. */
    public Optional<String> milestone(UUID id) {
        return sheet.milestones().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.data().title())
                .findFirst();
    }

    /** By the name people use. */
    public String beneficiary(PartyId id) {
        return sheet.beneficiaries().stream()
                .filter(party -> party.id().equals(id))
                .map(PartyRow::spokenName)
                .findFirst()
                .orElse("");
    }

    public List<Voice> voices() {
        return THREE_VOICES;
    }

    private static List<String> notKnown(CommitmentSheet sheet) {
        var data = sheet.commitment().data();
        var missing = new ArrayList<String>();
        add(missing, data.promise().wording() == Wording.SUMMARY, "words");
        add(missing, data.beneficiaries().isEmpty(), "beneficiaries");
        add(missing, data.deadline().kind() == Deadline.Kind.NONE, "deadline");
        add(missing, data.deadline().condition() != null && data.deadline().conditionMetOn() == null, "condition");
        add(missing, data.deadline().due() != null && data.deadline().due().precision() != Precision.DAY, "day");
        add(missing, sheet.followUp().isEmpty(), "follow-up");
        add(missing, sheet.schedule().state() == ScheduleState.UNKNOWN, "not-followed");
        add(missing, sheet.schedule().state() == ScheduleState.UNDATED, "fulfilled-on");
        var silent = THREE_VOICES.stream().allMatch(voice -> sheet.latest(voice).isEmpty());
        add(missing, silent, "voices");
        add(missing, data.origin().source() == null, "source");
        return List.copyOf(missing);
    }

    private static void add(List<String> missing, boolean isMissing, String what) {
        if (isMissing) {
            missing.add("portal.unknown." + what);
        }
    }
}
