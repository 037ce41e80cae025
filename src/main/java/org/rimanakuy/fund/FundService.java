package org.rimanakuy.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledgers of contributions. Reading is for anyone, writing for the secretariat. A ledger is evidence: it states
 * nothing in the name of a promisor, a community or a guarantor.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class FundService {

    private static final String KIND = "agreement";

    /** Executed money of a contribution, with the agreement it was promised in. */
    public record Executed(AgreementRow agreement, EntryData data) {}

    private final ContributionEntries entries;
    private final AgreementService agreements;
    private final ContributionClock contributions;
    private final JournalService journal;
    private final Clock clock;

    FundService(
            ContributionEntries entries,
            AgreementService agreements,
            ContributionClock contributions,
            JournalService journal,
            Clock clock) {
        this.entries = entries;
        this.agreements = agreements;
        this.contributions = contributions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty where there is no such agreement, or no rule in it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<Ledger> ledger(AgreementId agreement) {
        return agreements.find(agreement).filter(row -> !row.rules().isEmpty()).map(this::ledger);
    }

    /** What the contributions of the real record were spent on and still stands, each in the currency it was stated in. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<Executed> executed() {
        var known = agreements.all().stream()
                .filter(agreement -> !agreement.example())
                .collect(Collectors.toMap(AgreementRow::id, Function.identity()));
        return entries.standing(EntryKind.EXECUTED).stream()
                .filter(entry -> known.containsKey(entry.agreement()))
                .map(entry -> new Executed(Objects.requireNonNull(known.get(entry.agreement())), entry.data()))
                .toList();
    }

    /** What was written in the ledgers of these agreements, each in the order of writing. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<AgreementId, List<EntryRow>> entries(Collection<AgreementId> agreements) {
        return entries.of(agreements).stream()
                .collect(Collectors.groupingBy(
                        ContributionEntry::agreement,
                        Collectors.collectingAndThen(Collectors.toList(), rows -> inOrderOfWriting(numbered(rows)))));
    }

    /** @param seenVersion of the ledger */
    public EntryId enter(AgreementId agreement, int seenVersion, EntryData data) {
        journal.takeTurn();
        StaleVersionRefusal.unlessSame(entries.count(agreement), seenVersion);
        var row = agreements.find(agreement).orElseThrow(() -> FundRefusal.unknown(agreement));
        var entry = growing(row).enter(data, now());
        entries.save(new ContributionEntry(entry, now()));
        journal.record(act("contribution-entered", row).with(told(data)));
        return entry.id();
    }

    /** Takes an entry back; both stay visible. */
    public EntryId reverse(EntryId id, int seenVersion, String why) {
        journal.takeTurn();
        var entry = entries.findById(id).orElseThrow(() -> FundRefusal.unknown(id));
        var row = agreements.find(entry.agreement()).orElseThrow(() -> FundRefusal.unknown(id));
        var ledger = growing(row);
        var reversal = ledger.reverse(number(ledger, id), why, now());
        StaleVersionRefusal.unlessSame(entries.count(entry.agreement()), seenVersion);
        entries.save(new ContributionEntry(reversal, now()));
        journal.record(act("contribution-reversed", row).because(why).with(told(entry.data())));
        return reversal.id();
    }

    /** Writes what ledgers took from a file, in its order; the import tells the journal of all of it by one act. */
    public void recordAll(Collection<NewEntry> taken) {
        taken.forEach(entry -> entries.save(new ContributionEntry(entry, now())));
    }

    private GrowingLedger growing(AgreementRow agreement) {
        return new GrowingLedger(
                agreement.id(), agreement.code(), agreement.rules(), inOrderOfWriting(rows(agreement.id())));
    }

    private static int number(GrowingLedger ledger, EntryId id) {
        return IntStream.rangeClosed(1, ledger.size())
                .filter(number -> ledger.entry(number).id().equals(id))
                .findFirst()
                .orElseThrow(() -> FundRefusal.unknown(id));
    }

    private Ledger ledger(AgreementRow agreement) {
        var rows = rows(agreement.id());
        var table = new ContributionTable(agreement.rules(), rows);
        var commitment = contributions.commitment(agreement);
        return new Ledger(
                agreement,
                rows.size(),
                commitment,
                table.currency(),
                table.until(
                        LocalDate.now(clock).getYear(),
                        commitment.map(contributions::byYear).orElse(Map.of())),
                rows);
    }

    private List<EntryRow> rows(AgreementId agreement) {
        return numbered(entries.of(List.of(agreement)));
    }

    private static List<EntryRow> inOrderOfWriting(List<EntryRow> rows) {
        return rows.stream().sorted(Comparator.comparingInt(EntryRow::number)).toList();
    }

    private static List<EntryRow> numbered(List<ContributionEntry> written) {
        var reversals = new HashMap<EntryId, EntryId>();
        written.forEach(entry -> entry.reverses().ifPresent(reversed -> reversals.put(reversed, entry.id())));
        var numbers = new HashMap<EntryId, Integer>();
        written.stream()
                .map(ContributionEntry::id)
                .sorted(Comparator.comparing(EntryId::toString))
                .forEach(id -> numbers.put(id, numbers.size() + 1));
        return written.stream()
                .map(entry -> entry.row(
                        Objects.requireNonNull(numbers.get(entry.id())),
                        Optional.ofNullable(reversals.get(entry.id()))))
                .toList();
    }

    private static Act act(String what, AgreementRow agreement) {
        return Act.of(what).on(KIND, agreement.id().value(), agreement.code());
    }

    private static Map<String, String> told(EntryData data) {
        return Map.of(
                "contributionYear",
                Integer.toString(data.year()),
                "entryKind",
                "{fund.entry-kind." + data.kind() + "}",
                "amount",
                data.money().currency() + " " + data.money().amount().toPlainString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
