package org.rimanakuy.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agreements, as the rest of the register may use them. Reading is for anyone, recording for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AgreementService {

    static final String KIND = "agreement";

    private final Agreements agreements;
    private final AgreementNaming naming;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    AgreementService(
            Agreements agreements, AgreementNaming naming, JournalService journal, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.naming = naming;
        this.journal = journal;
        this.events = events;
    }

    /** Every agreement, latest signature first; a province has dozens. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AgreementRow> all() {
        return agreements.latestFirst().stream().map(Agreement::row).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<AgreementId, AgreementRow> byId() {
        return all().stream().collect(Collectors.toMap(AgreementRow::id, row -> row));
    }

    /** The code of every agreement, for lists. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<AgreementId, String> codes() {
        return agreements.codes().stream().collect(Collectors.toMap(Agreements.Code::id, Agreements.Code::code));
    }

    /** Since when each agreement is followed; the ones that are not are left out. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<AgreementId, LocalDate> followedSince() {
        return agreements.codes().stream()
                .filter(agreement -> agreement.followedSince() != null)
                .collect(Collectors.toMap(Agreements.Code::id, agreement -> agreement.followedSince()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<AgreementRow> find(AgreementId id) {
        return agreements.findById(id).map(Agreement::row);
    }

    /** Those of them that are on record. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<AgreementId, AgreementRow> find(Collection<AgreementId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agreements.findByIdIn(ids).stream()
                        .map(Agreement::row)
                        .collect(Collectors.toMap(AgreementRow::id, row -> row));
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<AgreementRow> byCode(String code) {
        return agreements.findByCode(code).map(Agreement::row);
    }

    public AgreementId record(AgreementData data) {
        var id = AgreementId.next();
        recordAll(List.of(new NewAgreement(id, data)), false);
        return id;
    }

    public void recordAll(Collection<NewAgreement> added, boolean example) {
        for (var agreement : added) {
            refuseTakenCode(agreement.data().code(), agreement.id());
            agreements.save(new Agreement(agreement.id(), agreement.data(), example));
        }
        journal.recordAll(added.stream()
                .map(agreement -> Act.of("agreement-recorded")
                        .on(KIND, agreement.id().value(), agreement.data().code()))
                .toList());
    }

    public void correct(AgreementId id, int seenVersion, AgreementData data, String why) {
        var agreement = agreements.findById(id).orElseThrow(() -> AgreementRefusal.unknown(id));
        refuseTakenCode(data.code(), id);
        var followedBefore = agreement.data().followedSince();
        var changes = agreement.atVersion(seenVersion).correct(data, naming.now());
        if (changes.isEmpty()) {
            return;
        }
        journal.record(Act.of("agreement-corrected")
                .on(KIND, id.value(), data.code())
                .because(why)
                .with(changes));
        if (!Objects.equals(followedBefore, data.followedSince())) {
            events.publishEvent(new AgreementFollowed(id, data.followedSince()));
        }
    }

    public int removeExamples() {
        return agreements.deleteExamples();
    }

    private void refuseTakenCode(String code, AgreementId by) {
        agreements.findByCode(code).filter(other -> !other.id().equals(by)).ifPresent(other -> {
            throw AgreementRefusal.codeTaken(code);
        });
    }
}
