package org.rimanakuy.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Hearable;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectRow;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the voices say of how far works are along. Reading is for anyone; each voice speaks for itself, or from its paper. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class ProgressService {

    private final ProgressReports reports;
    private final ProjectService projects;
    private final Heard heard;
    private final DocumentService documents;
    private final JournalService journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProgressService(
            ProgressReports reports,
            ProjectService projects,
            Heard heard,
            DocumentService documents,
            JournalService journal,
            CurrentUser currentUser,
            Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.heard = heard;
        this.documents = documents;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Progress of(ProjectId project) {
        return Progress.of(rows(List.of(project)));
    }

    /** In the order of recording; at most a thousand works or so at a time. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<ProjectId, List<ProgressRow>> of(Collection<ProjectId> works) {
        return rows(works).stream().collect(groupingBy(ProgressRow::project));
    }

    /** In which voices the person signed in may speak of it today. */
    @Transactional(readOnly = true)
    public Set<Voice> voicesOf(ProjectId project) {
        return heard.voicesOf(currentUser.required(), work(project));
    }

    /** Who could be heard about it from paper, and in which voice. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public List<Hearable> hearable(ProjectId project) {
        return heard.onPaper(work(project));
    }

    /** A party says in its own voice how far the work is along. */
    public void tell(Voice voice, TellProgress said) {
        var work = turnOn(said);
        var speaker = currentUser.required();
        if (!heard.voicesOf(speaker, work).contains(voice)) {
            throw ProgressRefusal.noVoice();
        }
        var party = speaker.party().orElseThrow(ProgressRefusal::noVoice);
        record(work, data(voice, party, said, null), said);
    }

    /**
     * What a party said on paper; the scan of it is required, and the record shows who typed it.
     *
     * @param paper what the scanned document is
     */
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void tellFor(Voice voice, PartyId party, String paper, TellProgress said) {
        var work = turnOn(said);
        if (heard.onPaper(work).stream()
                .noneMatch(one -> one.voice() == voice && one.party().id().equals(party))) {
            throw ProgressRefusal.notHeard();
        }
        if (said.evidence().isEmpty()) {
            throw ProgressRefusal.withoutPaper();
        }
        record(work, data(voice, party, said, paper), said);
    }

    /** What files say; the import tells the journal of all of it by one act. */
    @PreAuthorize(Roles.IS_SECRETARIAT)
    public void recordAll(Collection<NewProgress> told) {
        told.forEach(one -> reports.save(new ProgressReport(one.project(), one.data(), List.of(), now())));
    }

    private ProjectRow turnOn(TellProgress said) {
        journal.takeTurn();
        StaleVersionRefusal.unlessSame(reports.count(said.project()), said.seenVersion());
        if (said.asOf().firstDay().isAfter(LocalDate.now(clock))) {
            throw ProgressRefusal.later();
        }
        return work(said.project());
    }

    private static ProgressData data(Voice voice, PartyId party, TellProgress said, @Nullable String paper) {
        return new ProgressData(
                voice,
                party,
                said.asOf(),
                said.percent(),
                said.words(),
                paper,
                paper == null ? Manner.BY_ACCOUNT : Manner.FROM_PAPER);
    }

    private void record(ProjectRow work, ProgressData data, TellProgress said) {
        var files = documents.attach(said.evidence());
        reports.save(new ProgressReport(work.id(), data, said.evidence(), now()));
        var details = new LinkedHashMap<String, String>();
        details.put("voice", "{progress.voice." + data.voice() + "}");
        details.put("progress", data.percent().stripTrailingZeros().toPlainString() + " %");
        details.put("asOf", data.asOf().iso());
        if (data.source() instanceof String paper) {
            details.put("onBehalf", paper);
        }
        if (!files.isEmpty()) {
            details.put("evidence", files.stream().map(DocumentRow::nameAndHash).collect(joining("; ")));
        }
        journal.record(Act.of("progress-told")
                .on(ProjectService.KIND, work.id().value(), work.number().toString())
                .forParty(Objects.requireNonNull(data.party()))
                .with(details));
    }

    private List<ProgressRow> rows(Collection<ProjectId> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        var all = reports.of(works);
        var named = all.stream().flatMap(one -> one.files().stream()).toList();
        Map<DocumentId, DocumentRow> shown = named.isEmpty()
                ? Map.of()
                : documents.rows(named).stream().collect(toMap(DocumentRow::id, row -> row, (one, same) -> one));
        return all.stream()
                .map(one -> one.row(one.files().stream()
                        .flatMap(file -> Stream.ofNullable(shown.get(file)))
                        .toList()))
                .toList();
    }

    private ProjectRow work(ProjectId project) {
        return projects.find(project).orElseThrow(ProgressRefusal::unknownProject);
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
