package org.rimanakuy.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.dialogue.AddressBook;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.notice.LetterBody;
import org.rimanakuy.notice.Letters;
import org.rimanakuy.overdue.ReminderPlan.OneLetter;
import org.rimanakuy.overdue.ReminderPlan.Pair;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has the move of many commitments at once, at the addresses of their delegations. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ReminderService {

    /** More at once nobody reads before sending. */
    public static final int MOST = 100;

    private final Reminders reminders;
    private final ReminderLetters writing;
    private final AddressBook addresses;
    private final AgreementService agreements;
    private final SuccessionService successions;
    private final PartyService parties;
    private final Letters letters;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReminderService(
            Reminders reminders,
            ReminderLetters writing,
            AddressBook addresses,
            AgreementService agreements,
            SuccessionService successions,
            PartyService parties,
            Letters letters,
            JournalService journal,
            CurrentUser currentUser,
            Clock clock) {
        this.reminders = reminders;
        this.writing = writing;
        this.addresses = addresses;
        this.agreements = agreements;
        this.successions = successions;
        this.parties = parties;
        this.letters = letters;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Who would be written to today about these commitments, and who not. */
    @Transactional(readOnly = true)
    public ReminderPlan preview(Collection<String> numbers) {
        return plan(numbers);
    }

    /** The words of one of its letters. */
    @Transactional(readOnly = true)
    public LetterBody words(OneLetter letter) {
        return writing.letters(List.of(letter), LocalDate.now(clock)).getFirst().body();
    }

    /**
     * Sends what can be sent now, whatever was previewed: two people who press at once remind once.
     *
     * @return what was sent, and what was not
     */
    public ReminderPlan send(Collection<String> numbers) {
        journal.takeTurn();
        var plan = plan(numbers);
        var today = LocalDate.now(clock);
        letters.postAll(writing.letters(plan.letters(), today));
        var told = new LinkedHashMap<Pair, Told>();
        var about = new LinkedHashMap<UUID, Waited>();
        for (var letter : plan.letters()) {
            letter.about().forEach(one -> {
                about.put(one.commitment(), one);
                told.merge(new Pair(one.commitment(), letter.party()), new Told(1, List.of()), ReminderService::both);
            });
        }
        for (var missed : plan.unreached()) {
            missed.about()
                    .forEach(one -> told.computeIfPresent(
                            new Pair(one.commitment(), missed.party()),
                            (pair, before) -> both(before, new Told(0, List.of(missed.name())))));
        }
        told.forEach((pair, one) -> reminders.remember(pair.commitment(), pair.party(), today, one));
        journal.recordAll(about.values().stream().map(one -> act(one, told)).toList());
        return plan;
    }

    /** About one commitment, the latest first; for everybody, but for who has to be told by hand. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ReminderRow> of(CommitmentId commitment) {
        var kept = reminders.of(commitment.value());
        if (kept.isEmpty()) {
            return List.of();
        }
        var names = parties.names();
        var rows = kept.stream()
                .map(one -> new ReminderRow(
                        one.on(), names.of(one.party()), one.letters(), Optional.ofNullable(one.byHand())))
                .toList();
        return currentUser.is(Role.SECRETARIAT)
                ? rows
                : rows.stream().map(ReminderRow::forEverybody).toList();
    }

    private static Told both(Told one, Told other) {
        var names = new ArrayList<>(one.byHand());
        names.addAll(other.byHand());
        return new Told(one.letters() + other.letters(), names);
    }

    private static Act act(Waited one, Map<Pair, Told> told) {
        var all = told.entrySet().stream()
                .filter(entry -> entry.getKey().commitment().equals(one.commitment()))
                .map(Map.Entry::getValue)
                .reduce(new Told(0, List.of()), ReminderService::both);
        var details = new LinkedHashMap<String, String>();
        details.put("letters", Integer.toString(all.letters()));
        details.put("unreached", Integer.toString(all.byHand().size()));
        return Act.of("commitment-reminded")
                .on("commitment", one.commitment(), one.number())
                .with(details);
    }

    private ReminderPlan plan(Collection<String> numbers) {
        if (numbers.size() > MOST) {
            throw OverdueRefusal.tooMany(numbers.size(), MOST);
        }
        var today = LocalDate.now(clock);
        var since = today.minusDays(ReminderPlan.DAYS_OF_PEACE);
        var chosen = waited(numbers, today);
        var ids = chosen.stream().map(Waited::commitment).toList();
        var last = new HashMap<>(reminders.last(ids, since));
        var escalated = reminders.escalated(ids, since);
        var asked = chosen.stream().flatMap(one -> one.parties().stream()).toList();
        chosen.forEach(one -> Optional.ofNullable(escalated.get(one.commitment()))
                .ifPresent(day -> one.parties()
                        .forEach(party ->
                                last.merge(new Pair(one.commitment(), party), day, (a, b) -> a.isAfter(b) ? a : b))));
        return ReminderPlan.of(chosen, addresses.anywhere(asked), last, parties.names()::of, today);
    }

    private List<Waited> waited(Collection<String> numbers, LocalDate today) {
        var found = reminders.found(numbers, today);
        var receivers = reminders.beneficiaries(
                found.stream().map(Reminders.Found::commitment).toList());
        var known = agreements.byId();
        var lineage = successions.lineage();
        return found.stream()
                .map(one -> new Waited(
                        one.commitment(),
                        one.number(),
                        one.title(),
                        one.due(),
                        one.mover(),
                        switch (one.mover()) {
                            case PROMISOR -> List.of(lineage.obligorOn(one.promisor(), today));
                            case COMMUNITY -> receivers.getOrDefault(one.commitment(), List.of());
                            case GUARANTOR ->
                                guarantors(Optional.ofNullable(one.agreement())
                                        .map(AgreementId::new)
                                        .map(known::get));
                            case ROUNDTABLE, NOBODY -> List.of();
                        },
                        one.example()))
                .toList();
    }

    private static List<PartyId> guarantors(Optional<AgreementRow> agreement) {
        return agreement.stream()
                .flatMap(row -> row.parties().stream())
                .filter(party -> party.role() == PartyRole.GUARANTOR)
                .map(party -> party.party())
                .distinct()
                .toList();
    }
}
